import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Assessment, NodeResult } from "../../src/assess/types.js";
import type { Evidence } from "../../src/evidence/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";

// What the published numbers of PAPI look like, and how results are held to them.

/** Codes to numbers; kept as text, with the digits printed. */
export interface Scores {
  readonly [code: string]: string;
}

/** Where a number was published, and of whom. */
interface Case {
  readonly year: number;
  readonly unit: string;
  readonly name: string;
}

export interface Aggregate extends Case {
  readonly subDimensions: Scores;
  readonly expected: { readonly dimensions: Scores; readonly total: string };
  readonly published: {
    readonly source: string;
    readonly total?: string;
    readonly dimensions: Scores;
    readonly subDimensions?: Scores;
  };
}

interface Equation {
  readonly subDimension: string;
  readonly indicators: Scores;
  readonly expected: string;
}

interface Totals {
  readonly dimensions: Scores;
  readonly total: string;
}

interface Published {
  readonly tolerance: { readonly expected: string; readonly indicators: string };
  readonly aggregates: readonly Aggregate[];
  readonly indicators: { readonly year: number; readonly equations: readonly Equation[] };
  readonly confidenceIntervals: readonly (Case & {
    readonly [key in "z" | "score" | "standardError" | "low" | "high" | "tolerance"]: string;
  })[];
  readonly weightedComposites: readonly (Case & Totals & { readonly weights: Scores; readonly tolerance: string })[];
  readonly planTargets: readonly (Case & { readonly [key in "base" | "target" | "gain"]: Totals })[];
}

export function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as Value;
}

export const published: Published = readJson<Published>("./papi-published.json");

const ERAS = ["papi/2011-2015", "papi/2016-2017", "papi/2018", "papi/2019-2020", "papi/2021-2024"] as const;

/** The rubric of the published total of a year. */
export function rubricOf(year: number): Rubric {
  const found = ERAS.map((id) => rubrics[id]).find(({ years }) => years.from <= year && year <= (years.to ?? year));
  if (found === undefined) throw new Error(`No rubric for ${year}`);
  return found;
}

/** Evidence from scores by fact ids without the `papi.` before them: sub-dimensions and indicators by their codes. */
export function evidenceOf(unit: { unit: string; name: string }, year: number, scores: Scores): Evidence {
  return {
    format: "chamdiem/evidence@1",
    unit: { id: unit.unit, name: unit.name, type: "province" },
    period: { year },
    facts: Object.fromEntries(Object.entries(scores).map(([code, score]) => [`papi.${code}`, score])),
  };
}

export function nodeOf(assessment: Assessment, code: string): NodeResult {
  const node = assessment.nodes.find((candidate) => candidate.code === code);
  if (node === undefined) throw new Error(`No node ${code}`);
  return node;
}

export function without(scores: Scores, codes: readonly string[]): Scores {
  return Object.fromEntries(Object.entries(scores).filter(([code]) => !codes.includes(code)));
}

/** Half a unit of the last printed digit. */
export function halfUnit(printed: string): number {
  const decimals = printed.split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

export function expectNear(actual: number | null, printed: string, tolerance: number): void {
  expect(actual).not.toBeNull();
  const difference = Math.abs((actual ?? Number.NaN) - Number(printed));
  // Two roundings of doubles lie between the difference and the tolerance.
  expect(difference, `${actual} is not ${printed}`).toBeLessThanOrEqual(tolerance + 1e-12);
}
