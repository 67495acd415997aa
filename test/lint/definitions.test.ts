import { describe, expect, it } from "vitest";
import type { Identity } from "../../src/facts/types.js";
import { checkDefinitions } from "../../src/lint/definitions.js";
import { fact } from "../support/documents.js";
import { type Definitions, identity } from "../support/facts.js";

function issuesOf(facts: Definitions, identities: readonly Identity[] = []): unknown {
  return checkDefinitions({ facts, identities }, new Map(Object.entries(facts)));
}

const title = { vi: "x" };

describe("checkDefinitions", () => {
  it("finds nothing wrong with facts that name only each other", () => {
    const facts: Definitions = {
      all: fact("count"),
      done: fact("count", { partOf: "all", moves: [{ id: "finish", title, changes: { done: 1, open: -1 } }] }),
      open: fact("count", { derived: { sum: ["all", { fact: "done", times: -1 }] } }),
      rate: fact("percent", { derived: { ratio: ["done", "all"] } }),
      plan: fact("choice", { choices: [{ id: "none", title }] }),
    };
    expect(issuesOf(facts, [identity("all", "all", ["done", "open"])])).toEqual([]);
    expect(checkDefinitions({}, new Map())).toEqual([]);
  });

  it("finds choice facts without choices", () => {
    expect(issuesOf({ plan: fact("choice") })).toEqual([{ code: "facts.noChoices", path: "/facts/plan", params: {} }]);
    expect(issuesOf({ plan: fact("choice", { choices: [] }) })).toHaveLength(1);
  });

  it("finds rules of merging that the type of the fact does not have", () => {
    const choices = [{ id: "none", title }];
    const facts: Definitions = {
      rate: fact("percent", { merge: "sum" }),
      plan: fact("choice", { choices, merge: "lowest" }),
      level: fact("choice", { choices, ordered: true, merge: "lowest" }),
      done: fact("boolean", { merge: "any" }),
      late: fact("count", { merge: "all" }),
    };
    expect(issuesOf(facts)).toEqual([
      {
        code: "facts.mergeType",
        path: "/facts/rate/merge",
        params: { rule: "sum", type: "percent", allowed: ["highest", "lowest", "none"] },
      },
      {
        code: "facts.mergeType",
        path: "/facts/plan/merge",
        params: { rule: "lowest", type: "choice", allowed: ["none"] },
      },
      {
        code: "facts.mergeType",
        path: "/facts/late/merge",
        params: { rule: "all", type: "count", allowed: ["sum", "highest", "lowest", "none"] },
      },
    ]);
  });

  it("finds facts that are named and not defined, with the nearest name", () => {
    const facts: Definitions = {
      settled: fact("count", { partOf: "recieved" }),
      received: fact("count", { derived: { sum: ["setled"] } }),
      rate: fact("percent", { derived: { ratio: ["xyz", "received"] } }),
      late: fact("count", { moves: [{ id: "m", title, changes: { lat: 1 } }] }),
    };
    expect(issuesOf(facts)).toEqual([
      { code: "rubric.unknownFact", path: "/facts/settled/partOf", params: { fact: "recieved", nearest: "received" } },
      { code: "rubric.unknownFact", path: "/facts/received/derived", params: { fact: "setled", nearest: "settled" } },
      { code: "rubric.unknownFact", path: "/facts/rate/derived", params: { fact: "xyz", nearest: null } },
      { code: "rubric.unknownFact", path: "/facts/late/moves/0/changes/lat", params: { fact: "lat", nearest: "late" } },
    ]);
  });

  it("finds facts that follow from themselves, over however many steps", () => {
    const facts: Definitions = {
      a: fact("count", { derived: { sum: ["b"] } }),
      b: fact("count", { derived: { ratio: ["c", "d"] } }),
      c: fact("count", { derived: { sum: ["a"] } }),
      d: fact("count"),
      outside: fact("count", { derived: { sum: ["a", "d"] } }),
    };
    expect(issuesOf(facts)).toEqual(
      ["a", "b", "c"].map((id) => ({ code: "facts.circle", path: `/facts/${id}/derived`, params: { fact: id } })),
    );
    expect(issuesOf({ a: fact("count", { derived: { sum: ["a"] } }) })).toHaveLength(1);
  });

  it("finds what cannot stand in an identity", () => {
    const facts: Definitions = { a: fact("count"), on: fact("date"), held: fact("boolean") };
    expect(issuesOf(facts, [identity("one", "a", ["held", "on"]), identity("two", "a", ["b"])])).toEqual([
      {
        code: "rubric.factType",
        path: "/identities/0",
        params: { fact: "on", type: "date", expected: ["count", "amount", "percent", "points", "boolean"] },
      },
      { code: "rubric.unknownFact", path: "/identities/1", params: { fact: "b", nearest: "a" } },
    ]);
  });
});
