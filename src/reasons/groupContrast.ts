import type { Start } from "../plan/field.js";
import { isSameValue } from "../rules/witness.js";
import type { CompiledNode } from "../score/node.js";
import { consistentAfter } from "./after.js";
import { changesOf, checkedContrast } from "./checkedContrast.js";
import type { Sought } from "./contrast.js";
import { rises } from "./held.js";
import type { Contrast, ContrastMove } from "./types.js";

/** Contrasts of more leaves than this are not taken together, and only so many of the cheapest. */
const MOST_LEAVES = 3;
const MOST_CONTRASTS = 20;
/** The sets that one group may have tried. */
const MOST_TRIALS = 300;

/**
 * What leads a group to its next level: the cheapest contrast of one of its leaves that raises the group itself; where
 * the group's own rule holds it down, the cheapest few together that do.
 */
export function groupContrast(start: Start, node: CompiledNode, contrasts: readonly Contrast[]): Sought {
  const sorted = byEffort(contrasts.map(({ moves }) => moves));
  const isWhole = contrasts.every(({ isLeast }) => isLeast);
  let trials = 0;
  for (let size = 1; size <= Math.min(MOST_LEAVES, sorted.length); size += 1) {
    const sets = size === 1 ? sorted : byEffort(combined(sorted.slice(0, MOST_CONTRASTS), size));
    for (const moves of sets) {
      trials += 1;
      if (size > 1 && trials > MOST_TRIALS) return { isCut: true };
      const after = consistentAfter(start, changesOf(moves));
      if (after === undefined || !rises(node.index, start.scores, after)) continue;
      const isLeast = isWhole && (size === 1 || sorted.length <= MOST_CONTRASTS);
      const contrast = checkedContrast(start, node, moves, isLeast);
      if (contrast !== undefined) return { contrast, isCut: false };
    }
  }
  return { isCut: sorted.length > MOST_LEAVES };
}

type Moves = readonly ContrastMove[];

/** What can still be done first, then what is only to be declared; fewer moves, fewer steps, then their order. */
function byEffort(all: readonly Moves[]): readonly Moves[] {
  return [...all].sort(
    (one, other) => kindOf(one) - kindOf(other) || one.length - other.length || stepsOf(one) - stepsOf(other),
  );
}

/** 0 where all can still be done, 1 where something is only to be declared, 2 where something is past. */
function kindOf(moves: Moves): number {
  if (moves.some(({ isOpen }) => !isOpen)) return 2;
  return moves.some(({ kind }) => kind === "answer") ? 1 : 0;
}

function stepsOf(moves: Moves): number {
  return moves.reduce((total, { steps }) => total + steps, 0);
}

/** The moves of all sets of so many contrasts that enter no fact with two values. */
function combined(sets: readonly Moves[], size: number): readonly Moves[] {
  if (size === 1) return sets;
  return sets.flatMap((first, index) =>
    combined(sets.slice(index + 1), size - 1).flatMap((rest) => {
      const moves = joined(first, rest);
      return moves === undefined ? [] : [moves];
    }),
  );
}

/** Both lists of moves, a shared one once; `undefined` where they enter a fact with two values. */
function joined(some: Moves, others: Moves): Moves | undefined {
  const changes = changesOf(some);
  const added: ContrastMove[] = [];
  for (const move of others) {
    const known = Array.from(move.changes, ([fact, value]) => {
      const other = changes.get(fact);
      return other === undefined ? "new" : isSameValue(other, value) ? "same" : "other";
    });
    if (known.includes("other")) return undefined;
    if (known.includes("new")) added.push(move);
  }
  return [...some, ...added];
}
