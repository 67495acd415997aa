import type { Assessment } from "../../assess/types.js";
import type { Language } from "../../i18n/text.js";
import { planGrid } from "../../report/planGrid.js";
import { planSummary } from "../../report/planSummary.js";
import { wordsOf } from "../../report/words.js";
import type { OutputTable } from "../cell.js";

/** The action plan in its order; where nothing can be planned, the sentence that says why. */
export function planTable(assessment: Assessment, language: Language): OutputTable {
  const words = wordsOf(assessment, language);
  const { head, rows } = planGrid(assessment, words);
  if (rows.length > 0) return [head, ...rows];
  return [head, ["", planSummary(assessment, words).join(" "), ...head.slice(2).map(() => "")]];
}
