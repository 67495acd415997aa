import { describe, expect, it } from "vitest";
import { assess, compileRubric, confidenceInterval } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { evidenceOf, expectNear, nodeOf, published, without } from "./papi.js";

const weighted = rubrics["papi/2019-weighted"];

describe.each(published.weightedComposites)("PAPI $year, $name, weighted composite", (composite) => {
  const { year, dimensions, weights, total } = composite;
  const tolerance = Number(composite.tolerance);
  const aggregate = published.aggregates.find((each) => each.unit === composite.unit && each.year === year);
  const subDimensions = aggregate?.subDimensions ?? {};

  it("comes from the published dimensions", () => {
    const assessment = assess(weighted, evidenceOf(composite, year, dimensions));
    expectNear(assessment.total.score, total, tolerance);
    for (const [code, weight] of Object.entries(weights)) {
      expectNear(nodeOf(assessment, code).score, String(Number(weight) * Number(dimensions[code])), 1e-6);
    }
  });

  it("comes from the sub-dimensions that give the unweighted total", () => {
    const evidence = evidenceOf(composite, year, subDimensions);
    const { complete, derived, total: sum } = assess(weighted, evidence);
    expectNear(sum.score, total, tolerance);
    expect(complete).toBe(true);
    expect(derived.map(({ id }) => id)).toEqual(Object.keys(weights).map((code) => `papi.${code}`));
    expectNear(assess(rubrics["papi/2019-2020"], evidence).total.score, aggregate?.expected.total ?? "", 5e-6);
  });

  it("is none while one sub-dimension is missing", () => {
    expect(Object.keys(subDimensions)).toHaveLength(29);
    const scorer = compileRubric(weighted);
    for (const missing of Object.keys(subDimensions)) {
      const gap = scorer.assess(evidenceOf(composite, year, without(subDimensions, [missing])));
      expect([missing, gap.total.score, gap.complete]).toEqual([missing, null, false]);
    }
  });

  it("has ten times the weights as maxima", () => {
    const codes = Object.keys(weights);
    const full = assess(weighted, evidenceOf(composite, year, Object.fromEntries(codes.map((code) => [code, "10"]))));
    for (const [code, weight] of Object.entries(weights)) {
      const { max, score } = nodeOf(full, code);
      expect(score).toBe(max);
      expectNear(max, String(10 * Number(weight)), 0);
    }
    expect(full.total).toMatchObject({ score: 81.23067, max: 81.23067, percent: 100 });
  });
});

describe.each(published.confidenceIntervals)("PAPI $year, $name, confidence interval", (printed) => {
  const { score, standardError, z, low, high } = printed;
  const tolerance = Number(printed.tolerance);

  it("lies z standard errors around the total", () => {
    for (const interval of [
      confidenceInterval(score, standardError),
      confidenceInterval(score, standardError, { z }),
    ]) {
      expectNear(interval.low, low, tolerance);
      expectNear(interval.high, high, tolerance);
    }
  });

  it("is not the 95 % interval that its label says", () => {
    const interval = confidenceInterval(score, standardError, { z: "1.96" });
    expect(Math.abs(interval.low - Number(low))).toBeGreaterThan(100 * tolerance);
  });

  it("lies around the total that the rubric computes", () => {
    const aggregate = published.aggregates.find((each) => each.unit === printed.unit && each.year === printed.year);
    if (aggregate === undefined) throw new Error(`No case ${printed.unit} ${printed.year}`);
    const { total } = assess(rubrics["papi/2019-2020"], evidenceOf(printed, printed.year, aggregate.subDimensions));
    const interval = confidenceInterval(total.exact ?? total.score ?? "", standardError);
    expectNear(interval.low, low, tolerance);
    expectNear(interval.high, high, tolerance);
  });
});
