/** A way to spend some effort, on whole numbers of any size. */
export interface ListChoice {
  readonly effort: bigint;
  readonly gain: bigint;
}

/** The best sums of the groups joined so far: each takes more effort than the one before, and brings more. */
export interface List {
  readonly efforts: readonly bigint[];
  readonly gains: readonly bigint[];
  /** The last group that was joined, linked to those before it. */
  readonly layer: Layer | undefined;
}

/** For every sum, which one it goes on from, and by which choice of the group. */
interface Layer {
  readonly before: Layer | undefined;
  readonly from: readonly number[];
  readonly picks: readonly number[];
}

/** Nothing joined yet: nothing for nothing. */
export const emptyList: List = { efforts: [0n], gains: [0n], layer: undefined };

/**
 * Joins groups to a list, one after the other: for efforts that are too many, or too fine, for a table.
 *
 * @param groups - the choices of each group, by rising effort
 * @param most - no sum of more effort than this is taken
 */
export function joinList(list: List, groups: readonly (readonly ListChoice[])[], most: bigint): List {
  return groups.reduce((before, choices) => joinOne(before, choices, most), list);
}

/** Every sum with every choice, by rising effort, as far as each brings more than all before it. */
function joinOne({ efforts, gains, layer }: List, choices: readonly ListChoice[], most: bigint): List {
  const joined = { efforts: [] as bigint[], gains: [] as bigint[], from: [] as number[], picks: [] as number[] };
  // One reader for each choice goes along the sums; the one with the least effort is next.
  const places = choices.map(() => 0);
  let highest: bigint | undefined;
  for (;;) {
    let next: { readonly index: number; readonly effort: bigint; readonly gain: bigint } | undefined;
    for (const [index, choice] of choices.entries()) {
      // Sums that bring no more than what is kept already are passed over.
      let place = places[index] ?? 0;
      while (place < efforts.length && highest !== undefined && (gains[place] ?? 0n) + choice.gain <= highest) {
        place += 1;
      }
      places[index] = place;
      if (place >= efforts.length) continue;
      const effort = (efforts[place] ?? 0n) + choice.effort;
      if (effort > most) continue;
      const gain = (gains[place] ?? 0n) + choice.gain;
      if (next === undefined || effort < next.effort || (effort === next.effort && gain > next.gain)) {
        next = { index, effort, gain };
      }
    }
    if (next === undefined) {
      const { from, picks } = joined;
      return { efforts: joined.efforts, gains: joined.gains, layer: { before: layer, from, picks } };
    }
    const place = places[next.index] ?? 0;
    joined.efforts.push(next.effort);
    joined.gains.push(next.gain);
    joined.from.push(place);
    joined.picks.push(next.index);
    highest = next.gain;
    places[next.index] = place + 1;
  }
}

/** For each group that was joined, in that order, the choice that a sum takes. */
export function pickedIn({ layer }: List, entry: number): readonly number[] {
  const picked: number[] = [];
  let left = entry;
  for (let at = layer; at !== undefined; at = at.before) {
    picked.push(at.picks[left] ?? 0);
    left = at.from[left] ?? 0;
  }
  return picked.reverse();
}
