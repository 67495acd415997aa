import type { Issue } from "../../document/issue.js";
import type { OpenWorkbook } from "./openWorkbook.js";

/** Cells that held a formula when the workbook was made, and hold none now. */
export function overwritten({ file, marks }: OpenWorkbook): readonly Issue[] {
  const name = marks.get("sheet.calculation") ?? "";
  const wanted = Number(marks.get("lines") ?? 0);
  const found = Array.from(file.sheets.get(name) ?? []).filter(([, cells]) => cells.get(3)?.isFormula === true).length;
  const findings: Issue[] = [];
  if (found < wanted) {
    findings.push({ code: "workbook.import.overwritten", path: "", params: { sheet: name, count: wanted - found } });
  }
  const score = marks.get("sheet.score") ?? "";
  const numbers = Array.from(file.sheets.get(score) ?? []).filter(([row, cells]) => {
    const cell = cells.get(4);
    return row > 5 && cells.get(2) !== undefined && typeof cell?.value === "number" && !cell.isFormula;
  });
  if (numbers.length > 0) {
    findings.push({ code: "workbook.import.overwritten", path: "", params: { sheet: score, count: numbers.length } });
  }
  return findings;
}
