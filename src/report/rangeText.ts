import type { Words } from "./words.js";

/** Between which points a score still lies; nothing where it stands. */
export function rangeText(floor: number | null, ceiling: number | null, words: Words): string {
  if (floor === ceiling) return "";
  return ceiling === null
    ? words.text("report.rangeOpen", { floor: words.points(floor) })
    : words.text("report.range", { floor: words.points(floor), ceiling: words.points(ceiling) });
}
