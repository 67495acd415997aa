import { and, binary, constant, FALSE, firstOf, not, or } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { holds, readStep, readSteps } from "../../rules/ends.js";
import { stepFormula } from "../../rules/stepFormula.js";
import type { Ends, RuleInput } from "../../rules/types.js";
import type { MeasuredLines } from "./measureLines.js";
import { type EffectFormula, MEASURED, type RuleFrame } from "./ruleTypes.js";

/** The effects of a part as formulas. */
export function partEffects(input: RuleInput, measured: MeasuredLines, frame: RuleFrame): readonly EffectFormula[] {
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
  const fromPart = (input.effects ?? []).map((effect): EffectFormula => {
    const { flag } = effect;
    if (flag === undefined || cases === undefined)
      return { action: effect, happens: put(happens(effect, measured)), cases };
    const flagged = { ...cases, with: [...cases.with, flag] };
    const count = frame.calculation.put(frame.node, "flagged", frame.facts.caseCount(cases.fact, flagged));
    const among: MeasuredLines = {
      ...measured,
      value: { kind: "fraction", above: { formula: count, most: 10_000n }, below: { formula: constant(1), most: 1n } },
    };
    return { action: effect, happens: put(and([isKnown, happens(effect, among)])), cases: flagged };
  });
  const levels = input.points?.levels ?? [];
  const steps = readSteps(levels);
  const never = steps.findIndex((step) => holds(step, { kind: "never" }));
  const fromLevels = levels.flatMap((level, index) => {
    const own = steps[index];
    if (own === undefined || (level.effects ?? []).length === 0) return [];
    const before = steps.slice(0, index).map((step) => not(stepFormula(step, measured)));
    const held = put(heldBy(and([stepFormula(own, measured), ...before]), never === index, measured));
    return (level.effects ?? []).map((action): EffectFormula => ({ action, happens: held, cases }));
  });
  return [...fromLevels, ...fromPart];
}

function heldBy(number: Formula, isNeverHeld: boolean, { state }: MeasuredLines): Formula {
  const is = (one: number): Formula => binary(state, "=", constant(one));
  return firstOf([[is(MEASURED.value), number]], isNeverHeld ? is(MEASURED.never) : FALSE);
}
