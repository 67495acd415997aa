import { formatMessage } from "../../i18n/format.js";
import type { Assessor } from "../assessor.js";
import type { OutputTable } from "../cell.js";
import { factList } from "../functions/factList.js";

/** A sheet to fill in: the facts of a rubric with a blank column for their values. */
export function inputTable(assessor: Assessor, id: string): OutputTable {
  const [head = [], ...rows] = factList(assessor.rubric(id), assessor.language);
  const title = formatMessage({ code: "addin.column.value", params: {} }, { language: assessor.language });
  return [[...head, title], ...rows.map((row) => [...row, ""])];
}
