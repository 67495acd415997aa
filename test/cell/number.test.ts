import { expect, it } from "vitest";
import { cellNumber } from "../../src/cell/number.js";

it.each([
  [0.1 + 0.2, 0.3],
  [-1234.5, -1234.5],
  // Rounded to fifteen digits it would lie beyond all doubles, and a document would then hold nothing in its place.
  [-Number.MAX_VALUE, -Number.MAX_VALUE],
  [Number.MAX_VALUE, Number.MAX_VALUE],
])("a cell with %d holds the number %d", (cell, number) => {
  expect(cellNumber(cell)).toBe(number);
});
