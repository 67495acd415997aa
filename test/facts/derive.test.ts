import { describe, expect, it } from "vitest";
import { brokenIdentities } from "../../src/facts/derive.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { Identity } from "../../src/facts/types.js";
import { fact } from "../support/documents.js";
import { type Definitions, derivationsOf, type EnteredFacts, identity, knownOf, shownValue } from "../support/facts.js";
import { shown } from "../support/numbers.js";

const dictionary: Definitions = factDictionary.facts;
const identities: readonly Identity[] = factDictionary.identities ?? [];

function derived(
  definitions: Definitions,
  entered: EnteredFacts,
  own: readonly Identity[] = [],
): { readonly [fact: string]: unknown } {
  const known = knownOf(definitions, entered, own);
  return Object.fromEntries(
    Array.from(known).flatMap(([id, { value, from }]) => (from === "entered" ? [] : [[id, shownValue(value)]])),
  );
}

function broken(definitions: Definitions, entered: EnteredFacts, own: readonly Identity[]): unknown {
  return brokenIdentities(knownOf(definitions, entered, own), derivationsOf(definitions, own)).map(
    ({ identity: { id }, left, right, facts }) => ({ id, left: shown(left), right: shown(right), facts }),
  );
}

/** The dossiers in the report of Khánh Hòa, 2021. */
const khanhHoa = {
  "tthc.received": 102,
  "tthc.receivedOnline": 80,
  "tthc.receivedDirect": 17,
  "tthc.carriedOver": 5,
  "tthc.settledEarly": 98,
  "tthc.settledOnTime": 1,
  "tthc.inProgress": 3,
};

describe("real reports", () => {
  it("Khánh Hòa 2021: 102 received, 3 in progress, 98 early and 1 on time leave none late", () => {
    // settled = 102 − 3 = 99; in time = 98 + 1 = 99; late = 99 − 99 = 0; rate = 99/99 = 1.
    // None is late, so none waits for an apology: a part of nothing is nothing.
    expect(derived(dictionary, khanhHoa, identities)).toEqual({
      "tthc.settled": "99",
      "tthc.settledInTime": "99",
      "tthc.settledLate": "0",
      "tthc.onTimeRate": "1",
      "tthc.apologies": "0",
      "tthc.lateWithoutApology": "0",
      // The 766 index counts the same dossiers in time.
      "qd766.ON_TIME.numerator": "99",
    });
    expect(broken(dictionary, khanhHoa, identities)).toEqual([]);
  });

  it("Khánh Hòa 2021: says where each derived fact comes from", () => {
    const known = knownOf(dictionary, khanhHoa, identities);
    expect(known.get("tthc.settled")?.from).toEqual({
      derivedBy: "tthc.received-by-state",
      inputs: ["tthc.received", "tthc.inProgress"],
    });
    expect(known.get("tthc.onTimeRate")?.from).toEqual({
      derivedBy: "tthc.onTimeRate",
      inputs: ["tthc.settledInTime", "tthc.settled"],
    });
    expect(known.get("tthc.settledEarly")?.from).toBe("entered");
  });

  it("Khánh Hòa 2021: with one dossier more on time, two statements contradict the third", () => {
    // 102 − 3 = 99 settled, but 98 + 2 = 100 in time: a late count of −1 is not derived, and the identity is broken
    // as soon as all its facts are known.
    const entered = { ...khanhHoa, "tthc.settledOnTime": 2, "tthc.settledLate": 0 };
    expect(knownOf(dictionary, entered, identities).get("tthc.settledLate")?.from).toBe("entered");
    expect(broken(dictionary, entered, identities)).toEqual([
      {
        id: "tthc.settled-by-time",
        left: "99",
        right: "100",
        facts: ["tthc.settled", "tthc.settledEarly", "tthc.settledOnTime", "tthc.settledLate"],
      },
      {
        id: "tthc.settled-in-time-or-late",
        left: "99",
        right: "100",
        facts: ["tthc.settled", "tthc.settledInTime", "tthc.settledLate"],
      },
    ]);
  });

  it("Kon Tum, quarter III of 2022: 13 of 13 in time, so none late and none in progress", () => {
    const entered = { "tthc.received": 13, "tthc.settled": 13, "tthc.settledInTime": 13 };
    expect(derived(dictionary, entered, identities)).toMatchObject({
      "tthc.settledLate": "0",
      "tthc.inProgress": "0",
      "tthc.inProgressInTime": "0",
      "tthc.inProgressOverdue": "0",
      "tthc.apologies": "0",
      "tthc.onTimeRate": "1",
    });
  });

  it("Tiền Giang 2023: 22 reviewed, 14 in force and 8 expired agree", () => {
    const entered = { "legal.documentsReviewed": 22, "legal.documentsInForce": 14, "legal.documentsExpired": 8 };
    expect(broken(dictionary, entered, identities)).toEqual([]);
    expect(broken(dictionary, { ...entered, "legal.documentsExpired": 7 }, identities)).toEqual([
      {
        id: "legal.reviewed-by-force",
        left: "22",
        right: "21",
        facts: ["legal.documentsReviewed", "legal.documentsExpired", "legal.documentsInForce"],
      },
    ]);
  });
});

describe("definitions", () => {
  const definitions: Definitions = {
    a: fact("count"),
    b: fact("count"),
    total: fact("count", { derived: { sum: ["a", "b"] } }),
    rest: fact("count", { derived: { sum: ["a", { fact: "b", times: -1 }] } }),
    rate: fact("percent", { derived: { ratio: ["a", "b"] } }),
    index: fact("amount", { derived: { ratio: ["a", "b"] } }),
    twice: fact("amount", { derived: { sum: [{ fact: "index", times: 2 }] } }),
  };

  it("give the value that their terms come to", () => {
    expect(derived(definitions, { a: 1, b: 3 })).toEqual({ total: "4", rate: "1/3", index: "1/3", twice: "2/3" });
  });

  it("give nothing where a term is missing", () => {
    expect(derived(definitions, { a: 1 })).toEqual({});
    expect(derived(definitions, { a: 1, b: null })).toEqual({});
  });

  it("give no value that the type does not allow", () => {
    // 1 − 3 is no count: `rest` stays missing. 3/1 is 300 %, which a percent cannot be, but an amount can.
    expect(derived(definitions, { a: 3, b: 1 })).toEqual({ total: "4", rest: "2", index: "3", twice: "6" });
    expect(derived(definitions, { a: 1, b: 3 })).not.toHaveProperty("rest");
  });

  it("give nothing-at-all over a zero below the line, and pass it on", () => {
    expect(derived(definitions, { a: 0, b: 0 })).toEqual({
      total: "0",
      rest: "0",
      rate: "empty",
      index: "empty",
      twice: "empty",
    });
  });

  it("count a boolean as 1 or 0, and give a boolean from 1 or 0 only", () => {
    const flags: Definitions = {
      one: fact("boolean"),
      two: fact("boolean"),
      met: fact("count", { derived: { sum: ["one", "two"] } }),
      both: fact("boolean", { derived: { sum: { terms: ["one", "two"], plus: -1 } } }),
    };
    expect(derived(flags, { one: true, two: true })).toEqual({ met: "2", both: true });
    expect(derived(flags, { one: true, two: false })).toEqual({ met: "1", both: false });
    expect(derived(flags, { one: false, two: false })).toEqual({ met: "0" });
  });

  it("never give dates, choices or cases", () => {
    const others: Definitions = {
      a: fact("count"),
      on: fact("date", { derived: { sum: "a" } }),
      which: fact("choice", { derived: { sum: "a" }, choices: [{ id: "1", title: { vi: "1" } }] }),
      list: fact("cases", { derived: { sum: "a" } }),
    };
    expect(derived(others, { a: 1 })).toEqual({});
  });

  it("yield to an entered value", () => {
    expect(derived(definitions, { a: 1, b: 3, total: 9 })).not.toHaveProperty("total");
  });
});

describe("a part of nothing", () => {
  const definitions: Definitions = {
    whole: fact("count"),
    part: fact("count", { partOf: "whole" }),
    smaller: fact("count", { partOf: "part" }),
    some: fact("count", { partOf: "whole", lowest: 1 }),
  };

  it("is nothing, and so are its own parts", () => {
    expect(derived(definitions, { whole: 0 })).toEqual({ part: "0", smaller: "0" });
  });

  it("is not known where the whole is something, or at least nothing", () => {
    expect(derived(definitions, { whole: 1 })).toEqual({});
    expect(derived(definitions, { whole: { value: 0, atLeast: true } })).toEqual({});
  });
});

describe("identities", () => {
  const definitions: Definitions = {
    all: fact("count"),
    in: fact("count"),
    out: fact("count"),
    share: fact("amount"),
    done: fact("boolean"),
    rate: fact("percent", { derived: { ratio: ["in", "out"] } }),
  };
  const split = identity("split", "all", ["in", "out"]);

  it.each([
    [
      { in: 2, out: 3 },
      { all: "5", rate: "2/3" },
    ],
    [
      { all: 5, out: 3 },
      { in: "2", rate: "2/3" },
    ],
    [
      { all: 5, in: 5 },
      { out: "0", rate: "empty" },
    ],
    [{ all: 5 }, {}],
    [{ all: 5, in: 7 }, {}],
  ])("%j determine what is missing, where it can have the value", (entered, expected) => {
    expect(derived(definitions, entered, [split])).toEqual(expected);
  });

  it("divide by the weight, and derive no broken count", () => {
    const weighted = identity("weighted", "all", [{ fact: "in", times: 2 }]);
    expect(derived(definitions, { all: 6 }, [weighted])).toEqual({ in: "3" });
    expect(derived(definitions, { all: 5 }, [weighted])).toEqual({});
    const shared = identity("shared", "all", [{ fact: "share", times: 2 }]);
    expect(derived(definitions, { all: 5 }, [shared])).toEqual({ share: "5/2" });
  });

  it("with a constant, and with a fact on both sides", () => {
    // all + 1 = 2·all − out  ⇒  out = all − 1
    const both = identity("both", { terms: ["all"], plus: 1 }, [
      { fact: "all", times: 2 },
      { fact: "out", times: -1 },
    ]);
    expect(derived(definitions, { all: 5 }, [both])).toEqual({ out: "4" });
  });

  it("derive a boolean from 0 or 1 only", () => {
    const flag = identity("flag", "all", ["in", "done"]);
    expect(derived(definitions, { all: 3, in: 2 }, [flag])).toEqual({ done: true });
    expect(derived(definitions, { all: 3, in: 3 }, [flag])).toEqual({ done: false });
    expect(derived(definitions, { all: 3, in: 1 }, [flag])).toEqual({});
  });

  it("run on until nothing more follows", () => {
    const more: Definitions = { ...definitions, sum: fact("count"), extra: fact("count") };
    const chain = [identity("second", "sum", ["all", "extra"]), split];
    expect(derived(more, { in: 1, out: 2, extra: 4 }, chain)).toEqual({ all: "3", sum: "7", rate: "1/2" });
  });

  it("let definitions go first, and then the first identity in the order of the documents", () => {
    // By its definition x is a = 1; the identity would say 2.
    const defined: Definitions = { a: fact("count"), b: fact("count"), x: fact("count", { derived: { sum: "a" } }) };
    expect(derived(defined, { a: 1, b: 2 }, [identity("other", "x", "b")])).toEqual({ x: "1" });
    // Two identities want different values: the first wins, and the second is broken.
    const plain: Definitions = { a: fact("count"), b: fact("count"), x: fact("count") };
    const two = [identity("one", "x", "a"), identity("two", "x", "b")];
    expect(derived(plain, { a: 1, b: 2 }, two)).toEqual({ x: "1" });
    expect(broken(plain, { a: 1, b: 2 }, two)).toEqual([{ id: "two", left: "1", right: "2", facts: ["x", "b"] }]);
  });

  it("determine nothing from a value that is a lower end only, nor from what follows from one", () => {
    const entered = { all: { value: 9, atLeast: true }, in: 2 };
    expect(derived(definitions, entered, [split])).toEqual({});
    const chained: Definitions = {
      ...definitions,
      double: fact("count", { derived: { sum: [{ fact: "all", times: 2 }] } }),
    };
    const known = knownOf(chained, entered, [identity("next", "double", ["out"])]);
    expect(known.get("double")).toMatchObject({ certainty: "uncertain" });
    expect(known.has("out")).toBe(false);
  });

  it("are broken only where all their facts are known", () => {
    expect(broken(definitions, { all: 5, in: 2, out: 3 }, [split])).toEqual([]);
    expect(broken(definitions, { all: 5, in: 2, out: 2 }, [split])).toEqual([
      { id: "split", left: "5", right: "4", facts: ["all", "in", "out"] },
    ]);
    expect(broken(definitions, { all: 5, in: 7 }, [split])).toEqual([]);
  });
});
