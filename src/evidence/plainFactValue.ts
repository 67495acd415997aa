import type { KnownValue } from "../facts/value.js";
import { dateOfDay } from "../number/calendar.js";
import { parseDecimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import type { FactValue } from "./types.js";

/** A known value as an evidence document writes it; `undefined` where no document can carry it. */
export function plainFactValue(value: KnownValue): FactValue | undefined {
  switch (value.kind) {
    case "number": {
      const plain = toPlainValue(value.value);
      return typeof parseDecimal(plain) === "string" ? undefined : plain;
    }
    case "date":
      return value.value === "never" ? "never" : dateOfDay(value.value);
    case "empty":
      return undefined;
    default:
      return value.value;
  }
}
