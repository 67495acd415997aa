import { binary, constant, FALSE, iff, isConstant, or, rationalConstant, TRUE } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { maximum, minimum, type Rational } from "../../number/rational.js";
import { eitherGrain, type Grain, grainOf } from "../../rules/formula.js";
import type { Way, WayKind } from "../../rules/kind.js";
import type { WhenEmpty } from "../../rules/types.js";
import { wayRangeFormula } from "../../rules/wayRangeFormula.js";
import { ABSENCE } from "../nodeFormula.js";
import type { MeasureRangeLines } from "./measureRange.js";
import { outcomeWhenEmpty, pointsWhenEmpty } from "./pointsWhenEmpty.js";
import { extremeOf, type HighFormula, highestOf, type RuleRangeFormula } from "./ruleRange.js";
import { OUTCOME, type RuleFrame } from "./ruleTypes.js";

/** A way with its specification, and the points that it gives today. */
export interface ScoredWay {
  readonly kind: WayKind;
  readonly specification: unknown;
  readonly way: Way;
  readonly whenEmpty: WhenEmpty;
  readonly outcome: Formula;
  readonly points: Formula;
  readonly grain: Grain;
}

/** What a part can come to in one manner, while its condition holds. */
interface Manner {
  readonly when: Formula;
  readonly low: Formula;
  readonly high: HighFormula;
  readonly grain: Grain;
}

/** All that a part can still come to: over numbers, choices, never and nothing to measure. */
export function partRange(scored: ScoredWay, measured: MeasureRangeLines, frame: RuleFrame): RuleRangeFormula {
  const { way, whenEmpty, outcome } = scored;
  const put = (meaning: string, formula: Formula): Formula => frame.calculation.put(frame.node, meaning, formula);
  const fixed = (when: Formula, points: Rational | undefined): readonly Manner[] => {
    if (points === undefined || isConstant(when, false)) return [];
    const end = rationalConstant(points);
    return [{ when, low: end, high: { isOpen: FALSE, value: end }, grain: grainOf([points]) }];
  };
  const manners: readonly Manner[] = [
    ...overNumbers(scored, measured, put),
    ...overChoices(scored, measured),
    ...fixed(measured.mayBeNever, way.points({ kind: "never" })),
    ...fixed(measured.mayBeEmpty, pointsWhenEmpty(whenEmpty, way.lowest, way.highest)),
  ];
  const isMissing = binary(outcome, "=", constant(OUTCOME.missing));
  const absence = outcomeWhenEmpty(whenEmpty) - OUTCOME.empty;
  return {
    hasPoints: put("hasPoints", or(manners.map(({ when }) => when))),
    low: extremeOf(
      "MIN",
      manners.map(({ when, low }) => ({ when, end: low })),
      put,
    ),
    high: highestOf(
      manners.map(({ when, high }) => ({ when, end: high })),
      put,
    ),
    grain: manners.map(({ grain }) => grain).reduce(eitherGrain, grainOf([])),
    absences: new Map(absence > ABSENCE.none ? [[absence, measured.mayBeEmpty]] : []),
    mayBeMissing: put("mayBeMissing", or([isMissing, whenEmpty === "missing" ? measured.mayBeEmpty : FALSE])),
  };
}

function overNumbers(
  { kind, specification, way }: ScoredWay,
  { numbers, hasNumbers }: MeasureRangeLines,
  put: (meaning: string, formula: Formula) => Formula,
): readonly Manner[] {
  if (numbers === undefined || isConstant(hasNumbers, false)) return [];
  const { low, high, grain } = wayRangeFormula(kind, specification, way, numbers);
  return [
    {
      when: hasNumbers,
      low: put("lowest", low),
      high: { isOpen: high.isOpen, value: put("highest", high.value) },
      grain,
    },
  ];
}

/** Every choice while it is not settled; then the one that was made. */
function overChoices({ way, points, grain }: ScoredWay, { choices, isSettled }: MeasureRangeLines): readonly Manner[] {
  const all = choices.map((value) => way.points({ kind: "choice", value }));
  const [first] = all;
  if (first === undefined) return [];
  const end = (limit: Rational): Formula => iff(isSettled, points, rationalConstant(limit));
  return [
    {
      when: TRUE,
      low: end(all.reduce(minimum)),
      high: { isOpen: FALSE, value: end(all.reduce(maximum)) },
      grain: eitherGrain(grain, grainOf(all)),
    },
  ];
}
