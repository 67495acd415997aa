import { type Issue, type ParseResult, pointer } from "../document/issue.js";
import { validateDocument } from "../document/validate.js";
import type { FactDefinition } from "../facts/types.js";
import { validateEvidence } from "../generated/validators.js";
import { dayNumber } from "../number/calendar.js";
import { parseDecimal } from "../number/decimal.js";
import { entryOf, readEnteredFacts } from "./facts.js";
import type { Evidence } from "./types.js";

/**
 * Checks an evidence document: its shape, its dates, its references, and its facts where their definitions are given.
 *
 * @returns the document itself, or all that is wrong with it
 */
export function checkEvidence(
  document: unknown,
  definitions: ReadonlyMap<string, FactDefinition>,
): ParseResult<Evidence> {
  const malformed = validateDocument(validateEvidence, document);
  if (malformed.length > 0) return { ok: false, issues: malformed };
  const evidence = document as Evidence;
  const issues = [
    ...dateIssues(evidence),
    ...referenceIssues(evidence),
    ...claimIssues(evidence),
    ...readEnteredFacts(evidence, definitions).issues,
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: evidence };
}

function dateIssues(evidence: Evidence): readonly Issue[] {
  const dates: readonly (readonly [path: string, date: string | undefined])[] = [
    ...Object.entries(evidence.documents ?? {}).flatMap(([id, { date, validUntil }]) => [
      [pointer("/documents", id, "date"), date] as const,
      [pointer("/documents", id, "validUntil"), validUntil] as const,
    ]),
    ...(evidence.appraisal ?? []).map(({ date }, index) => [pointer("/appraisal", index, "date"), date] as const),
  ];
  return dates.flatMap(([path, date]) =>
    date === undefined || dayNumber(date) !== undefined
      ? []
      : [{ code: "fact.badDate", path, params: { actual: date } }],
  );
}

/** Documents that are named but not listed. */
function referenceIssues(evidence: Evidence): readonly Issue[] {
  const listed = new Set(Object.keys(evidence.documents ?? {}));
  const issues: Issue[] = [];
  const refer = (ids: readonly string[] | undefined, ...at: readonly string[]): void => {
    for (const [index, id] of (ids ?? []).entries()) {
      if (listed.has(id)) continue;
      issues.push({ code: "evidence.unknownDocument", path: pointer("", ...at, "documents", index), params: { id } });
    }
  };
  for (const [id, fact] of Object.entries(evidence.facts ?? {})) refer(entryOf(fact).documents, "facts", id);
  for (const [rubric, records] of Object.entries(evidence.records ?? {})) {
    for (const [code, { documents }] of Object.entries(records)) refer(documents, "records", rubric, code);
  }
  return issues;
}

function claimIssues(evidence: Evidence): readonly Issue[] {
  const claims: readonly (readonly [path: string, points: number | string | null | undefined])[] = [
    ...Object.entries(evidence.records ?? {}).flatMap(([rubric, records]) =>
      Object.entries(records).map(
        ([code, { claimed }]) => [pointer("/records", rubric, code, "claimed"), claimed] as const,
      ),
    ),
    ...(evidence.appraisal ?? []).map(({ points }, index) => [pointer("/appraisal", index, "points"), points] as const),
  ];
  return claims.flatMap(([path, points]) =>
    points === null || points === undefined || typeof parseDecimal(points) !== "string"
      ? []
      : [{ code: "document.notDecimal", path, params: { actual: String(points) } }],
  );
}
