import { and, constant, iff, not, total } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Calculation } from "./calculation.js";
import type { EffectFormula } from "./rule/ruleTypes.js";

/** The effects of a leaf, which do not happen while it is exempted. */
export interface LeafEffects {
  readonly code: string;
  readonly isExempted: Formula;
  readonly effects: readonly EffectFormula[];
}

/** Effects on grades, as formulas. */
export interface GradeEffectFormulas {
  /** The place of the worst barred grade, 0 for none. */
  readonly barred: Formula;
  readonly steps: Formula;
  /** The place of the worst grade that is forced, 0 for none. */
  readonly forced: Formula;
}

/** What effects do to the grade. */
export function gradeEffectFormulas(
  leaves: readonly LeafEffects[],
  { grades }: Rubric,
  calculation: Calculation,
): GradeEffectFormulas {
  const placeOf = (id: string): number => (grades?.levels ?? []).findIndex((grade) => grade.id === id) + 1;
  const worst = (meaning: string, of: (effect: EffectFormula) => number): Formula => {
    const places = leaves.flatMap(({ isExempted, effects }) =>
      effects.flatMap((effect) => {
        const place = of(effect);
        return place === 0 ? [] : [iff(and([not(isExempted), effect.happens]), constant(place), constant(0))];
      }),
    );
    return places.length === 0
      ? constant(0)
      : calculation.put("", meaning, { kind: "call", name: "MAX", args: [constant(0), ...places] });
  };
  const steps = leaves.flatMap(({ isExempted, effects }) =>
    effects.flatMap(({ action, happens }) =>
      action.lowerGrade === undefined
        ? []
        : [iff(and([not(isExempted), happens]), constant(action.lowerGrade), constant(0))],
    ),
  );
  return {
    barred: worst("barred", ({ action }) => (action.barGrade === undefined ? 0 : placeOf(action.barGrade))),
    forced: worst("forced", ({ action }) => (action.forceGrade === undefined ? 0 : placeOf(action.forceGrade))),
    steps: calculation.put("", "steps", total(steps)),
  };
}
