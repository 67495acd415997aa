import { describe, expect, it } from "vitest";
import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import { createEngine, InvalidDocumentError, mergeEvidence, parseEvidence } from "../../src/index.js";

type Facts = NonNullable<Evidence["facts"]>;

function of(id: string, facts: Facts, more: Partial<Evidence> = {}): Evidence {
  const unit = { id, name: `Đơn vị ${id}`, type: "department" };
  return { format: "chamdiem/evidence@1", unit, period: { year: 2024 }, facts, ...more };
}

function factValueOf(evidence: Evidence, fact: string): FactValue | undefined {
  return (evidence.facts?.[fact] as FactEntry | undefined)?.value;
}

const dictionary = {
  format: "chamdiem/facts@1",
  id: "test/facts",
  version: "1",
  title: { vi: "Thử" },
  facts: {
    level: {
      type: "choice",
      title: { vi: "Mức" },
      change: "fixable",
      ordered: true,
      merge: "lowest",
      choices: [
        { id: "none", title: { vi: "Không" } },
        { id: "some", title: { vi: "Có" } },
        { id: "full", title: { vi: "Đủ" } },
      ],
    },
    done: { type: "date", title: { vi: "Ngày xong" }, change: "fixable", merge: "highest" },
    first: { type: "date", title: { vi: "Ngày đầu" }, change: "fixable", merge: "lowest" },
    spent: { type: "amount", title: { vi: "Chi" }, change: "accumulating" },
    share: { type: "percent", title: { vi: "Tỷ lệ" }, change: "fixable", merge: "lowest" },
    all: { type: "boolean", title: { vi: "Mọi" }, change: "fixable", merge: "all" },
    any: { type: "boolean", title: { vi: "Một" }, change: "fixable", merge: "any" },
    own: { type: "boolean", title: { vi: "Riêng" }, change: "fixable" },
  },
} as const;
const own = createEngine({ dictionary });

describe("mergeEvidence", () => {
  it("adds counts, says how, and leaves the rate to follow from the sums", () => {
    const { evidence, unmerged } = mergeEvidence(of("so", {}), [
      of("so/b", { "tthc.settled": 10, "tthc.settledInTime": 5, "tthc.onTimeRate": "50%" }),
      of("so/a", { "tthc.settled": 90, "tthc.settledInTime": 90, "tthc.onTimeRate": "100%" }),
    ]);
    expect(evidence.facts).toEqual({
      "tthc.settled": {
        value: 100,
        source: { file: "Gộp số liệu của 2 đơn vị", place: "cộng: so/a = 90; so/b = 10" },
      },
      "tthc.settledInTime": {
        value: 95,
        source: { file: "Gộp số liệu của 2 đơn vị", place: "cộng: so/a = 90; so/b = 5" },
      },
    });
    // The mean of the two rates would be 75 %.
    expect(unmerged).toEqual([{ fact: "tthc.onTimeRate", reason: "noRule", units: ["so/a", "so/b"] }]);
  });

  it("keeps what the unit enters itself, and fills in what it leaves empty", () => {
    const unit = of("so", { "tthc.settled": 7, "staff.trained": null, "legal.draftsSubmitted": { value: " " } });
    const parts = [of("a", { "tthc.settled": 1, "staff.trained": 2, "legal.draftsSubmitted": 3 })];
    const { evidence } = mergeEvidence(unit, parts);
    expect(evidence.facts?.["tthc.settled"]).toBe(7);
    expect(factValueOf(evidence, "staff.trained")).toBe(2);
    expect(factValueOf(evidence, "legal.draftsSubmitted")).toBe(3);
  });

  it("leaves missing what one of the sub-units does not know, and names it", () => {
    const { evidence, unmerged } = mergeEvidence(of("so", {}), [
      of("a", { "staff.trained": 2 }),
      of("b", { "staff.trained": null }),
      of("c", {}),
    ]);
    expect(evidence.facts).toEqual({});
    expect(unmerged).toEqual([{ fact: "staff.trained", reason: "missing", units: ["b", "c"] }]);
  });

  it("uses what follows from the facts of a sub-unit, but not what follows from a lower bound", () => {
    const first = of("a", { "tthc.settledInTime": 9 });
    const merged = (second: Facts) => mergeEvidence(of("so", {}), [first, of("b", second)]).evidence;
    expect(factValueOf(merged({ "tthc.settledEarly": 1, "tthc.settledOnTime": 2 }), "tthc.settledInTime")).toBe(12);
    const open = { "tthc.settledEarly": { value: 1, atLeast: true }, "tthc.settledOnTime": 2 };
    expect(factValueOf(merged(open), "tthc.settledInTime")).toBeUndefined();
    expect(merged({ "tthc.settledInTime": { value: 4, atLeast: true } }).facts?.["tthc.settledInTime"]).toMatchObject({
      value: 13,
      atLeast: true,
    });
  });

  it("has every rule", () => {
    const { evidence, unmerged } = own.mergeEvidence(of("so", {}), [
      of("a", {
        level: "full",
        done: "2024-03-01",
        first: "never",
        spent: "1/3",
        share: "90%",
        all: true,
        any: false,
        own: true,
      }),
      of("b", { level: "some", done: "never", first: "2024-05-01", spent: "2/3", share: 0.85, all: false, any: true }),
      of("c", {
        level: "full",
        done: "2023-01-01",
        first: "2024-04-30",
        spent: 0.5,
        share: "1/1",
        all: true,
        any: false,
      }),
    ]);
    expect(Object.fromEntries(Object.keys(evidence.facts ?? {}).map((id) => [id, factValueOf(evidence, id)]))).toEqual({
      level: "some",
      done: "never",
      first: "2024-04-30",
      spent: 1.5,
      share: 0.85,
      all: false,
      any: true,
    });
    expect(unmerged).toEqual([{ fact: "own", reason: "noRule", units: ["a"] }]);
  });

  it("joins lists of cases, where an empty list says that there were none", () => {
    const { evidence } = mergeEvidence(of("so", {}), [
      of("b", { "discipline.cases": [{ date: "2024-09-02" }, { date: "2024-01-02", note: "Cảnh cáo" }] }),
      of("a", { "discipline.cases": [] }),
    ]);
    expect(factValueOf(evidence, "discipline.cases")).toEqual([
      { date: "2024-01-02", note: "Cảnh cáo" },
      { date: "2024-09-02" },
    ]);
    expect(evidence.facts?.["discipline.cases"]).toMatchObject({ source: { place: "cộng: a = [0]; b = [2]" } });
  });

  it("takes documents along only where every sub-unit proves its value", () => {
    const proof = (title: string) => ({ documents: { d1: { title } } });
    const part = (id: string, trained: Facts[string], settled: Facts[string]) =>
      of(id, { "staff.trained": trained, "tthc.settled": settled }, proof(`Báo cáo ${id}`));
    const proven = { value: 1, documents: ["d1"] };
    const { evidence } = mergeEvidence(of("so", {}, { documents: { "x.a.d1": { title: "Của sở" } } }), [
      part("x/a", proven, proven),
      part("x/b", proven, 1),
    ]);
    expect(evidence.facts?.["staff.trained"]).toMatchObject({ value: 2, documents: ["x.a.d1-2", "x.b.d1"] });
    expect(evidence.facts?.["tthc.settled"]).not.toHaveProperty("documents");
    expect(evidence.documents).toEqual({
      "x.a.d1": { title: "Của sở" },
      "x.a.d1-2": { title: "Báo cáo x/a" },
      "x.b.d1": { title: "Báo cáo x/b" },
    });
    expect(parseEvidence(evidence).ok).toBe(true);
  });

  it("says what it does not know, and what no document could carry", () => {
    const { unmerged } = own.mergeEvidence(of("so", {}), [
      of("a", { other: 1, spent: "1/99999999999999997" }),
      of("b", { spent: "1/99999999999999989" }),
    ]);
    expect(unmerged).toEqual([
      { fact: "other", reason: "unknown", units: ["a"] },
      { fact: "spent", reason: "tooManyDigits", units: ["a", "b"] },
    ]);
  });

  it("knows the facts of a rubric, and speaks English", () => {
    const rubric = {
      format: "chamdiem/rubric@1",
      id: "test/own",
      version: "1",
      title: { vi: "Thử" },
      issuer: { vi: "Thử" },
      decision: null,
      family: "test",
      years: { from: 2024 },
      unitTypes: [],
      status: "sample",
      total: { max: 1 },
      displayPlaces: 2,
      publishes: "points",
      facts: { "x.longest": { type: "count", title: { vi: "Dài nhất" }, change: "fixed", merge: "highest" } },
      nodes: [
        {
          code: "1",
          title: { vi: "Một" },
          max: 1,
          rule: { measure: { amount: "x.longest" }, points: { linear: { from: [0, 0], to: [1, 1] } } },
        },
      ],
      sources: [],
    };
    const parts = [of("a", { "x.longest": 3 }), of("b", { "x.longest": 5 })];
    const { evidence } = mergeEvidence(of("so", {}), parts, { rubric, language: "en" });
    expect(evidence.facts?.["x.longest"]).toEqual({
      value: 5,
      source: { file: "Merged from 2 units", place: "the highest: a = 3; b = 5" },
    });
  });

  it("refuses a unit that stands twice, another period and what is malformed, all at once", () => {
    const issuesOf = (unit: unknown, parts: readonly unknown[]) => {
      try {
        mergeEvidence(unit, parts);
      } catch (error) {
        if (error instanceof InvalidDocumentError) return error.issues.map(({ code, path }) => `${code} ${path}`);
      }
      return [];
    };
    expect(
      issuesOf(of("so", {}), [of("so", {}), of("a", {}), of("a", {}, { period: { year: 2024, quarter: 2 } })]),
    ).toEqual(["evidence.partTwice /0/unit/id", "evidence.partTwice /2/unit/id", "evidence.partPeriod /2/period"]);
    expect(issuesOf(of("so", {}), [of("a", { "tthc.settled": -1 }), {}])).toContain(
      "fact.negative /0/facts/tthc.settled",
    );
    expect(issuesOf(null, [])).toEqual(["document.type "]);
  });
});
