import { enterableValue } from "../../evidence/enterable.js";
import type { Evidence, EvidenceRecord } from "../../evidence/types.js";
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
  const entries = Array.from(facts, ([fact, value]) => [fact, enterableValue(value)] as const);
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "witness", name: "Đơn vị ví dụ", type: rubric.unitTypes[0] ?? "unit" },
    period: { year },
    facts: Object.fromEntries(entries.filter(([, value]) => value !== null)),
    ...(records !== undefined && { records: { [rubric.id]: records } }),
    ...(surveyHeld === false && { survey: { held: false, reason: "Không tổ chức điều tra" } }),
  };
}
