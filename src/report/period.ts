import type { UnsealedAssessment } from "../assess/types.js";
import type { Words } from "./words.js";

const ROMAN = ["", "I", "II", "III", "IV"] as const;

/** The period of the evidence: quý III/2022, năm 2022. Quarters have Roman numbers in Vietnamese. */
export function periodText({ year, quarter }: UnsealedAssessment["period"], words: Words): string {
  if (quarter === undefined) return words.text("report.year", { year });
  const number = words.language === "vi" ? (ROMAN[quarter] ?? String(quarter)) : String(quarter);
  return words.text("report.quarter", { quarter: number, year });
}
