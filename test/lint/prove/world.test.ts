import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearSum } from "../../../src/facts/linear.js";
import type { SumInput } from "../../../src/facts/types.js";
import { type Condition, constant, difference } from "../../../src/lint/prove/conditions.js";
import { type LinearRow, maximise } from "../../../src/lint/prove/simplex.js";
import { createWorld, type World } from "../../../src/lint/prove/world.js";
import { compare, multiply, type Rational, rational, sum, ZERO } from "../../../src/number/rational.js";
import { fact } from "../../support/documents.js";
import { derivationsOf, identity } from "../../support/facts.js";
import { number } from "../../support/numbers.js";
import type { FactsById } from "./support.js";

function row(factors: readonly number[], limit: number, isEqual = false): LinearRow {
  const entries = factors.map((factor, column) => [column, rational(BigInt(factor))] as const);
  return { factors: new Map(entries), limit: rational(BigInt(limit)), isEqual };
}

function goal(...factors: readonly number[]): ReadonlyMap<number, Rational> {
  return row(factors, 0).factors;
}

function resultOf(factors: ReadonlyMap<number, Rational>, variables: readonly Rational[]): Rational {
  return sum(Array.from(factors, ([column, factor]) => multiply(factor, variables[column] ?? ZERO)));
}

describe("maximise", () => {
  it("finds the corner that is best", () => {
    const best = maximise(goal(3, 2), [row([1, 1], 4), row([1, 3], 6), row([1, 0], 3)], 2);
    expect(best).toMatchObject({ kind: "found", value: number(11) });
  });

  it("meets equations, and limits below nothing", () => {
    const best = maximise(goal(1, 0), [row([1, 1], 5, true), row([-1, 0], -2), row([0, -1], -1)], 2);
    expect(best).toMatchObject({ kind: "found", value: number(4) });
  });

  it("says where nothing is possible, and where there is no end", () => {
    expect(maximise(goal(1), [row([1], 1), row([-1], -2)], 1).kind).toBe("impossible");
    expect(maximise(goal(1), [row([-1], 0)], 1).kind).toBe("unbounded");
  });

  it("passes over an equation that says nothing new", () => {
    const best = maximise(goal(1, 1), [row([1, 1], 2, true), row([2, 2], 4, true)], 2);
    expect(best).toMatchObject({ kind: "found", value: number(2) });
  });

  it("is no worse than any point of a grid that is allowed, and is allowed itself", () => {
    const factor = fc.integer({ min: -4, max: 4 });
    const rows = fc.array(fc.tuple(fc.tuple(factor, factor), fc.integer({ min: -5, max: 9 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.tuple(factor, factor), rows, ([one, two], limits) => {
        const conditions = [...limits.map(([factors, limit]) => row(factors, limit)), row([1, 1], 12)];
        const prices = goal(one, two);
        const best = maximise(prices, conditions, 2);
        const points = Array.from({ length: 169 }, (_, index) => [
          rational(BigInt(index % 13)),
          rational(BigInt(Math.floor(index / 13))),
        ]);
        const isAllowed = (point: readonly Rational[]): boolean =>
          conditions.every(({ factors, limit }) => compare(resultOf(factors, point), limit) <= 0);
        const allowed = points.filter(isAllowed);
        if (best.kind === "impossible") expect(allowed).toEqual([]);
        if (best.kind !== "found") return best.kind === "impossible";
        expect(isAllowed(best.variables)).toBe(true);
        for (const point of allowed) expect(compare(resultOf(prices, point), best.value)).toBeLessThanOrEqual(0);
        return true;
      }),
      { numRuns: 300 },
    );
  });
});

const FACTS: FactsById = {
  all: fact("count"),
  a: fact("count", { partOf: "all" }),
  b: fact("count", { partOf: "all" }),
  small: fact("count", { partOf: "a" }),
  money: fact("amount", { lowest: -5, highest: 5 }),
  yes: fact("boolean"),
};

function worldOf(split: boolean): World {
  const identities = split ? [identity("split", "all", ["a", "b"])] : [];
  return createWorld(new Map(Object.entries(FACTS)), derivationsOf(FACTS, identities));
}

function is(what: Condition["is"], left: SumInput, right: SumInput | number = 0): Condition {
  const other = typeof right === "number" ? constant(rational(BigInt(right))) : linearSum(right);
  return { sum: difference(linearSum(left), other), is: what };
}

describe("the world of facts", () => {
  it("has whole counts that meet what is asked", () => {
    const solution = worldOf(true).solve([
      is("positive", "a", [{ fact: "all", times: "1/3" }]),
      is("positive", [{ fact: "all", times: "1/2" }], "a"),
    ]);
    const { a = ZERO, b = ZERO, all = ZERO } = Object.fromEntries(solution?.whole ?? []);
    expect(compare(sum([a, b]), all)).toBe(0);
    expect([a, b, all].map(({ denominator }) => denominator)).toEqual([1n, 1n, 1n]);
    expect(3n * a.numerator).toBeGreaterThan(all.numerator);
    expect(2n * a.numerator).toBeLessThan(all.numerator);
  });

  it("says what cannot be", () => {
    expect(worldOf(true).solve([is("positive", ["a", "b"], "all")])).toBeUndefined();
    expect(worldOf(false).solve([is("positive", ["a", "b"], "all")])).toBeDefined();
    expect(worldOf(false).solve([is("positive", "small", "all")])).toBeUndefined();
    expect(worldOf(false).solve([is("positive", "money", 5)])).toBeUndefined();
    expect(
      worldOf(false)
        .solve([is("zero", "money", -3)])
        ?.numbers.get("money"),
    ).toEqual(number(-3));
  });

  it("knows the highest share", () => {
    const highest = (split: boolean, above: SumInput, below: SumInput): unknown =>
      worldOf(split).highest(linearSum(above), linearSum(below));
    expect(highest(false, "small", "all")).toEqual(number(1));
    expect(highest(false, ["a", "b"], "all")).toEqual(number(2));
    expect(highest(true, ["a", "b"], "all")).toEqual(number(1));
    expect(highest(false, "all", "a")).toBe("open");
    expect(worldOf(false).highest(linearSum("money"), constant(rational(1n)))).toEqual(number(5));
  });

  it("allows what goes together", () => {
    const allows = (split: boolean, values: { readonly [id: string]: number | string }): boolean =>
      worldOf(split).allows(new Map(Object.entries(values).map(([id, value]) => [id, number(value)] as const)));
    expect(allows(false, { a: 1, all: 2 })).toBe(true);
    expect(allows(false, { a: 3, all: 2 })).toBe(false);
    expect(allows(false, { small: 3, all: 2 })).toBe(false);
    expect(allows(false, { a: "1/2" })).toBe(false);
    expect(allows(true, { a: 1, b: 1, all: 3 })).toBe(false);
    expect(allows(true, { a: 4, b: 1 })).toBe(true);
    expect(allows(true, { a: 2, all: 1 })).toBe(false);
  });

  it("groups what hangs together", () => {
    const world = worldOf(false);
    expect(world.groupOf("small")).toBe(world.groupOf("b"));
    expect(world.groupOf("money")).not.toBe(world.groupOf("yes"));
    expect(world.isPart("small", "all")).toBe(true);
    expect(world.isPart("all", "small")).toBe(false);
  });
});
