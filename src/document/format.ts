import { formatMessage } from "../i18n/format.js";
import type { Language } from "../i18n/text.js";
import type { Issue, TextPlace } from "./issue.js";

/**
 * An issue as a line for people: where (line and column where a text was read, and the path), and what is wrong.
 *
 * @remarks Since 0.1.0
 *
 * @example
 * formatIssue({ code: "fact.negative", path: "/facts/tthc.settled", params: { actual: "-3", limit: 0 } }, "en");
 * // "/facts/tthc.settled: must not be negative, is -3"
 */
export function formatIssue(issue: Issue, language: Language): string {
  const text = formatMessage({ code: issue.code, params: issue.params }, { language });
  const { place, path } = issue;
  const where = [...(place === undefined ? [] : [placeText(place, language)]), ...(path === "" ? [] : [path])];
  return [...where, text].join(": ");
}

function placeText({ line, column }: TextPlace, language: Language): string {
  return formatMessage({ code: "issue.place", params: { line: String(line), column: String(column) } }, { language });
}
