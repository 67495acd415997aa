import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assess/types.js";
import type { Evidence, FactValue } from "../../src/evidence/types.js";
import { assess } from "../../src/index.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";
import { type BundledRubricId, rubrics } from "../../src/rubrics.js";

/** Facts to numbers; kept as text, with the digits printed. */
interface Parts {
  readonly [fact: string]: string;
}

interface Year {
  readonly year: number;
  readonly rubric: BundledRubricId;
  readonly tolerance: string;
  readonly rows: readonly { readonly unit: string; readonly parts: Parts; readonly index: string }[];
}

interface Published {
  readonly years: readonly Year[];
  readonly percentOfMaximum: { readonly [key in "available" | "self" | "appraised" | "percent" | "tolerance"]: string };
  readonly areas: { readonly rubric: BundledRubricId; readonly maxima: readonly string[]; readonly total: string };
  readonly splits: {
    readonly tables: readonly {
      readonly level: string;
      readonly model: BundledRubricId;
      readonly appraised: string;
      readonly survey: string;
    }[];
  };
  readonly knownMaxima: { readonly rubric: BundledRubricId; readonly maxima: Parts; readonly areas: number };
}

const published = JSON.parse(readFileSync(new URL("./par-published.json", import.meta.url), "utf8")) as Published;

function evidenceOf(year: number, facts: { readonly [fact: string]: FactValue }): Evidence {
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "tinh-mau", name: "Tỉnh mẫu", type: "province" },
    period: { year },
    facts,
  };
}

function scoreOf({ total }: Assessment): number {
  return total.score ?? Number.NaN;
}

const rows = published.years.flatMap(({ rows, ...year }) => rows.map((row) => ({ ...year, ...row })));

describe.each(rows)("PAR INDEX $year, $unit", ({ year, rubric, tolerance, parts, index }) => {
  const assessment = assess(rubrics[rubric], evidenceOf(year, parts));

  it("is the published index", () => {
    // In hundredths, in which both are whole.
    const difference = Math.round(scoreOf(assessment) * 100) - Math.round(Number(index) * 100);
    expect(Math.abs(difference)).toBeLessThanOrEqual(Number(tolerance) * 100);
    expect(assessment.complete).toBe(true);
  });

  it.each(Object.keys(parts))("is not complete without %s", (part) => {
    const { [part]: _, ...others } = parts;
    const gap = assess(rubrics[rubric], evidenceOf(year, others));
    expect(gap.complete).toBe(false);
    expect(scoreOf(gap)).toBeLessThan(scoreOf(assessment));
    // No maximum of a part is known, and so no ceiling.
    expect(gap.total.ceiling).toBeNull();
  });
});

describe("PAR INDEX 2020", () => {
  it("is rounded once, at the end", () => {
    // Each part printed as 1.11, together 4.44; as they are, 4.456.
    const facts = { "par.appraised": 1.114, "par.sipas": 1.114, "par.leaderSurvey": 1.114, "par.socioEconomic": 1.114 };
    expect(scoreOf(assess(rubrics["par/province-2020"], evidenceOf(2020, facts)))).toBe(4.46);
  });
});

describe("areas of the provincial table", () => {
  it("of 2017 have the printed maxima", () => {
    const rubric = rubrics[published.areas.rubric];
    expect(rubric.nodes.map(({ max }) => String(max))).toEqual(published.areas.maxima);
    expect(String(rubric.total.max)).toBe(published.areas.total);
  });

  it("of 2017 reach 100 with full marks, and no area goes beyond its maximum", () => {
    const full = published.areas.maxima.map((max, index) => [`par.area.${index + 1}`, max] as const);
    const assessment = assess(rubrics["par/province-2017"], evidenceOf(2017, Object.fromEntries(full)));
    expect(assessment.total).toMatchObject({ score: 100, floor: 100, ceiling: 100 });
    const beyond = assess(rubrics["par/province-2017"], evidenceOf(2017, { "par.area.6": 8 }));
    expect(scoreOf(beyond)).toBe(7);
  });

  it("of 2024 have the one maximum that is known", () => {
    const { rubric, maxima, areas } = published.knownMaxima;
    const { nodes } = rubrics[rubric];
    expect(nodes).toHaveLength(areas);
    expect(nodes.map(({ code, max }) => [code, max])).toEqual(
      nodes.map(({ code }) => [code, maxima[code] === undefined ? null : Number(maxima[code])]),
    );
  });
});

describe("the models", () => {
  it.each(published.splits.tables)("give surveys the points of a published table: $level", (table) => {
    const leaves = leavesOf(rubrics[table.model].nodes);
    const sumOf = (nodes: readonly RubricNode[]): number => nodes.reduce((sum, { max }) => sum + Number(max), 0);
    expect(sumOf(leaves.filter(({ scoredBy }) => scoredBy === "survey"))).toBe(Number(table.survey));
    expect(sumOf(leaves.filter(({ scoredBy }) => scoredBy !== "survey"))).toBe(Number(table.appraised));
  });
});

/** The scored items within the maximum: neither bonus nor penalty. */
function leavesOf(nodes: readonly RubricNode[]): readonly RubricNode[] {
  return nodes
    .filter(({ role }) => role === undefined)
    .flatMap((node) => (node.children === undefined ? [node] : leavesOf(node.children)));
}

describe("percent of the available maximum", () => {
  /** 70 points by appraisal and 30 by a survey that was not held, as the published percent implies. */
  const departments: Rubric = {
    format: "chamdiem/rubric@1",
    id: "example/departments-2020",
    version: "1.0.0",
    title: { vi: "Hai phần của bảng điểm cấp sở" },
    issuer: { vi: "Ví dụ" },
    decision: null,
    family: "example",
    years: { from: 2020, to: 2020 },
    unitTypes: [],
    status: "sample",
    total: { max: 100 },
    displayPlaces: 2,
    publishes: "percent",
    survey: { whenNotHeld: "reduceMax" },
    facts: {
      appraised: { type: "points", title: { vi: "Điểm thẩm định" }, change: "fixed" },
      surveyed: { type: "points", title: { vi: "Điểm điều tra" }, change: "fixed" },
    },
    nodes: [
      {
        code: "1",
        title: { vi: "Thẩm định" },
        max: 70,
        rule: { measure: { amount: "appraised" }, points: { given: { lowest: 0, highest: 70 } } },
      },
      {
        code: "2",
        title: { vi: "Điều tra" },
        max: 30,
        scoredBy: "survey",
        rule: { measure: { amount: "surveyed" }, points: { given: { lowest: 0, highest: 30 } } },
      },
    ],
    sources: [{ document: "Phép thử" }],
  };

  it("is the published percent of the departments of Nam Định", () => {
    const { available, appraised, percent, tolerance } = published.percentOfMaximum;
    const evidence = { ...evidenceOf(2020, { appraised }), survey: { held: false } };
    const { total } = assess(departments, evidence);
    expect(total.available ?? total.max).toBe(Number(available));
    expect(Math.abs((total.percent ?? Number.NaN) - Number(percent))).toBeLessThanOrEqual(Number(tolerance) + 1e-12);
  });
});
