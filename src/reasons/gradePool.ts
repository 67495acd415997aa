import { rational } from "../number/rational.js";
import type { Candidate, Field, Start } from "../plan/field.js";
import { valueKey } from "../plan/view.js";
import { isSameValue } from "../rules/witness.js";
import { consistentAfter } from "./after.js";
import { changesOf } from "./checkedContrast.js";
import type { Changes } from "./ground.js";
import type { Ladder } from "./ladder.js";
import type { ContrastMove } from "./types.js";

/** A move that a plan may choose for a grade; what a leaf lacks is declared together. */
export interface PooledMove {
  readonly moves: readonly ContrastMove[];
  readonly changes: Changes;
  /** 0 where it can still be made, 1 where it is only to be declared, 2 where it is past. */
  readonly kind: number;
}

/** One move weighs more than any number of steps. */
const ONE_MOVE = 1_000_000_000_000n;
/** What is only to be declared is named where nothing that can be done takes as few moves. */
const ONE_ANSWER = 1_000_000_000n;

/** The moves of all ladders, each once, in the order of the rubric. */
export function poolOf(ladders: readonly Ladder[]): readonly PooledMove[] {
  const pool = new Map<string, PooledMove>();
  for (const moves of ladders.flatMap(({ rungs }) => rungs)) {
    const isAnswer = moves.some(({ kind }) => kind === "answer");
    for (const together of isAnswer ? [moves] : moves.map((move) => [move])) {
      const changes = changesOf(together);
      const key = Array.from(changes, ([fact, value]) => `${fact}=${valueKey(value)}`)
        .sort()
        .join("|");
      const kind = together.every(({ isOpen }) => isOpen) ? Number(isAnswer) : 2;
      if (!pool.has(key)) pool.set(key, { moves: together, changes, kind });
    }
  }
  return Array.from(pool.values());
}

/** A field of plans in which each move is an action: the number of moves, then that of their steps, is its effort. */
export function fieldFor(
  start: Start,
  pool: readonly PooledMove[],
): { readonly field: Field; readonly moveOf: (candidate: Candidate) => PooledMove } {
  const nothing = { vi: "" };
  const candidates = pool.map(({ moves, changes, kind }, index): Candidate => {
    const steps = kind === 1 ? ONE_ANSWER : BigInt(moves.reduce((total, move) => total + move.steps, 0));
    return {
      index,
      rubric: 0,
      id: String(index),
      action: {
        title: nothing,
        lead: nothing,
        leadDays: 0,
        personDays: 0,
        sets: Object.fromEntries(Array.from(changes, ([fact, value]) => [fact, valueKey(value)])),
      },
      ready: { sets: Array.from(changes), moves: [] },
      effort: rational(ONE_MOVE + steps),
      requires: [],
      excludes: new Set(
        pool.flatMap((other, place) => (place !== index && meets(start, changes, other.changes) ? [place] : [])),
      ),
    };
  });
  return {
    field: { starts: [start], moves: [new Map()], candidates },
    moveOf: ({ index }) => pool[index] as PooledMove,
  };
}

/** True where two moves cannot both be made: they enter a fact with two values, or facts that contradict each other. */
function meets(start: Start, one: Changes, other: Changes): boolean {
  const shared = Array.from(one).filter(([fact]) => other.has(fact));
  if (shared.some(([fact, value]) => !isSameValue(value, other.get(fact) ?? value))) return true;
  const { identities } = start.compiled.derivations;
  const isIn = (changes: Changes, terms: readonly { readonly fact: string }[]): boolean =>
    terms.some(({ fact }) => changes.has(fact));
  const isNear = identities.some(({ difference: { terms } }) => isIn(one, terms) && isIn(other, terms));
  return isNear && consistentAfter(start, new Map([...one, ...other])) === undefined;
}
