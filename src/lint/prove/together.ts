import { createFactBook } from "../../facts/book.js";
import {
  add,
  divide,
  equals,
  floor,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../number/rational.js";
import type { StepEnd } from "../../rules/kernel.js";
import type { FactValues } from "../../rules/witness.js";
import type { Condition } from "./conditions.js";
import type { Demand } from "./demands.js";
import { agree, complete, isIn } from "./landing.js";
import { gridOf } from "./linear.js";
import type { Facts } from "./part.js";
import type { Piece } from "./piece.js";
import { conditionsOf } from "./reach.js";
import { valuesOf } from "./values.js";

/** Whether demands can be met together: with facts that do, or that none can; or it is not known. */
export type Agreement =
  | { readonly kind: "agreed"; readonly values: FactValues }
  | { readonly kind: "conflict" }
  | { readonly kind: "unknown" };

/** Solves all demands as one: the sums by their conditions, choices and dates by the values that they want. */
export function together(demands: readonly Demand[], facts: Facts): Agreement {
  const conditions: Condition[] = [];
  let values: FactValues = new Map();
  let isCertain = true;
  for (const { part, pieces } of demands) {
    const { quotient } = part;
    const [first] = pieces;
    const last = pieces.at(-1);
    if (quotient !== undefined && first !== undefined && last !== undefined) {
      const grid = quotient.isPlain ? gridOf(quotient.above, facts.definitions) : undefined;
      conditions.push(...conditionsOf(onGrid(first.low, last.high, grid, quotient.above.plus), quotient));
      continue;
    }
    const wanted = pieces.map((piece) => part.reach(piece)).find((reached) => reached.kind === "reached");
    if (wanted?.kind !== "reached") return { kind: "unknown" };
    if (agree(values, wanted.facts)) values = new Map([...values, ...wanted.facts]);
    // A choice that is wanted twice is a conflict; of dates and cases others might do for both.
    else if (part.measure.unit === "choice") return { kind: "conflict" };
    else isCertain = false;
  }
  const solution = facts.world.solve(conditions);
  if (solution === undefined) return { kind: "conflict" };
  const used = new Set(demands.flatMap(({ part }) => part.measure.facts));
  const numbers = new Map(Array.from(solution.whole ?? []).filter(([fact]) => used.has(fact)));
  const found = valuesOf(numbers, facts.definitions);
  if (!isCertain || solution.whole === undefined || found === undefined) return { kind: "unknown" };
  const all: FactValues = new Map([...found, ...values]);
  return isMetBy(all, demands, facts) ? { kind: "agreed", values: all } : { kind: "unknown" };
}

/** Ends that hold the same numbers of the grid, and are numbers of the grid themselves. */
function onGrid(
  low: StepEnd | undefined,
  high: StepEnd | undefined,
  grid: Rational | undefined,
  origin: Rational,
): Pick<Piece, "low" | "high"> {
  if (grid === undefined || isZero(grid)) return { ...(low && { low }), ...(high && { high }) };
  const downTo = (value: Rational): Rational =>
    add(origin, multiply(grid, rational(floor(divide(subtract(value, origin), grid)))));
  const least = low && downTo(low.value);
  const most = high && downTo(high.value);
  const isOn = (end: StepEnd, value: Rational): boolean => equals(end.value, value);
  return {
    ...(low !== undefined &&
      least !== undefined && { low: closed(isOn(low, least) && !low.isOpen ? least : add(least, grid)) }),
    ...(high !== undefined &&
      most !== undefined && { high: closed(isOn(high, most) && high.isOpen ? subtract(most, grid) : most) }),
  };
}

function closed(value: Rational): StepEnd {
  return { value, isOpen: false };
}

/** True where the facts go together and every part measures what is demanded of it. */
function isMetBy(values: FactValues, demands: readonly Demand[], facts: Facts): boolean {
  const known = complete(values, facts);
  if (known === undefined) return false;
  const book = createFactBook(known, facts.derivations);
  return demands.every(({ part, pieces }) => {
    const measured = part.measure.measure(book);
    if (measured.kind === "missing" || measured.kind === "empty") return false;
    return pieces.some((piece) => isIn(piece, measured));
  });
}
