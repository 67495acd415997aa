import type { LinearSum } from "../facts/linear.js";
import { divide, ONE, ZERO } from "../number/rational.js";
import type { EmptyKernel, PartKernel } from "../rules/kernel.js";
import { exactNumber, inUnits, MOST_EXACT } from "./integers.js";
import type { Lists, PartLists } from "./lists.js";
import { addPiece, overDivisor } from "./pieces.js";
import type { FlatParts } from "./plan.js";
import type { CaseCount, FactSlot } from "./slots.js";
import { type SlotTerms, wholeSums } from "./wholeSums.js";

/** What laying out parts needs to know. */
export interface PartFrame {
  readonly lists: PartLists;
  readonly scale: bigint;
  slotOf(fact: string): FactSlot;
  /** A new slot at the end of the row. */
  addSlot(): number;
}

/** Lays out one part behind those before. */
export function addPart(kernel: PartKernel, frame: PartFrame): void {
  if (kernel.kind === "choice") addChoice(kernel, frame);
  else addQuotient(kernel, frame);
}

function addChoice(
  kernel: Extract<PartKernel, { readonly kind: "choice" }>,
  { lists, scale, slotOf }: PartFrame,
): void {
  const { parts, pieces } = lists;
  const slot = slotOf(kernel.fact);
  const ordered = [...kernel.points].sort((left, right) => placeIn(slot, left.value) - placeIn(slot, right.value));
  parts.from.push(pieces.shift.length);
  for (const { points } of ordered) addPiece({ slope: ZERO, shift: points }, lists, scale);
  parts.to.push(pieces.shift.length);
  parts.choice.push(slot.index);
  for (const list of [parts.above, parts.below, parts.end]) list.push(parts.termSlot.length);
  for (const list of [parts.plusAbove, parts.plusBelow, parts.limit, parts.otherwise, parts.whenEmpty]) list.push(0);
}

function placeIn({ choices }: FactSlot, value: string | boolean): number {
  return typeof value === "boolean" ? Number(value) : (choices.get(value) ?? -1);
}

function addQuotient(kernel: Extract<PartKernel, { readonly kind: "quotient" }>, frame: PartFrame): void {
  const { lists, scale } = frame;
  const { parts, pieces } = lists;
  const [above, below] = wholeSums(
    termsOf(kernel.above, kernel.counts, frame),
    termsOf(kernel.below, kernel.counts, frame),
  );
  // A divisor that is always the same is divided by here, once: numbers stay small.
  const divisor = below.terms.length === 0 && below.plus.numerator > 0n ? below.plus : ONE;
  const plusBelow = divide(below.plus, divisor);
  parts.choice.push(-1);
  parts.above.push(parts.termSlot.length);
  parts.plusAbove.push(exactNumber(above.plus.numerator));
  addTerms(above, parts);
  parts.below.push(parts.termSlot.length);
  parts.plusBelow.push(exactNumber(plusBelow.numerator));
  addTerms(below, parts);
  parts.end.push(parts.termSlot.length);
  parts.otherwise.push(inUnits(kernel.otherwise, scale));
  parts.whenEmpty.push(pointsWhenEmpty(kernel.whenEmpty, scale));
  parts.from.push(pieces.shift.length);
  const widest = kernel.pieces.map((piece) => addPiece(overDivisor(piece, divisor), lists, scale));
  parts.to.push(pieces.shift.length);
  parts.limit.push(Math.floor(MOST_EXACT / Math.max(1, ...widest)));
}

/** The sum over slots, which hold their numbers in units of their own. */
function termsOf(sum: LinearSum, counts: CaseCount["counts"] | undefined, { slotOf, addSlot }: PartFrame): SlotTerms {
  const terms = sum.terms.map(({ fact, times }) => {
    const slot = slotOf(fact);
    if (counts !== undefined) {
      const index = addSlot();
      slot.counts.push({ index, counts });
      return { slot: index, times };
    }
    return {
      slot: slot.index,
      times: { numerator: times.numerator, denominator: times.denominator * BigInt(slot.scale) },
    };
  });
  return { terms, plus: sum.plus };
}

function addTerms({ terms }: SlotTerms, parts: Lists<FlatParts>): void {
  for (const { slot, times } of terms) {
    parts.termSlot.push(slot);
    parts.termTimes.push(exactNumber(times.numerator));
  }
}

function pointsWhenEmpty(whenEmpty: EmptyKernel, scale: bigint): number {
  if (typeof whenEmpty === "object") return inUnits(whenEmpty, scale);
  if (whenEmpty === "missing") return Number.NaN;
  return whenEmpty === "reduceMax" ? Infinity : -Infinity;
}
