/**
 * A JSON Schema (draft 2020-12), or a part of one, as plain data.
 *
 * @remarks Since 0.1.0
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}
