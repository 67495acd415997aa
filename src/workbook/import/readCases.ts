import type { Case } from "../../evidence/types.js";
import type { FileTable } from "./fileTable.js";
import { plain, readBoolean, readDate } from "./readValue.js";

/** The cases that a workbook lists, by fact. */
export function readCases(
  table: FileTable | undefined,
  labels: ReadonlyMap<string, string>,
  from1904: boolean,
): { readonly cases: ReadonlyMap<string, readonly Case[]>; readonly unknown: readonly number[] } {
  const cases = new Map<string, Case[]>();
  const unknown: number[] = [];
  const flags = (table?.columns ?? []).flatMap((column) => (column.startsWith("flag|") ? [column.slice(5)] : []));
  for (const row of table?.rows ?? []) {
    const label = row.text("fact");
    const fact = Array.from(labels).find(([, one]) => plain(one) === plain(label))?.[0];
    const date = row.value("date");
    const [node, note] = [row.text("node"), row.text("note")];
    if (label === "" && date === undefined && node === "" && note === "") continue;
    if (fact === undefined) {
      unknown.push(row.number);
      continue;
    }
    const set = flags.filter((flag) => readBoolean(row.value(`flag|${flag}`) ?? "") === true);
    const item: Case = {
      ...(date !== undefined && { date: readDate(date, from1904) ?? String(date) }),
      ...(node !== "" && { node }),
      ...(set.length > 0 && { flags: set }),
      ...(note !== "" && { note }),
    };
    cases.set(fact, [...(cases.get(fact) ?? []), item]);
  }
  return { cases, unknown };
}
