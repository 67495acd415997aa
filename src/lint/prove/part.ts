import type { FactBook } from "../../facts/book.js";
import type { Derivations } from "../../facts/derive.js";
import type { FactDefinition } from "../../facts/types.js";
import type { Rational } from "../../number/rational.js";
import type { Step } from "../../rules/ends.js";
import type { Measure, MeasuredValue, Way } from "../../rules/kind.js";
import type { Level, RuleInput } from "../../rules/types.js";
import type { FactValues } from "../../rules/witness.js";
import type { Quotient } from "./linear.js";
import type { Piece } from "./piece.js";
import type { World } from "./world.js";

/** Whether facts lead to a piece: with facts that do, and what they measure; or that none can; or it is not known. */
export type Reachable =
  | { readonly kind: "reached"; readonly facts: FactValues; readonly value: MeasuredValue }
  | { readonly kind: "impossible" }
  | { readonly kind: "unknown" };

/** What the prover knows of all facts of a rubric. */
export interface Facts {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly derivations: Derivations;
  readonly world: World;
}

/** A level with its step, its points and its place in the table. */
export interface PlacedLevel {
  readonly level: Level;
  readonly step: Step;
  readonly points: Rational;
  readonly index: number;
}

/** A part of a rule: its measure and way, the values that they treat alike, and which of these the facts can reach. */
export interface Part {
  readonly path: string;
  readonly input: RuleInput;
  readonly measure: Measure;
  readonly way: Way;
  /** The levels of its table; none where it has another way. */
  readonly levels: readonly PlacedLevel[];
  /** The measure as a quotient of sums, where it is one. */
  readonly quotient: Quotient | undefined;
  /** The pieces of all values that the measure can have by its own account. */
  readonly pieces: readonly Piece[];
  /** Nothing is known yet, but dates that others are counted from. */
  readonly book: FactBook;
  /** The facts that the book knows. */
  readonly seeds: FactValues;
  /** Whether facts lead to the piece. */
  reach(piece: Piece): Reachable;
}
