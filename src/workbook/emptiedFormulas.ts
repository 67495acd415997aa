import { and, binary, constant, FALSE, iff, not, or } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import type { Calculation } from "./calculation.js";
import { countCases } from "./compileFacts.js";
import type { LeafEffects } from "./effectFormulas.js";
import type { Inputs, InputWords } from "./inputs.js";
import { isRefused, type OrRefused } from "./rule/ruleRange.js";
import type { EffectFormula } from "./rule/ruleTypes.js";

/** Whether a node scores nothing because of an effect. */
export interface EmptiedFormulas {
  readonly now: Formula;
  /** Whether it may still come to that, and whether it will whatever comes. */
  readonly outlook: OrRefused<{ readonly may: Formula; readonly must: Formula }>;
}

/** The total scores what it scores. */
export const NEVER_EMPTIED: EmptiedFormulas = { now: FALSE, outlook: { may: FALSE, must: FALSE } };

/** What effects make of the points of a node. */
export function emptiedFormulas(
  code: string,
  leaves: readonly LeafEffects[],
  inputs: Inputs,
  words: InputWords,
  calculation: Calculation,
): EmptiedFormulas {
  const put = (formula: Formula): Formula => calculation.put(code, "isEmptied", formula);
  const all = leaves.flatMap(({ isExempted, effects }) =>
    effects.flatMap((effect) => {
      const isMeant = meant(effect, code, inputs, words);
      return isMeant === undefined
        ? []
        : [{ effect, isActive: not(isExempted), happens: put(and([effect.happens, isMeant])) }];
    }),
  );
  const refused = all.map(({ effect }) => effect.possible).find(isRefused);
  const possible = all.flatMap(({ effect, isActive, happens }) => {
    if (isRefused(effect.possible)) return [];
    const { isSettled, mayHappen, isCertain } = effect.possible;
    // Which nodes cases will name is not known before they are listed.
    const mustHappen = effect.action.emptyNode === code ? isCertain : FALSE;
    return [
      {
        may: and([isActive, iff(isSettled, happens, mayHappen)]),
        must: and([isActive, iff(isSettled, happens, mustHappen)]),
      },
    ];
  });
  return {
    now: put(or(all.map(({ isActive, happens }) => and([isActive, happens])))),
    outlook: refused ?? {
      may: put(or(possible.map(({ may }) => may))),
      must: put(or(possible.map(({ must }) => must))),
    },
  };
}

/** True where the effect is about the node; `undefined` where it never is. */
function meant({ action, cases }: EffectFormula, code: string, inputs: Inputs, words: InputWords): Formula | undefined {
  if (action.emptyNode === code) return constant(true);
  if (action.emptyNode !== "related" || cases === undefined) return undefined;
  return binary(countCases(cases.fact, cases, code, inputs, words), ">", constant(0));
}
