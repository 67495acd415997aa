import { plus, type Whole } from "./scale.js";

/** One way to spend some effort. */
export interface Spent<Size extends Whole> {
  readonly effort: Size;
  readonly gain: Size;
}

/** The best that several groups bring together: each entry takes more effort than the one before, and brings more. */
export interface Front<Size extends Whole> {
  readonly efforts: readonly Size[];
  readonly gains: readonly Size[];
  /** For each group that was joined, which of its choices an entry takes. */
  choicesOf(entry: number): readonly number[];
}

/** The entries after one more group: which entry before it they go on from, and by which choice. */
interface Layer {
  readonly from: readonly number[];
  readonly choice: readonly number[];
}

/**
 * Joins the choices of groups one group at a time, and keeps what no other sum beats. Nothing that could become part of
 * a best sum is left out, so that one pass gives the whole frontier.
 *
 * @param groups - the choices of each group, by rising effort
 * @param budget - sums of more effort than this are left out
 */
export function joinGroups<Size extends Whole>(
  groups: readonly (readonly Spent<Size>[])[],
  zero: Size,
  budget: Size | undefined,
): Front<Size> {
  let efforts: readonly Size[] = [zero];
  let gains: readonly Size[] = [zero];
  const layers: Layer[] = [];
  for (const choices of groups) {
    const next = joinOne(efforts, gains, choices, budget);
    efforts = next.efforts;
    gains = next.gains;
    layers.push(next);
  }
  return {
    efforts,
    gains,
    choicesOf(entry) {
      const chosen: number[] = [];
      let at = entry;
      for (const { from, choice } of [...layers].reverse()) {
        chosen.push(choice[at] ?? 0);
        at = from[at] ?? 0;
      }
      return chosen.reverse();
    },
  };
}

/** Every entry with every choice, by rising effort, as far as each brings more than all before it. */
function joinOne<Size extends Whole>(
  efforts: readonly Size[],
  gains: readonly Size[],
  choices: readonly Spent<Size>[],
  budget: Size | undefined,
): Layer & { readonly efforts: readonly Size[]; readonly gains: readonly Size[] } {
  const joined = { efforts: [] as Size[], gains: [] as Size[], from: [] as number[], choice: [] as number[] };
  // One reader for each choice goes along the entries; the one with the least effort is next.
  const places = choices.map(() => 0);
  let highest: Size | undefined;
  for (;;) {
    let least = -1;
    let effort: Size | undefined;
    let gain: Size | undefined;
    for (let index = 0; index < choices.length; index += 1) {
      const choice = choices[index] as Spent<Size>;
      // Entries that bring no more than what is kept already are passed over.
      let place = places[index] as number;
      while (place < efforts.length && highest !== undefined && plus(gains[place] as Size, choice.gain) <= highest) {
        place += 1;
      }
      places[index] = place;
      if (place >= efforts.length) continue;
      const sum = plus(efforts[place] as Size, choice.effort);
      if (budget !== undefined && sum > budget) continue;
      const brings = plus(gains[place] as Size, choice.gain);
      if (effort === undefined || gain === undefined || sum < effort || (sum === effort && brings > gain)) {
        least = index;
        effort = sum;
        gain = brings;
      }
    }
    if (effort === undefined || gain === undefined) return joined;
    joined.efforts.push(effort);
    joined.gains.push(gain);
    joined.from.push(places[least] as number);
    joined.choice.push(least);
    highest = gain;
    places[least] = (places[least] as number) + 1;
  }
}
