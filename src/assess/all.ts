import { InvalidDocumentError } from "../document/error.js";
import type { Issue } from "../document/issue.js";
import type { OtherEvidence } from "./otherEvidence.js";
import type { Scorer } from "./scorer.js";
import type { Assessment } from "./types.js";

/**
 * Rubrics, ready to score any number of units by each of them.
 *
 * @remarks Since 0.1.0
 */
export interface Scorers {
  /** One for each rubric, in their order. */
  readonly scorers: readonly Scorer[];
  /**
   * The answers for one unit, in the order of the rubrics.
   *
   * @param others - the year before and other units, for facts that follow from them. Default: none
   * @throws {InvalidDocumentError} where the evidence is malformed, or does not go with one of the rubrics
   */
  assess(evidence: unknown, others?: OtherEvidence): readonly Assessment[];
}

/** Scorers that are asked together: all or nothing, with all that is wrong for any of them. */
export function together(scorers: readonly Scorer[]): Scorers {
  return {
    scorers,
    assess(evidence, others) {
      const results = scorers.map((scorer) => attempt(scorer, evidence, others));
      const issues = results.map((result) => ("issues" in result ? result.issues : []));
      if (issues.some((own) => own.length > 0)) throw new InvalidDocumentError(joined(scorers, issues));
      return results.flatMap((result) => ("assessment" in result ? [result.assessment] : []));
    },
  };
}

type Attempt = { readonly assessment: Assessment } | { readonly issues: readonly Issue[] };

function attempt(scorer: Scorer, evidence: unknown, others: OtherEvidence | undefined): Attempt {
  try {
    return { assessment: scorer.assess(evidence, others) };
  } catch (error) {
    if (error instanceof InvalidDocumentError) return { issues: error.issues };
    throw error;
  }
}

/** What is wrong for every rubric is told once; what is wrong for some of them names the rubric. */
function joined(scorers: readonly Scorer[], issues: readonly (readonly Issue[])[]): readonly Issue[] {
  const spelled = issues.map((own) => new Set(own.map(spelling)));
  const isCommon = (issue: Issue): boolean => spelled.every((own) => own.has(spelling(issue)));
  return [
    ...(issues[0] ?? []).filter(isCommon),
    ...scorers.flatMap(({ rubric }, index) =>
      (issues[index] ?? [])
        .filter((issue) => !isCommon(issue))
        .map(({ code, path, params }) => ({
          code: "evidence.notForRubric",
          path,
          params: { rubric: rubric.id, problem: { code, params } },
        })),
    ),
  ];
}

function spelling({ code, path, params }: Issue): string {
  return JSON.stringify([code, path, params]);
}
