import { compare, minimum, type Rational, ZERO } from "../number/rational.js";
import type { Rule } from "../rules/outcome.js";
import type { Outcome } from "./leaf.js";
import type { CompiledNode } from "./node.js";
import type { NodeRange } from "./nodeRange.js";
import type { Situation } from "./situation.js";

/** True where a leaf stays as it is: exempted, or decided by its rule from facts that all stay as they are. */
export function isSettledLeaf(
  rule: Rule,
  { isExempted, state, basis }: Pick<Outcome, "isExempted" | "state" | "basis">,
  { book }: Situation,
): boolean {
  if (isExempted) return true;
  const isDecided = (state === "scored" && basis !== "claimed") || state === "didNotArise";
  return isDecided && !rule.mayPassOver && rule.facts.every((fact) => book.openness(fact) === "settled");
}

/** The range of a node that stays as it is. */
export function settledRange(
  node: CompiledNode,
  outcome: Pick<Outcome, "points" | "available" | "absence" | "isExempted">,
  smallest: Rational | undefined,
): NodeRange {
  const { points, available, absence } = outcome;
  const isAbsent = absence !== undefined;
  const isLeaf = node.rule !== undefined;
  const isUnknown = available === undefined || (node.max === undefined && !outcome.isExempted);
  return {
    low: points,
    high: points,
    available: isUnknown ? undefined : { low: available, high: available },
    smallestAvailable: smallest,
    mayBeAbsent: isAbsent,
    mustBeAbsent: isAbsent,
    mayShare: isLeaf && absence === "share",
    mayRescale: isLeaf && absence === "rescale",
  };
}

/** For each node the smallest available maximum above nothing that it can have; `undefined` where none is known. */
export function smallestMaxima(nodes: readonly CompiledNode[]): readonly (Rational | undefined)[] {
  const all: (Rational | undefined)[] = [];
  for (const { index, max, rule, children } of [...nodes].reverse()) {
    const main = children.filter((child) => nodes[child]?.ownRole === undefined);
    all[index] = rule === undefined ? smallest([max, ...main.map((child) => all[child])]) : max;
  }
  return all;
}

export function smallest(values: readonly (Rational | undefined)[]): Rational | undefined {
  const positive = values.filter((value): value is Rational => value !== undefined && compare(value, ZERO) > 0);
  return positive.length === 0 ? undefined : positive.reduce(minimum);
}
