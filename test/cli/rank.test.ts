import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { command } from "./fakeIo.js";

const table: Rubric = rubric(
  [
    leaf("1", 10, { measure: { amount: "a" }, points: { given: { lowest: 0, highest: 10 } } }),
    leaf("2", 4, {
      measure: { amount: ["a", { fact: "a.before", times: -1 }] },
      points: {
        levels: [
          { over: 0, points: 4 },
          { to: 0, points: 0 },
        ],
      },
    }),
    leaf("3", 6, {
      measure: { amount: "a.place" },
      points: {
        levels: [
          { to: 1, points: 6 },
          { over: 1, points: 0 },
        ],
      },
    }),
  ],
  {
    total: { max: 20 },
    facts: {
      a: fact("points"),
      "a.before": fact("points", { derived: { previous: "a" } }),
      "a.place": fact("count", { derived: { place: { fact: "a", best: "highest" } } }),
    },
    grades: {
      on: "points",
      levels: [
        { id: "tot", title: { vi: "Tốt" }, from: 10, quota: { share: "34%" } },
        { id: "kha", title: { vi: "Khá" } },
      ],
    },
  },
);

const file = (id: string, a: number, year = 2022): string => {
  const document: Evidence = {
    ...evidence({ a }),
    unit: { id, name: `Đơn vị ${id}`, type: "department" },
    period: { year },
  };
  return JSON.stringify(document);
};

const files = {
  "r.json": JSON.stringify(table),
  "a.json": file("a", 9),
  "b.json": file("b", 8),
  "c.json": file("c", 3),
  "a-2021.json": file("a", 10, 2021),
  "b-2021.json": file("b", 7, 2021),
  "c-2021.json": file("c", 2, 2021),
};
const before = "--previous a-2021.json --previous b-2021.json --previous c-2021.json";

describe("chamdiem rank", () => {
  it("orders the units, each against the others and against its year before, and keeps the quota", async () => {
    const { exit, out, error } = await command(`rank r.json c.json b.json a.json ${before} --format json`, { files });
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
    const lines = JSON.parse(out) as {
      unit: { id: string };
      place: number;
      score: number;
      grade: string;
      graded: string;
    }[];
    // a: 9 + 0 + 6, b: 8 + 4 + 0, c: 3 + 4 + 0; one third of three units may be "tot".
    expect(lines.map(({ unit, place, score, grade, graded }) => [unit.id, place, score, grade, graded])).toEqual([
      ["a", 1, 15, "tot", "tot"],
      ["b", 2, 12, "kha", "tot"],
      ["c", 3, 7, "kha", "kha"],
    ]);
  });

  it("prints a table that says why a grade is not the unit's own", async () => {
    const { exit, out } = await command(`rank r.json a.json b.json c.json ${before}`, { files });
    expect(exit).toBe(0);
    expect(out).toContain("Đơn vị b");
    expect(out).toContain("đủ loại “Tốt” nhưng vượt tỷ");
  });

  it("says that data are missing where the year before is", async () => {
    const { out } = await command("rank r.json a.json b.json c.json --lang en", { files });
    expect(out).toContain("data are missing");
  });
});

describe("chamdiem score --previous, --cohort", () => {
  const total = (out: string): number => (JSON.parse(out) as { total: { score: number } }).total.score;

  it("scores a unit beside its year before and other units", async () => {
    const { exit, out } = await command(
      "score r.json b.json --previous b-2021.json --cohort a.json --cohort c.json --format json",
      { files },
    );
    expect([exit, total(out)]).toEqual([0, 12]);
  });

  it("refuses a year before of another unit, and one that is malformed", async () => {
    const stray = await command("score r.json b.json --previous a-2021.json", { files });
    expect([stray.exit, stray.out]).toEqual([2, ""]);
    expect(stray.error).toContain("a-2021.json");
    const wrong = await command("score r.json b.json --previous b.json", { files });
    expect(wrong.exit).toBe(1);
    expect(wrong.error).toContain("/previous/period/year");
  });

  it("plans beside them as well", async () => {
    const { exit, out } = await command("plan r.json b.json --cohort a.json --format json", { files });
    expect([exit, (JSON.parse(out) as { evidence: { cohort: unknown[] } }).evidence.cohort.length]).toEqual([0, 1]);
  });
});
