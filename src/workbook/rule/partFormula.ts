import { binary, constant, firstOf, rationalConstant } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { ZERO } from "../../number/rational.js";
import { soleEntry } from "../../rules/compile.js";
import { eitherGrain, grainOf, InexactFormulaError } from "../../rules/formula.js";
import type { WayKind } from "../../rules/kind.js";
import type { RuleInput } from "../../rules/types.js";
import { measureLines } from "./measureLines.js";
import { measureRange } from "./measureRange.js";
import { partEffects } from "./partEffects.js";
import { partRange } from "./partRange.js";
import { outcomeWhenEmpty, pointsWhenEmpty } from "./pointsWhenEmpty.js";
import { attempted, isRefused } from "./ruleRange.js";
import { MEASURED, OUTCOME, type RuleFormula, type RuleFrame } from "./ruleTypes.js";

/** A measure and a way as formulas. */
export function partFormula(input: RuleInput, frame: RuleFrame): RuleFormula {
  const [name, specification] = soleEntry(input.points ?? {}) ?? ["", undefined];
  const kind: WayKind | undefined = frame.registry.ways.get(name);
  if (kind?.formula === undefined) throw new InexactFormulaError("workbook.refused.ownKind", { kind: name });
  const way = kind.compile(specification, frame.context);
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
  const today = {
    outcome: frame.calculation.put(frame.node, "outcome", outcome),
    points: frame.calculation.put(frame.node, "points", points),
    grain: eitherGrain(scored.grain, grainOf([scored.never, ...(emptied === undefined ? [] : [emptied])])),
  };
  const reached = attempted(() => measureRange(input.measure, measured, frame));
  return {
    ...today,
    absences: new Set(absence >= OUTCOME.reduceMax ? [absence] : []),
    effects: partEffects(input, measured, reached, frame),
    range: isRefused(reached)
      ? reached
      : attempted(() => partRange({ kind, specification, way, whenEmpty, ...today }, reached, frame)),
  };
}
