/** What a generated validator says of one place in a document. */
export interface ValidationError {
  /** The keyword of JSON Schema that was not met. */
  readonly keyword: string;
  /** Where: a JSON Pointer. */
  readonly instancePath: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set on errors of a key itself; the key is then reported once, by `propertyNames`. */
  readonly propertyName?: string;
}

/** A function of the validators in `src/generated/`. It leaves its errors on itself until it is called again. */
export interface Validator {
  (document: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
