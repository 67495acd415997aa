import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Evidence, FactValue } from "../../src/evidence/types.js";
import { assess } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";

interface Published {
  readonly tolerance: string;
  readonly weights: readonly string[];
  readonly rows: readonly {
    readonly year: number;
    readonly unit: string;
    readonly subIndices: readonly string[];
    readonly index: string;
  }[];
}

const published = JSON.parse(readFileSync(new URL("./pci-published.json", import.meta.url), "utf8")) as Published;
const rubric = rubrics["pci/2013"];

function evidenceOf(year: number, subIndices: readonly FactValue[]): Evidence {
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "tinh-mau", name: "Tỉnh mẫu", type: "province" },
    period: { year },
    facts: Object.fromEntries(subIndices.map((value, index) => [`pci.${index + 1}`, value])),
  };
}

const all = (value: FactValue): readonly FactValue[] => published.weights.map(() => value);

describe("PCI", () => {
  it.each(published.rows)("is the published index: $unit $year", ({ year, subIndices, index }) => {
    const { total, complete } = assess(rubric, evidenceOf(year, subIndices));
    expect(Math.abs((total.score ?? Number.NaN) - Number(index))).toBeLessThanOrEqual(Number(published.tolerance));
    // The ten printed sub-indices even give every digit of it.
    expect(String(total.score)).toBe(index);
    expect(total.exact).toBeUndefined();
    expect(complete).toBe(true);
  });

  it("has the published weights as maxima", () => {
    expect(rubric.nodes.map(({ max }) => String(max))).toEqual(published.weights);
  });

  it("runs from 10 to 100 as its sub-indices run from 1 to 10", () => {
    expect(assess(rubric, evidenceOf(2013, all(10))).total.score).toBe(100);
    expect(assess(rubric, evidenceOf(2013, all(1))).total.score).toBe(10);
  });

  it.each(published.weights.map((weight, index) => ({ weight, index })))(
    "rises by $weight tenths of a point with one point more on sub-index $index",
    ({ weight, index }) => {
      const raised = all(5).map((value, place) => (place === index ? 6 : value));
      expect(assess(rubric, evidenceOf(2013, raised)).total.score).toBe(50 + Number(weight) / 10);
    },
  );

  it.each(published.weights.map((_, index) => index))("is not known without sub-index %d", (missing) => {
    const gap = all(5).map((value, index) => (index === missing ? null : value));
    const { total, complete } = assess(rubric, evidenceOf(2013, gap));
    expect(total.score).toBeNull();
    expect(complete).toBe(false);
  });
});
