import { type Issue, pointer } from "../document/issue.js";
import type { FactDefinition } from "../facts/types.js";
import { dayNumber } from "../number/calendar.js";
import { parseDecimal } from "../number/decimal.js";
import { entryOf, readEnteredFacts } from "./facts.js";
import type { Evidence } from "./types.js";

/** What is wrong with well-formed evidence: its dates, its references, its claims, and its facts as they are defined. */
export function evidenceIssues(evidence: Evidence, definitions: ReadonlyMap<string, FactDefinition>): readonly Issue[] {
  return [
    ...dateIssues(evidence),
    ...referenceIssues(evidence),
    ...claimIssues(evidence),
    ...readEnteredFacts(evidence, definitions).issues,
  ];
}

function dateIssues(evidence: Evidence): readonly Issue[] {
  const dates: readonly (readonly [path: string, date: string | undefined])[] = [
    ["/asOf", evidence.asOf],
    ...Object.entries(evidence.facts ?? {}).map(
      ([id, fact]) => [pointer("/facts", id, "asOf"), entryOf(fact).asOf] as const,
    ),
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
  const references: readonly (readonly [path: string, ids: readonly string[]])[] = [
    ...Object.entries(evidence.facts ?? {}).map(
      ([id, fact]) => [pointer("/facts", id, "documents"), entryOf(fact).documents ?? []] as const,
    ),
    ...Object.entries(evidence.records ?? {}).flatMap(([rubric, records]) =>
      Object.entries(records).map(
        ([code, { documents }]) => [pointer("/records", rubric, code, "documents"), documents ?? []] as const,
      ),
    ),
  ];
  return references.flatMap(([path, ids]) =>
    ids.flatMap((id, index) =>
      listed.has(id) ? [] : [{ code: "evidence.unknownDocument", path: pointer(path, index), params: { id } }],
    ),
  );
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
