import { describe, expect, it } from "vitest";
import { assess, compileRubric } from "../../src/index.js";
import type { RubricNode } from "../../src/rubric/types.js";
import { expectNear, halfUnit, nodeOf, published, readJson, rubricOf, type Scores } from "./papi.js";

interface Eras {
  readonly eras: readonly {
    readonly rubric: string;
    readonly years: { readonly from: number; readonly to: number };
    readonly dimensions: number;
    readonly subDimensions: number;
  }[];
  readonly means: readonly { readonly year: number; readonly dimensions: Scores; readonly total: string }[];
}

const { eras, means } = readJson<Eras>("./papi-eras.json");

function factOf(node: RubricNode): string {
  const rule = JSON.stringify(node.rule);
  const fact = /"amount":"([^"]+)"/.exec(rule)?.[1];
  if (fact === undefined) throw new Error(`Node ${node.code} takes no published score`);
  return fact;
}

/** Evidence of a unit of which only the dimensions are published: each is split evenly among its sub-dimensions. */
function evenly(year: number, dimensions: Scores) {
  const facts = rubricOf(year).nodes.flatMap(({ code, children = [] }) =>
    children.map((child) => [factOf(child), `${(dimensions[code] ?? "").replace(".", "")}/${100 * children.length}`]),
  );
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "tinh-mau", name: "Tỉnh mẫu", type: "province" },
    period: { year },
    facts: Object.fromEntries(facts) as Record<string, string>,
  };
}

describe.each(eras)("$rubric", ({ rubric: id, years, dimensions, subDimensions }) => {
  const rubric = rubricOf(years.from);
  const leaves = rubric.nodes.flatMap(({ children = [] }) => children);

  it("is for the years and has the dimensions of its era", () => {
    expect(rubric).toMatchObject({ id, years, total: { max: 10 * dimensions } });
    expect(rubric.nodes.map(({ code }) => code)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"].slice(0, dimensions));
    expect(leaves).toHaveLength(subDimensions);
  });

  it("has no total with a gap", () => {
    const { nodes } = rubric;
    const whole = evenly(years.from, Object.fromEntries(nodes.map(({ code }) => [code, "5.00"])));
    const scorer = compileRubric(rubric);
    expect(scorer.assess(whole).total.score).toBe(5 * dimensions);
    for (const leaf of leaves) {
      const facts = Object.fromEntries(Object.entries(whole.facts).filter(([fact]) => fact !== factOf(leaf)));
      const gap = scorer.assess({ ...whole, facts });
      expect([leaf.code, nodeOf(gap, leaf.code).state, gap.total.score]).toEqual([leaf.code, "missing", null]);
    }
  });
});

describe.each(means)("PAPI $year, national means", ({ year, dimensions, total }) => {
  it("of the dimensions add up to that of the total", () => {
    const assessment = assess(rubricOf(year), evenly(year, dimensions));
    for (const [code, mean] of Object.entries(dimensions)) expect(nodeOf(assessment, code).score).toBe(Number(mean));
    const rounding = [...Object.values(dimensions), total].reduce((sum, printed) => sum + halfUnit(printed), 0);
    expectNear(assessment.total.score, total, rounding);
  });
});

describe("PAPI 2011-2017", () => {
  it("knows no maxima of sub-dimensions", () => {
    for (const year of [2011, 2016]) {
      for (const { children = [] } of rubricOf(year).nodes) {
        expect(children.map(({ max }) => max)).toEqual(children.map(() => null));
      }
    }
  });

  it("names by facts of their own what the codes 2.x and 3.x meant then", () => {
    const facts = (year: number) =>
      rubricOf(year)
        .nodes.slice(1, 3)
        .flatMap(({ children = [] }) => children.map((node) => `${node.code} ${factOf(node)}`));
    const second = ["2.1 papi.povertyLists", "2.2 papi.communalBudgets", "2.3 papi.landUsePlans", "3.1 papi.3.1"];
    expect(facts(2015)).toEqual([...second, "3.2 papi.inspectionBoards", "3.3 papi.investmentBoards"]);
    expect(facts(2016)).toEqual([...second, "3.2 papi.citizenActions", "3.3 papi.inspectionBoards"]);
  });
});

describe.each(published.planTargets)("the plan of $name for $year", ({ year, base, target, gain }) => {
  const [before, after] = [base, target].map(({ dimensions }) => assess(rubricOf(year), evenly(year, dimensions)));

  it("comes to the printed totals", () => {
    expect(before?.total.score).toBe(Number(base.total));
    expect(after?.total.score).toBe(Number(target.total));
  });

  it("gains what the printed scores differ by", () => {
    if (before === undefined || after === undefined) throw new Error("Two assessments were made");
    for (const [code, printed] of Object.entries(gain.dimensions)) {
      expectNear((nodeOf(after, code).score ?? 0) - (nodeOf(before, code).score ?? 0), printed, 0);
    }
    expectNear((after.total.score ?? 0) - (before.total.score ?? 0), gain.total, 0);
  });
});
