import type { Issue } from "../../document/issue.js";
import type { Message, MessageParam } from "../../i18n/message.js";
import { type LintFinding, suggest } from "./finding.js";
import { meaningOf } from "./keys.js";

/** Suggestions by the code of an issue, from its parameters. */
const SUGGESTIONS: ReadonlyMap<string, (params: Issue["params"]) => Message | undefined> = new Map([
  ["json.duplicateKey", ({ key }) => suggest("keepOneKey", { key: key ?? null })],
  ["document.unknownKey", ({ key, nearest }) => meaningOf(String(key), typeof nearest === "string" ? nearest : null)],
  ["document.required", ({ key }) => suggest("addKey", { key: key ?? null })],
  ["rubric.duplicateCode", ({ code }) => suggest("ownCode", { code: code ?? null })],
  ["rubric.maximaDoNotAddUp", ({ stated, found }) => sumSuggestion(stated, found)],
  ["rubric.totalDoesNotAddUp", ({ stated, found }) => sumSuggestion(stated, found)],
  ["rubric.unknownFact", ({ fact, nearest }) => named("declareFact", fact, nearest)],
  ["rubric.factType", ({ fact, expected }) => suggest("otherFact", { fact: fact ?? null, expected: expected ?? null })],
  ["rubric.unknownChoice", ({ allowed }) => suggest("knownChoice", { allowed: allowed ?? null })],
  ["rubric.gradesOutOfOrder", ({ from }) => (isShare(from) ? suggest("gradesInPercent") : suggest("orderGrades"))],
  ["rubric.ruleAndChildren", ({ code }) => suggest("keepRuleOrChildren", { code: code ?? null })],
  ["rubric.noRuleOrChildren", () => suggest("addRule")],
  ["rule.linearOrder", () => suggest("swapLinear")],
  ["rule.oneKind", ({ found }) => (Array.isArray(found) && found.length > 1 ? suggest("splitParts") : undefined)],
  ["rule.unknownNode", ({ code, nearest }) => named("existingNode", code, nearest)],
  ["rule.unknownGrade", ({ grade, nearest }) => named("existingGrade", grade, nearest)],
]);

/** A threshold of at most 1 among points of a hundred. */
function isShare(from: MessageParam | undefined): boolean {
  return typeof from === "number" && from <= 1;
}

function sumSuggestion(stated: MessageParam | undefined, found: MessageParam | undefined): Message {
  return suggest("addUp", { stated: stated ?? null, found: found ?? null });
}

/** The name that was probably meant; without one, what else can be done. */
function named(code: string, name: MessageParam | undefined, nearest: MessageParam | undefined): Message {
  return typeof nearest === "string" ? suggest("writeName", { name: nearest }) : suggest(code, { name: name ?? null });
}

/** What makes scoring impossible, as an error of the prover: the same code and words, with a suggestion. */
export function errorOf(issue: Issue): LintFinding {
  const suggestion = SUGGESTIONS.get(issue.code)?.(issue.params);
  return { severity: "error", ...issue, ...(suggestion !== undefined && { suggestion }) };
}
