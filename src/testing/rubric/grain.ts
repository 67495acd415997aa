import type { Draw } from "../draw.js";

/** Points of random rubrics are whole thousandths while they are added; a document gets the decimal. */
export type Thousandths = number;

/** The decimal of so many thousandths: 2750 is 2.75. */
export function points(thousandths: Thousandths): number {
  return thousandths / 1000;
}

/** Points above zero, in multiples of the grain. */
export function drawPoints(draw: Draw, grain: Thousandths, most = 6): Thousandths {
  return grain * draw.integer(1, Math.max(1, Math.min(most * 4, Math.floor((most * 1000) / grain))));
}

/** So many different points in rising order, from `lowest` to `highest` in multiples of the grain. */
export function drawRising(draw: Draw, count: number, grain: Thousandths): readonly Thousandths[] {
  const rising: Thousandths[] = [draw.chance(15) ? grain * draw.integer(1, 3) : 0];
  while (rising.length < count) rising.push((rising.at(-1) ?? 0) + grain * draw.integer(1, 8));
  return rising;
}
