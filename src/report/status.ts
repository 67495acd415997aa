import type { RubricStatus } from "../rubric/types.js";
import type { Words } from "./words.js";

/** How far a rubric can be trusted, in words. What is not official says so first. */
export function statusText(status: RubricStatus, words: Words): string {
  const text = words.text(`status.${status}`);
  return status === "official" ? text : words.text("report.notOfficial", { status: text });
}
