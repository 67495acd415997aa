import type { End } from "../../number/interval.js";
import { type Rational, ZERO } from "../../number/rational.js";
import type { WhenEmpty } from "../../rules/types.js";
import { OUTCOME } from "./ruleTypes.js";

/** How a rule comes out where there is nothing to measure. */
export function outcomeWhenEmpty(whenEmpty: WhenEmpty): number {
  return whenEmpty === "full" || whenEmpty === "zero" ? OUTCOME.empty : OUTCOME[whenEmpty];
}

/** The points for nothing to measure; `undefined` where there are none. */
export function pointsWhenEmpty(whenEmpty: WhenEmpty, lowest: Rational, highest: End): Rational | undefined {
  if (whenEmpty === "full") return highest === "open" ? lowest : highest;
  return whenEmpty === "zero" ? ZERO : undefined;
}
