import { describe, expect, it } from "vitest";
import { completeFacts, entryOf, readEnteredFacts } from "../../src/evidence/facts.js";
import { evidence, fact } from "../support/documents.js";
import { type Definitions, derivationsOf, type EnteredFacts, identity, shownValue } from "../support/facts.js";

const definitions: Definitions = {
  "tthc.received": fact("count", { title: { vi: "Tiếp nhận" } }),
  "tthc.settled": fact("count", { title: { vi: "Đã giải quyết" }, partOf: "tthc.received" }),
  "plan.issued": fact("boolean"),
  "plan.date": fact("date"),
  cases: fact("cases"),
};

function read(facts: EnteredFacts) {
  return readEnteredFacts(evidence(facts), new Map(Object.entries(definitions)));
}

describe("entryOf", () => {
  it("takes a fact as it is written, bare or with its source", () => {
    expect(entryOf(13)).toEqual({ value: 13 });
    expect(entryOf(null)).toEqual({ value: null });
    expect(entryOf([{ node: "1" }])).toEqual({ value: [{ node: "1" }] });
    const entry = { value: 13, documents: ["d1"] };
    expect(entryOf(entry)).toBe(entry);
  });
});

describe("readEnteredFacts", () => {
  it("reads by type, and leaves out what is null", () => {
    const { known, unknown, issues } = read({ "tthc.received": { value: 13 }, "plan.issued": true, "plan.date": null });
    expect(Array.from(known, ([id, { value }]) => [id, shownValue(value)])).toEqual([
      ["tthc.received", "13"],
      ["plan.issued", true],
    ]);
    expect([unknown, issues]).toEqual([[], []]);
  });

  it("keeps atLeast where a value can grow", () => {
    const { known } = read({
      "tthc.received": { value: 13, atLeast: true },
      cases: { value: [], atLeast: true },
      "plan.issued": { value: true, atLeast: true },
      "plan.date": { value: "2022-01-31", atLeast: true },
      "tthc.settled": { value: 1, atLeast: false },
    });
    expect(Array.from(known, ([id, { certainty }]) => [id, certainty])).toEqual([
      ["tthc.received", "atLeast"],
      ["cases", "atLeast"],
      ["plan.issued", "exact"],
      ["plan.date", "exact"],
      ["tthc.settled", "exact"],
    ]);
  });

  it("sets aside what no dictionary knows", () => {
    const { known, unknown, issues } = read({ "tthc.setled": 3, "xyz.abc": 1, "tthc.received": 2 });
    expect(unknown).toEqual([{ id: "tthc.setled" }, { id: "xyz.abc" }]);
    expect([known.size, issues]).toEqual([1, []]);
  });

  it("finds all values that do not fit, at the value", () => {
    expect(read({ "tthc.received": -1, "plan.issued": { value: 1 } }).issues).toEqual([
      { code: "fact.negative", path: "/facts/tthc.received", params: { actual: "-1", limit: 0 } },
      { code: "fact.type", path: "/facts/plan.issued/value", params: { expected: "boolean", actual: "1" } },
    ]);
  });

  it("refuses a part that is larger than its whole", () => {
    expect(read({ "tthc.received": 12, "tthc.settled": 13 }).issues).toEqual([
      {
        code: "fact.partLargerThanWhole",
        path: "/facts/tthc.settled",
        params: { part: { vi: "Đã giải quyết" }, whole: { vi: "Tiếp nhận" }, actual: 13, limit: 12 },
      },
    ]);
    expect(read({ "tthc.received": 13, "tthc.settled": 13 }).issues).toEqual([]);
    expect(read({ "tthc.settled": 13 }).issues).toEqual([]);
    // The whole may be larger than the report says.
    expect(read({ "tthc.received": { value: 12, atLeast: true }, "tthc.settled": 13 }).issues).toEqual([]);
  });

  it("has no facts where the evidence has none", () => {
    const { facts: _facts, ...without } = evidence({});
    expect(readEnteredFacts(without, new Map()).known.size).toBe(0);
  });
});

describe("completeFacts", () => {
  it("derives what follows, and keeps what was entered against it", () => {
    const same = identity("same", "tthc.received", "tthc.settled");
    const derivations = derivationsOf(definitions, [same]);
    const complete = completeFacts(read({ "tthc.received": 3 }).known, [], derivations);
    expect(shownValue(complete.known.get("tthc.settled")?.value)).toBe("3");
    const against = completeFacts(read({ "tthc.received": 3, "tthc.settled": 2 }).known, [], derivations);
    expect(shownValue(against.known.get("tthc.settled")?.value)).toBe("2");
    expect(against.broken.map(({ identity: { id } }) => id)).toEqual(["same"]);
  });
});
