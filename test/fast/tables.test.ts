import { describe, expect, it } from "vitest";
import type { FlatParts, FlatPieces } from "../../src/fast/plan.js";
import { type Table, tableOf } from "../../src/fast/tables.js";

/** One fact over another: nothing below an end, one point from there on, or past it. */
function stepAt(above: number, below: number, isOpen: 0 | 1): Table | undefined {
  const parts = {
    above: [0],
    below: [1],
    end: [2],
    plusAbove: [0],
    plusBelow: [0],
    limit: [2 ** 53 / (2 * Math.max(above, below))],
    from: [0],
    to: [1],
    otherwise: [0],
    termSlot: Int32Array.of(1, 2),
    termTimes: Float64Array.of(1, 1),
  };
  const pieces = {
    lowAbove: [above],
    lowBelow: [below],
    lowOpen: [isOpen],
    highAbove: [0],
    highBelow: [0],
    highOpen: [0],
    shift: [1],
    under: [0],
  };
  return tableOf(parts as unknown as FlatParts, pieces as unknown as FlatPieces, 0);
}

describe("a table of steps", () => {
  const fractions = [
    [1, 3],
    [2, 3],
    [7, 10],
    [999_999, 1_000_000],
    [700_000, 1],
  ] as const;

  it.each(fractions)("keeps the order of fractions near %i/%i up to its limit", (above, below) => {
    for (const isOpen of [0, 1] as const) {
      const { ends = [], limit = 0 } = stepAt(above, below, isOpen) ?? {};
      const times = Math.floor(limit / Math.max(above, below));
      for (const [left, right] of [
        [times * above, times * below],
        [times * above - 1, times * below],
        [times * above + 1, times * below],
        [times * above, times * below - 1],
      ] as const) {
        const difference = BigInt(left) * BigInt(below) - BigInt(right) * BigInt(above);
        expect(left / right >= (ends[0] ?? Number.NaN)).toBe(isOpen === 1 ? difference > 0n : difference >= 0n);
      }
    }
  });
});
