import { createFactBook } from "../../facts/book.js";
import { derive } from "../../facts/derive.js";
import type { KnownFact } from "../../facts/value.js";
import { ONE, type Rational, ZERO } from "../../number/rational.js";
import type { MeasuredValue } from "../../rules/kind.js";
import { type FactValues, isSameValue } from "../../rules/witness.js";
import type { Facts, Part } from "./part.js";
import { holdsNumber, type Piece } from "./piece.js";

/** The facts as entered, with all that follows; `undefined` where they contradict each other. */
export function complete(
  values: FactValues,
  { derivations, world }: Facts,
): ReadonlyMap<string, KnownFact> | undefined {
  const known = new Map<string, KnownFact>();
  for (const [fact, value] of values) known.set(fact, { value, from: "entered", certainty: "exact" });
  derive(known, derivations);
  const numbers = new Map<string, Rational>();
  for (const [fact, { value }] of known) {
    if (value.kind === "number") numbers.set(fact, value.value);
    if (value.kind === "boolean") numbers.set(fact, value.value ? ONE : ZERO);
  }
  return world.allows(numbers) ? known : undefined;
}

/** What the measure comes to under the facts, where they go together and lead to the piece. */
export function landing(
  piece: Piece,
  values: FactValues,
  part: Pick<Part, "measure">,
  facts: Facts,
): MeasuredValue | undefined {
  const known = complete(values, facts);
  if (known === undefined) return undefined;
  const measured = part.measure.measure(createFactBook(known, facts.derivations));
  if (measured.kind === "missing" || measured.kind === "empty") return undefined;
  return isIn(piece, measured) ? measured : undefined;
}

/** True where the piece holds the measured value. */
export function isIn(piece: Piece, measured: MeasuredValue): boolean {
  if (measured.kind === "number") return piece.value.kind === "number" && holdsNumber(piece, measured.value);
  if (measured.kind === "choice" && piece.value.kind === "choice") return measured.value === piece.value.value;
  return measured.kind === piece.value.kind;
}

/** True where two sets of values say the same of every fact that both name. */
export function agree(left: FactValues, right: FactValues): boolean {
  return Array.from(left).every(([fact, value]) => {
    const other = right.get(fact);
    return other === undefined || isSameValue(value, other);
  });
}
