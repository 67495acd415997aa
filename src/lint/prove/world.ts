import type { Derivations } from "../../facts/derive.js";
import { type LinearSum, linearSum } from "../../facts/linear.js";
import type { FactDefinition } from "../../facts/types.js";
import { compare, divide, isInteger, multiply, negate, type Rational, sum, ZERO } from "../../number/rational.js";
import {
  type Condition,
  constant,
  difference,
  factsOf,
  highestQuotient,
  isMet,
  type Lows,
  meetAll,
  type Numbers,
  timesDenominators,
} from "./conditions.js";
import { createTies, type Ties } from "./ties.js";

/** What solves conditions: numbers at all, and with whole counts where those were found. */
export interface Solution {
  readonly numbers: Numbers;
  readonly whole: Numbers | undefined;
}

/** All that the numeric facts of a rubric can be together: their ends, parts and wholes, definitions, identities. */
export interface World {
  /** Numbers under which all conditions hold, for their facts and all that hang together with them. */
  solve(conditions: readonly Condition[]): Solution | undefined;
  /** The highest quotient of two sums, the lower one above nothing; `open` where there is no end. */
  highest(above: LinearSum, below: LinearSum): Rational | "open" | undefined;
  /** True where the numbers break nothing that is known of their facts; what follows from them is among them. */
  allows(numbers: Numbers): boolean;
  /** Its lowest and highest value and its wholes, as conditions that are not negative. */
  limitsOf(fact: string): readonly Condition[];
  /** A fact that stands for all facts that hang together with this one, near or far. */
  groupOf(fact: string): string;
  /** True where a fact is a part of the other, a part of a part, or the other itself. */
  isPart(fact: string, whole: string): boolean;
}

/** What a document can state of its facts as one world. */
export function createWorld(definitions: ReadonlyMap<string, FactDefinition>, derivations: Derivations): World {
  const ties = createTies(definitions, derivations);
  const isWhole = (fact: string): boolean => ["count", "boolean"].includes(definitions.get(fact)?.type ?? "");

  /** The conditions with all that is known of their facts, and the lowest values of these. */
  function withTies(conditions: readonly Condition[]): { readonly all: readonly Condition[]; readonly lows: Lows } {
    const all = new Set(conditions);
    const lows = new Map<string, Rational | undefined>();
    const open = conditions.flatMap(factsOf);
    for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
      if (lows.has(fact)) continue;
      lows.set(fact, ties.lowest(fact));
      for (const condition of ties.of(fact)) {
        all.add(condition);
        open.push(...factsOf(condition));
      }
    }
    return { all: [...all], lows };
  }

  return {
    solve(conditions) {
      const { all, lows } = withTies(conditions);
      const numbers = meetAll(all, lows);
      if (numbers === undefined) return undefined;
      const scaled = timesDenominators(numbers, new Set(Array.from(lows.keys()).filter(isWhole)));
      const holds = all.every((condition) => isMet(condition, scaled)) && isAboveLow(scaled, lows);
      return { numbers, whole: holds ? scaled : undefined };
    },
    highest(above, below) {
      const asked: readonly Condition[] = [
        { sum: above, is: "notNegative" },
        { sum: below, is: "positive" },
      ];
      const { all, lows } = withTies(asked);
      const known = all.filter((condition) => !asked.includes(condition));
      return highestQuotient(above, below, known, lows);
    },
    allows(numbers) {
      for (const [fact, value] of numbers) {
        if (isWhole(fact) && !isInteger(value)) return false;
        const lowest = ties.lowest(fact);
        if (lowest !== undefined && compare(value, lowest) < 0) return false;
        if (ties.of(fact).some((tie) => isBroken(tie, numbers, ties, isWhole))) return false;
      }
      return true;
    },
    limitsOf(fact) {
      const lowest = ties.lowest(fact);
      const limits = ties.of(fact).filter(({ is }) => is === "notNegative");
      if (lowest === undefined) return limits;
      return [...limits, { sum: difference(linearSum(fact), constant(lowest)), is: "notNegative" }];
    },
    groupOf: (fact) => ties.groupOf(fact),
    isPart: (fact, other) => ties.wholesOf(fact).includes(other),
  };
}

function isAboveLow(numbers: Numbers, lows: Lows): boolean {
  return Array.from(lows).every(([fact, lowest]) => {
    const value = numbers.get(fact);
    return lowest === undefined || value === undefined || compare(value, lowest) >= 0;
  });
}

/** A condition whose facts are all known and that does not hold; or an equation that leaves its last fact no value. */
function isBroken(condition: Condition, numbers: Numbers, ties: Ties, isWhole: (fact: string) => boolean): boolean {
  const unknown = condition.sum.terms.filter(({ fact }) => !numbers.has(fact));
  const [last] = unknown;
  if (last === undefined) return !isMet(condition, numbers);
  if (unknown.length > 1 || condition.is !== "zero") return false;
  const others = condition.sum.terms.filter((term) => term !== last);
  const known = others.map(({ fact, times }) => multiply(times, numbers.get(fact) ?? ZERO));
  const value = divide(negate(sum([condition.sum.plus, ...known])), last.times);
  const lowest = ties.lowest(last.fact);
  return (lowest !== undefined && compare(value, lowest) < 0) || (isWhole(last.fact) && !isInteger(value));
}
