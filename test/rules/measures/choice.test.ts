import { describe, expect, it } from "vitest";
import { fact } from "../../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../../support/facts.js";
import { chosen, measured, measureOf, shownMeasured, shownRange, usesOf } from "../../support/rules.js";

const choices = [
  { id: "none", title: { vi: "Không ban hành" } },
  { id: "late", title: { vi: "Ban hành chậm" } },
  { id: "onTime", title: { vi: "Ban hành kịp thời" } },
];
const definitions: Definitions = {
  plan: fact("choice", { choices, ordered: true, title: { vi: "Kế hoạch" } }),
  colour: fact("choice", { choices }),
  held: fact("boolean", { title: { vi: "Hội nghị" } }),
};
const plan = measureOf({ choice: "plan" }, definitions);
const held = measureOf({ choice: "held" }, definitions);

describe("choice", () => {
  it("is the choice, or true or false", () => {
    expect(shownMeasured(plan.measure(bookOf(definitions, { plan: "late" })))).toBe("late");
    expect(shownMeasured(held.measure(bookOf(definitions, { held: false })))).toBe(false);
    expect(shownMeasured(plan.measure(bookOf(definitions)))).toEqual(["plan"]);
  });

  it("ranges over all choices, or the one that was made", () => {
    expect(shownRange(plan.range(bookOf(definitions)))).toEqual({ choices: ["none", "late", "onTime"] });
    expect(shownRange(plan.range(bookOf(definitions, { plan: "late" })))).toEqual({ choices: ["late"] });
    expect(shownRange(held.range(bookOf(definitions)))).toEqual({ choices: [false, true] });
    expect(shownRange(held.range(bookOf(definitions, { held: true })))).toEqual({ choices: [true] });
    expect(plan.range(bookOf(definitions, {}, { outlook: { changing: new Set() } }))).toBeUndefined();
    const changing = { changing: new Set(["plan"]) };
    expect(shownRange(plan.range(bookOf(definitions, { plan: "late" }, { outlook: changing })))).toEqual({
      choices: ["none", "late", "onTime"],
    });
  });

  it("has an order where the dictionary gives one, and always for a boolean", () => {
    expect([plan.order, held.order]).toEqual([
      ["none", "late", "onTime"],
      [false, true],
    ]);
    expect(measureOf({ choice: "colour" }, definitions).order).toBeUndefined();
    expect([plan.direction("plan"), plan.direction("held"), plan.canEmpty("plan")]).toEqual(["up", "none", false]);
  });

  it("aims at any choice, and at nothing else", () => {
    const book = bookOf(definitions);
    expect(shownFacts(plan.aim(chosen("onTime"), book))).toEqual({ plan: "onTime" });
    expect(shownFacts(held.aim(chosen(true), book))).toEqual({ held: true });
    expect(plan.aim(measured(1), book)).toBeUndefined();
  });

  it("explains itself in the words of the dictionary", () => {
    const book = bookOf(definitions);
    expect(plan.explain(chosen("late"), book)).toEqual({
      code: "measure.choice",
      params: { fact: { vi: "Kế hoạch" }, value: { vi: "Ban hành chậm" } },
    });
    expect(held.explain(chosen(true), book)).toEqual({ code: "measure.yes", params: { fact: { vi: "Hội nghị" } } });
    expect(held.explain(chosen(false), book)).toEqual({ code: "measure.no", params: { fact: { vi: "Hội nghị" } } });
    expect(plan.unit).toBe("choice");
    expect(usesOf({ choice: "plan" })).toEqual([["plan", ["choice", "boolean"]]]);
  });
});
