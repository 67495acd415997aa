import { formatIssue } from "./format.js";
import type { Issue } from "./issue.js";

/**
 * A document that is malformed is refused as a whole, with all its issues.
 *
 * @remarks Since 0.1.0
 */
export class InvalidDocumentError extends Error {
  override readonly name = "InvalidDocumentError";
  readonly code = "invalidDocument";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => formatIssue(issue, "en")).join("\n"));
    this.issues = issues;
  }
}
