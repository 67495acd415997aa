import { createFactBook, type FactBook } from "../../facts/book.js";
import type { FactDefinition } from "../../facts/types.js";
import type { KnownFact } from "../../facts/value.js";
import { dayOf } from "../../number/calendar.js";
import { decimal } from "../../number/decimal.js";
import type { Rational } from "../../number/rational.js";
import { soleEntry } from "../../rules/compile.js";
import { numbersOfStep, readStep, readSteps } from "../../rules/ends.js";
import type { Measure, Way } from "../../rules/kind.js";
import type { Registry } from "../../rules/registry.js";
import type { RuleInput } from "../../rules/types.js";
import type { FactValues } from "../../rules/witness.js";
import { quotientOf } from "./linear.js";
import { measuredEnd, reachesHighest } from "./measuredEnd.js";
import type { Facts, Part, Reachable } from "./part.js";
import { numberPieces, type Piece } from "./piece.js";
import { reachPiece } from "./reach.js";

/** What a part is read with. */
interface PartContext {
  readonly registry: Registry;
  readonly facts: Facts;
  /** Public holidays, as day numbers. */
  readonly holidays: ReadonlySet<number>;
}

/** Reads a part for a year in which it is in force. */
export function readPart(
  input: RuleInput,
  path: string,
  year: number,
  { registry, facts, holidays }: PartContext,
): Part {
  const context = { definition: (fact: string) => facts.definitions.get(fact), year, holidays };
  const [measureName = "", measureInput] = soleEntry(input.measure ?? {}) ?? [];
  const [wayName = "", wayInput] = soleEntry(input.points ?? {}) ?? [];
  const measure = registry.measures.get(measureName)?.compile(measureInput, context);
  const way = registry.ways.get(wayName)?.compile(wayInput, context);
  if (measure === undefined || way === undefined) throw new RangeError(`Unknown kind at ${path}.`);
  const seeds = seedsOf(measure, year, facts.definitions);
  const known = new Map<string, KnownFact>(
    Array.from(seeds, ([fact, value]) => [fact, { value, from: "entered", certainty: "exact" }] as const),
  );
  const book = createFactBook(known, facts.derivations);
  const table = input.points?.levels ?? [];
  const steps = readSteps(table);
  const levels = table.map((level, index) => ({
    level,
    step: steps[index] ?? {},
    points: decimal(level.points),
    index,
  }));
  const quotient = quotientOf(input.measure ?? {});
  const reached = new Map<Piece, Reachable>();
  let pieces: readonly Piece[] | undefined;
  const part: Part = {
    path,
    input,
    measure,
    way,
    levels,
    quotient,
    get pieces() {
      if (pieces !== undefined) return pieces;
      pieces = piecesOf(input, measure, way, book);
      if (levels.length === 0 && !reachesHighest(part)) {
        const end = measuredEnd(part, facts);
        if (end !== undefined && end !== "open") pieces = piecesOf(input, measure, way, book, [end]);
      }
      return pieces;
    },
    book,
    seeds,
    reach(piece) {
      const found = reached.get(piece) ?? reachPiece(piece, part, facts);
      reached.set(piece, found);
      return found;
    },
  };
  return part;
}

function piecesOf(
  input: RuleInput,
  measure: Measure,
  way: Way,
  book: FactBook,
  ends: readonly Rational[] = [],
): readonly Piece[] {
  const range = measure.range(book);
  const effects = (input.effects ?? []).filter(({ flag }) => flag === undefined);
  const breakPoints = [...ends, ...way.breakPoints, ...effects.flatMap((effect) => numbersOfStep(readStep(effect)))];
  return [
    ...(range?.numbers === undefined ? [] : numberPieces(breakPoints)),
    ...(range?.choices ?? []).map((value) => ({ value: { kind: "choice", value } as const })),
    ...(range?.mayBeNever === true ? [{ value: { kind: "never" } as const }] : []),
  ];
}

/** A day in the middle of the year for every date but the first: what is measured is counted from these. */
function seedsOf(measure: Measure, year: number, definitions: ReadonlyMap<string, FactDefinition>): FactValues {
  const dates = measure.facts.filter((fact) => definitions.get(fact)?.type === "date").slice(1);
  const middle = dayOf(year, 6, 15) ?? 0;
  // A Wednesday, so that working days can be counted from it in both directions.
  const wednesday = middle - ((((middle + 4) % 7) + 7) % 7) + 3;
  return new Map(dates.map((fact) => [fact, { kind: "date", value: wednesday } as const]));
}
