import { binary, call, constant, tidy } from "../formula/build.js";
import type { Formula } from "../formula/types.js";

/** True where the value, in units of the last place, is as near to a border as doubles and ten digits leave open. */
export function nearBorder(value: Formula, places: number, border: 0 | 0.5): Formula {
  const units = binary(call("ABS", value), "*", constant(10 ** places));
  const shifted = border === 0 ? binary(units, "+", constant(0.5)) : units;
  const fraction = binary(shifted, "-", call("INT", shifted));
  return binary(call("ABS", binary(fraction, "-", constant(0.5))), "<", constant(10 ** (places - 9)));
}

/** True where the value is as near to the limit as doubles leave open. */
export function nearLimit(value: Formula, limit: Formula): Formula {
  return binary(call("ABS", binary(value, "-", limit)), "<", constant(1e-9));
}

/** The value reaches the limit, as ten digits tell. */
export function reaches(value: Formula, limit: Formula): Formula {
  return binary(tidy(value), ">=", limit);
}
