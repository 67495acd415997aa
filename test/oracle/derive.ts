import type { FactDefinition, Identity } from "../../src/facts/types.js";
import { decimal } from "./decimal.js";
import { add, compare, divide, equal, type Fraction, negate, one, subtract, zero } from "./fraction.js";
import { type Known, readSum, sumOf } from "./sums.js";

// Section 2: how facts follow from each other. Each function derives one fact, and says whether it found one.

/** Enters a fact that follows from others. */
export type Derive = (id: string, value: Known, from: readonly string[]) => void;

export function deriveByDefinition(
  definitions: ReadonlyMap<string, FactDefinition>,
  known: ReadonlyMap<string, Known>,
  derive: Derive,
): boolean {
  for (const [id, { derived }] of definitions) {
    if (derived === undefined || known.has(id)) continue;
    if (!("sum" in derived || "ratio" in derived)) continue;
    const sums = ("sum" in derived ? [derived.sum] : derived.ratio).map(readSum);
    const [first, second] = sums.map((sum) => sumOf(sum, known));
    if (first === undefined || first === "missing" || second === "missing") continue;
    const value = defined(first, second, definitions.get(id));
    if (value === null) continue;
    derive(
      id,
      value,
      sums.flatMap((sum) => sum.terms.map((term) => term.fact)),
    );
    return true;
  }
  return false;
}

/** A fact that is part of nothing is nothing. */
export function deriveParts(
  definitions: ReadonlyMap<string, FactDefinition>,
  known: ReadonlyMap<string, Known>,
  atLeast: ReadonlySet<string>,
  derive: Derive,
): boolean {
  for (const [id, { partOf }] of definitions) {
    if (partOf === undefined || known.has(id) || atLeast.has(partOf)) continue;
    const whole = known.get(partOf);
    if (whole?.is !== "number" || !equal(whole.number, zero)) continue;
    derive(id, { is: "number", number: zero }, [partOf]);
    return true;
  }
  return false;
}

/** The value of a sum, or of a ratio where there is something below the line. */
function defined(
  sum: Fraction | "empty",
  below: Fraction | "empty" | undefined,
  definition: FactDefinition | undefined,
): Known | null {
  if (sum === "empty" || below === "empty") return { is: "empty" };
  if (below === undefined) return allowed(sum, definition);
  return equal(below, zero) ? { is: "empty" } : allowed(divide(sum, below), definition);
}

export function deriveByIdentity(
  identities: readonly Identity[],
  definitions: ReadonlyMap<string, FactDefinition>,
  known: ReadonlyMap<string, Known>,
  atLeast: ReadonlySet<string>,
  derive: Derive,
): boolean {
  for (const identity of identities) {
    const [left, right] = [readSum(identity.left), readSum(identity.right)];
    // left - right = 0, each fact once
    const times = new Map<string, Fraction>();
    for (const term of left.terms) times.set(term.fact, add(times.get(term.fact) ?? zero, term.times));
    for (const term of right.terms) times.set(term.fact, subtract(times.get(term.fact) ?? zero, term.times));
    const missing = [...times.keys()].filter((fact) => !known.has(fact));
    const [unknown] = missing;
    if (unknown === undefined || missing.length > 1) continue;
    const others = [...times].filter(([fact]) => fact !== unknown);
    if (others.some(([fact]) => atLeast.has(fact))) continue;
    const rest = sumOf(
      { terms: others.map(([fact, factor]) => ({ fact, times: factor })), plus: subtract(left.plus, right.plus) },
      known,
    );
    const factor = times.get(unknown) ?? zero;
    if (rest === "empty" || rest === "missing" || equal(factor, zero)) continue;
    const value = allowed(divide(negate(rest), factor), definitions.get(unknown));
    if (value === null) continue;
    derive(
      unknown,
      value,
      others.map(([fact]) => fact),
    );
    return true;
  }
  return false;
}

/** The value as the fact's type holds it, or `null` where the type does not allow it. */
export function allowed(value: Fraction, definition: FactDefinition | undefined): Known | null {
  const { type = "amount", lowest, highest } = definition ?? {};
  if (type === "boolean")
    return equal(value, zero) || equal(value, one) ? { is: "boolean", boolean: equal(value, one) } : null;
  if (type === "date" || type === "choice" || type === "cases") return null;
  if (type === "count" && value.below !== 1n) return null;
  const bottom = lowest !== undefined ? decimal(lowest) : type === "points" ? null : zero;
  const top = highest !== undefined ? decimal(highest) : type === "percent" ? one : null;
  if (bottom !== null && compare(value, bottom) < 0) return null;
  if (top !== null && compare(value, top) > 0) return null;
  return { is: "number", number: value };
}
