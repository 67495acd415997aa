import type { Evidence } from "../../evidence/types.js";

/** The evidence that the workbook was made with, as it travels in the hidden sheet; `undefined` where it is lost. */
export function carriedEvidence(text: string | undefined): Evidence | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null && "unit" in value && "period" in value
      ? (value as Evidence)
      : undefined;
  } catch {
    return undefined;
  }
}
