import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Assessment } from "../../src/assess/types.js";
import { gradeUnits } from "../../src/compare/gradeUnits.js";
import { rankUnits } from "../../src/compare/rankUnits.js";
import type { Grade, Rubric } from "../../src/rubric/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";

const given = (id: string, highest: number) => ({ measure: { amount: id }, points: { given: { lowest: 0, highest } } });
const levels = (quota: Grade["quota"] & object, second?: Grade["quota"]): readonly Grade[] => [
  { id: "xuat-sac", title: { vi: "Xuất sắc" }, from: 90, quota },
  { id: "tot", title: { vi: "Tốt" }, from: 80, ...(second !== undefined && { quota: second }) },
  { id: "kha", title: { vi: "Khá" } },
];
const document = (grades: readonly Grade[]): Rubric =>
  rubric([leaf("V", 50, given("v", 50)), leaf("B", 50, given("b", 50))], {
    total: { max: 100 },
    facts: { v: fact("points"), b: fact("points") },
    grades: { on: "points", levels: grades },
  });

/** Assessments of units named 1, 2, 3 … with points for V and B; `null` leaves V open. */
function assessments(by: Rubric, units: readonly (readonly [v: number | null, b: number])[]): readonly Assessment[] {
  const scorer = createEngine({ dictionary: emptyDictionary }).compileRubric(by);
  return units.map(([v, b], index) =>
    scorer.assess({ ...evidence({ v, b }), unit: { id: String(index + 1), name: "u", type: "department" } }),
  );
}

describe("rankUnits", () => {
  const by = document(levels({ share: 1 }));

  it("places by exact totals; equals share a place, and the next one is left out", () => {
    const ranked = rankUnits(
      assessments(by, [
        [10, 10],
        [50, 41],
        [45, 46],
        [20, 1],
      ]),
    );
    expect(ranked.map(({ unit, place }) => [unit.id, place])).toEqual([
      ["2", 1],
      ["3", 1],
      ["4", 3],
      ["1", 4],
    ]);
  });

  it("orders totals whose fractions have many digits", () => {
    const share = (part: string, whole: string) => ({
      measure: { ratio: [part, whole] as const },
      points: { linear: { from: [0, 0] as const, to: [1, 10] as const } },
    });
    const facts = Object.fromEntries(
      ["a", "b", "c"].flatMap((name) => [name, `${name}.all`]).map((id) => [id, fact("count")]),
    );
    const leaves = ["a", "b", "c"].map((name) => leaf(name, 10, share(name, `${name}.all`)));
    const scorer = createEngine({ dictionary: emptyDictionary }).compileRubric(
      rubric(leaves, { total: { max: 30 }, facts }),
    );
    const ranked = rankUnits(
      [999_983, 999_979].map((whole, index) =>
        scorer.assess({
          ...evidence({ a: 7, "a.all": whole, b: 11, "b.all": 999_961, c: 13, "c.all": 999_953 }),
          unit: { id: String(index + 1), name: "u", type: "department" },
        }),
      ),
    );
    expect(ranked.map(({ unit, place }) => [unit.id, place])).toEqual([
      ["2", 1],
      ["1", 2],
    ]);
  });

  it("parts equals by the nodes that it is told, in their order", () => {
    const equal = assessments(by, [
      [45, 46],
      [46, 45],
      [46, 45],
    ]);
    expect(rankUnits(equal, ["V"]).map(({ unit, place }) => [unit.id, place])).toEqual([
      ["2", 1],
      ["3", 1],
      ["1", 3],
    ]);
    expect(rankUnits(equal, ["B", "V"]).map(({ unit }) => unit.id)).toEqual(["1", "2", "3"]);
  });
});

describe("gradeUnits", () => {
  const gradesOf = (by: Rubric, units: Parameters<typeof assessments>[1]) =>
    gradeUnits(by, assessments(by, units)).map(({ unit, grade, isTied }) => [unit.id, grade, isTied]);

  it("leaves the grade to the first units that the share has room for, rounded down", () => {
    const quarter = document(levels({ share: "25%" }));
    expect(
      gradesOf(quarter, [
        [50, 45],
        [50, 46],
        [50, 44],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([
      ["2", "xuat-sac", false],
      ["1", "tot", false],
      ["3", "tot", false],
      ["4", "kha", false],
      ["5", "kha", false],
      ["6", "kha", false],
      ["7", "kha", false],
    ]);
    // 25 % of 3 units is less than one unit.
    expect(
      gradesOf(quarter, [
        [50, 45],
        [1, 1],
        [1, 1],
      ])[0],
    ).toEqual(["1", "tot", false]);
  });

  it("parts equal totals by the ties; what nothing parts falls together, and says so", () => {
    const half = (ties?: readonly string[]) => document(levels({ share: "50%", ...(ties && { ties }) }));
    const equal = [
      [48, 46],
      [47, 47],
    ] as const;
    expect(gradesOf(half(["B"]), equal)).toEqual([
      ["1", "tot", false],
      ["2", "xuat-sac", false],
    ]);
    expect(gradesOf(half(), equal)).toEqual([
      ["1", "tot", true],
      ["2", "tot", true],
    ]);
  });

  it("counts those who fell when the next grade has a quota too", () => {
    const both = document(levels({ share: 0 }, { share: "50%" }));
    expect(
      gradesOf(both, [
        [50, 45],
        [45, 40],
      ]),
    ).toEqual([
      ["1", "tot", false],
      ["2", "kha", false],
    ]);
  });

  it("leaves out a unit whose own grade is open, and counts it as a unit", () => {
    const half = document(levels({ share: "50%" }));
    expect(
      gradesOf(half, [
        [null, 50],
        [50, 50],
      ]),
    ).toEqual([
      ["2", "xuat-sac", false],
      ["1", null, false],
    ]);
  });

  it("refuses an assessment by another rubric, and two of one unit", () => {
    const one = document(levels({ share: 1 }));
    expect(() => gradeUnits({ ...one, version: "2.0.0" }, assessments(one, [[1, 1]]))).toThrow(RangeError);
    const [first] = assessments(one, [[1, 1]]) as readonly [Assessment];
    expect(() => gradeUnits(one, [first, first])).toThrow(/two assessments/);
  });
});
