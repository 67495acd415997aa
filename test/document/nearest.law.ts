import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/document/nearest.js";

/** Slips between two texts by their definition: what is left once the last letters are kept, changed, left out or swapped. */
function slips(first: string, second: string): number {
  if (first === "" || second === "") return first.length + second.length;
  const [a, b] = [first.slice(0, -1), second.slice(0, -1)];
  const isSwapped = first.at(-1) === second.at(-2) && first.at(-2) === second.at(-1) && a !== "" && b !== "";
  return Math.min(
    slips(a, b) + (first.at(-1) === second.at(-1) ? 0 : 1),
    slips(a, second) + 1,
    slips(first, b) + 1,
    isSwapped ? slips(a.slice(0, -1), b.slice(0, -1)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe("nearest", () => {
  it("is the first of the names with the fewest slips, at most one in three letters", () => {
    // Letters far apart in the code may share a place when letters are counted: "a" and "š", "é" and "i".
    const name = fc.string({ unit: fc.constantFrom("a", "b", "š", "é", "i", "."), maxLength: 6 });
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 5 }), (wanted, names) => {
        const allowed = Math.max(1, Math.floor(wanted.length / 3));
        const all = names.map((one) => ({ one, apart: slips(wanted, one) })).filter(({ apart }) => apart <= allowed);
        const least = Math.min(...all.map(({ apart }) => apart));
        expect(nearest(wanted, names)).toBe(all.find(({ apart }) => apart === least)?.one);
      }),
    );
  });
});
