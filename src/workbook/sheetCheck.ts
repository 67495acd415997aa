import { and, binary, cell, constant, iff, isConstant, not, rounded } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { toNumber } from "../number/print.js";
import { version } from "../version.js";
import type { Calculation } from "./calculation.js";
import { anyLine } from "./calculation.js";
import type { ScoreFormulas } from "./compileScore.js";
import type { WorkbookFrame } from "./frame.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import type { InputSheet } from "./sheetInput.js";
import { STYLE } from "./styles.js";

/** What kind of workbook this is; import refuses others. */
export const WORKBOOK_FORMAT = "chamdiem/workbook@1";

/** A cell of a spreadsheet holds at most 32,767 characters. */
const CHUNK = 30_000;

/** True where the formulas say something else than the library, and nothing has been typed since. */
export function disagreement(
  frame: WorkbookFrame,
  formulas: ScoreFormulas,
  input: InputSheet,
  calculation: Calculation,
): { readonly differs: Formula; readonly isChanged: Formula } {
  const { rubric } = frame.compiled;
  const differentScores = formulas.nodes.map(({ points, hasNoScore, node }): Formula => {
    const outcome = frame.scores.outcomes[node.index];
    if (outcome === undefined) return constant(false);
    if (outcome.hasNoScore)
      return isConstant(hasNoScore, false) ? constant(true) : iff(hasNoScore, constant(false), constant(true));
    const expected = constant(toNumber(outcome.points, rubric.displayPlaces));
    return binary(rounded(points, rubric.displayPlaces), "<>", expected);
  });
  const different = [...differentScores, ...differentBounds(frame, formulas)];
  const changed = Array.from(input.originals, ([, { at, value }]) => binary(cell(at), "<>", constant(value)));
  const differs = anyLine(calculation, "check", different);
  const isChanged = anyLine(calculation, "changed", changed);
  return { differs, isChanged };
}

/** A floor or a ceiling as the library has it, and as the formulas have it; nothing where there is none. */
interface CheckedBound {
  readonly expected: number | string;
  readonly live: Formula;
}

function boundsOf(
  index: number,
  { compiled, bounds }: WorkbookFrame,
  formulas: ScoreFormulas,
): { readonly floor: CheckedBound; readonly ceiling: CheckedBound } | undefined {
  const [range, shown] = [bounds.ranges[index], formulas.bounds.nodes.get(index)];
  if (range === undefined || shown === undefined) return undefined;
  const places = compiled.rubric.displayPlaces;
  // Without a maximum the library gives the total no ceiling.
  const hasNoCeiling = index === 0 && compiled.nodes[0]?.max === undefined;
  return {
    floor: { expected: toNumber(range.low, places), live: shown.floor },
    ceiling: {
      expected: hasNoCeiling || range.high === "open" ? "" : toNumber(range.high, places),
      live: iff(shown.hasNoCeiling, constant(""), shown.ceiling),
    },
  };
}

function differentBounds(frame: WorkbookFrame, formulas: ScoreFormulas): readonly Formula[] {
  return formulas.nodes.flatMap(({ node }) => {
    const both = boundsOf(node.index, frame, formulas);
    return both === undefined
      ? []
      : [both.floor, both.ceiling].map(({ live, expected }) => binary(live, "<>", constant(expected)));
  });
}

/** The hidden sheet by which the workbook is known again, with the library's own scores beside the formulas. */
export function buildCheck(
  frame: WorkbookFrame,
  formulas: ScoreFormulas,
  check: { readonly differs: Formula; readonly isChanged: Formula },
  calculation: Calculation,
  caseLabels: ReadonlyMap<string, string>,
): SheetBuilder {
  const { compiled, say, names, evidence } = frame;
  const { rubric } = compiled;
  const sheet = createSheet(names.check, [26, 30, 18, 12, 18, 18, 12, 18, 18, 12], { isHidden: true });
  let row = 1;
  const put = (key: string, value: string | number): void => {
    sheet.value(row, 1, key, STYLE.plain);
    sheet.value(row, 2, value, STYLE.plain);
    row += 1;
  };
  put("format", WORKBOOK_FORMAT);
  put("library", version);
  put("rubricId", rubric.id);
  put("rubricVersion", rubric.version);
  put("rubricHash", frame.rubricHash);
  put("year", frame.year);
  put("language", frame.language);
  put("lines", calculation.lines.length);
  for (const [key, name] of Object.entries(names)) put(`sheet.${key}`, name);
  for (const [fact, label] of caseLabels) put(`cases|${fact}`, label);
  const text = JSON.stringify(evidence);
  for (let start = 0; start < text.length; start += CHUNK) put("evidence", text.slice(start, start + CHUNK));
  row += 1;
  sheet.value(row, 1, say("workbook.check.note"), STYLE.plain);
  row += 1;
  const agrees = iff(check.isChanged, constant("–"), iff(check.differs, constant(false), constant(true)));
  sheet.value(row, 1, "agrees", STYLE.plain);
  sheet.formula(row, 2, agrees, STYLE.plain);
  row += 1;
  for (const [index, title] of [
    say("workbook.score.code"),
    say("workbook.check.expected"),
    say("workbook.check.live"),
    say("workbook.check.same"),
    say("workbook.score.floor"),
    say("workbook.check.live"),
    say("workbook.check.same"),
    say("workbook.score.ceiling"),
    say("workbook.check.live"),
    say("workbook.check.same"),
  ].entries()) {
    sheet.value(row, index + 1, title, STYLE.label);
  }
  for (const formula of formulas.nodes) {
    row += 1;
    const outcome = frame.scores.outcomes[formula.node.index];
    const expected = outcome === undefined || outcome.hasNoScore ? "" : toNumber(outcome.points, rubric.displayPlaces);
    const live = iff(formula.hasNoScore, constant(""), rounded(formula.points, rubric.displayPlaces));
    sheet.value(row, 1, formula.node.code === "" ? say("workbook.score.total") : formula.node.code, STYLE.plain);
    sheet.value(row, 2, expected, STYLE.plain);
    sheet.formula(row, 3, live, STYLE.plain);
    sheet.formula(row, 4, binary(cell(sheet.at(row, 2)), "=", cell(sheet.at(row, 3))), STYLE.plain);
    const both = boundsOf(formula.node.index, frame, formulas);
    for (const [index, bound] of [both?.floor, both?.ceiling].entries()) {
      if (bound === undefined) continue;
      const column = 5 + 3 * index;
      sheet.value(row, column, bound.expected, STYLE.plain);
      sheet.formula(row, column + 1, bound.live, STYLE.plain);
      const same = binary(cell(sheet.at(row, column)), "=", cell(sheet.at(row, column + 1)));
      sheet.formula(row, column + 2, same, STYLE.plain);
    }
  }
  return sheet;
}

/** True where the workbook should warn that its formulas disagree with the library. */
export function isAlarming({
  differs,
  isChanged,
}: {
  readonly differs: Formula;
  readonly isChanged: Formula;
}): Formula {
  return and([differs, not(isChanged)]);
}
