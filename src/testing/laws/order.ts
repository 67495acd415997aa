import { canonicalHash } from "../../document/canonical.js";
import type { Draw } from "../draw.js";
import type { Law } from "./law.js";

/**
 * The order of keys changes nothing, in the rubric and in the evidence.
 *
 * @remarks Since 0.1.0
 */
export const order: Law = {
  name: "order",
  statement: "The order of the keys of rubric and evidence changes nothing in the assessment.",
  violation({ rubric, scorer, compile }, evidence, draw) {
    const as = scorer.assess(evidence);
    const mixed = compile(shuffled(draw, rubric)).assess(shuffled(draw, evidence));
    if (canonicalHash(as) === canonicalHash(mixed)) return undefined;
    for (const key of Object.keys(as) as (keyof typeof as)[]) {
      if (canonicalHash(as[key]) !== canonicalHash(mixed[key])) return `"${key}" changed with the order of keys`;
    }
    return "the assessment changed with the order of keys";
  },
};

/** The same JSON with the keys of all objects in another order. */
function shuffled<Value>(draw: Draw, value: Value): Value {
  if (Array.isArray(value)) return value.map((item) => shuffled(draw, item)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(draw, inner)] as const);
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = draw.integer(0, last);
    const [one, two] = [entries[last], entries[other]];
    if (one !== undefined && two !== undefined) [entries[last], entries[other]] = [two, one];
  }
  return Object.fromEntries(entries) as Value;
}
