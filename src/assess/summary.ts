import { toNumber } from "../number/print.js";
import { boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Prepared } from "../score/prepare.js";
import { scoreRubric } from "../score/score.js";
import { PERCENT_PLACES } from "./assemble.js";
import { createPrinter } from "./numbers.js";

/**
 * What a unit comes to, in one line: as the total of its assessment says it, without reasons, deficiencies and plan.
 *
 * @remarks Since 0.1.0
 */
export interface UnitSummary {
  /** The id of the unit. */
  readonly unit: string;
  /** Rounded to the rubric's display places; `null` where a missing child leaves no score. */
  readonly score: number | null;
  /** The exact value as a fraction, where the rounded one loses anything. */
  readonly exact?: string;
  /** Percent of the available maximum. */
  readonly percent: number | null;
  /** The grade id, where nothing that is missing can change it. */
  readonly grade: string | null;
}

/** The summary of evidence that is ready to score. */
export function summaryOf(compiled: CompiledRubric, prepared: Prepared): UnitSummary {
  const { situation } = prepared;
  const { outcomes, percent, grade } = scoreRubric(compiled, situation);
  const [total] = outcomes;
  const scored = total === undefined || total.hasNoScore ? undefined : total;
  const printer = createPrinter(compiled.rubric.displayPlaces);
  return {
    unit: situation.evidence.unit.id,
    score: scored === undefined ? null : printer.number(scored.points),
    ...(scored !== undefined && printer.exact(scored.points)),
    percent: scored === undefined || percent === undefined ? null : toNumber(percent, PERCENT_PLACES),
    grade: isSettled(compiled, prepared) ? grade : boundedGrade(compiled, prepared),
  };
}

/** True where all that can change the score or the grade is known and will stay: then no bounds have to be found. */
function isSettled({ nodes, requirements }: CompiledRubric, { situation }: Prepared): boolean {
  const isKnown = (fact: string): boolean => situation.known.get(fact)?.certainty === "exact";
  return (
    nodes.every(({ rule }) => rule === undefined || rule.facts.every(isKnown)) &&
    requirements.flat().every((one) => one.kind !== "measure" || one.measure.facts.every(isKnown))
  );
}

function boundedGrade(compiled: CompiledRubric, { situation }: Prepared): string | null {
  const { gradeFloor, gradeCeiling } = boundRubric(compiled, situation);
  return gradeFloor === gradeCeiling ? gradeFloor : null;
}
