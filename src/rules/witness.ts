import type { KnownValue } from "../facts/value.js";
import { equals } from "../number/rational.js";

/** Values for facts, as a witness needs them. */
export type FactValues = ReadonlyMap<string, KnownValue>;

/** All values together; `undefined` where one is not known or two want different values of one fact. */
export function mergeFacts(all: readonly (FactValues | undefined)[]): FactValues | undefined {
  const merged = new Map<string, KnownValue>();
  for (const facts of all) {
    if (facts === undefined) return undefined;
    for (const [fact, value] of facts) {
      const other = merged.get(fact);
      if (other !== undefined && !isSameValue(other, value)) return undefined;
      merged.set(fact, value);
    }
  }
  return merged;
}

/** True where both are the same value. */
export function isSameValue(left: KnownValue, right: KnownValue): boolean {
  if (left.kind === "number" && right.kind === "number") return equals(left.value, right.value);
  if (left.kind === "cases" && right.kind === "cases") {
    return left.value.length === right.value.length && JSON.stringify(left.value) === JSON.stringify(right.value);
  }
  if (left.kind === "empty" || right.kind === "empty") return left.kind === right.kind;
  return left.kind === right.kind && left.value === right.value;
}
