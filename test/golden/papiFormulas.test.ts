import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assess/types.js";
import { assess } from "../../src/index.js";
import { decimal } from "../../src/number/decimal.js";
import { toNumber } from "../../src/number/print.js";
import { evidenceOf, expectNear, halfUnit, nodeOf, published, readJson, rubricOf, type Scores } from "./papi.js";

interface Formula {
  readonly subDimension: string;
  readonly intercept: string;
  readonly coefficients: Scores;
}

interface Fitted {
  readonly tolerance: string;
  readonly years: readonly {
    readonly year: number;
    readonly formulas: readonly Formula[];
    readonly printedHighest: Scores;
  }[];
}

const fitted = readJson<Fitted>("./papi-formulas.json");
const tolerance = Number(fitted.tolerance);
const unit = { unit: "tinh-mau", name: "Tỉnh mẫu" };

function inYear(year: number, indicators: Scores): Assessment {
  return assess(rubricOf(year), evidenceOf(unit, year, indicators));
}

describe.each(fitted.years)("PAPI $year, formulas from indicators", ({ year, formulas, printedHighest }) => {
  const codes = formulas.map(({ subDimension }) => subDimension);
  const every = Object.fromEntries(
    fitted.years.flatMap((each) =>
      each.formulas.flatMap(({ coefficients }) => Object.keys(coefficients).map((indicator) => [indicator, "0.5"])),
    ),
  );

  it("are those that fit every province, and no others", () => {
    const { nodes } = inYear(year, every);
    const scored = nodes.filter(({ state, code }) => state === "scored" && code.includes("."));
    expect(scored.map(({ code }) => code)).toEqual(codes);
    expect(scored.map(({ basis }) => basis)).toEqual(codes.map(() => "given"));
  });

  it.each(formulas)("$subDimension begins and rises as fitted", ({ subDimension, intercept, coefficients }) => {
    const none = Object.fromEntries(Object.keys(coefficients).map((indicator) => [indicator, "0"]));
    expectNear(nodeOf(inYear(year, none), subDimension).score, intercept, tolerance);
    for (const [indicator, slope] of Object.entries(coefficients)) {
      const { score } = nodeOf(inYear(year, { ...none, [indicator]: "1" }), subDimension);
      expectNear((score ?? Number.NaN) - Number(intercept), slope, tolerance);
    }
  });

  it("stand beside the printed scale", () => {
    const printed = Object.entries(printedHighest).map(([code, highest]) => {
      const node = rubricOf(year)
        .nodes.flatMap(({ children = [] }) => children)
        .find((child) => child.code === code);
      if (node?.max === undefined || node.max === null) throw new Error(`No maximum of ${code}`);
      // 8.3 reaches 3.34 by its formula and has it as its maximum, although the sheets print 3.33.
      expectNear(toNumber(decimal(node.max), 6), code === "8.3" ? "3.34" : highest, halfUnit(highest));
      return code;
    });
    const leaves = rubricOf(year).nodes.flatMap(({ children = [] }) => children.map(({ code }) => code));
    expect(leaves).toEqual(printed);
  });
});

describe("PAPI 2018, with the indicators of Hà Nội of 2019", () => {
  const { equations } = published.indicators;
  const formulas2018 = fitted.years.find(({ year }) => year === 2018)?.formulas ?? [];
  // In 2018 dimension 8 had two sub-dimensions on another scale.
  const same = equations.filter(({ subDimension }) => !subDimension.startsWith("8."));

  it.each(same)("computes $subDimension as in 2019", ({ subDimension, indicators, expected }) => {
    expect(formulas2018.map((formula) => formula.subDimension)).toContain(subDimension);
    const { score } = nodeOf(inYear(2018, indicators), subDimension);
    expectNear(score, expected, Number(published.tolerance.indicators));
  });
});
