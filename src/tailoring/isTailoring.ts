import type { Issue } from "../document/issue.js";

/** True for a document that says it is a tailoring, well-formed or not. */
export function isTailoring(document: unknown): boolean {
  return typeof document === "object" && document !== null && "format" in document
    ? document.format === "chamdiem/tailoring@1"
    : false;
}

/** What is wrong with a tailoring where a rubric is asked for. */
export const UNRESOLVED: Issue = { code: "tailoring.unresolved", path: "/format", params: {} };
