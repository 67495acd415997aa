import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { InvalidDocumentError } from "../../src/document/error.js";
import type { RuleInput } from "../../src/rules/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";

const amount = (id: string, years: NonNullable<RuleInput["years"]> = {}): RuleInput => ({
  measure: { amount: id },
  points: { accrue: { each: 1, cap: 5 } },
  years,
});
const document = rubric(
  [leaf("1", 5, { firstKnown: [amount("a", { to: 2022 }), amount("b", { from: 2023 })] }), leaf("2", 5, amount("b"))],
  {
    facts: { a: fact("count"), b: fact("count") },
  },
);
const scorer = createEngine({ dictionary: emptyDictionary }).compileRubric(document);

describe("a scorer", () => {
  it("scores many units, one after another, and keeps nothing of those before", () => {
    const units = [1, 5, 1].map((a) => evidence({ a, b: 2 }));
    const assessments = Array.from(scorer.assessMany(units));
    expect(assessments.map(({ total }) => total.score)).toEqual([3, 7, 3]);
    expect(assessments[2]).toEqual(assessments[0]);
    expect(scorer.rubric).toBe(document);
  });

  it("reads the next unit only when it is asked for, and ends at one that is malformed", () => {
    let read = 0;
    function* units(): Generator<unknown> {
      for (const a of [1, -1, 1]) {
        read += 1;
        yield evidence({ a });
      }
    }
    const all = scorer.assessMany(units());
    expect(read).toBe(0);
    expect([all.next().value?.total.score, read]).toEqual([1, 1]);
    expect(() => all.next()).toThrow(InvalidDocumentError);
    expect([all.next().done, read]).toEqual([true, 2]);
  });

  it("takes units as they arrive, one at a time", async () => {
    let read = 0;
    async function* units(): AsyncGenerator<unknown> {
      for (const a of [1, 5]) {
        read += 1;
        yield await Promise.resolve(evidence({ a, b: 2 }));
      }
    }
    const seen: unknown[] = [];
    for await (const { total } of scorer.assessMany(units())) seen.push([total.score, read]);
    expect(seen).toEqual([
      [3, 1],
      [7, 2],
    ]);
  });

  it("compiles the rubric for the year of the evidence", () => {
    const inYear = (year: number) => scorer.assess(evidence({ a: 1, b: 4 }, { period: { year } })).nodes[0]?.score;
    expect([inYear(2022), inYear(2023), inYear(2022)]).toEqual([1, 4, 1]);
    expect(Object.fromEntries(scorer.directions(2022).get("1") ?? [])).toEqual({ a: "up" });
    expect(Object.fromEntries(scorer.directions(2023).get("1") ?? [])).toEqual({ b: "up" });
  });
});

describe("a session", () => {
  it("changes the evidence fact by fact, and gives the digits that the whole would give", () => {
    const session = scorer.open(evidence({ a: 1 }));
    session.set("b", 3);
    session.set("a", { value: 2, atLeast: true });
    const whole = evidence({ a: { value: 2, atLeast: true }, b: 3 });
    expect(session.evidence).toEqual(whole);
    expect(session.assess()).toEqual(scorer.assess(whole));
  });

  it("takes a fact back with null", () => {
    const session = scorer.open(evidence({ a: 1, b: 3 }));
    session.set("b", null);
    expect(session.assess()).toMatchObject({ total: { score: 1 }, nodes: [{ state: "scored" }, { state: "missing" }] });
  });

  it("leaves the evidence that it was opened with as it was, and stands apart from other sessions", () => {
    const start = evidence({ a: 1 });
    const [one, other] = [scorer.open(start), scorer.open(start)];
    one.set("a", 5);
    expect([start.facts, other.evidence.facts]).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it("refuses what the checks refuse, when it is opened and when it is scored", () => {
    expect(() => scorer.open(evidence({ a: -1 }))).toThrow(InvalidDocumentError);
    const session = scorer.open(evidence({}));
    session.set("a", "x");
    expect(() => session.assess()).toThrow(InvalidDocumentError);
    session.set("a", 1);
    expect(session.assess().total.score).toBe(1);
  });

  it("starts without any facts", () => {
    const { facts: _facts, ...bare } = evidence({});
    const session = scorer.open(bare);
    session.set("a", 1);
    expect(session.assess().total.score).toBe(1);
  });
});
