import { describe, expect, it } from "vitest";
import { evaluateSum, factsOfSum, linearSum } from "../../src/facts/linear.js";
import type { SumInput } from "../../src/facts/types.js";
import { number, shown } from "../support/numbers.js";

const values: { readonly [fact: string]: string } = { a: "1/2", b: "3" };

function evaluated(input: SumInput): string {
  return shown(evaluateSum(linearSum(input), (fact) => number(values[fact] ?? "0")));
}

describe("linearSum", () => {
  it.each([
    ["one fact", "a", "1/2"],
    ["a list of facts, each weighing 1", ["a", "b"], "7/2"],
    [
      "weights",
      [
        { fact: "a", times: "1/2" },
        { fact: "b", times: -1 },
      ],
      "-11/4",
    ],
    ["a percent for a weight", [{ fact: "b", times: "50%" }], "3/2"],
    ["a constant", { terms: ["a"], plus: "-0.25" }, "1/4"],
    ["terms without a constant", { terms: ["b"] }, "3"],
    ["a constant alone", { terms: [], plus: 2 }, "2"],
    ["a fact that stands twice, its weights added", ["a", { fact: "a", times: 2 }], "3/2"],
  ] as const)("reads %s", (_, input, expected) => {
    expect(evaluated(input)).toBe(expected);
  });

  it("names every fact once, in the order of the document", () => {
    expect(factsOfSum(["b", "a", { fact: "b", times: 2 }])).toEqual(["b", "a"]);
  });
});
