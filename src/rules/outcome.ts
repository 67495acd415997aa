import type { FactBook } from "../facts/book.js";
import type { KnownValue } from "../facts/value.js";
import type { Message } from "../i18n/message.js";
import type { End } from "../number/interval.js";
import type { Rational } from "../number/rational.js";
import type { PointRange } from "./givable.js";
import type { PartKernel } from "./kernel.js";
import type { Direction } from "./kind.js";
import type { EffectAction, WhenEmpty } from "./types.js";

/** What a rule comes to. */
export type RuleOutcome =
  | { readonly kind: "points"; readonly points: Rational; readonly given: boolean; readonly reason: Message }
  /** Nothing arose: `points` for `full` and `zero`; otherwise the item is absent. */
  | {
      readonly kind: "empty";
      readonly then: Exclude<WhenEmpty, "missing">;
      readonly points: Rational | undefined;
      readonly reason: Message;
    }
  | { readonly kind: "missing"; readonly facts: readonly string[]; readonly reason: Message };

/** Ways to be absent: what happens to the maxima above. */
export type Absence = "reduceMax" | "rescale" | "share";

/** An end of the points that can still come, with facts that lead there where some are known. */
export interface Reach {
  readonly points: End;
  readonly facts?: ReadonlyMap<string, KnownValue>;
}

/** All that a rule can still come to. */
export interface RuleRange {
  /** The points of all outcomes with points; `undefined` where there is none. */
  readonly low?: Reach;
  readonly high?: Reach;
  readonly absences: ReadonlySet<Absence>;
  readonly mayBeMissing: boolean;
}

/** An effect, and the nodes that its cases name. */
export interface HappenedEffect {
  readonly action: EffectAction;
  readonly related: readonly string[];
}

/** An effect that can still happen; `must` where it will whatever comes. */
export interface PossibleEffect extends HappenedEffect {
  readonly must: boolean;
}

/** A rule, ready to read facts. */
export interface Rule {
  /** The lowest points that it can give. */
  readonly lowest: Rational;
  /** The highest; `open` where there is no upper end. */
  readonly highest: End;
  /** All facts that can change it. */
  readonly facts: readonly string[];
  score(book: FactBook): RuleOutcome;
  range(book: FactBook): RuleRange;
  direction(fact: string): Direction;
  /** True where the fact can leave the rule without points although it is known, so that another rule steps in. */
  canVanish(fact: string): boolean;
  /** The rules that it adds up, where it is a sum. */
  readonly summands?: readonly Rule[];
  /** True where it joins rules of which one can be passed over although all its facts are known. */
  readonly mayPassOver: boolean;
  /** All points that it can give. */
  readonly givable: readonly PointRange[];
  /** False where it has no effects at all. */
  readonly hasEffects: boolean;
  /** Effects that the facts of today lead to. */
  happened(book: FactBook): readonly HappenedEffect[];
  /** Effects that the facts can still lead to. */
  possible(book: FactBook): readonly PossibleEffect[];
  /** Parts for flat plans, the first that is not missing counts; without them a plan asks `score`. */
  readonly kernels?: readonly PartKernel[];
}
