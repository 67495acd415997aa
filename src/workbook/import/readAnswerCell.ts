import { readAnswer } from "../../cell/answer.js";
import { isBlank } from "../../cell/cell.js";
import type { FileRow } from "./fileTable.js";
import { type ImportFrame, type Named, valueIssue } from "./importFrame.js";

/** Có or không in a cell; `undefined` for a blank cell, and for one that is refused. */
export function readAnswerCell(
  row: FileRow | undefined,
  column: string,
  of: Named,
  path: string,
  { issues }: ImportFrame,
): boolean | undefined {
  const typed = row?.value(column);
  if (row === undefined || isBlank(typed)) return undefined;
  const answer = readAnswer(typed);
  if (answer === undefined) {
    const problem = { code: "cell.notAnswer", params: { actual: String(typed).slice(0, 60) } };
    issues.push(valueIssue(path, row.number, of, problem));
  }
  return answer;
}
