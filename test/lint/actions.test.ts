import { describe, expect, it } from "vitest";
import type { Action } from "../../src/rubric/types.js";
import { leaf } from "../support/documents.js";
import { issuesOfNodes } from "../support/lint.js";

const base: Action = { title: { vi: "x" }, lead: { vi: "x" }, leadDays: 1, personDays: 1 };
const node = leaf("1", null, { measure: { amount: "count" }, points: { accrue: { each: 1, cap: 5 } } });

function issuesOf(actions: { readonly [id: string]: Partial<Action> }): unknown {
  return issuesOfNodes([node], {
    actions: Object.fromEntries(Object.entries(actions).map(([id, action]) => [id, { ...base, ...action }])),
  });
}

describe("actions", () => {
  it("have nothing wrong where all that they name is there", () => {
    const actions: { readonly [id: string]: Partial<Action> } = {
      write: { sets: { plan: "onTime", held: true, count: 3, percent: "95%", on: "2022-12-31" } },
      publish: {
        requires: ["write"],
        moves: [
          { move: "one-more", times: 3 },
          { move: "one-more", times: "whole" },
        ],
      },
      drop: { excludes: ["publish", "write"] },
    };
    expect(issuesOf(actions)).toEqual([]);
  });

  it("set facts that are declared, to values that these can have", () => {
    expect(issuesOf({ write: { sets: { pln: "x", plan: "ontime", count: -1, held: 1 } } })).toEqual([
      { code: "rubric.unknownFact", path: "/actions/write/sets/pln", params: { fact: "pln", nearest: "plan" } },
      {
        code: "fact.badChoice",
        path: "/actions/write/sets/plan",
        params: { actual: "ontime", allowed: ["none", "late", "onTime"], nearest: "onTime" },
      },
      { code: "fact.negative", path: "/actions/write/sets/count", params: { actual: "-1", limit: 0 } },
      { code: "fact.type", path: "/actions/write/sets/held", params: { expected: "boolean", actual: "1" } },
    ]);
  });

  it("make moves that a fact has, as often as a fact counts", () => {
    const moves = [
      { move: "one-mroe", times: 1 },
      { move: "one-more", times: "cuont" },
    ];
    expect(issuesOf({ act: { moves } })).toEqual([
      {
        code: "rubric.unknownMove",
        path: "/actions/act/moves/0/move",
        params: { action: "one-mroe", nearest: "one-more" },
      },
      { code: "rubric.unknownFact", path: "/actions/act/moves/1/times", params: { fact: "cuont", nearest: "count" } },
    ]);
  });

  it("make a move a whole number of times", () => {
    expect(issuesOf({ act: { moves: [{ move: "one-more", times: 1.5 }] } })).toEqual([
      { code: "rubric.timesNotWhole", path: "/actions/act/moves/0/times", params: { actual: 1.5 } },
    ]);
  });

  it("require and exclude actions that are there", () => {
    expect(issuesOf({ write: {}, act: { requires: ["write", "wriet"], excludes: ["zzz"] } })).toEqual([
      { code: "rubric.unknownAction", path: "/actions/act/requires/1", params: { action: "wriet", nearest: "write" } },
      { code: "rubric.unknownAction", path: "/actions/act/excludes/0", params: { action: "zzz", nearest: null } },
    ]);
  });

  it("do not require themselves, over however many steps", () => {
    const circle = {
      a: { requires: ["b"] },
      b: { requires: ["c", "d"] },
      c: { requires: ["a"] },
      d: {},
      e: { requires: ["a"] },
    };
    expect(issuesOf(circle)).toEqual(
      ["a", "b", "c"].map((action) => ({
        code: "rubric.actionCircle",
        path: `/actions/${action}/requires`,
        params: { action },
      })),
    );
  });
});
