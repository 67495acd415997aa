import { describe, expect, it } from "vitest";
import { compileRule, soleEntry, usesOfRule, wayOfPart } from "../../src/rules/compile.js";
import { createRegistry } from "../../src/rules/registry.js";
import type { RuleInput } from "../../src/rules/types.js";
import { fact } from "../support/documents.js";
import { bookOf, contextOf, type Definitions } from "../support/facts.js";
import { ruleOf, scored } from "../support/rules.js";

const definitions: Definitions = { a: fact("count"), b: fact("count"), held: fact("boolean") };
const registry = createRegistry();
const given = (id: string, years?: RuleInput["years"]): RuleInput => ({
  measure: { amount: id },
  points: { given: { lowest: 0, highest: 10 } },
  ...(years !== undefined && { years }),
});

describe("compileRule", () => {
  it("leaves out parts of other years", () => {
    const rule: RuleInput = { sum: [given("a", { from: 2023 }), given("b", { to: 2022 })] };
    const book = bookOf(definitions, { a: 3, b: 4 });
    expect(scored(ruleOf(rule, definitions), book)).toBe("4 given");
    expect(scored(ruleOf(rule, definitions, { year: 2023 }), book)).toBe("3 given");
    expect(ruleOf(rule, definitions).facts).toEqual(["b"]);
  });

  it.each([
    [{ from: 2022, to: 2022 }, true],
    [{ from: 2021 }, true],
    [{ to: 2021 }, false],
    [{ from: 2023 }, false],
    [{}, true],
  ])("of a part for %j in 2022: %s", (years, expected) => {
    expect(compileRule(given("a", years), contextOf(definitions), registry) !== undefined).toBe(expected);
  });

  it("is no rule where no part is for the year", () => {
    expect(compileRule({ best: [given("a", { from: 2030 })] }, contextOf(definitions), registry)).toBeUndefined();
  });

  it("does not take what no check would let through", () => {
    const context = contextOf(definitions);
    expect(() => compileRule({ measure: { "x-own": 1 }, points: { levels: [] } }, context, registry)).toThrow(
      RangeError,
    );
    expect(() => compileRule({ measure: { amount: "a" } }, context, registry)).toThrow(RangeError);
  });
});

describe("usesOfRule", () => {
  it("names the facts of all parts, whatever the year", () => {
    const rule: RuleInput = {
      sum: [
        given("a", { to: 1999 }),
        { best: [{ measure: { choice: "held" }, points: { levels: [{ is: true, points: 1 }] } }] },
      ],
    };
    expect(usesOfRule(rule, registry).map(({ fact: id }) => id)).toEqual(["a", "held"]);
    expect(usesOfRule({ measure: { "x-own": 1 }, points: {} }, registry)).toEqual([]);
    expect(usesOfRule({}, registry)).toEqual([]);
  });
});

describe("wayOfPart", () => {
  it("finds the kind with what stands under it", () => {
    expect(wayOfPart(given("a"), registry)).toMatchObject({
      kind: { name: "given" },
      specification: { lowest: 0, highest: 10 },
    });
    expect(wayOfPart({ points: { "x-own": 1 } }, registry)).toBeUndefined();
    expect(wayOfPart({}, registry)).toBeUndefined();
  });
});

describe("soleEntry", () => {
  it("is the one key, or nothing", () => {
    expect([soleEntry({ a: 1 }), soleEntry({}), soleEntry({ a: 1, b: 2 })]).toEqual([["a", 1], undefined, undefined]);
  });
});
