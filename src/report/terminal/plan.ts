import type { PlanRow } from "../planRows.js";
import type { Words } from "../words.js";
import { terminalTable } from "./table.js";

/** The actions of a plan as a terminal table, each with the documents to leave and what to know before. */
export function planRowsTable(rows: readonly PlanRow[], words: Words, width: number): string {
  return terminalTable(
    [
      { title: words.text("report.column.order"), align: "right" },
      { title: words.text("report.column.action"), share: 5 },
      { title: words.text("report.column.lead"), share: 2 },
      { title: words.text("report.column.personDays"), align: "right", most: 5 },
      { title: words.text("report.column.gain"), align: "right", most: 7 },
      { title: words.text("report.column.reaches"), align: "right", most: 8 },
    ],
    rows.map((row) => [
      row.order,
      [row.title, ...detailLines(row, words)].join("\n"),
      row.lead,
      row.personDays,
      row.gain,
      row.reaches,
    ]),
    width,
    true,
  );
}

function detailLines(row: PlanRow, words: Words): readonly string[] {
  const { nodes, documents, leadDays } = row;
  const facts = [
    ...(nodes === "" ? [] : [words.text("report.plan.nodes", { nodes })]),
    words.text("report.plan.leadDays", { days: leadDays }),
    ...(documents.length === 0 ? [] : [words.text("report.plan.documents", { documents: documents.join("; ") })]),
  ];
  return [facts.join(" "), ...row.notes];
}
