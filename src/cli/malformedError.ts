import type { Issue } from "../document/issue.js";

/** A document by the name that the user gave it, with all that is wrong with it. */
export interface MalformedDocument {
  readonly name: string;
  readonly issues: readonly Issue[];
  /** A rubric can be looked at more closely, with suggestions. */
  readonly kind?: "rubric" | undefined;
}

/** Documents that are refused. */
export class MalformedError extends Error {
  override readonly name = "MalformedError";
  readonly documents: readonly MalformedDocument[];

  constructor(documents: readonly MalformedDocument[]) {
    super("malformed");
    this.documents = documents;
  }
}
