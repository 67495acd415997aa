import {
  AT_ONCE,
  CHOICE_SIZE,
  ENDS_SIZE,
  FACT_SUM_SIZE,
  MOST_ENDS,
  type Shortcuts,
  SUM_SIZE,
  TABLE_SIZE,
} from "./shortcuts.js";
import type { FlatScores } from "./work.js";

// The loops call nothing that stays a call: what they read of arrays can then stay in registers. Who is left over is kept for
// afterwards. Each turn of a loop costs as much as the little that is done in it, so that four are done in one.

/** Leaves that score a choice. */
export function scoreChoices({ choices, choicePoints }: Shortcuts, row: Float64Array, scores: FlatScores): void {
  const { points, left } = scores;
  let count = scores.leftCount;
  for (let index = 0; index < choices.length; index += AT_ONCE * CHOICE_SIZE) {
    count = scoreChoice(choices, index, choicePoints, row, points, left, count);
    count = scoreChoice(choices, index + CHOICE_SIZE, choicePoints, row, points, left, count);
    count = scoreChoice(choices, index + 2 * CHOICE_SIZE, choicePoints, row, points, left, count);
    count = scoreChoice(choices, index + 3 * CHOICE_SIZE, choicePoints, row, points, left, count);
  }
  scores.leftCount = count;
}

/** @returns how many leaves are left over */
function scoreChoice(
  choices: Int32Array,
  index: number,
  choicePoints: Float64Array,
  row: Float64Array,
  points: number[],
  left: Int32Array,
  count: number,
): number {
  const node = choices[index] as number;
  const place = row[choices[index + 1] as number] as number;
  if (place < Infinity) {
    // A double as an index is looked at more closely by the language than a number that is cut to a whole one.
    points[node] = choicePoints[((choices[index + 2] as number) + place) | 0] as number;
    return count;
  }
  left[count] = node;
  return count + 1;
}

/** Sums of facts, into slots of their own. */
export function addFacts({ factSums }: Shortcuts, row: Float64Array): void {
  for (let index = 0; index < factSums.length; index += FACT_SUM_SIZE) {
    row[factSums[index] as number] =
      (row[factSums[index + 1] as number] as number) + (row[factSums[index + 2] as number] as number);
  }
}

/** Leaves that score facts added up, or such a sum over another, by a table of steps. */
export function scoreTables({ tables, ends, limit }: Shortcuts, row: Float64Array, scores: FlatScores): void {
  const { points, left } = scores;
  let count = scores.leftCount;
  for (let index = 0, from = 0; index < tables.length; index += TABLE_SIZE, from += ENDS_SIZE) {
    const node = tables[index] as number;
    const above = row[tables[index + 1] as number] as number;
    const below = row[tables[index + 2] as number] as number;
    if (above >= -limit && above <= limit && below > 0 && below <= limit) {
      const quotient = above / below;
      // Counted instead of branched on: no processor foresees what a unit has.
      const past =
        Number(quotient >= (ends[from] as number)) +
        Number(quotient >= (ends[from + 1] as number)) +
        Number(quotient >= (ends[from + 2] as number)) +
        Number(quotient >= (ends[from + 3] as number));
      points[node] = ends[from + MOST_ENDS + past] as number;
    } else {
      left[count] = node;
      count += 1;
    }
  }
  scores.leftCount = count;
}

/** Groups that are sums of leaves: whole numbers add up to the same in any order, so running totals give them all. */
export function addSums({ leaves, sums }: Shortcuts, { points, running }: FlatScores): void {
  let total = 0;
  for (let index = 0; index < leaves.length; index += AT_ONCE) {
    total += points[leaves[index] as number] as number;
    running[index + 1] = total;
    total += points[leaves[index + 1] as number] as number;
    running[index + 2] = total;
    total += points[leaves[index + 2] as number] as number;
    running[index + 3] = total;
    total += points[leaves[index + 3] as number] as number;
    running[index + 4] = total;
  }
  for (let index = 0; index < sums.length; index += AT_ONCE * SUM_SIZE) {
    addSum(sums, index, points, running);
    addSum(sums, index + SUM_SIZE, points, running);
    addSum(sums, index + 2 * SUM_SIZE, points, running);
    addSum(sums, index + 3 * SUM_SIZE, points, running);
  }
}

function addSum(sums: Int32Array, index: number, points: number[], running: Float64Array): void {
  points[sums[index] as number] =
    (running[sums[index + 2] as number] as number) - (running[sums[index + 1] as number] as number);
}
