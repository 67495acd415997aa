import type { Evidence, EvidenceRecord, FactValue } from "../../evidence/types.js";
import type { KnownValue } from "../../facts/value.js";
import { dateOfDay } from "../../number/calendar.js";
import { toPlainValue } from "../../number/print.js";
import type { Rubric } from "../../rubric/types.js";
import type { FactValues } from "../../rules/witness.js";

/** What stands in a witness beside facts. */
interface WitnessOptions {
  readonly year: number;
  /** Records of nodes, by code. */
  readonly records?: { readonly [code: string]: EvidenceRecord };
  /** False: no survey was held. */
  readonly surveyHeld?: boolean;
}

/** An evidence document for the rubric in which only the given facts are entered. */
export function witnessOf(rubric: Rubric, facts: FactValues, { year, records, surveyHeld }: WitnessOptions): Evidence {
  const entries = Array.from(facts, ([fact, value]) => [fact, plainValue(value)] as const);
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "witness", name: "Đơn vị ví dụ", type: rubric.unitTypes[0] ?? "unit" },
    period: { year },
    facts: Object.fromEntries(entries.filter(([, value]) => value !== null)),
    ...(records !== undefined && { records: { [rubric.id]: records } }),
    ...(surveyHeld === false && { survey: { held: false, reason: "Không tổ chức điều tra" } }),
  };
}

/** A value as an evidence document writes it; what is empty only follows from others. */
function plainValue(value: KnownValue): FactValue {
  switch (value.kind) {
    case "number":
      return toPlainValue(value.value);
    case "date":
      return value.value === "never" ? "never" : dateOfDay(value.value);
    case "empty":
      return null;
    default:
      return value.value;
  }
}
