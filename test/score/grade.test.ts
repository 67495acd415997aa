import { describe, expect, it } from "vitest";
import type { Grade, RubricTotal } from "../../src/rubric/types.js";
import { gradeOf, gradeRank } from "../../src/score/grade.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { number } from "../support/numbers.js";
import { scoreOf } from "../support/score.js";

const grade = (id: string, from?: number | string): Grade => ({
  id,
  title: { vi: id },
  ...(from !== undefined && { from }),
});
const levels = [grade("xuat-sac", 90), grade("tot", 80), grade("kha", "200/3"), grade("yeu")];
const none = { barred: [], steps: 0, forced: [] };
const given = { measure: { amount: "a" }, points: { given: { lowest: 0, highest: null } } };
const facts = { a: fact("points"), count: fact("count") };

function graded(
  on: "points" | "percent",
  a: string,
  total: Partial<RubricTotal>,
  entered: { readonly [id: string]: number } = {},
) {
  const nodes = [
    leaf("1", total.max ?? null, given),
    leaf("2", 5, {
      measure: { ratio: ["count", "count"] },
      points: { linear: { from: [0, 0], to: [1, 5] } },
      whenEmpty: "reduceMax",
    }),
  ];
  const document = rubric(nodes, {
    facts,
    total: { max: null, ...total },
    grades: { on, levels: [grade("dat", 90), grade("khong")] },
  });
  return scoreOf(document, evidence({ a, count: 0, ...entered }));
}

const always = (): boolean => true;

describe("gradeOf", () => {
  const document = rubric([leaf("1", 100, given)], { grades: { on: "points", levels } });

  it.each([
    ["100", "xuat-sac"],
    ["90", "xuat-sac"],
    ["89.999999999999999", "tot"],
    ["80", "tot"],
    ["200/3", "kha"],
    ["66.666666666666666", "yeu"],
    ["-5", "yeu"],
  ])("is the best whose threshold %s reaches, exactly: %s", (value, expected) => {
    expect(gradeOf(document, number(value), none, always)).toBe(expected);
  });

  it("is none without a value or without grades", () => {
    expect(gradeOf(document, undefined, none, always)).toBeNull();
    expect(gradeOf(rubric([leaf("1", 100, given)]), number(100), none, always)).toBeNull();
    const closed = rubric([leaf("1", 100, given)], { grades: { on: "points", levels: [grade("tot", 80)] } });
    expect(gradeOf(closed, number(79), none, always)).toBeNull();
  });
});

describe("conditions", () => {
  const document = rubric([leaf("1", 100, given)], { grades: { on: "points", levels } });

  it("pass a grade over, and are asked again of the next", () => {
    const closed = (...places: number[]) => gradeOf(document, number(95), none, (place) => !places.includes(place));
    expect([closed(), closed(0), closed(0, 1), closed(1)]).toEqual(["xuat-sac", "tot", "kha", "xuat-sac"]);
  });

  it("are asked before the grade is lowered", () => {
    const lowered = { ...none, steps: 1 };
    expect(gradeOf(document, number(95), lowered, (place) => place !== 0)).toBe("kha");
    expect(gradeOf(document, number(95), lowered, (place) => place !== 1)).toBe("tot");
  });
});

describe("gradeRank", () => {
  it("is the place from the best, behind all for none", () => {
    const document = rubric([leaf("1", 100, given)], { grades: { on: "points", levels } });
    expect(["xuat-sac", "yeu", "unheard-of", null].map((id) => gradeRank(document, id))).toEqual([0, 3, 4, 4]);
    expect(gradeRank(rubric([leaf("1", 1, given)]), null)).toBe(0);
  });
});

describe("the grade of a total", () => {
  it("is on points of the total as it is rounded", () => {
    expect(graded("points", "89.995", { max: 100 }).scores.grade).toBe("khong");
    expect(graded("points", "89.995", { max: 100, rounding: { places: 2, mode: "halfAway" } }).scores.grade).toBe(
      "dat",
    );
  });

  it("is on percent of what is available: 85.5 of 95", () => {
    // The second node did not arise and takes its 5 points off: 100·85.5/95 = 90.
    expect(graded("percent", "85.5", { max: 100 }).scores.grade).toBe("dat");
    expect(graded("percent", "85.49", { max: 100 }).scores.grade).toBe("khong");
    expect(graded("percent", "85.5", { max: 100 }, { count: 1 }).scores.grade).toBe("dat");
    expect(graded("percent", "84.9", { max: 100 }, { count: 1 }).scores.grade).toBe("khong");
  });

  it("is none where the percent is not known, or the total has no score", () => {
    const unknown = graded("percent", "85.5", { max: null });
    expect([unknown.scores.grade, unknown.scores.percent, unknown.bounds.gradeFloor]).toEqual([null, undefined, null]);
    const document = rubric([leaf("1", 10, given)], {
      facts,
      total: { max: 10, whenMissing: "null" },
      grades: { on: "points", levels: [grade("dat")] },
    });
    expect(scoreOf(document, evidence({})).scores.grade).toBeNull();
    expect(scoreOf(document, evidence({ a: 1 })).scores.grade).toBe("dat");
  });
});
