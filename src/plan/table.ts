/** A way to spend some effort, on whole numbers. */
export interface TableChoice {
  readonly effort: number;
  /** The gain in limbs, the highest first. */
  readonly gain: readonly number[];
}

/** For every effort up to a reach, the most that the choices joined so far bring for it, and how. */
export interface Table {
  /** More effort than this brings no more. */
  readonly reach: number;
  /** One array for each limb, the highest first; minus infinity where an effort is too small for any choice. */
  readonly limbs: readonly Float64Array[];
  /** The last group that was joined, linked to those before it. */
  readonly layer: Layer | undefined;
}

/** Which choice of one group each effort takes. */
interface Layer {
  readonly before: Layer | undefined;
  readonly reachBefore: number;
  readonly picks: Uint16Array;
  readonly choices: readonly TableChoice[];
}

/**
 * Gains are exact whole numbers of any size: a high limb that is compared first, and lower limbs of so many bits that
 * are looked at where the high ones leave it open. All of them stay exact in a double.
 */
const BITS = 50;
const LIMB = 2 ** BITS;

/** How many limbs hold every sum up to this size; two at least. */
export function limbsFor(size: bigint): number {
  const bits = size.toString(2).length;
  return Math.max(2, Math.ceil(bits / BITS));
}

/** A whole number in so many limbs, the highest first. */
export function toLimbs(value: bigint, count: number): readonly number[] {
  const limbs: number[] = [];
  let rest = value;
  for (let place = 1; place < count; place += 1) {
    limbs.unshift(Number(BigInt.asUintN(BITS, rest)));
    rest >>= BigInt(BITS);
  }
  return [Number(rest), ...limbs];
}

/** The whole number at one place of a table. */
export function fromLimbs(limbs: readonly Float64Array[], at: number): bigint {
  return limbs.reduce((value, limb) => (value << BigInt(BITS)) + BigInt(limb[at] ?? 0), 0n);
}

/** Nothing joined yet: nothing for nothing. */
export function emptyTable(limbs: number): Table {
  return { reach: 0, limbs: Array.from({ length: limbs }, () => new Float64Array(1)), layer: undefined };
}

/**
 * Joins groups to a table, one after the other.
 *
 * @param groups - the choices of each group
 * @param most - no sum of more effort than this is taken
 */
export function joinTable(table: Table, groups: readonly (readonly TableChoice[])[], most: number): Table {
  const size = groups.reduce((reach, choices) => reachAfter(reach, choices, most), table.reach) + 1;
  // Two tables take turns: one is read while the other is filled.
  const room = (): readonly Float64Array[] => table.limbs.map(() => new Float64Array(size));
  const [odd, even] = [room(), room()];
  return groups.reduce((before, choices, place) => joinOne(before, choices, most, place % 2 === 0 ? odd : even), table);
}

function reachAfter(reach: number, choices: readonly TableChoice[], most: number): number {
  return Math.min(most, reach + Math.max(...choices.map(({ effort }) => effort)));
}

function joinOne(before: Table, choices: readonly TableChoice[], most: number, limbs: readonly Float64Array[]): Table {
  const reach = reachAfter(before.reach, choices, most);
  const picks = new Uint16Array(reach + 1);
  const [first, ...others] = choices;
  if (first !== undefined && isNothing(first)) {
    for (const [place, limb] of limbs.entries())
      keepLimb(limb, before.limbs[place] as Float64Array, before.reach, reach);
    for (const [place, choice] of others.entries()) weigh(choice, before, place + 1, { reach, limbs, picks });
  } else {
    limbs[0]?.fill(Number.NEGATIVE_INFINITY, 0, reach + 1);
    for (const [place, choice] of choices.entries()) weigh(choice, before, place, { reach, limbs, picks });
  }
  return { reach, limbs, layer: { before: before.layer, reachBefore: before.reach, picks, choices } };
}

function isNothing({ effort, gain }: TableChoice): boolean {
  return effort === 0 && gain.every((limb) => limb === 0);
}

/** Everything stays as it was. */
function keepLimb(now: Float64Array, old: Float64Array, reachBefore: number, reach: number): void {
  now.set(old.subarray(0, reachBefore + 1));
  now.fill(old[reachBefore] as number, reachBefore + 1, reach + 1);
}

interface Filled extends Pick<Table, "reach" | "limbs"> {
  readonly picks: Uint16Array;
}

/** Takes a choice wherever it makes more of an effort than what stands there. */
function weigh(choice: TableChoice, before: Table, index: number, filled: Filled): void {
  if (filled.limbs.length === 2) weighTwo(choice, before, index, filled);
  else weighMany(choice, before, index, filled);
}

/** The same as for many limbs, for the two that nearly all sums need. */
function weighTwo({ effort, gain }: TableChoice, before: Table, index: number, { reach, limbs, picks }: Filled): void {
  const [oldHigh, oldLow] = before.limbs as readonly [Float64Array, Float64Array];
  const [nowHigh, nowLow] = limbs as readonly [Float64Array, Float64Array];
  const [gainHigh, gainLow] = gain as readonly [number, number];
  const last = before.reach;
  for (let at = effort; at <= reach; at += 1) {
    const from = Math.min(at - effort, last);
    let low = (oldLow[from] as number) + gainLow;
    let high = (oldHigh[from] as number) + gainHigh;
    if (low >= LIMB) {
      low -= LIMB;
      high += 1;
    }
    const standing = nowHigh[at] as number;
    if (high < standing || (high === standing && low <= (nowLow[at] as number))) continue;
    nowHigh[at] = high;
    nowLow[at] = low;
    picks[at] = index;
  }
}

function weighMany({ effort, gain }: TableChoice, before: Table, index: number, { reach, limbs, picks }: Filled): void {
  const [old, now] = [before.limbs[0] as Float64Array, limbs[0] as Float64Array];
  const last = before.reach;
  const sum = new Float64Array(limbs.length);
  for (let at = effort; at <= reach; at += 1) {
    const from = Math.min(at - effort, last);
    // A carry from below is 1 at most.
    if ((old[from] as number) + (gain[0] as number) + 1 < (now[at] as number)) continue;
    addLimbs(before.limbs, from, gain, sum);
    if (!isMore(sum, limbs, at)) continue;
    for (let place = 0; place < sum.length; place += 1) (limbs[place] as Float64Array)[at] = sum[place] as number;
    picks[at] = index;
  }
}

function addLimbs(limbs: readonly Float64Array[], at: number, gain: readonly number[], sum: Float64Array): void {
  let carry = 0;
  for (let place = limbs.length - 1; place > 0; place -= 1) {
    const value = ((limbs[place] as Float64Array)[at] as number) + (gain[place] as number) + carry;
    carry = value >= LIMB ? 1 : 0;
    sum[place] = value - carry * LIMB;
  }
  sum[0] = ((limbs[0] as Float64Array)[at] as number) + (gain[0] as number) + carry;
}

function isMore(sum: Float64Array, limbs: readonly Float64Array[], at: number): boolean {
  for (let place = 0; place < sum.length; place += 1) {
    const difference = (sum[place] as number) - ((limbs[place] as Float64Array)[at] as number);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** The efforts that bring more than all smaller ones. */
export function risingEfforts({ reach, limbs }: Table): readonly number[] {
  const rising: number[] = [];
  for (let at = 0; at <= reach; at += 1) {
    const isOpen = (limbs[0]?.[at] as number) > Number.NEGATIVE_INFINITY;
    if (isOpen && (at === 0 || limbs.some((limb) => limb[at] !== limb[at - 1]))) rising.push(at);
  }
  return rising;
}

/** For each group that was joined, in that order, the choice that an effort takes. */
export function pickedAt({ layer }: Table, effort: number): readonly number[] {
  const picked: number[] = [];
  let left = effort;
  for (let at = layer; at !== undefined; at = at.before) {
    const index = at.picks[left] as number;
    picked.push(index);
    left = Math.min(left - (at.choices[index]?.effort ?? 0), at.reachBefore);
  }
  return picked.reverse();
}
