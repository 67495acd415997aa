import { HyperFormula, type RawCellContent } from "hyperformula";
import type { Engine, Points } from "../engines.js";
import { facts, groups, leaves } from "../police/table.js";
import type { Unit } from "../police/units.js";
import { expressionOf, type Syntax } from "./expression.js";

const ROW = 0;
/** The columns: facts, then leaves, then groups. */
const codes = [...leaves.map(({ code }) => code), ...groups.map(({ code }) => code)];
const columnOf = new Map([...facts, ...codes.map((code) => `node ${code}`)].map((name, index) => [name, index]));

/** Letters of a column. */
function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

function cell(name: string): string {
  return `${letters(columnOf.get(name) ?? 0)}1`;
}

const syntax: Syntax = {
  name: cell,
  text: (value) => (typeof value === "string" ? `"${value}"` : `${String(value).toUpperCase()}()`),
  when: (condition, then, otherwise) => `IF(${condition},${then},${otherwise})`,
  both: (left, right) => `AND(${left},${right})`,
  either: (left, right) => `OR(${left},${right})`,
  equal: "=",
};

/** A sheet of one row: facts, and a formula for every node. */
export interface Sheet extends Engine<readonly unknown[]> {
  /** Changes one cell, and reads the total. */
  edit(fact: string, value: number): unknown;
}

export function hyperFormulaEngine(): Sheet {
  const formulas = [
    ...leaves.map((leaf) => `=${expressionOf(leaf, syntax)}`),
    ...groups.map(({ children }) => `=${children.map((code) => cell(`node ${code}`)).join("+")}`),
  ];
  const row: RawCellContent[] = [...facts.map(() => 0), ...formulas];
  const sheet = HyperFormula.buildFromArray([row], { licenseKey: "gpl-v3" });
  const sheetId = 0;
  const total = { sheet: sheetId, row: ROW, col: columnOf.get("node ") ?? 0 };
  const nodes = { start: { sheet: sheetId, row: ROW, col: facts.length }, end: total };
  return {
    score({ facts: given }: Unit) {
      sheet.setCellContents({ sheet: sheetId, row: ROW, col: 0 }, [facts.map((id) => given[id] ?? null)]);
      return sheet.getRangeValues(nodes)[0] ?? [];
    },
    points: (values): Points => Object.fromEntries(codes.map((code, index) => [code, Number(values[index])])),
    edit(fact, value) {
      sheet.setCellContents({ sheet: sheetId, row: ROW, col: columnOf.get(fact) ?? 0 }, value);
      return sheet.getCellValue(total);
    },
  };
}
