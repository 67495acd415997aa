import type { Candidate } from "./field.js";

/** What some actions take, and what they put into each pool of points. */
export interface Pooled {
  readonly actions: readonly Candidate[];
  /** In whole numbers. */
  readonly effort: bigint;
  readonly pools: readonly bigint[];
  /** What must be told apart. */
  readonly mark: string;
}

/** Every sum with every choice of one more cell, as far as nothing beats it. */
export function joined(
  sums: readonly Pooled[],
  choices: readonly Pooled[],
  most: bigint | undefined,
): readonly Pooled[] {
  const all = sums.flatMap((sum) =>
    choices.flatMap((choice): readonly Pooled[] => {
      const effort = sum.effort + choice.effort;
      if (most !== undefined && effort > most) return [];
      const pools = sum.pools.map((pool, place) => pool + (choice.pools[place] ?? 0n));
      const mark = `${sum.mark}|${choice.mark}`;
      return [{ actions: merged(sum.actions, choice.actions), effort, pools, mark }];
    }),
  );
  return unbeaten(all);
}

/**
 * Those of which no other takes no more and puts no less into every pool. Of equals the one with fewer actions stays: what is
 * beaten stays beaten when the same is added to both.
 */
export function unbeaten(all: readonly Pooled[]): readonly Pooled[] {
  const byMark = new Map<string, Pooled[]>();
  const inOrder = [...all].sort(
    (left, right) =>
      compare(left.effort, right.effort) || left.actions.length - right.actions.length || byPools(left, right),
  );
  for (const one of inOrder) {
    const kept = byMark.get(one.mark) ?? [];
    byMark.set(one.mark, kept);
    // With one pool, the last that was kept holds the most.
    const isBeaten = one.pools.length === 1 ? holdsAll(kept.at(-1), one) : kept.some((other) => holdsAll(other, one));
    if (!isBeaten) kept.push(one);
  }
  return [...byMark.values()].flat();
}

function holdsAll(other: Pooled | undefined, { pools }: Pooled): boolean {
  return other?.pools.every((pool, place) => pool >= (pools[place] ?? 0n)) === true;
}

function byPools(left: Pooled, right: Pooled): number {
  return left.pools.map((pool, place) => compare(right.pools[place] ?? 0n, pool)).find((order) => order !== 0) ?? 0;
}

function compare(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Both rows of actions, each in its order; of the two next ones, the one that comes first among the candidates. */
function merged(left: readonly Candidate[], right: readonly Candidate[]): readonly Candidate[] {
  const actions: Candidate[] = [];
  let [at, other] = [0, 0];
  while (at < left.length || other < right.length) {
    const [one, two] = [left[at], right[other]];
    const isLeft = two === undefined || (one !== undefined && one.index < two.index);
    actions.push((isLeft ? one : two) as Candidate);
    if (isLeft) at += 1;
    else other += 1;
  }
  return actions;
}
