import { describe, expect, it } from "vitest";
import { highestOf, lowestOf, readFactValue } from "../../src/facts/read.js";
import type { FactDefinition } from "../../src/facts/types.js";
import type { CaseItem } from "../../src/facts/value.js";
import { fact } from "../support/documents.js";
import { shownValue } from "../support/facts.js";
import { shown } from "../support/numbers.js";

const choices = [
  { id: "none", title: { vi: "Không" } },
  { id: "partly", title: { vi: "Một phần" } },
  { id: "full", title: { vi: "Đầy đủ" } },
];
const definitions = {
  count: fact("count"),
  amount: fact("amount"),
  percent: fact("percent"),
  boolean: fact("boolean"),
  date: fact("date"),
  choice: fact("choice", { choices }),
  points: fact("points"),
  cases: fact("cases"),
  atMost: fact("count", { highest: 10 }),
  atLeast: fact("count", { lowest: 3 }),
  change: fact("amount", { lowest: -5 }),
  growth: fact("percent", { highest: "200%" }),
} as const satisfies { readonly [name: string]: FactDefinition };

function read(name: keyof typeof definitions, raw: number | string | boolean | readonly CaseItem[]): unknown {
  const value = readFactValue(raw, definitions[name], "/facts/x");
  return "code" in value ? value : shownValue(value);
}

describe("readFactValue", () => {
  it.each([
    ["count", 13, "13"],
    ["count", "13", "13"],
    ["count", 0, "0"],
    ["count", 13.0, "13"],
    ["amount", "2.75", "11/4"],
    ["percent", "85%", "17/20"],
    ["percent", 0.85, "17/20"],
    ["percent", "0.85", "17/20"],
    ["percent", "100%", "1"],
    ["growth", "150%", "3/2"],
    ["points", "-1/3", "-1/3"],
    ["change", -5, "-5"],
    ["boolean", true, true],
    ["boolean", false, false],
    ["date", "2022-03-31", "2022-03-31"],
    ["date", "never", "never"],
    ["choice", "partly", "partly"],
    ["cases", [], 0],
    ["cases", [{ date: "2022-01-31", node: "2.4", flags: ["repeated"] }, {}], 2],
  ] as const)("reads a %s %j", (name, raw, expected) => {
    expect(read(name, raw)).toBe(expected);
  });

  it.each([
    ["count", true, "fact.type", { expected: "count", actual: "true" }],
    ["count", "nhiều", "fact.type", { expected: "count", actual: "nhiều" }],
    ["count", [], "fact.type", { expected: "count", actual: "[]" }],
    ["boolean", 1, "fact.type", { expected: "boolean", actual: "1" }],
    ["choice", true, "fact.type", { expected: "choice", actual: "true" }],
    ["date", 2022, "fact.type", { expected: "date", actual: "2022" }],
    ["cases", 0, "fact.type", { expected: "cases", actual: "0" }],
    ["points", false, "fact.type", { expected: "points", actual: "false" }],
    ["count", -3, "fact.negative", { actual: "-3", limit: 0 }],
    ["percent", "-1%", "fact.negative", { actual: "-1%", limit: 0 }],
    ["atLeast", 2, "fact.tooLow", { actual: "2", limit: 3 }],
    ["change", "-5.5", "fact.tooLow", { actual: "-5.5", limit: -5 }],
    ["count", 1.5, "fact.notWhole", { actual: "1.5" }],
    ["count", "1/3", "fact.notWhole", { actual: "1/3" }],
    ["atMost", 11, "fact.tooHigh", { actual: "11", limit: 10 }],
    ["percent", 85, "fact.percentTooHigh", { actual: "85", limit: 1 }],
    ["growth", "201%", "fact.percentTooHigh", { actual: "201%", limit: 2 }],
    ["amount", "123456789012345678", "fact.tooManyDigits", { actual: "123456789012345678" }],
    [
      "choice",
      "partley",
      "fact.badChoice",
      { actual: "partley", allowed: ["none", "partly", "full"], nearest: "partly" },
    ],
    ["choice", "xyz", "fact.badChoice", { actual: "xyz", allowed: ["none", "partly", "full"], nearest: null }],
    ["date", "2023-02-29", "fact.badDate", { actual: "2023-02-29" }],
    ["date", "31/3/2022", "fact.badDate", { actual: "31/3/2022" }],
  ] as const)("finds in a %s %j: %s", (name, raw, code, params) => {
    expect(read(name, raw)).toEqual({ code, path: "/facts/x", params });
  });

  it("finds the date of a case that the calendar does not have, at the case", () => {
    expect(read("cases", [{}, { date: "2022-02-30" }])).toEqual({
      code: "fact.badDate",
      path: "/facts/x/1/date",
      params: { actual: "2022-02-30" },
    });
  });

  it("shortens what it quotes", () => {
    expect(read("count", "x".repeat(70))).toMatchObject({ params: { actual: `${"x".repeat(60)}…` } });
  });
});

describe("the ends of a fact", () => {
  it.each([
    ["count", "0", undefined],
    ["amount", "0", undefined],
    ["percent", "0", "1"],
    ["points", undefined, undefined],
    ["atMost", "0", "10"],
    ["atLeast", "3", undefined],
    ["change", "-5", undefined],
    ["growth", "0", "2"],
  ] as const)("of %s are %s and %s", (name, lowest, highest) => {
    expect(shown(lowestOf(definitions[name]))).toBe(lowest);
    expect(shown(highestOf(definitions[name]))).toBe(highest);
  });
});
