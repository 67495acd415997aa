import { and, binary, call, cell, constant, firstOf, iff, isConstant, or, rounded } from "../formula/build.js";
import type { CellAddress, Formula } from "../formula/types.js";
import { localText } from "../i18n/text.js";
import { toNumber } from "../number/print.js";
import type { NodeBounds } from "./bounds/compileBounds.js";
import type { ScoreFormulas } from "./compileScore.js";
import type { WorkbookFrame } from "./frame.js";
import type { CellStyle } from "./model.js";
import { type NodeFormula, STATES, stateNumber } from "./nodeFormula.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import { INPUT, type InputSheet } from "./sheetInput.js";
import { pointsStyle, STYLE } from "./styles.js";
import type { Say } from "./words.js";

/** The columns of the score sheet, as officials know them. */
export const SCORE = { code: 1, title: 2, max: 3, score: 4, floor: 5, ceiling: 6, documents: 7, note: 8 } as const;

const FIRST_ROW = 6;
const PERCENT_PLACES = 2;

/** The score sheet, and where each node's score stands. */
export interface ScoreSheet {
  readonly sheet: SheetBuilder;
  readonly scores: ReadonlyMap<number, CellAddress>;
  readonly notes: ReadonlyMap<number, CellAddress>;
  readonly percent: CellAddress;
  readonly grade: CellAddress;
}

export function buildScore(
  frame: WorkbookFrame,
  formulas: ScoreFormulas,
  input: InputSheet,
  disagrees: Formula,
): ScoreSheet {
  const { compiled, names, say, language, evidence } = frame;
  const { rubric } = compiled;
  const sheet = createSheet(names.score, [9, 56, 10, 11, 12, 12, 29, 27], { frozenRows: 5 });
  sheet.value(1, SCORE.code, say("workbook.score.title"), STYLE.title);
  sheet.value(2, SCORE.code, localText(rubric.title, language), STYLE.subtitle);
  const unit = say("workbook.score.unit", { unit: evidence.unit.name, year: String(frame.year) });
  sheet.value(3, SCORE.code, unit, STYLE.subtitle);
  sheet.value(4, SCORE.code, say("workbook.score.status", { status: say(`status.${rubric.status}`) }), STYLE.subtitle);
  for (const row of [1, 2, 3, 4]) sheet.merge(row, SCORE.code, SCORE.note);
  sheet.height(1, 24);
  sheet.height(2, 32);
  for (const key of ["code", "title", "max", "score", "floor", "ceiling", "documents", "note"] as const) {
    sheet.value(5, SCORE[key], say(key === "title" ? "workbook.score.item" : `workbook.score.${key}`), STYLE.head);
  }
  const scores = new Map<number, CellAddress>();
  const notes = new Map<number, CellAddress>();
  const max = ({ node }: NodeFormula): number | string =>
    node.max === undefined ? "" : toNumber(node.max, rubric.displayPlaces);
  let row = FIRST_ROW;
  for (const formula of formulas.nodes.slice(1)) {
    const { node } = formula;
    const isGroup = node.rule === undefined;
    const style = isGroup ? STYLE.group : STYLE.line;
    const points = pointsStyle(rubric.displayPlaces, isGroup);
    sheet.value(row, SCORE.code, node.code, isGroup ? STYLE.groupCode : STYLE.code);
    sheet.value(row, SCORE.title, localText(node.source?.title ?? { vi: "" }, language), style);
    sheet.value(row, SCORE.max, max(formula), points);
    scores.set(node.index, sheet.formula(row, SCORE.score, shownScore(formula, rubric.displayPlaces), points));
    boundsCells(row, node.index, points);
    documentsCell(row, node.code, style);
    notes.set(node.index, noteCell(row, formula, style));
    row += 1;
  }
  const [total] = formulas.nodes;
  if (total === undefined) throw new RangeError("A rubric has a total.");
  const points = pointsStyle(rubric.displayPlaces, true);
  const summary = (title: string): number => {
    const own = row;
    row += 1;
    for (const column of Object.values(SCORE)) sheet.blank(own, column, STYLE.group);
    sheet.value(own, SCORE.title, title, STYLE.group);
    return own;
  };
  const totalRow = summary(say("workbook.score.total"));
  sheet.value(totalRow, SCORE.max, max(total), points);
  boundsCells(totalRow, 0, points);
  scores.set(0, sheet.formula(totalRow, SCORE.score, shownScore(total, rubric.displayPlaces), points));
  const { missing } = formulas.alarms;
  const words = binary(constant(`${say("workbook.score.missingCount")} `), "&", missing);
  notes.set(0, sheet.formula(totalRow, SCORE.note, words, STYLE.group));
  const percentRow = summary(say("workbook.score.percent"));
  const shownPercent = iff(
    call("ISNUMBER", formulas.grade.percent),
    rounded(formulas.grade.percent, PERCENT_PLACES),
    constant(""),
  );
  const percent = sheet.formula(
    percentRow,
    SCORE.score,
    hidden(total, shownPercent),
    pointsStyle(PERCENT_PLACES, true),
  );
  const gradeRow = summary(say("workbook.score.grade"));
  const grades = (rubric.grades?.levels ?? []).map(({ title }) => constant(localText(title, language)));
  const place = formulas.grade.place;
  const named =
    grades.length === 0
      ? constant(say("report.noGrade"))
      : iff(binary(place, "=", constant(0)), constant(say("report.noGrade")), call("CHOOSE", place, ...grades));
  const grade = sheet.formula(gradeRow, SCORE.score, named, { ...STYLE.group, horizontal: "center" });
  alarm(row);
  signatures(row + 1);
  colourLosses();

  function boundsCells(own: number, index: number, style: CellStyle): void {
    const shown = shownBounds(formulas.bounds.nodes.get(index), say);
    sheet.formula(own, SCORE.floor, shown.floor, style);
    sheet.formula(own, SCORE.ceiling, shown.ceiling, style);
  }

  function documentsCell(own: number, code: string, style: (typeof STYLE)["line"] | (typeof STYLE)["group"]): void {
    const record = input.records.get(code);
    if (record === undefined) return void sheet.blank(own, SCORE.documents, style);
    const at = cell({ sheet: names.input, row: record, column: INPUT.documents });
    sheet.formula(own, SCORE.documents, iff(binary(at, "=", constant("")), constant(""), at), style);
  }

  function noteCell(
    own: number,
    formula: NodeFormula,
    style: (typeof STYLE)["line"] | (typeof STYLE)["group"],
  ): CellAddress {
    const { node, state } = formula;
    const titles = STATES.map((one) => constant(one === "scored" ? "" : say(`state.${one}`)));
    const stateText = isConstant(state, stateNumber("scored")) ? constant("") : call("CHOOSE", state, ...titles);
    const record = input.records.get(node.code);
    if (record === undefined) return sheet.formula(own, SCORE.note, stateText, style);
    const at = cell({ sheet: names.input, row: record, column: INPUT.explanation });
    const isSilent = binary(at, "=", constant(""));
    const both = binary(binary(stateText, "&", constant(". ")), "&", at);
    const text = firstOf(
      [
        [isSilent, stateText],
        [binary(stateText, "=", constant("")), at],
      ],
      both,
    );
    return sheet.formula(own, SCORE.note, text, style);
  }

  /** What people must see before they sign; the gravest first. */
  function alarm(own: number): void {
    const { wrong, beyond, near, nearBounds } = formulas.alarms;
    const text = firstOf(
      [
        [disagrees, constant(say("workbook.alarm.disagrees"))],
        [wrong, constant(say("workbook.alarm.wrong", { sheet: names.input }))],
        [beyond, constant(say("workbook.alarm.beyond"))],
        [near, constant(say("workbook.alarm.near"))],
        [nearBounds, constant(say("workbook.alarm.nearBounds"))],
      ],
      constant(""),
    );
    sheet.formula(own, SCORE.code, text, STYLE.alarm);
    sheet.merge(own, SCORE.code, SCORE.note);
    sheet.height(own, 34);
  }

  function signatures(first: number): void {
    sheet.value(first, SCORE.title, say("workbook.score.writer"), { bold: true, horizontal: "center" });
    sheet.value(first, SCORE.documents, say("workbook.score.head"), { bold: true, horizontal: "center" });
    sheet.merge(first, SCORE.documents, SCORE.note);
  }

  function colourLosses(): void {
    const last = totalRow - 1;
    const score = cell(sheet.at(FIRST_ROW, SCORE.score));
    const full = cell(sheet.at(FIRST_ROW, SCORE.max));
    const isLoss = and([call("ISNUMBER", score), call("ISNUMBER", full), binary(score, "<", full)]);
    const isNegative = and([call("ISNUMBER", score), binary(score, "<", constant(0))]);
    const from = { row: FIRST_ROW, column: SCORE.score };
    const to = { row: last, column: SCORE.score };
    sheet.format({ from, to, formula: or([isLoss, isNegative]), color: "C00000", fill: "FDE9E7" });
  }

  return { sheet, scores, notes, percent, grade };
}

/** Floor and ceiling as their cells show them; dashes where they have no formulas. */
function shownBounds(bounds: NodeBounds | undefined, say: Say): Pick<NodeBounds, "floor" | "ceiling"> {
  if (bounds === undefined) return { floor: constant("–"), ceiling: constant("–") };
  const { floor, ceiling, hasNoCeiling } = bounds;
  return { floor, ceiling: iff(hasNoCeiling, constant(say("workbook.score.noCeiling")), ceiling) };
}

/** The score with the places of the rubric; nothing where a missing child leaves none. */
function shownScore(formula: NodeFormula, places: number): Formula {
  return hidden(formula, rounded(formula.points, places));
}

function hidden({ hasNoScore }: NodeFormula, shown: Formula): Formula {
  return isConstant(hasNoScore, false) ? shown : iff(hasNoScore, constant(""), shown);
}
