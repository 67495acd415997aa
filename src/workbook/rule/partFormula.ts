import { binary, constant, firstOf, rationalConstant } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import type { End } from "../../number/interval.js";
import { type Rational, ZERO } from "../../number/rational.js";
import { compileRule, soleEntry } from "../../rules/compile.js";
import { eitherGrain, grainOf, InexactFormulaError } from "../../rules/formula.js";
import type { WayKind } from "../../rules/kind.js";
import type { RuleInput, WhenEmpty } from "../../rules/types.js";
import { measureLines } from "./measureLines.js";
import { partEffects } from "./partEffects.js";
import { MEASURED, OUTCOME, type RuleFormula, type RuleFrame } from "./ruleTypes.js";

/** A measure and a way as formulas. */
export function partFormula(input: RuleInput, frame: RuleFrame): RuleFormula {
  const [name, specification] = soleEntry(input.points ?? {}) ?? ["", undefined];
  const kind: WayKind | undefined = frame.registry.ways.get(name);
  const way = compileRule({ ...input, effects: [] }, frame.context, frame.registry);
  if (kind?.formula === undefined || way === undefined) {
    throw new InexactFormulaError("workbook.refused.ownKind", { kind: name });
  }
  const measured = measureLines(input.measure, frame);
  const scored = kind.formula(specification, measured);
  const whenEmpty = input.whenEmpty ?? "missing";
  const is = (state: number): Formula => binary(measured.state, "=", constant(state));
  const emptied = pointsWhenEmpty(whenEmpty, way.lowest, way.highest);
  const outcome = firstOf(
    [
      [is(MEASURED.missing), constant(OUTCOME.missing)],
      [is(MEASURED.empty), constant(outcomeWhenEmpty(whenEmpty))],
    ],
    constant(OUTCOME.points),
  );
  const points = firstOf(
    [
      [is(MEASURED.value), scored.formula],
      [is(MEASURED.never), rationalConstant(scored.never)],
      [is(MEASURED.empty), rationalConstant(emptied ?? ZERO)],
    ],
    constant(0),
  );
  const absence = outcomeWhenEmpty(whenEmpty);
  return {
    outcome: frame.calculation.put(frame.node, "outcome", outcome),
    points: frame.calculation.put(frame.node, "points", points),
    grain: eitherGrain(scored.grain, grainOf([scored.never, ...(emptied === undefined ? [] : [emptied])])),
    absences: new Set(absence >= OUTCOME.reduceMax ? [absence] : []),
    effects: partEffects(input, measured, frame),
  };
}

export function outcomeWhenEmpty(whenEmpty: WhenEmpty): number {
  return whenEmpty === "full" || whenEmpty === "zero" ? OUTCOME.empty : OUTCOME[whenEmpty];
}

function pointsWhenEmpty(whenEmpty: WhenEmpty, lowest: Rational, highest: End): Rational | undefined {
  if (whenEmpty === "full") return highest === "open" ? lowest : highest;
  return whenEmpty === "zero" ? ZERO : undefined;
}
