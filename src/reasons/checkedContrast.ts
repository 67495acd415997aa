import { compare, equals, type Rational, subtract } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { CompiledNode } from "../score/node.js";
import type { Scores } from "../score/score.js";
import { scoresAfter } from "./after.js";
import type { Changes } from "./ground.js";
import { heldBelow } from "./held.js";
import type { Contrast, ContrastMove } from "./types.js";

/**
 * A contrast by whole scoring: what the moves bring, and that none of them can be left out.
 *
 * @returns `undefined` where the node does not rise, or rises as far without one of the moves
 */
export function checkedContrast(
  start: Start,
  node: CompiledNode,
  moves: readonly ContrastMove[],
  isLeast: boolean,
): Contrast | undefined {
  const before = start.scores.outcomes[node.index];
  const after = scoresWith(start, moves);
  const outcome = after.outcomes[node.index];
  if (before === undefined || outcome === undefined) return undefined;
  if (outcome.absence !== undefined || outcome.hasNoScore || compare(outcome.points, before.points) <= 0) {
    return undefined;
  }
  const isNeeded = moves.every((left) => {
    const without = scoresWith(
      start,
      moves.filter((move) => move !== left),
    ).outcomes[node.index];
    return without !== undefined && compare(without.points, outcome.points) < 0;
  });
  return isNeeded ? contrastTo(start, node, moves, after, isLeast) : undefined;
}

/** What the moves bring to a node, as a contrast. */
export function contrastTo(
  start: Start,
  node: CompiledNode,
  moves: readonly ContrastMove[],
  scores: Scores,
  isLeast: boolean,
): Contrast | undefined {
  const outcome = scores.outcomes[node.index];
  if (outcome === undefined) return undefined;
  const totalGain = gainOfTotal(start.scores, scores);
  const held = heldBelow(start, scores, node);
  return {
    moves,
    leaves: start.compiled.nodes.filter(
      ({ index, rule }) => rule !== undefined && hasOther(index, start.scores, scores),
    ),
    reaches: outcome.points,
    totalGain,
    ...(held !== undefined && { held }),
    clause: outcome.reason,
    isLeast,
  };
}

/** The scores of the whole rubric after some moves. */
export function scoresWith(start: Start, moves: readonly ContrastMove[]): Scores {
  return scoresAfter(start, changesOf(moves));
}

/** All that some moves enter anew. */
export function changesOf(moves: readonly ContrastMove[]): Changes {
  return new Map(moves.flatMap(({ changes }) => Array.from(changes)));
}

function hasOther(index: number, before: Scores, after: Scores): boolean {
  const [one, other] = [before.outcomes[index], after.outcomes[index]];
  return one !== undefined && other !== undefined && !equals(one.points, other.points);
}

function gainOfTotal(before: Scores, after: Scores): Rational | undefined {
  const [one, other] = [before.outcomes[0], after.outcomes[0]];
  if (one === undefined || other === undefined || one.hasNoScore || other.hasNoScore) return undefined;
  return subtract(other.points, one.points);
}
