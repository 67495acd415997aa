import { and, binary, constant, FALSE, or } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import type { Step } from "./ends.js";
import { compareFraction, InexactFormulaError, type MeasuredFormula } from "./formula.js";

/** True where the step holds the measured number or choice; `never` is asked apart. */
export function stepFormula({ low, high, choices }: Step, { value, placeOf }: MeasuredFormula): Formula {
  if (value.kind === "choice") {
    const places = Array.from(choices ?? [], placeOf).filter((place) => place >= 0);
    return or(places.map((place) => binary(value.place, "=", constant(place))));
  }
  if (choices !== undefined) return FALSE;
  if (value.kind !== "fraction") throw new InexactFormulaError("workbook.refused.steps");
  return and([
    ...(low === undefined ? [] : [compareFraction(value, low.isOpen ? ">" : ">=", low.value)]),
    ...(high === undefined ? [] : [compareFraction(value, high.isOpen ? "<" : "<=", high.value)]),
  ]);
}
