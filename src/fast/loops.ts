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
    const first = row[choices[index + 1] as number] as number;
    const second = row[choices[index + 4] as number] as number;
    const third = row[choices[index + 7] as number] as number;
    const fourth = row[choices[index + 10] as number] as number;
    if (first + second + third + fourth < Infinity) {
      // A double as an index is looked at more closely by the language than a number that is cut to a whole one.
      points[choices[index] as number] = choicePoints[((choices[index + 2] as number) + first) | 0] as number;
      points[choices[index + 3] as number] = choicePoints[((choices[index + 5] as number) + second) | 0] as number;
      points[choices[index + 6] as number] = choicePoints[((choices[index + 8] as number) + third) | 0] as number;
      points[choices[index + 9] as number] = choicePoints[((choices[index + 11] as number) + fourth) | 0] as number;
    } else {
      for (let one = index; one < index + AT_ONCE * CHOICE_SIZE; one += CHOICE_SIZE) {
        const node = choices[one] as number;
        const place = row[choices[one + 1] as number] as number;
        if (place < Infinity) points[node] = choicePoints[((choices[one + 2] as number) + place) | 0] as number;
        else {
          left[count] = node;
          count += 1;
        }
      }
    }
  }
  scores.leftCount = count;
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
