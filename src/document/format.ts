import { formatMessage } from "../i18n/format.js";
import type { Language } from "../i18n/text.js";
import type { Issue } from "./issue.js";

/**
 * An issue as a line for people: where, and what is wrong.
 *
 * @remarks Since 0.1.0
 *
 * @example
 * formatIssue({ code: "fact.negative", path: "/facts/tthc.settled", params: { actual: "-3", limit: 0 } }, "en");
 * // "/facts/tthc.settled: must not be negative, is -3"
 */
export function formatIssue(issue: Issue, language: Language): string {
  const text = formatMessage({ code: issue.code, params: issue.params }, { language });
  return issue.path === "" ? text : `${issue.path}: ${text}`;
}
