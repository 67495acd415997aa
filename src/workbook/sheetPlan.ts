import type { Assessment } from "../assess/types.js";
import { cell, iff, or } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { planGrid } from "../report/planGrid.js";
import { planSummary } from "../report/planSummary.js";
import { wordsOf } from "../report/words.js";
import type { WorkbookFrame } from "./frame.js";
import type { CellStyle } from "./model.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import { pointsStyle, STYLE } from "./styles.js";

const WIDTHS = [6, 52, 22, 9, 11, 10, 10, 16, 30, 28] as const;
/** Sentences that the status names: too long for a formula. */
const HIDDEN = WIDTHS.length + 2;
const STATUS_ROW = 2;
const HEAD_ROW = 4;

/**
 * The action plan as of when the workbook was made: choosing actions is more than formulas can do. A live sentence says
 * whether the facts are still those that it was made for.
 */
export function buildPlan(
  frame: WorkbookFrame,
  assessment: Assessment,
  check: { readonly differs: Formula; readonly isChanged: Formula },
): SheetBuilder {
  const { say, names, language } = frame;
  const words = wordsOf(assessment, language);
  const { head, rows } = planGrid(assessment, words);
  const sheet = createSheet(names.plan, [...WIDTHS, 3, 0], { frozenRows: HEAD_ROW });
  const line = (row: number, height: number): void => {
    sheet.merge(row, 1, WIDTHS.length);
    sheet.height(row, height);
  };
  sheet.value(1, 1, say("workbook.plan.title"), STYLE.title);
  line(1, 24);
  const score = words.points(assessment.total.score);
  const current = sheet.value(1, HIDDEN, say("workbook.plan.current", { score }), STYLE.plain);
  const outdated = sheet.value(2, HIDDEN, say("workbook.plan.outdated", { score }), STYLE.plain);
  const isOutdated = or([check.isChanged, check.differs]);
  sheet.formula(STATUS_ROW, 1, iff(isOutdated, cell(outdated), cell(current)), STYLE.label);
  line(STATUS_ROW, 18);
  const place = { row: STATUS_ROW, column: 1 };
  sheet.format({ from: place, to: place, formula: isOutdated, color: "C00000", fill: "FDE9E7" });
  sheet.value(3, 1, planSummary(assessment, words).join(" "), STYLE.note);
  line(3, 34);
  for (const [index, text] of head.entries()) sheet.value(HEAD_ROW, index + 1, text, STYLE.head);
  for (const [index, cells] of rows.entries()) {
    for (const [column, content] of cells.entries()) {
      sheet.value(HEAD_ROW + 1 + index, column + 1, content, styleOf(column, frame));
    }
  }
  return sheet;
}

/** The columns of the grid that hold points, and those that stand in the middle; codes of nodes are texts. */
const POINTS: readonly number[] = [5, 6];
const CENTRED: readonly number[] = [0, 3, 4];
const CODES = 7;

function styleOf(column: number, { compiled }: WorkbookFrame): CellStyle {
  if (POINTS.includes(column)) return pointsStyle(compiled.rubric.displayPlaces, false);
  if (column === CODES) return { ...STYLE.code, horizontal: "center" };
  return CENTRED.includes(column) ? { ...STYLE.line, horizontal: "center" } : STYLE.line;
}
