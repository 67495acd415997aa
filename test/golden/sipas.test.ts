import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assess/types.js";
import type { Evidence, FactValue } from "../../src/evidence/types.js";
import { assess } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";

interface Published {
  readonly tolerance: string;
  readonly national: readonly {
    readonly year: number;
    readonly before: string;
    readonly value: string;
    readonly change: string;
  }[];
}

const published = JSON.parse(readFileSync(new URL("./sipas-published.json", import.meta.url), "utf8")) as Published;
const factors = ["access", "procedures", "officials", "results", "feedback"] as const;

function assessmentOf(year: number, facts: { readonly [fact: string]: FactValue }): Assessment {
  const evidence: Evidence = {
    format: "chamdiem/evidence@1",
    unit: { id: "tinh-mau", name: "Tỉnh mẫu", type: "province" },
    period: { year },
    facts,
  };
  return assess(rubrics["sipas/2023"], evidence);
}

/** The index where every factor has the same share of satisfied answers. */
function evenly(year: number, percent: string): number {
  const facts = Object.fromEntries(factors.map((factor) => [`sipas.${factor}`, `${percent}%`]));
  return assessmentOf(year, facts).total.score ?? Number.NaN;
}

// The factors behind the national index were not published, and the formula is not sourced: only the scale can be held
// against it.
describe("SIPAS, the published national index", () => {
  it.each(published.national)("of $year, and its change", ({ year, before, value, change }) => {
    expect(evenly(year, value)).toBe(Number(value));
    const difference = evenly(year, value) - evenly(year, before) - Number(change);
    expect(Math.abs(difference)).toBeLessThanOrEqual(Number(published.tolerance));
  });
});

describe("SIPAS, the model", () => {
  const shares = { access: "80%", procedures: "85%", officials: "90%", feedback: "60%" };
  const entered = Object.fromEntries(Object.entries(shares).map(([factor, share]) => [`sipas.${factor}`, share]));

  it("is the mean of the five factors, from shares or from answers", () => {
    // 150 of 200 answers are 75 %; (80 + 85 + 90 + 75 + 60) / 5 = 78
    const facts = { ...entered, "sipas.results.satisfied": 150, "sipas.results.answers": 200 };
    expect(assessmentOf(2023, facts).total).toMatchObject({ score: 78, max: 100 });
  });

  it("weighs factors, not answers", () => {
    // (1/3 + 4 × 1) / 5 = 13/15
    const facts = {
      "sipas.access.satisfied": 1,
      "sipas.access.answers": 3,
      ...Object.fromEntries(factors.slice(1).map((factor) => [`sipas.${factor}`, "100%"])),
    };
    expect(assessmentOf(2023, facts).total).toMatchObject({ score: 86.67, exact: "260/3" });
  });

  it("has no index while a factor is missing, or nobody answered", () => {
    expect(assessmentOf(2023, entered).total.score).toBeNull();
    const nobody = { ...entered, "sipas.results.satisfied": 0, "sipas.results.answers": 0 };
    expect(assessmentOf(2023, nobody).total.score).toBeNull();
  });
});
