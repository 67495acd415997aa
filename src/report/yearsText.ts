import type { Rubric } from "../rubric/types.js";
import type { Words } from "./words.js";

/** The years that a rubric is for, as people write them. */
export function yearsText({ from, to }: Rubric["years"], words: Words): string {
  if (to === undefined) return words.text("report.rubrics.from", { from: String(from) });
  return from === to ? String(from) : `${from}–${to}`;
}
