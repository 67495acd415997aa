import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { constant, FALSE, TRUE } from "../../src/formula/build.js";
import { InvalidDocumentError, type Measure, type MeasureKind } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";
import { createWorkbook } from "../../src/workbook/index.js";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx.js";

const konTum = JSON.parse(
  readFileSync(new URL("../../examples/kon-tum-2022-q3.json", import.meta.url), "utf8"),
) as Evidence;
const [firstNode] = rubrics["iso9001/agency-model"].nodes;

/** Why no workbook was made. */
function refusals(make: () => unknown): readonly (readonly [code: string, path: string])[] {
  try {
    make();
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.issues.map(({ code, path }) => [code, path]);
    throw error;
  }
  return [];
}

/** A rubric of one node with this rule, over facts of its own. */
function ruled(rule: object, facts: object): Rubric {
  const { source } = firstNode ?? {};
  return {
    ...rubrics["iso9001/agency-model"],
    id: "test/one",
    total: { max: 1 },
    facts,
    nodes: [{ code: "1", title: { vi: "Mục" }, max: 1, rule, source }],
    actions: {},
  } as unknown as Rubric;
}

const fact = (type: string): object => ({ type, title: { vi: "Số" }, change: "fixed" });
const levels = {
  levels: [
    { from: "80%", points: 1 },
    { below: "80%", points: 0 },
  ],
};

describe("what a workbook could not hold exactly is refused, with its place", () => {
  it.each([
    ["egov.incomingElectronicRate", "1/3"],
    ["egov.incomingElectronicRate", "0.1234567"],
    ["tthc.settled", 10_000_000],
    ["reform.planIssuedOn", "1950-01-01"],
  ])("the value of %s: %s", (id, value) => {
    const evidence = { ...konTum, facts: { [id]: value } };
    const found = refusals(() => createWorkbook(rubrics["par/department-model"], evidence));
    expect(found).toEqual([["workbook.refused.value", `/facts/${id}`]]);
  });

  it("a comparison beyond what doubles tell apart", () => {
    const rule = {
      measure: { ratio: ["own.a", "own.b"] },
      points: {
        levels: [
          { from: "0.123456789", points: 1 },
          { below: "0.123456789", points: 0 },
        ],
      },
    };
    const rubric = ruled(rule, { "own.a": fact("count"), "own.b": fact("count") });
    expect(refusals(() => createWorkbook(rubric))).toEqual([["workbook.refused.tooLarge", "/nodes/1"]]);
  });

  it("levels over several divisors", () => {
    const rate = (above: string): object => ({ ...fact("percent"), derived: { ratio: [above, "own.c"] } });
    const facts = {
      "own.a": fact("count"),
      "own.b": fact("count"),
      "own.c": fact("count"),
      "own.x": rate("own.a"),
      "own.y": rate("own.b"),
    };
    const rubric = ruled({ measure: { mean: ["own.x", "own.y"] }, points: levels }, facts);
    expect(refusals(() => createWorkbook(rubric))).toEqual([["workbook.refused.steps", "/nodes/1"]]);
  });

  it("a kind of a program's own without a formula, by name; with one it is taken", () => {
    const measure: Measure = {
      facts: [],
      unit: "number",
      measure: () => ({ kind: "missing", facts: [] }),
      range: () => undefined,
      direction: () => "none",
      canEmpty: () => false,
      aim: () => undefined,
      explain: () => ({ code: "x-own", params: {} }),
    };
    const own: MeasureKind = { face: "measure", name: "x-own", uses: () => [], compile: () => measure };
    const rubric = ruled({ measure: { "x-own": {} }, points: { given: { lowest: 0, highest: 1 } } }, {});
    expect(refusals(() => createWorkbook(rubric, undefined, { kinds: [own] }))).toEqual([
      ["workbook.refused.ownKind", "/nodes/1"],
    ]);
    const one = { formula: { kind: "constant", value: 1 }, most: 1n } as const;
    const withFormula: MeasureKind = {
      ...own,
      formula: () => ({
        missing: FALSE,
        empty: FALSE,
        never: FALSE,
        value: { kind: "fraction", above: one, below: one },
      }),
    };
    expect(refusals(() => createWorkbook(rubric, undefined, { kinds: [withFormula] }))).toEqual([]);
  });
});

describe("what has no formulas for floor and ceiling shows dashes, and the guide says why", () => {
  const own: MeasureKind = {
    face: "measure",
    name: "x-own",
    uses: () => [],
    compile: () => ({
      facts: [],
      unit: "number",
      measure: () => ({ kind: "missing", facts: [] }),
      range: () => undefined,
      direction: () => "none",
      canEmpty: () => false,
      aim: () => undefined,
      explain: () => ({ code: "x-own", params: {} }),
    }),
    formula: () => ({
      missing: TRUE,
      empty: FALSE,
      never: FALSE,
      value: { kind: "fraction", above: { formula: constant(0), most: 0n }, below: { formula: constant(1), most: 1n } },
    }),
  };
  const known = { measure: { amount: "own.a" }, points: { given: { lowest: 0, highest: 1 } } };
  const one = ruled(known, { "own.a": fact("count") });
  const [node] = one.nodes;
  const sheets = (second: object, kinds: readonly MeasureKind[] = []): ReturnType<typeof readXlsx>["sheets"] => {
    const rubric = { ...one, total: { max: 2 }, nodes: [node, { ...node, code: "2", ...second }] };
    return readXlsx(createWorkbook(rubric, undefined, { kinds })).sheets;
  };
  const boundsOf = (all: ReturnType<typeof sheets>): readonly unknown[] =>
    Array.from(all.get("Bảng điểm")?.values() ?? []).flatMap((cells) => {
      const isShown = ["1", "2"].includes(String(cells.get(1)?.value)) || cells.get(2)?.value === "Tổng điểm";
      return isShown ? [[cells.get(5)?.value, cells.get(6)?.value]] : [];
    });
  const guide = (all: ReturnType<typeof sheets>): string =>
    Array.from(all.get("Hướng dẫn")?.values() ?? [], (cells) => cells.get(2)?.value ?? "").join("\n");

  it("a kind of a program's own without a range face; the other node has its bounds, the total has none", () => {
    const rule = { measure: { "x-own": {} }, points: { given: { lowest: 0, highest: 1 } } };
    const all = sheets({ rule }, [own]);
    expect(boundsOf(all)).toEqual([
      [0, 1],
      ["–", "–"],
      ["–", "–"],
    ]);
    expect(guide(all)).toContain("cho mục 2 và các phần chứa mục đó (ô ghi dấu –): cách tính “x-own”");
  });

  it("points that rise and fall", () => {
    const linear = { from: [0, 1], to: [10, 0], zeroBelow: 2 };
    const all = sheets({ rule: { measure: { amount: "own.a" }, points: { linear } } });
    expect(boundsOf(all)).toEqual([
      [0, 1],
      ["–", "–"],
      ["–", "–"],
    ]);
    expect(guide(all)).toContain("điểm vừa tăng vừa giảm");
  });

  it("nothing is said of it where all have their bounds", () => {
    const all = sheets({});
    expect(boundsOf(all)).toEqual([
      [0, 1],
      [0, 1],
      [0, 2],
    ]);
    expect(guide(all)).not.toContain("dấu –");
  });
});

describe("createWorkbook", () => {
  it("refuses a malformed rubric, and evidence for another year", () => {
    expect(refusals(() => createWorkbook({}))).not.toEqual([]);
    const late = { ...konTum, period: { year: 1999 } };
    expect(refusals(() => createWorkbook(rubrics["par/department-model"], late))).toEqual([
      ["evidence.wrongYear", "/period/year"],
    ]);
  });

  it("makes a workbook of 90 components fast enough to wait for", () => {
    const rubric = rubrics["par/police-unit-2024"];
    createWorkbook(rubric);
    const start = performance.now();
    expect(createWorkbook(rubric).length).toBeGreaterThan(50_000);
    // Below one second on an idle machine; tests share theirs.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
