import { entryOf } from "../evidence/facts.js";
import type { Case } from "../evidence/types.js";
import { SERIAL_OF_DAY_ZERO } from "../formula/serial.js";
import { dayNumber } from "../number/calendar.js";
import type { WorkbookFrame } from "./frame.js";
import type { CaseColumns, CellRange } from "./inputs.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import { type Lists, sourceOf } from "./sheetLists.js";
import { STYLE } from "./styles.js";

/** The columns of the sheet of cases; flags follow. */
export const CASE = { key: 1, fact: 2, date: 3, node: 4, note: 5 } as const;
const FIRST_FLAG = 6;
const FIRST_ROW = 4;
const EMPTY_ROWS = 60;

/** The sheet of cases; `undefined` sheet where the rubric has no such facts. */
export function buildCases(
  frame: WorkbookFrame,
  lists: Lists,
): { readonly sheet: SheetBuilder | undefined; readonly columns: CaseColumns } {
  const { say, names, words } = frame;
  const cases = casesOf(frame, lists);
  const flags = flagsOf(
    frame,
    cases.map(({ item }) => item),
  );
  const sheet = createSheet(names.cases, [0, 46, 13, 12, 44, ...flags.map(() => 13)], { frozenRows: 3 });
  const rows = cases.length + EMPTY_ROWS;
  const column = (number: number): CellRange => ({
    from: sheet.at(FIRST_ROW, number),
    to: sheet.at(FIRST_ROW + rows - 1, number),
  });
  const columns: CaseColumns = {
    fact: column(CASE.fact),
    node: column(CASE.node),
    flags: new Map(flags.map((flag, index) => [flag, column(FIRST_FLAG + index)])),
    labels: lists.caseLabels,
  };
  if (lists.caseFacts === undefined || lists.codes === undefined) return { sheet: undefined, columns };
  for (const [key, place] of Object.entries(CASE)) sheet.value(1, place, key, STYLE.plain);
  for (const [index, flag] of flags.entries()) sheet.value(1, FIRST_FLAG + index, `flag|${flag}`, STYLE.plain);
  sheet.hideRow(1);
  sheet.value(2, CASE.fact, say("workbook.cases.title"), STYLE.title);
  sheet.merge(2, CASE.fact, Math.max(CASE.note, FIRST_FLAG + flags.length - 1));
  sheet.height(2, 24);
  for (const key of ["fact", "date", "node", "note"] as const)
    sheet.value(3, CASE[key], say(`workbook.cases.${key}`), STYLE.head);
  for (const [index, flag] of flags.entries()) sheet.value(3, FIRST_FLAG + index, flagTitle(flag, frame), STYLE.head);
  for (let index = 0; index < rows; index += 1) {
    const row = FIRST_ROW + index;
    const known = cases[index];
    const day = known?.item.date === undefined ? undefined : dayNumber(known.item.date);
    sheet.value(row, CASE.key, "case", STYLE.plain);
    put(row, CASE.fact, known === undefined ? undefined : lists.caseLabels.get(known.fact), STYLE.inputChoice);
    put(row, CASE.date, day === undefined ? undefined : day + SERIAL_OF_DAY_ZERO, STYLE.inputDate);
    put(row, CASE.node, known?.item.node, STYLE.inputText);
    put(row, CASE.note, known?.item.note, STYLE.inputText);
    for (const [place, flag] of flags.entries()) {
      put(
        row,
        FIRST_FLAG + place,
        known?.item.flags?.includes(flag) === true ? words.yes : undefined,
        STYLE.inputChoice,
      );
    }
  }
  function put(
    row: number,
    place: number,
    value: string | number | undefined,
    style: (typeof STYLE)[keyof typeof STYLE],
  ): void {
    if (value === undefined || value === "") sheet.blank(row, place, style);
    else sheet.value(row, place, value, style);
  }
  const lastRow = FIRST_ROW + rows - 1;
  const choose = say("workbook.input.choose");
  const dropdown = (place: number, list: CellRange, message: string): void =>
    sheet.validate({
      row: FIRST_ROW,
      column: place,
      lastRow,
      rule: { kind: "list", source: sourceOf(list) },
      title: choose,
      message,
    });
  dropdown(CASE.fact, lists.caseFacts, say("workbook.cases.chooseFact"));
  dropdown(CASE.node, lists.codes, say("workbook.cases.chooseNode"));
  for (const index of flags.keys()) dropdown(FIRST_FLAG + index, lists.yes, say("workbook.input.chooseYes"));
  return { sheet, columns };
}

function casesOf({ evidence }: WorkbookFrame, lists: Lists): readonly { readonly fact: string; readonly item: Case }[] {
  return Array.from(lists.caseLabels.keys()).flatMap((fact) => {
    const entered = evidence.facts?.[fact];
    const value = entered === undefined ? undefined : entryOf(entered).value;
    return Array.isArray(value) ? (value as readonly Case[]).map((item) => ({ fact, item })) : [];
  });
}

/** The flags that the rules ask for, and those that the evidence has. */
function flagsOf({ compiled }: WorkbookFrame, cases: readonly Case[]): readonly string[] {
  const text = JSON.stringify(compiled.rubric.nodes);
  const listed = Array.from(text.matchAll(/"(?:with|without)":\[([^\]]*)\]/g), ([, list]) => list ?? "");
  const named = listed.flatMap((list) => Array.from(list.matchAll(/"([^"]+)"/g), ([, flag]) => flag ?? ""));
  const single = Array.from(text.matchAll(/"flag":"([^"]+)"/g), ([, flag]) => flag ?? "");
  return Array.from(new Set([...named, ...single, ...cases.flatMap((one) => one.flags ?? [])]));
}

function flagTitle(flag: string, { say }: WorkbookFrame): string {
  if (flag === "repeated") return say("workbook.cases.flag.repeated");
  if (flag === "exempt") return say("workbook.cases.flag.exempt");
  return flag === "leader" ? say("workbook.cases.flag.leader") : flag;
}
