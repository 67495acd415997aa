import type { KnownValue } from "../facts/value.js";
import { dateOfDay } from "../number/calendar.js";
import { toPlainValue } from "../number/print.js";
import type { FactValue } from "./types.js";

/** A value as an evidence document enters it; what is empty only follows from others. */
export function enterableValue(value: KnownValue): FactValue {
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
