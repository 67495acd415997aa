import { type Issue, pointer } from "../document/issue.js";
import type { FactDefinition } from "../facts/types.js";
import { dayNumber } from "../number/calendar.js";
import { parseDecimal } from "../number/decimal.js";
import { entryOf, readEnteredFacts } from "./facts.js";
import type { Evidence, FactEntry } from "./types.js";

/** What is wrong with well-formed evidence: its dates, its references, its claims, and its facts as they are defined. */
export function evidenceIssues(evidence: Evidence, definitions: ReadonlyMap<string, FactDefinition>): readonly Issue[] {
  const entries = entriesOf(evidence);
  return [
    ...dateIssues(evidence, entries),
    ...referenceIssues(evidence, entries),
    ...claimIssues(evidence),
    ...readEnteredFacts(evidence, definitions).issues,
  ];
}

/** The facts that are more than a plain value. */
type Entries = readonly (readonly [id: string, FactEntry])[];

function entriesOf({ facts = {} }: Evidence): Entries {
  const entries: [string, FactEntry][] = [];
  for (const id of Object.keys(facts)) {
    const fact = facts[id];
    if (typeof fact === "object" && fact !== null) entries.push([id, entryOf(fact)]);
  }
  return entries;
}

function dateIssues(evidence: Evidence, entries: Entries): readonly Issue[] {
  const issues: Issue[] = [];
  const check = (date: string | undefined, ...at: readonly (string | number)[]): void => {
    if (date === undefined || dayNumber(date) !== undefined) return;
    issues.push({ code: "fact.badDate", path: pointer("", ...at), params: { actual: date } });
  };
  check(evidence.asOf, "asOf");
  for (const [id, { asOf }] of entries) check(asOf, "facts", id, "asOf");
  for (const [id, { date, validUntil }] of Object.entries(evidence.documents ?? {})) {
    check(date, "documents", id, "date");
    check(validUntil, "documents", id, "validUntil");
  }
  for (const [index, { date }] of (evidence.appraisal ?? []).entries()) check(date, "appraisal", index, "date");
  return issues;
}

/** Documents that are named but not listed. */
function referenceIssues(evidence: Evidence, entries: Entries): readonly Issue[] {
  const listed = new Set(Object.keys(evidence.documents ?? {}));
  const issues: Issue[] = [];
  const refer = (ids: readonly string[] | undefined, ...at: readonly string[]): void => {
    for (const [index, id] of (ids ?? []).entries()) {
      if (listed.has(id)) continue;
      issues.push({ code: "evidence.unknownDocument", path: pointer("", ...at, "documents", index), params: { id } });
    }
  };
  for (const [id, { documents }] of entries) refer(documents, "facts", id);
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
