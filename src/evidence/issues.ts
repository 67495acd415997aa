import { type Issue, pointer } from "../document/issue.js";
import type { FactDefinition } from "../facts/types.js";
import { dayNumber } from "../number/calendar.js";
import { parseDecimal } from "../number/decimal.js";
import { isEntry, readEnteredFacts } from "./facts.js";
import type { Evidence, FactEntry } from "./types.js";

/** What is wrong with well-formed evidence: its dates, its references, its claims, and its facts as they are defined. */
export function evidenceIssues(evidence: Evidence, definitions: ReadonlyMap<string, FactDefinition>): readonly Issue[] {
  return [
    ...dateIssues(evidence),
    ...referenceIssues(evidence),
    ...claimIssues(evidence),
    ...readEnteredFacts(evidence, definitions).issues,
  ];
}

function dateIssues({ asOf, facts = {}, documents = {}, appraisal = [] }: Evidence): readonly Issue[] {
  const issues: Issue[] = [];
  const check = (date: string | undefined, ...at: readonly (string | number)[]): void => {
    if (date === undefined || dayNumber(date) !== undefined) return;
    issues.push({ code: "fact.badDate", path: pointer("", ...at), params: { actual: date } });
  };
  check(asOf, "asOf");
  for (const [id, { asOf: known }] of entriesIn(facts)) check(known, "facts", id, "asOf");
  for (const [id, { date, validUntil }] of Object.entries(documents)) {
    check(date, "documents", id, "date");
    check(validUntil, "documents", id, "validUntil");
  }
  for (const [index, { date }] of appraisal.entries()) check(date, "appraisal", index, "date");
  return issues;
}

/** Documents that are named but not listed. */
function referenceIssues({ documents = {}, facts = {}, records = {} }: Evidence): readonly Issue[] {
  const issues: Issue[] = [];
  const refer = (ids: readonly string[] | undefined, ...at: readonly string[]): void => {
    for (const [index, id] of (ids ?? []).entries()) {
      if (Object.hasOwn(documents, id)) continue;
      issues.push({ code: "evidence.unknownDocument", path: pointer("", ...at, "documents", index), params: { id } });
    }
  };
  for (const [id, { documents: named }] of entriesIn(facts)) refer(named, "facts", id);
  for (const [rubric, nodes] of Object.entries(records)) {
    for (const [code, { documents: named }] of Object.entries(nodes)) refer(named, "records", rubric, code);
  }
  return issues;
}

/** The facts that say more than their value; most do not, and nothing is made for them. */
function entriesIn(facts: NonNullable<Evidence["facts"]>): readonly (readonly [id: string, entry: FactEntry])[] {
  const entries: (readonly [string, FactEntry])[] = [];
  for (const id of Object.keys(facts)) {
    const fact = facts[id];
    if (fact !== undefined && isEntry(fact)) entries.push([id, fact]);
  }
  return entries;
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
