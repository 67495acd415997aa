import { canonicalHash } from "../document/canonical.js";
import { type Issue, type ParseResult, pointer } from "../document/issue.js";
import { completeFacts, readEnteredFacts } from "../evidence/facts.js";
import { checkEvidence } from "../evidence/parse.js";
import type { Evidence } from "../evidence/types.js";
import type { FactsOfUnit, OtherFacts } from "../facts/otherEvidence.js";
import type { CompiledRubric } from "../score/compile.js";

/**
 * What is known beside a unit's own evidence, for facts that follow from the year before or from other units.
 *
 * @remarks Since 0.1.0
 */
export interface OtherEvidence {
  /** Evidence of the same unit for the year before (năm trước). */
  readonly previous?: unknown;
  /** Evidence of the units that are compared (cụm, khối thi đua), for the same period; the unit's own may be among them. */
  readonly cohort?: readonly unknown[];
}

/** Other evidence that has been checked: its facts, and what an assessment says of where they came from. */
export interface CheckedOthers {
  readonly facts: OtherFacts;
  readonly provenance: {
    readonly previous?: { readonly sha256: string };
    readonly cohort?: readonly { readonly unit: string; readonly sha256: string }[];
  };
}

/** Checks other evidence, and that it is what it is given as. */
export function checkOthers(
  { previous, cohort }: OtherEvidence,
  own: Evidence,
  compiled: CompiledRubric,
): ParseResult<CheckedOthers> {
  const issues: Issue[] = [];
  const read = (value: unknown, path: string, fits: (evidence: Evidence) => readonly Issue[]): Evidence | undefined => {
    const result = checkEvidence(value, compiled.definitions);
    const found = result.ok ? fits(result.value) : result.issues;
    issues.push(...found.map((issue) => ({ ...issue, path: `${path}${issue.path}` })));
    return result.ok ? result.value : undefined;
  };
  const before = previous === undefined ? undefined : read(previous, "/previous", (one) => previousIssues(one, own));
  const units = (cohort ?? []).flatMap((value, index) => {
    const unit = read(value, pointer("/cohort", index), (one) => periodIssues(one, own));
    return unit === undefined ? [] : [unit];
  });
  // Where some are not read, the places of the others say nothing.
  if (issues.length === 0) issues.push(...repeatedUnits(units));
  if (issues.length > 0) return { ok: false, issues };
  const others = units.filter(({ unit }) => unit.id !== own.unit.id);
  const factsOf = (evidence: Evidence): FactsOfUnit =>
    completeFacts(readEnteredFacts(evidence, compiled.definitions).known, [], compiled.derivations).known;
  return {
    ok: true,
    value: {
      facts: {
        ...(before !== undefined && { previous: factsOf(before) }),
        ...(cohort !== undefined && { cohort: others.map(factsOf) }),
      },
      provenance: {
        ...(before !== undefined && { previous: { sha256: canonicalHash(before) } }),
        ...(cohort !== undefined && {
          cohort: others.map((one) => ({ unit: one.unit.id, sha256: canonicalHash(one) })),
        }),
      },
    },
  };
}

function previousIssues({ unit, period }: Evidence, own: Evidence): readonly Issue[] {
  const expected = own.period.year - 1;
  return [
    ...(unit.id === own.unit.id
      ? []
      : [{ code: "evidence.previousUnit", path: "/unit/id", params: { unit: unit.id, expected: own.unit.id } }]),
    ...(period.year === expected
      ? []
      : [
          {
            code: "evidence.previousYear",
            path: "/period/year",
            params: { year: String(period.year), expected: String(expected) },
          },
        ]),
  ];
}

function periodIssues({ period }: Evidence, own: Evidence): readonly Issue[] {
  return period.year === own.period.year && period.quarter === own.period.quarter
    ? []
    : [{ code: "evidence.cohortPeriod", path: "/period", params: {} }];
}

function repeatedUnits(units: readonly Evidence[]): readonly Issue[] {
  const ids = units.map(({ unit }) => unit.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ code: "evidence.cohortUnitTwice", path: pointer("/cohort", index, "unit", "id"), params: { unit: id } }],
  );
}
