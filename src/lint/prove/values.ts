import type { FactDefinition } from "../../facts/types.js";
import type { KnownValue } from "../../facts/value.js";
import { parseDecimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import { isZero } from "../../number/rational.js";
import type { FactValues } from "../../rules/witness.js";
import type { Numbers } from "./conditions.js";

/** Numbers as values of their facts; `undefined` where one has more digits than a document may write. */
export function valuesOf(numbers: Numbers, definitions: ReadonlyMap<string, FactDefinition>): FactValues | undefined {
  const values = new Map<string, KnownValue>();
  for (const [fact, value] of numbers) {
    if (typeof parseDecimal(toPlainValue(value)) === "string") return undefined;
    const isBoolean = definitions.get(fact)?.type === "boolean";
    values.set(fact, isBoolean ? { kind: "boolean", value: !isZero(value) } : { kind: "number", value });
  }
  return values;
}
