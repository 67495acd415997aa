import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assess/types.js";
import { assess } from "../../src/index.js";
import { type Aggregate, evidenceOf, expectNear, halfUnit, nodeOf, published, rubricOf, without } from "./papi.js";

const exactly = Number(published.tolerance.expected);
const rubric2019 = rubricOf(2019);
const rubric2021 = rubricOf(2021);

function aggregateOf(unit: string, year: number): Aggregate {
  const aggregate = published.aggregates.find((candidate) => candidate.unit === unit && candidate.year === year);
  if (aggregate === undefined) throw new Error(`No case ${unit} ${year}`);
  return aggregate;
}

describe.each(published.aggregates)("PAPI $year, $name", (aggregate) => {
  const rubric = rubricOf(aggregate.year);
  const assessment = assess(rubric, evidenceOf(aggregate, aggregate.year, aggregate.subDimensions));

  it("adds up to the dimensions and the total of the sheet", () => {
    for (const [code, score] of Object.entries(aggregate.expected.dimensions)) {
      expectNear(nodeOf(assessment, code).score, score, exactly);
    }
    expectNear(assessment.total.score, aggregate.expected.total, exactly);
  });

  it("gives the numbers that were published", () => {
    const { dimensions, subDimensions = {}, total } = aggregate.published;
    for (const [code, score] of Object.entries({ ...dimensions, ...subDimensions })) {
      expectNear(nodeOf(assessment, code).score, score, halfUnit(score));
    }
    if (total !== undefined) expectNear(assessment.total.score, total, halfUnit(total));
  });

  it("takes every sub-dimension as given and misses nothing", () => {
    for (const code of Object.keys(aggregate.subDimensions)) {
      expect(nodeOf(assessment, code)).toMatchObject({ state: "scored", basis: "given", scoredBy: "survey" });
    }
    expect(assessment.complete).toBe(true);
    expect(assessment.total.max).toBe(80);
    expect(assessment.total.grade).toBeNull();
  });

  it.each(Object.keys(aggregate.subDimensions))("has no total without %s", (missing) => {
    const scores = without(aggregate.subDimensions, [missing]);
    const gap = assess(rubric, evidenceOf(aggregate, aggregate.year, scores));
    expect(nodeOf(gap, missing).state).toBe("missing");
    expect(nodeOf(gap, missing.slice(0, 1)).score).toBeNull();
    expect(gap.total.score).toBeNull();
    expect(gap.complete).toBe(false);
  });
});

describe("PAPI 2019, Hà Nội, from indicators", () => {
  const aggregate = aggregateOf("ha-noi", 2019);
  const { equations } = published.indicators;
  const computed = equations.map((equation) => equation.subDimension);
  const indicators = Object.fromEntries(equations.flatMap((equation) => Object.entries(equation.indicators)));
  const tolerance = Number(published.tolerance.indicators);
  const mixed = { ...without(aggregate.subDimensions, computed), ...indicators };

  it.each(equations)("computes sub-dimension $subDimension", ({ subDimension, expected }) => {
    const assessment = assess(rubric2019, evidenceOf(aggregate, 2019, mixed));
    expectNear(nodeOf(assessment, subDimension).score, expected, tolerance);
  });

  it("comes to the same total with nine sub-dimensions computed", () => {
    const assessment = assess(rubric2019, evidenceOf(aggregate, 2019, mixed));
    expectNear(assessment.total.score, aggregate.expected.total, tolerance * computed.length);
  });

  it("prefers the published score to the indicators", () => {
    const scores = { ...mixed, "1.1": "0.7" };
    expect(nodeOf(assess(rubric2019, evidenceOf(aggregate, 2019, scores)), "1.1").score).toBe(0.7);
  });

  it("does not use the formulas of 2019 in 2020", () => {
    const assessment = assess(rubric2019, evidenceOf(aggregate, 2020, mixed));
    expect(nodeOf(assessment, "1.1").state).toBe("missing");
    expect(assessment.total.score).toBeNull();
  });
});

describe("PAPI 2021-2024", () => {
  it("uses the formulas from indicators in 2022 and 2023, and that of 8.1 in 2022 only", () => {
    const unit = { unit: "tinh-mau", name: "Tỉnh mẫu" };
    const scores = { "1.1.1": "1", "1.1.2": "0.5", "8.1.1": "0.2", "8.1.2": "0.1" };
    const inYear = (year: number): Assessment => assess(rubric2021, evidenceOf(unit, year, scores));
    for (const year of [2022, 2023]) expect(nodeOf(inYear(year), "1.1").score).toBe(1.375);
    for (const year of [2021, 2024]) expect(nodeOf(inYear(year), "1.1").state).toBe("missing");
    expect(nodeOf(inYear(2022), "8.1").score).toBe(0.7755);
    expect(nodeOf(inYear(2023), "8.1").state).toBe("missing");
  });
});
