import { and, binary, call, cell, constant, iff, isConstant, rounded } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { localText } from "../i18n/text.js";
import type { ScoreFormulas } from "./compileScore.js";
import type { WorkbookFrame } from "./frame.js";
import type { CellRange } from "./inputs.js";
import { type NodeFormula, STATES, stateNumber } from "./nodeFormula.js";
import { writeOtherDeficiencies } from "./otherDeficiencies.js";
import { rangeOf } from "./readFact.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import type { ScoreSheet } from "./sheetScore.js";
import { pointsStyle, STYLE } from "./styles.js";

/** The columns that people see; hidden ones follow, with one row for each leaf in the order of the rubric. */
const SHOWN = { place: 1, code: 2, title: 3, max: 4, score: 5, lost: 6, reason: 7 } as const;
const HIDDEN = { lost: 9, rank: 10, code: 11, title: 12, max: 13, score: 14, reason: 15, row: 16 } as const;
const FIRST_ROW = 4;

/** The sheet of deficiencies, and what the plan reads from it. */
export interface DeficiencySheet {
  readonly sheet: SheetBuilder;
  readonly leaves: readonly NodeFormula[];
  readonly firstRow: number;
  /** For each line, the row of its leaf in the hidden table, or nothing. */
  rowOf(line: number): Formula;
  readonly lost: CellRange;
  readonly codes: CellRange;
  readonly titles: CellRange;
}

/** The leaves that lost points, those that lost most first. */
export function buildDeficiencies(frame: WorkbookFrame, formulas: ScoreFormulas, score: ScoreSheet): DeficiencySheet {
  const { say, names, language, compiled } = frame;
  const places = compiled.rubric.displayPlaces;
  const sheet = createSheet(names.deficiencies, [6, 10, 66, 11, 11, 11, 40, 3, 0, 0, 0, 0, 0, 0, 0, 0], {
    frozenRows: 3,
  });
  sheet.value(1, SHOWN.place, say("workbook.deficiencies.title"), STYLE.title);
  sheet.merge(1, SHOWN.place, SHOWN.reason);
  sheet.height(1, 24);
  sheet.value(2, SHOWN.place, say("workbook.deficiencies.note"), STYLE.subtitle);
  sheet.merge(2, SHOWN.place, SHOWN.reason);
  for (const key of ["place", "code", "max", "score", "lost", "reason"] as const) {
    sheet.value(3, SHOWN[key], say(`workbook.deficiencies.${key}`), STYLE.head);
  }
  sheet.value(3, SHOWN.title, say("workbook.score.item"), STYLE.head);
  const leaves = formulas.nodes.filter(({ node }) => node.rule !== undefined && node.role !== "bonus");
  const last = FIRST_ROW + leaves.length - 1;
  const column = (number: number): CellRange => ({ from: sheet.at(FIRST_ROW, number), to: sheet.at(last, number) });
  for (const [index, leaf] of leaves.entries()) {
    const row = FIRST_ROW + index;
    const at = score.scores.get(leaf.node.index);
    sheet.formula(row, HIDDEN.lost, lostBy(leaf, places), STYLE.plain);
    sheet.formula(row, HIDDEN.rank, rankOf(row), STYLE.plain);
    sheet.value(row, HIDDEN.code, leaf.node.code, STYLE.plain);
    sheet.value(row, HIDDEN.title, localText(leaf.node.source?.title ?? { vi: "" }, language), STYLE.plain);
    sheet.formula(row, HIDDEN.max, maxOf(leaf, places), STYLE.plain);
    if (at !== undefined) sheet.formula(row, HIDDEN.score, cell(at), STYLE.plain);
    sheet.formula(row, HIDDEN.reason, reasonOf(leaf), STYLE.plain);
  }

  function rankOf(row: number): Formula {
    const own = cell(sheet.at(row, HIDDEN.lost));
    const better = call("SUMPRODUCT", binary(binary(rangeOf(column(HIDDEN.lost)), ">", own), "*", constant(1)));
    const before = { from: sheet.at(FIRST_ROW, HIDDEN.lost), to: sheet.at(row, HIDDEN.lost) };
    const equal = call("SUMPRODUCT", binary(binary(rangeOf(before), "=", own), "*", constant(1)));
    return iff(binary(own, ">", constant(0)), binary(better, "+", equal), constant(0));
  }

  function reasonOf({ node, state }: NodeFormula): Formula {
    const scored = say(node.role === "penalty" ? "workbook.deficiencies.penalty" : "workbook.deficiencies.belowMax");
    const words = STATES.map((one) => constant(one === "scored" ? scored : say(`state.${one}`)));
    return isConstant(state, stateNumber("scored")) ? (words[0] ?? state) : call("CHOOSE", state, ...words);
  }

  const count = call("MAX", rangeOf(column(HIDDEN.rank)));
  for (const index of leaves.keys()) {
    const row = FIRST_ROW + index;
    const place = constant(index + 1);
    const found = call("MATCH", place, rangeOf(column(HIDDEN.rank)), constant(0));
    sheet.formula(row, HIDDEN.row, iff(binary(place, "<=", count), found, constant("")), STYLE.plain);
    const at = cell(sheet.at(row, HIDDEN.row));
    const shown = (formula: Formula): Formula => iff(binary(at, "=", constant("")), constant(""), formula);
    const pick = (from: number): Formula => shown(call("INDEX", rangeOf(column(from)), at));
    const { border: _border, ...points } = pointsStyle(places, false);
    sheet.formula(row, SHOWN.place, shown(place), { horizontal: "center" });
    sheet.formula(row, SHOWN.code, pick(HIDDEN.code), { format: "@" });
    sheet.formula(row, SHOWN.title, pick(HIDDEN.title), STYLE.text);
    sheet.formula(row, SHOWN.max, pick(HIDDEN.max), points);
    sheet.formula(row, SHOWN.score, pick(HIDDEN.score), points);
    sheet.formula(row, SHOWN.lost, pick(HIDDEN.lost), { ...points, color: "C00000", bold: true });
    sheet.formula(row, SHOWN.reason, pick(HIDDEN.reason), STYLE.text);
  }
  ruleLines(sheet, last, SHOWN.reason);
  writeOtherDeficiencies(sheet, last + 2, SHOWN, frame);
  return {
    sheet,
    leaves,
    firstRow: FIRST_ROW,
    rowOf: (line) => cell(sheet.at(FIRST_ROW + line, HIDDEN.row)),
    lost: column(HIDDEN.lost),
    codes: column(HIDDEN.code),
    titles: column(HIDDEN.title),
  };
}

/** Borders only round the lines that show something. */
export function ruleLines(sheet: SheetBuilder, lastRow: number, lastColumn: number): void {
  const first = { ...sheet.at(FIRST_ROW, 1), keepColumn: true };
  sheet.format({
    from: { row: FIRST_ROW, column: 1 },
    to: { row: lastRow, column: lastColumn },
    formula: call("ISNUMBER", { kind: "cell", at: first }),
    border: true,
  });
}

function lostBy(leaf: NodeFormula, places: number): Formula {
  const { node, absence, absences, points, available } = leaf;
  const isThere = absences.size === 0 ? constant(true) : binary(absence, "=", constant(0));
  if (node.role === "penalty") {
    return iff(isThere, rounded(call("MAX", constant(0), binary(constant(0), "-", points)), places), constant(0));
  }
  const lost = rounded(call("MAX", constant(0), binary(available, "-", points)), places);
  const isKnown =
    available.kind === "constant" ? constant(typeof available.value === "number") : call("ISNUMBER", available);
  return iff(and([isThere, isKnown]), iff(isKnown, lost, constant(0)), constant(0));
}

function maxOf({ node, available }: NodeFormula, places: number): Formula {
  if (node.role === "penalty") return constant(0);
  if (available.kind === "constant") return available;
  return iff(call("ISNUMBER", available), rounded(available, places), constant(""));
}
