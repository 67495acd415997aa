import type { Formula } from "../../formula/types.js";
import type { FormulaContext, Grain } from "../../rules/formula.js";
import type { RuleContext } from "../../rules/kind.js";
import type { FactRangeFormula } from "../../rules/rangeFormula.js";
import type { Registry } from "../../rules/registry.js";
import type { EffectAction } from "../../rules/types.js";
import type { Calculation } from "../calculation.js";
import type { OrRefused, RuleRangeFormula } from "./ruleRange.js";

/** How a rule comes out, as a number in a cell. */
export const OUTCOME = { missing: 0, points: 1, empty: 2, reduceMax: 3, rescale: 4, share: 5 } as const;

/** State of a measured value, as a number in a cell. */
export const MEASURED = { missing: 0, value: 1, empty: 2, never: 3 } as const;

/** An effect as formulas. */
export interface EffectFormula {
  readonly action: EffectAction;
  readonly happens: Formula;
  /** What can still come of it. */
  readonly possible: OrRefused<PossibleEffectFormula>;
  /** The cases whose nodes are meant by "related". */
  readonly cases:
    | { readonly fact: string; readonly with: readonly string[]; readonly without: readonly string[] }
    | undefined;
}

/** An effect that can still happen, as formulas. */
export interface PossibleEffectFormula {
  /** The facts are known and stay as they are: it happens, or it never will. */
  readonly isSettled: Formula;
  readonly mayHappen: Formula;
  /** It happens whatever comes. */
  readonly isCertain: Formula;
}

/** A rule as formulas. */
export interface RuleFormula {
  readonly outcome: Formula;
  /** 0 where there are none. */
  readonly points: Formula;
  readonly grain: Grain;
  /** The ways of being absent that it may come to. */
  readonly absences: ReadonlySet<number>;
  readonly effects: readonly EffectFormula[];
  readonly range: OrRefused<RuleRangeFormula>;
}

/** What rules are compiled with. */
export interface RuleFrame {
  readonly facts: FormulaContext;
  factRange(fact: string): FactRangeFormula;
  readonly context: RuleContext;
  readonly registry: Registry;
  readonly calculation: Calculation;
  /** The node whose rule it is. */
  readonly node: string;
}
