import { describe, expect, it } from "vitest";
import { compileRubric, InvalidDocumentError } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";

const rubric: Rubric = {
  format: "chamdiem/rubric@1",
  id: "test/standing",
  version: "1.0.0",
  title: { vi: "Bộ tiêu chí thử" },
  issuer: { vi: "chamdiem" },
  decision: null,
  family: "par",
  years: { from: 2022 },
  unitTypes: [],
  status: "sample",
  total: { max: 6 },
  displayPlaces: 2,
  publishes: "points",
  grades: {
    on: "points",
    levels: [
      { id: "tot", title: { vi: "Tốt" }, from: 4 },
      { id: "yeu", title: { vi: "Yếu" } },
    ],
  },
  facts: {
    "a.done": { type: "count", title: { vi: "Đã làm" }, change: "accumulating", partOf: "a.all" },
    "a.all": { type: "count", title: { vi: "Phải làm" }, change: "accumulating" },
    "b.done": { type: "count", title: { vi: "Đã làm" }, change: "accumulating", partOf: "b.all" },
    "b.all": { type: "count", title: { vi: "Phải làm" }, change: "accumulating" },
    "c.held": { type: "boolean", title: { vi: "Có tổ chức" }, change: "accumulating" },
  },
  nodes: [
    {
      code: "1",
      title: { vi: "Tiêu chí" },
      max: 5,
      children: [
        {
          code: "1.1",
          title: { vi: "Tỷ lệ" },
          max: 3,
          rule: { measure: { ratio: ["a.done", "a.all"] }, points: { linear: { from: [0, 0], to: [1, 3] } } },
          documents: [{ vi: "Báo cáo" }],
        },
        {
          code: "1.2",
          title: { vi: "Tỷ lệ" },
          max: 2,
          rule: { measure: { ratio: ["b.done", "b.all"] }, points: { linear: { from: [0, 0], to: [1, 2] } } },
        },
      ],
    },
    {
      code: "2",
      title: { vi: "Hội nghị" },
      max: 1,
      rule: {
        measure: { choice: "c.held" },
        points: {
          levels: [
            { is: true, points: 1 },
            { is: false, points: 0 },
          ],
        },
      },
    },
  ],
  sources: [],
};

const evidenceOf = (facts: Record<string, unknown>, more: object = {}) => ({
  format: "chamdiem/evidence@1",
  unit: { id: "u", name: "U", type: "department" },
  period: { year: 2022 },
  facts,
  ...more,
});

describe("a standing", () => {
  const scorer = compileRubric(rubric);

  it("says of every node its points, its state and its ends, and what is lost, the largest loss first", () => {
    expect(scorer.standing(evidenceOf({ "a.done": 5, "a.all": 7, "b.all": 9, "c.held": false }))).toEqual({
      unit: { id: "u", name: "U", type: "department" },
      period: { year: 2022 },
      complete: false,
      total: {
        score: 2.14,
        percent: 35.71,
        floor: 2.14,
        ceiling: 4.14,
        grade: null,
        gradeFloor: "yeu",
        gradeCeiling: "tot",
      },
      nodes: [
        { code: "1", score: 2.14, state: "scored", floor: 2.14, ceiling: 4.14 },
        { code: "1.1", score: 2.14, state: "scored", floor: 2.14, ceiling: 2.14 },
        { code: "1.2", score: 0, state: "missing", floor: 0, ceiling: 2 },
        { code: "2", score: 0, state: "scored", floor: 0, ceiling: 0 },
      ],
      deficiencies: [
        { node: "1.2", kind: "missing", lost: 2 },
        { node: "2", kind: "lost", lost: 1 },
        { node: "1.1", kind: "lost", lost: 0.86 },
        { node: "1.1", kind: "unsupported", lost: 0, atRisk: 2.14 },
      ],
    });
  });

  it("orders losses that are no short decimals by what they are, not by what is printed", () => {
    // 3 − 3 × 2/3 is 1, as much as the conference; 2 − 2 × 571/1143 lies above 1 by less than is printed.
    const { deficiencies } = scorer.standing(
      evidenceOf({ "a.done": 2, "a.all": 3, "b.done": 571, "b.all": 1143, "c.held": false }),
    );
    expect(deficiencies.filter(({ kind }) => kind === "lost")).toEqual([
      { node: "1.2", kind: "lost", lost: 1 },
      { node: "1.1", kind: "lost", lost: 1 },
      { node: "2", kind: "lost", lost: 1 },
    ]);
  });

  it("asks for no document that the evidence names, unless it ends before the year does", () => {
    const kinds = (validUntil: string): readonly string[] =>
      scorer
        .standing(
          evidenceOf(
            { "a.done": { value: 5, documents: ["d"] }, "a.all": 7 },
            { documents: { d: { title: "Báo cáo", validUntil } } },
          ),
        )
        .deficiencies.filter(({ node }) => node === "1.1")
        .map(({ kind }) => kind);
    expect([kinds("2022-12-31"), kinds("2022-12-30")]).toEqual([["lost"], ["lost", "expiring"]]);
  });

  it("names facts that nobody knows before all others that cost nothing", () => {
    const { deficiencies, complete } = scorer.standing(
      evidenceOf({ "a.done": 7, "a.all": 7, "b.done": 9, "b.all": 9, "c.held": true, "c.hold": 1 }),
    );
    expect(deficiencies).toEqual([
      { node: "1.1", kind: "unsupported", lost: 0, atRisk: 3 },
      { node: "", kind: "unknownFact", lost: 0 },
    ]);
    expect(complete).toBe(true);
  });

  it("of many units come one by one, and refuse what an assessment refuses", async () => {
    const units = [1, 2].map((done) => evidenceOf({ "a.done": done, "a.all": 2 }));
    expect(Array.from(scorer.standings(units), ({ total }) => total.floor)).toEqual([1.5, 3]);
    const later: (number | null)[] = [];
    for await (const { total } of scorer.standings(laterOf(units))) later.push(total.ceiling);
    expect(later).toEqual([4.5, 6]);
    expect(() => scorer.standing(evidenceOf({ "a.done": 3, "a.all": 2 }))).toThrow(InvalidDocumentError);
  });
});

async function* laterOf<Value>(values: readonly Value[]): AsyncGenerator<Value, void, undefined> {
  for (const value of values) yield await Promise.resolve(value);
}
