import { afterAll, describe, expect, it } from "vitest";
import { templateEvidence } from "../../src/evidence/template.js";
import type { Evidence } from "../../src/evidence/types.js";
import { partsOf } from "../../src/formula/lint.js";
import type { CellAddress, Formula } from "../../src/formula/types.js";
import { assess } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import { type BundledRubricId, rubrics } from "../../src/rubrics.js";
import { readEvidenceWorkbook } from "../../src/workbook/index.js";
import type { WorkbookModel } from "../../src/workbook/model.js";
import type { BuiltWorkbook } from "../../src/workbook/workbookModel.js";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx.js";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx.js";
import { filled, type Typed, withCell } from "../workbook/fill.js";
import { built, sampleEvidence } from "../workbook/support.js";
import { compareCells } from "./support/compareCells.js";
import { openLibreOffice } from "./support/libreOffice.js";
import { withoutCachedValues, withSheets, withWrongCachedValues } from "./support/stripped.js";

const office = openLibreOffice();
afterAll(() => office.close());

const ids = Object.keys(rubrics) as readonly BundledRubricId[];
/** With twenty rubrics, 120 workbooks. */
const EACH = 6;

interface Sample {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
  readonly model: WorkbookModel;
  readonly file: Uint8Array;
}

function samples(id: BundledRubricId, count: number, seed: number): readonly Sample[] {
  const rubric = rubrics[id];
  return sampleEvidence(rubric, count, seed).map((evidence) => {
    const { model } = built(rubric, evidence);
    return { rubric, evidence, model, file: writeXlsx(model) };
  });
}

describe("LibreOffice works out what the library says", () => {
  it.each(ids)("%s, cell by cell", (id) => {
    const all = samples(id, EACH, 7);
    const back = office.convert(
      all.map(({ file }) => withoutCachedValues(file)),
      "xlsx",
      "xlsx",
    );
    for (const [index, { model, rubric, evidence }] of all.entries()) {
      const file = back[index] ?? new Uint8Array();
      const { compared, differences } = compareCells(model, file);
      expect(compared).toBeGreaterThan(50);
      expect(differences).toEqual([]);
      expect(shownNodes(file)).toEqual(expectedNodes(rubric, evidence));
    }
    // Random evidence leaves facts out: somewhere the score can still move.
    expect(all.some(({ rubric, evidence }) => isOpen(rubric, evidence))).toBe(true);
  });

  it("corrects wrong cached values: it does not just read them", () => {
    const [sample] = samples("par/department-model", 1, 8);
    if (sample === undefined) throw new Error("no sample");
    const wrong = withWrongCachedValues(sample.file);
    expect(compareCells(sample.model, wrong).differences.length).toBeGreaterThan(500);
    const [back = new Uint8Array()] = office.convert([wrong], "xlsx", "xlsx");
    expect(compareCells(sample.model, back).differences).toEqual([]);
  });

  it("would show a formula that is wrong", () => {
    const [sample] = samples("par/department-model", 1, 8);
    if (sample === undefined) throw new Error("no sample");
    const mutated = withSheets(withoutCachedValues(sample.file), (xml) => xml.replace(/<f>SUM\(/, "<f>1+SUM("));
    const [back = new Uint8Array()] = office.convert([mutated], "xlsx", "xlsx");
    expect(compareCells(sample.model, back).differences).not.toEqual([]);
  });

  it("would show a floor that is wrong, also in the sheet's own check", () => {
    const { rubric } = samples("par/department-model", 1, 8)[0] ?? {};
    if (rubric === undefined) throw new Error("no sample");
    const [evidence] = sampleEvidence(rubric, 1, 8);
    if (evidence === undefined) throw new Error("no evidence");
    const { model, formulas } = built(rubric, evidence);
    const total = formulas.bounds.nodes.get(0);
    const low = total && cellsOf(total.floor)[0];
    if (low === undefined) throw new Error("no floor");
    const sheets = model.sheets.map((sheet) =>
      sheet.name === low.sheet ? withCell(sheet, low.row, low.column, -99) : sheet,
    );
    const [back = new Uint8Array()] = office.convert(
      [withoutCachedValues(writeXlsx({ ...model, sheets }))],
      "xlsx",
      "xlsx",
    );
    expect(shownNodes(back)).not.toEqual(expectedNodes(rubric, evidence));
    const check = Array.from(readXlsx(back).sheets.get("chamdiem")?.values() ?? []);
    expect(check.find((cells) => cells.get(1)?.value === "agrees")?.get(2)?.value).toBe(false);
  });
});

describe("somebody types into an empty workbook", () => {
  it.each(["par/department-model", "hdnd/thanh-hoa-province-draft", "qd766/2022"] as const)("%s", (id) => {
    const rubric = rubrics[id];
    const [evidence] = sampleEvidence(rubric, 1, 9);
    if (evidence === undefined) throw new Error("no evidence");
    const full = built(rubric, evidence);
    const { unit, period } = evidence;
    const empty = built(rubric, templateEvidence(rubric, full.frame.compiled.definitions, { unit, year: period.year }));
    const typed = filled(empty.model, typedCells(full));
    const [back = new Uint8Array()] = office.convert([withoutCachedValues(writeXlsx(typed))], "xlsx", "xlsx");
    const result = readEvidenceWorkbook(back, rubric);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { nodes } = assess(rubric, result.evidence);
    expect(shownNodes(back)).toEqual(expectedNodes(rubric, result.evidence));
    expect(nodes.some(({ state }) => state === "scored")).toBe(true);
  });
});

type ShownNode = readonly [code: string, score: unknown, floor: unknown, ceiling: unknown];

/** What the score sheet shows of each node and of the total, which has no code. */
function shownNodes(file: Uint8Array): readonly ShownNode[] {
  const rows = Array.from(readXlsx(file).sheets.get("Bảng điểm")?.values() ?? []);
  const isNode = (cells: (typeof rows)[number]): boolean =>
    cells.get(2)?.value === "Tổng điểm" || (cells.get(6)?.value !== undefined && cells.get(1)?.value !== "STT");
  return rows.filter(isNode).map((cells) => {
    const [score, floor, ceiling] = [4, 5, 6].map((column) => cells.get(column)?.value);
    return [String(cells.get(1)?.value ?? ""), score ?? null, floor, ceiling];
  });
}

/** What the library says of the same. */
function expectedNodes(rubric: Rubric, evidence: Evidence): readonly ShownNode[] {
  const { nodes, total } = assess(rubric, evidence);
  return [...nodes, { ...total, code: "" }].map(({ code, score, floor, ceiling }) => [
    code,
    score,
    floor,
    ceiling ?? "không giới hạn",
  ]);
}

function isOpen(rubric: Rubric, evidence: Evidence): boolean {
  return assess(rubric, evidence).nodes.some(({ floor, ceiling }) => floor !== ceiling);
}

/** The cells that a formula reads. */
function cellsOf(formula: Formula): readonly CellAddress[] {
  return partsOf(formula).flatMap((part) => (part.kind === "cell" ? [part.at] : []));
}

/** Everything that stands in the open cells of the input sheet, but for cases, which have a sheet of their own. */
function typedCells({ model, frame }: BuiltWorkbook): readonly Typed[] {
  const input = model.sheets.find(({ name }) => name === "Nhập liệu");
  const head = input?.rows.get(1);
  return Array.from(input?.rows.values() ?? []).flatMap((cells) => {
    const key = cells.get(1)?.value;
    if (typeof key !== "string" || !/^(fact|claimed|notApplicable|didNotArise|survey)/.test(key)) return [];
    if (frame.compiled.definitions.get(key.slice(5))?.type === "cases") return [];
    return Array.from(cells).flatMap(([column, { value, style }]): readonly Typed[] => {
      const name = head?.get(column)?.value;
      const isTyped = style.isOpen === true && value !== undefined && typeof name === "string" && name !== "documents";
      return isTyped ? [{ key, column: name, value }] : [];
    });
  });
}

describe("a workbook that went through LibreOffice as xlsx, ods, xlsx", () => {
  it("gives the same evidence and the same score", () => {
    const all = ids.flatMap((id) => samples(id, 1, 10));
    const sheets = office.convert(
      all.map(({ file }) => file),
      "xlsx",
      "ods",
    );
    const back = office.convert(sheets, "ods", "xlsx");
    for (const [index, { rubric, evidence }] of all.entries()) {
      const result = readEvidenceWorkbook(back[index] ?? new Uint8Array(), rubric);
      if (!result.ok) throw new Error(`${rubric.id} ${JSON.stringify(result.issues)}`);
      expect(result.findings).toEqual([]);
      expect(result.evidence.records).toEqual(evidence.records);
      expect(assess(rubric, result.evidence).total).toEqual(assess(rubric, evidence).total);
    }
  });
});
