import { definitions, facts } from "./table.js";
import type { Unit } from "./units.js";

/** The facts of a unit in a row, as code by hand over rows reads them: each at its place among `facts`. */
export function rowOf(unit: Unit): Float64Array {
  return Float64Array.from(facts, (id) => {
    const value = unit.facts[id];
    if (typeof value === "string") return definitions[id]?.choices?.findIndex((choice) => choice.id === value) ?? -1;
    return value === undefined ? Number.NaN : Number(value);
  });
}
