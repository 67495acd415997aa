import { describe, expect, it } from "vitest";
import { noRule } from "../../src/rules/noRule.js";
import { bookOf } from "../support/facts.js";
import { scored, shownRuleRange } from "../support/rules.js";

describe("noRule", () => {
  it("stays missing, whatever comes", () => {
    const rule = noRule();
    const book = bookOf({});
    expect(scored(rule, book)).toBe("missing: ");
    expect(rule.score(book).reason.code).toBe("reason.noRuleThisYear");
    expect(shownRuleRange(rule.range(book))).toEqual({ mayBeMissing: true });
    expect([rule.canVanish("a"), rule.hasEffects]).toEqual([false, false]);
    expect([rule.direction("a"), rule.facts, rule.givable, rule.happened(book), rule.possible(book)]).toEqual([
      "none",
      [],
      [],
      [],
      [],
    ]);
  });
});
