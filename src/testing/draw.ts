import type * as fc from "fast-check";
import { arbitraryChoices } from "./choices.js";

/**
 * A source of choices for builders of random documents. The first choice of every kind is the simplest one, so that
 * a failing example shrinks towards a plain document.
 */
export interface Draw {
  /** A whole number from `lowest` to `highest`, both included. */
  integer(lowest: number, highest: number): number;
  /** One of the list, the first being the simplest. */
  pick<Item>(list: readonly Item[]): Item;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  /** Each item of the list, or not. */
  some<Item>(list: readonly Item[], percent?: number): readonly Item[];
}

/** A draw that reads its choices from a list of whole numbers, and takes the simplest choice behind its end. */
export function drawFrom(choices: readonly number[]): Draw {
  let next = 0;
  const below = (count: number): number => {
    const choice = choices[next] ?? 0;
    next += 1;
    return count <= 1 ? 0 : choice % count;
  };
  const chance = (percent: number): boolean => below(100) >= 100 - percent;
  return {
    integer: (lowest, highest) => lowest + below(highest - lowest + 1),
    pick: (list) => {
      const item = list[below(list.length)];
      if (item === undefined && list.length === 0) throw new RangeError("chamdiem/testing: nothing to pick from");
      return item as (typeof list)[number];
    },
    chance,
    some: (list, percent = 50) => list.filter(() => chance(percent)),
  };
}

/** An arbitrary for whatever a builder makes of at most `length` choices. */
export function arbitraryOf<Value>(build: (draw: Draw) => Value, length: number): fc.Arbitrary<Value> {
  return arbitraryChoices(length).map((choices) => build(drawFrom(choices)));
}
