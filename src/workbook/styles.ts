import type { CellStyle } from "./model.js";

const LINE: CellStyle = { border: true, wrap: true };
const INPUT: CellStyle = { ...LINE, fill: "FFF9E5", isOpen: true };

/** The names of the looks. */
export type StyleName =
  | "title"
  | "subtitle"
  | "note"
  | "text"
  | "plain"
  | "head"
  | "group"
  | "groupCode"
  | "line"
  | "code"
  | "warning"
  | "alarm"
  | "label"
  | "input"
  | "inputText"
  | "inputDate"
  | "inputCount"
  | "inputPercent"
  | "inputNumber"
  | "inputChoice"
  | "linked"
  | "calculated";

/** The looks of the workbook. */
export const STYLE: Readonly<Record<StyleName, CellStyle>> = {
  title: { bold: true, size: 15, horizontal: "center" },
  subtitle: { italic: true, horizontal: "center", wrap: true },
  note: { italic: true, wrap: true, color: "595959" },
  text: { wrap: true },
  plain: {},
  head: { ...LINE, bold: true, horizontal: "center", fill: "D9E2F3" },
  group: { ...LINE, bold: true, fill: "EDF2FA" },
  groupCode: { ...LINE, bold: true, fill: "EDF2FA", format: "@" },
  line: LINE,
  code: { ...LINE, format: "@" },
  warning: { ...LINE, color: "C00000" },
  alarm: { bold: true, color: "C00000", wrap: true },
  label: { bold: true, wrap: true },
  input: INPUT,
  inputText: { ...INPUT, format: "@" },
  inputDate: { ...INPUT, format: "dd/mm/yyyy", horizontal: "right" },
  inputCount: { ...INPUT, format: "#,##0", horizontal: "right" },
  inputPercent: { ...INPUT, format: "0.00##%", horizontal: "right" },
  inputNumber: { ...INPUT, format: "#,##0.######", horizontal: "right" },
  inputChoice: { ...INPUT, horizontal: "left" },
  linked: { ...LINE, color: "595959", fill: "F2F2F2", horizontal: "right" },
  calculated: { format: "General" },
};

/** A number with the places of the rubric. */
export function pointsStyle(places: number, isGroup: boolean): CellStyle {
  const format = places === 0 ? "0" : `0.${"0".repeat(places)}`;
  return { ...(isGroup ? STYLE.group : STYLE.line), horizontal: "right", format };
}
