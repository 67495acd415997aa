import { InvalidDocumentError } from "../document/error.js";
import type { ParseResult } from "../document/issue.js";

/** The value that a parser gave. @throws {InvalidDocumentError} with all issues, where it gave none */
export function accepted<Value>(result: ParseResult<Value>): Value {
  if (!result.ok) throw new InvalidDocumentError(result.issues);
  return result.value;
}
