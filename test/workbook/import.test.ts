import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { assess, formatIssue } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { createWorkbook, identifyWorkbook, readEvidenceWorkbook } from "../../src/workbook/index.js";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx.js";
import { filled, type Typed, withCell } from "./fill.js";
import { built, sampleEvidence } from "./support.js";

const rubric = rubrics["par/department-model"];
const konTum = JSON.parse(
  readFileSync(new URL("../../examples/kon-tum-2022-q3.json", import.meta.url), "utf8"),
) as Evidence;

/** What import makes of a workbook in which somebody has typed. */
function typed(...all: readonly Typed[]): ReturnType<typeof readEvidenceWorkbook> {
  return readEvidenceWorkbook(writeXlsx(filled(built(rubric, konTum).model, all)), rubric);
}

function evidenceOf(result: ReturnType<typeof readEvidenceWorkbook>): Evidence {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.evidence;
}

function factOf(result: ReturnType<typeof readEvidenceWorkbook>, fact: string): unknown {
  const found = evidenceOf(result).facts?.[fact];
  return typeof found === "object" && found !== null && "value" in found ? found.value : found;
}

describe("import of a workbook", () => {
  it("gives back the evidence that it was made with", () => {
    expect(evidenceOf(typed())).toEqual(konTum);
  });

  it.each(Object.entries(rubrics))("%s gives back random evidence", (_id, one) => {
    for (const evidence of sampleEvidence(one, 2)) {
      const back = evidenceOf(readEvidenceWorkbook(writeXlsx(built(one, evidence).model), one));
      expect(assess(one, back).total).toEqual(assess(one, evidence).total);
      expect(back.records).toEqual(evidence.records);
      expect(Object.keys(back.facts ?? {}).sort()).toEqual(Object.keys(evidence.facts ?? {}).sort());
    }
  });

  it.each([
    ["staff.unitsWithJobPositions", "1.250", 1250],
    ["egov.incomingElectronicRate", "0,85", 0.85],
    ["egov.incomingElectronicRate", "85%", "85%"],
    ["egov.incomingElectronicRate", "85,5 %", "85.5%"],
    ["egov.incomingElectronicRate", 0.85, 0.85],
    ["reform.planIssuedOn", 44_651, "2022-03-31"],
    ["reform.planIssuedOn", "31/3/2022", "2022-03-31"],
    ["reform.planIssuedOn", "2022-03-31", "2022-03-31"],
    ["reform.planIssuedOn", "không thực hiện", "never"],
    ["finance.budgetAssigned", "15.000.000.000,0", 15_000_000_000],
  ])("reads %s typed as %s", (fact, value, expected) => {
    expect(factOf(typed({ key: `fact|${fact}`, value }), fact)).toBe(expected);
  });

  it.each(["Có", "có ", "Có".normalize("NFD"), "CÓ", true])("reads %s as yes", (value) => {
    const fact = "reform.linkedToEmulation";
    expect(factOf(typed({ key: `fact|${fact}`, value }), fact)).toBe(true);
  });

  it("takes back a fact whose cell was cleared", () => {
    const result = readEvidenceWorkbook(
      writeXlsx({
        ...built(rubric, konTum).model,
        sheets: filled(built(rubric, konTum).model, [{ key: "fact|tthc.settled", value: "" }]).sheets,
      }),
      rubric,
    );
    expect(evidenceOf(result).facts?.["tthc.settled"]).toBeUndefined();
  });

  it("makes documents of what is named but not listed", () => {
    const result = evidenceOf(typed({ key: "node|1.1.1", column: "documents", value: "12/KH-SKHCN; Báo cáo tháng 3" }));
    const ids = result.records?.[rubric.id]?.["1.1.1"]?.documents ?? [];
    expect(ids.map((id) => result.documents?.[id]?.title)).toEqual(["12/KH-SKHCN", "Báo cáo tháng 3"]);
  });

  it.each(["=1+1", "+84", "-1", "@SUM(A1)", '=HYPERLINK("x")'])("takes %s as a text", (value) => {
    const result = evidenceOf(typed({ key: "node|1.1.1", column: "explanation", value }));
    expect(result.records?.[rubric.id]?.["1.1.1"]?.explanation).toBe(value);
  });

  it.each([
    ["fact|tthc.settled", "nhiều"],
    ["fact|tthc.settled", "=1+1"],
    ["fact|reform.planIssuedOn", "31/02/2022"],
    ["fact|discipline.cases", 3],
    ["fact|tthc.settled", -5],
    ["fact|finance.budgetAssigned", "1.234"],
    ["fact|reform.linkedToEmulation", "có lẽ"],
    ["claimed|1.1.1", "cao"],
    ["survey.held", "chưa rõ"],
  ])("reports a value of %s that it cannot use, with its row: %s", (key, value) => {
    const result = typed({ key, value });
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ code }) => code)).toEqual(["workbook.import.value"]);
    expect(formatIssue(issues[0] ?? { code: "", path: "", params: {} }, "vi")).toMatch(/dòng \d+, “.+”: .+/);
  });

  it("does not guess what 1.234 million dong are", () => {
    const result = typed({ key: "fact|finance.budgetAssigned", value: "1.234" });
    expect(result.ok ? undefined : result.issues[0]?.params["problem"]).toEqual({
      code: "cell.ambiguous",
      params: { actual: "1.234", whole: "1234", fraction: "1,2340" },
    });
  });

  it("finds cells by code, when rows have moved", () => {
    const { model } = built(rubric, konTum);
    const moved = model.sheets.map((sheet) =>
      sheet.name !== "Nhập liệu"
        ? sheet
        : {
            ...sheet,
            rows: new Map(Array.from(sheet.rows, ([row, cells]) => [row === 1 ? 1 : row + 7, cells] as const)),
            merges: [],
            validations: [],
          },
    );
    // Formulas still point at the old places; import does not read them.
    const file = writeXlsx({
      ...model,
      sheets: moved.map((sheet) => ({ ...sheet, rows: withoutFormulas(sheet.rows) })),
    });
    expect(evidenceOf(readEvidenceWorkbook(file, rubric))).toEqual(konTum);
  });

  it("says that formulas were overwritten, and does not believe them", () => {
    const { model } = built(rubric, konTum);
    const sheets = model.sheets.map((sheet) => (sheet.name === "Bảng điểm" ? withCell(sheet, 7, 4, 99) : sheet));
    const result = readEvidenceWorkbook(writeXlsx({ ...model, sheets }), rubric);
    expect(result.ok && result.findings.map(({ code }) => code)).toEqual(["workbook.import.overwritten"]);
    expect(evidenceOf(result)).toEqual(konTum);
  });

  it("says that the rubric has another version, and refuses another rubric", () => {
    const file = createWorkbook(rubric, konTum);
    const newer = readEvidenceWorkbook(file, { ...rubric, version: "9.0.0" });
    expect(newer.ok && newer.findings.map(({ code }) => code)).toEqual(["workbook.import.otherVersion"]);
    const other = readEvidenceWorkbook(file, rubrics["iso9001/agency-model"]);
    expect(other.ok ? [] : other.issues.map(({ code }) => code)).toEqual(["workbook.import.otherRubric"]);
    expect(identifyWorkbook(file)).toMatchObject({ ok: true, identity: { rubricId: rubric.id } });
  });

  it("passes over facts that it does not know, and says so", () => {
    const { model } = built(rubric, konTum);
    const sheets = model.sheets.map((sheet) =>
      sheet.name === "Nhập liệu" ? withCell(sheet, 900, 1, "fact|tthc.unknown") : sheet,
    );
    const result = readEvidenceWorkbook(writeXlsx({ ...model, sheets }), rubric);
    expect(result.ok && result.findings.map(({ code }) => code)).toEqual(["workbook.import.unknownCode"]);
  });
});

function withoutFormulas(rows: ReadonlyMap<number, ReadonlyMap<number, { readonly value?: unknown }>>): never {
  return new Map(
    Array.from(rows, ([row, cells]) => [
      row,
      new Map(Array.from(cells, ([column, cell]) => [column, { ...cell, formula: undefined }])),
    ]),
  ) as never;
}

describe("files that import refuses", () => {
  const file = createWorkbook(rubric, konTum);
  const parts = unzipSync(file);
  const code = (bytes: Uint8Array): string | undefined => {
    const result = readEvidenceWorkbook(bytes, rubric);
    return result.ok ? undefined : result.issues[0]?.code;
  };
  const changed = (path: string, change: (text: string) => string): Uint8Array =>
    zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });

  it("no workbook, half a workbook, another workbook", () => {
    expect(code(strToU8("hello"))).toBe("workbook.file.notXlsx");
    expect(code(file.slice(0, 5000))).toBe("workbook.file.notXlsx");
    expect(code(zipSync({ "a.xml": strToU8("<a/>") }))).toBe("workbook.file.notXlsx");
    const last =
      Object.keys(parts)
        .filter((path) => path.includes("sheet"))
        .at(-1) ?? "";
    expect(code(changed("xl/workbook.xml", (text) => text.replace('name="chamdiem"', 'name="other"')))).toBe(
      "workbook.file.notOurs",
    );
    expect(last).not.toBe("");
  });

  it("packed to explode", () => {
    expect(code(zipSync({ ...parts, "xl/media.xml": new Uint8Array(60_000_000) }))).toBe("workbook.file.bomb");
    expect(code(zipSync({ ...parts, "xl/dense.xml": new Uint8Array(10_000_000) }))).toBe("workbook.file.bomb");
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`xl/p${index}.xml`, strToU8("<a/>")]));
    expect(code(zipSync({ ...parts, ...many }))).toBe("workbook.file.bomb");
  });

  it("a size that the file lies about", () => {
    const honest = zipSync({ ...parts, "xl/z.xml": new Uint8Array(5_000_000) });
    const lying = honest.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at += 1) {
      // The entry of a part in the directory at the end of the file.
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      if (view.getUint32(at + 24, true) === 5_000_000) view.setUint32(at + 24, 10, true);
    }
    // No more is unpacked than the directory says, so that the lie does no harm.
    expect(code(lying)).toBeUndefined();
  });

  it("links to other files, macros, entities", () => {
    expect(code(zipSync({ ...parts, "xl/externalLinks/externalLink1.xml": strToU8("<a/>") }))).toBe(
      "workbook.file.external",
    );
    expect(code(zipSync({ ...parts, "xl/vbaProject.bin": strToU8("x") }))).toBe("workbook.file.macros");
    const entity = changed("xl/workbook.xml", (text) =>
      text.replace("<workbook ", '<!DOCTYPE a [<!ENTITY b "c">]><workbook '),
    );
    expect(code(entity)).toBe("workbook.file.notXlsx");
  });
});
