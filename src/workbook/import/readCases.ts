import { isBlank, keyOf } from "../../cell/cell.js";
import { readDate } from "../../cell/date.js";
import type { Case } from "../../evidence/types.js";
import type { FileTable } from "./fileTable.js";
import type { ImportFrame } from "./importFrame.js";
import { readAnswerCell } from "./readAnswerCell.js";

/** The cases that a workbook lists, by fact. */
export function readCases(
  table: FileTable | undefined,
  marks: ReadonlyMap<string, string>,
  frame: ImportFrame,
): ReadonlyMap<string, readonly Case[]> {
  const cases = new Map<string, Case[]>();
  const labels = new Map(
    Array.from(marks).flatMap(([key, label]) =>
      key.startsWith("cases|") ? [[keyOf(label), key.slice(6)] as const] : [],
    ),
  );
  const flags = (table?.columns ?? []).flatMap((column) => (column.startsWith("flag|") ? [column.slice(5)] : []));
  for (const row of table?.rows ?? []) {
    const label = row.text("fact");
    const date = row.value("date");
    const [node, note] = [row.text("node"), row.text("note")];
    if (label === "" && isBlank(date) && node === "" && note === "") continue;
    const fact = labels.get(keyOf(label));
    if (fact === undefined) {
      frame.issues.push({ code: "workbook.import.unknownCase", path: "", params: { row: row.number } });
      continue;
    }
    const set = flags.filter((flag) => readAnswerCell(row, `flag|${flag}`, label, "", frame) === true);
    const item: Case = {
      ...(!isBlank(date) && { date: readDate(date, frame.epoch) }),
      ...(node !== "" && { node }),
      ...(set.length > 0 && { flags: set }),
      ...(note !== "" && { note }),
    };
    cases.set(fact, [...(cases.get(fact) ?? []), item]);
  }
  return cases;
}
