import { and, binary, constant, FALSE, firstOf, not, or, TRUE } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { holds, readStep, readSteps, type Step } from "../../rules/ends.js";
import { stepFormula } from "../../rules/stepFormula.js";
import { canHoldFormula } from "../../rules/stepRangeFormula.js";
import type { Ends, RuleInput } from "../../rules/types.js";
import type { MeasuredLines } from "./measureLines.js";
import type { MeasureRangeLines } from "./measureRange.js";
import { attempted, isRefused, type OrRefused } from "./ruleRange.js";
import { type EffectFormula, MEASURED, type PossibleEffectFormula, type RuleFrame } from "./ruleTypes.js";

/** The effects of a part as formulas. */
export function partEffects(
  input: RuleInput,
  measured: MeasuredLines,
  range: OrRefused<MeasureRangeLines>,
  frame: RuleFrame,
): readonly EffectFormula[] {
  const counted = input.measure?.count;
  const cases =
    counted === undefined
      ? undefined
      : { fact: counted.cases, with: counted.with ?? [], without: counted.without ?? [] };
  const put = (formula: Formula): Formula => frame.calculation.put(frame.node, "effect", formula);
  const isKnown = or([MEASURED.value, MEASURED.never].map((state) => binary(measured.state, "=", constant(state))));
  const happens = (ends: Ends, among: MeasuredLines): Formula => {
    const step = readStep(ends);
    return heldBy(stepFormula(step, among), holds(step, { kind: "never" }), measured);
  };
  const possible = (step: Step, isFlagged: boolean, isCertain: Formula): OrRefused<PossibleEffectFormula> =>
    isRefused(range)
      ? range
      : attempted(() => ({
          isSettled: range.isSettled,
          mayHappen: isFlagged ? TRUE : put(canHoldFormula(step, range)),
          isCertain,
        }));
  // Listed cases stay: what has no upper end and happens today will happen whatever comes.
  const isGrowing = cases === undefined ? FALSE : frame.factRange(cases.fact).isGrowing;
  const fromPart = (input.effects ?? []).map((effect): EffectFormula => {
    const { flag } = effect;
    const step = readStep(effect);
    const outlook = (held: Formula): EffectFormula["possible"] =>
      possible(step, flag !== undefined, step.high === undefined ? and([isGrowing, held]) : FALSE);
    if (flag === undefined || cases === undefined) {
      const held = put(happens(effect, measured));
      return { action: effect, happens: held, possible: outlook(held), cases };
    }
    const flagged = { ...cases, with: [...cases.with, flag] };
    const count = frame.calculation.put(frame.node, "flagged", frame.facts.caseCount(cases.fact, flagged));
    const among: MeasuredLines = {
      ...measured,
      value: { kind: "fraction", above: { formula: count, most: 10_000n }, below: { formula: constant(1), most: 1n } },
    };
    const held = put(and([isKnown, happens(effect, among)]));
    return { action: effect, happens: held, possible: outlook(held), cases: flagged };
  });
  const levels = input.points?.levels ?? [];
  const steps = readSteps(levels);
  const never = steps.findIndex((step) => holds(step, { kind: "never" }));
  const fromLevels = levels.flatMap((level, index) => {
    const own = steps[index];
    if (own === undefined || (level.effects ?? []).length === 0) return [];
    const before = steps.slice(0, index).map((step) => not(stepFormula(step, measured)));
    const held = put(heldBy(and([stepFormula(own, measured), ...before]), never === index, measured));
    const outlook = possible(own, false, FALSE);
    return (level.effects ?? []).map((action): EffectFormula => ({ action, happens: held, possible: outlook, cases }));
  });
  return [...fromLevels, ...fromPart];
}

function heldBy(number: Formula, isNeverHeld: boolean, { state }: MeasuredLines): Formula {
  const is = (one: number): Formula => binary(state, "=", constant(one));
  return firstOf([[is(MEASURED.value), number]], isNeverHeld ? is(MEASURED.never) : FALSE);
}
