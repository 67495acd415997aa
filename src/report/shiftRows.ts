import type { NodeShift, Shift, TotalShift } from "../assess/shift.js";
import type { RubricHead } from "../assess/whatIf.js";
import type { HeaderLine } from "./header.js";
import { gradeBetween } from "./resultHead.js";
import type { Column } from "./terminal/table.js";
import type { Words } from "./words.js";

/** The columns of a table of nodes before and after. */
export function shiftColumns(before: string, after: string, { text }: Words): readonly Column[] {
  return [
    { title: text("report.column.code") },
    { title: text("report.column.node"), share: 4 },
    { title: before, align: "right" },
    { title: after, align: "right" },
    { title: text("report.column.change"), align: "right" },
    { title: text("report.column.bounds"), align: "right", most: 24 },
  ];
}

/** A node in that table. */
export function shiftRow({ code, title, score, floor, ceiling, state }: NodeShift, words: Words): readonly string[] {
  const { text, points } = words;
  const named = (name: string): string => text(`state.${name}` as "state.scored");
  const { before, after } = state;
  return [
    code,
    before === after
      ? words.local(title)
      : `${words.local(title)}\n${text("report.whatIf.state", { before: named(before), after: named(after) })}`,
    points(score.before),
    points(score.after),
    score.by === null ? "–" : words.signed(score.by),
    floor.after === ceiling.after
      ? points(floor.after)
      : text("report.range", { floor: points(floor.after), ceiling: points(ceiling.after) }),
  ];
}

/** The total before and after, in the head of a page. */
export function totalShiftLines(
  { total, rubric }: { readonly total: TotalShift; readonly rubric: RubricHead },
  words: Words,
): readonly HeaderLine[] {
  const { text, points } = words;
  const moved = ({ before, after, by }: Shift): string =>
    text("report.whatIf.moved", {
      before: points(before),
      after: points(after),
      by: by === null ? "–" : words.signed(by),
    });
  const { gradeFloor, gradeCeiling } = total;
  const [now, then] = (["before", "after"] as const).map((side) =>
    gradeBetween(gradeFloor[side], gradeCeiling[side], rubric, words),
  );
  const grade = now === then ? now : text("report.whatIf.grade", { before: now ?? "", after: then ?? "" });
  return [
    { label: text("report.total"), value: moved(total.score) },
    { label: text("report.supported"), value: moved(total.supported) },
    { label: text("addin.column.floor"), value: moved(total.floor) },
    { label: text("addin.column.ceiling"), value: moved(total.ceiling) },
    ...(grade === undefined ? [] : [{ label: text("report.grade"), value: grade }]),
  ];
}
