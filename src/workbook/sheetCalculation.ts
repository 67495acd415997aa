import { type Calculation, FIRST_LINE, FORMULA_COLUMN } from "./calculation.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import { STYLE } from "./styles.js";
import type { Say } from "./words.js";

/** The calculation sheet: for each line the node or fact, the step, the formula. */
export function buildCalculation(calculation: Calculation, say: Say): SheetBuilder {
  const sheet = createSheet(calculation.sheet, [34, 18, 24], { frozenRows: 2, isHidden: true });
  sheet.value(1, 1, say("workbook.calculation.title"), STYLE.label);
  for (const [index, key] of (["about", "step", "value"] as const).entries()) {
    sheet.value(2, index + 1, say(`workbook.calculation.${key}`), STYLE.head);
  }
  for (const [index, { about, meaning, formula }] of calculation.lines.entries()) {
    const row = FIRST_LINE + index;
    sheet.value(row, 1, about, STYLE.plain);
    sheet.value(row, 2, meaning, STYLE.plain);
    sheet.formula(row, FORMULA_COLUMN, formula, STYLE.calculated);
  }
  return sheet;
}
