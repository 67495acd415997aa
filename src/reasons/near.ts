import type { Ground } from "./ground.js";
import { numberOf } from "./relations.js";

/** 2 percentage points, in steps of 0.01. */
const NEAR_PERCENT = 200;

/**
 * How many steps of a number are near: one, or as many as are 2 % of the whole that it is a part of, or else of itself;
 * of a share 2 percentage points.
 */
export function nearOf(fact: string, { start, known }: Ground): number {
  const definition = start.compiled.definitions.get(fact);
  if (definition?.type === "percent") return NEAR_PERCENT;
  const value = numberOf(known.get(definition?.partOf ?? "")) ?? numberOf(known.get(fact));
  return value === undefined ? 1 : Math.max(1, Number(value.numerator / (value.denominator * 50n)));
}
