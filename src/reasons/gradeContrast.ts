import type { Rational } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import { chooseFrom } from "../plan/plan.js";
import type { Grade } from "../rubric/types.js";
import { gradeRank } from "../score/grade.js";
import type { CompiledNode } from "../score/node.js";
import type { Scores } from "../score/score.js";
import { consistentAfter } from "./after.js";
import { changesOf, contrastTo, scoresWith } from "./checkedContrast.js";
import { fieldFor, type PooledMove, poolOf } from "./gradePool.js";
import type { Ladder } from "./ladder.js";
import type { Contrast, ContrastMove } from "./types.js";

/** A contrast to a grade, or how far all moves together lead. */
export interface GradeSought {
  readonly contrast?: Contrast;
  /** The grade with it. */
  readonly grade?: string | null;
  /** The most that the total comes to with the moves that are known. */
  readonly most?: Rational;
  readonly isCut: boolean;
}

/**
 * The smallest set of moves that leads to a grade, or a better one: among the moves to every level of every leaf, chosen
 * as a plan is chosen, with the number of moves, then of steps, for effort. What can still be done goes first, then what
 * is only to be declared, then what is past.
 */
export function gradeContrast(start: Start, wanted: Grade, ladders: readonly Ladder[]): GradeSought {
  let isCut = ladders.some(({ isWhole }) => !isWhole);
  let most: Rational | undefined;
  const pool = poolOf(ladders);
  for (const kind of [0, 1, 2]) {
    const moves = pool.filter((move) => move.kind <= kind);
    // Without a move of this kind there is nothing that was not tried.
    if (!moves.some((move) => move.kind === kind)) continue;
    const { chosen, isMet, isWhole } = chosenOf(start, wanted, moves);
    const found = needed(start, wanted, chosen);
    if (found !== undefined) {
      const [root] = start.compiled.nodes as readonly [CompiledNode];
      const contrast = contrastTo(start, root, found.moves, found.scores, isWhole && !isCut);
      return { ...(contrast !== undefined && { contrast, grade: found.scores.grade }), isCut };
    }
    // What a plan chooses may break an identity of more facts than two moves enter.
    isCut ||= !isWhole || isMet;
    most = scoresWith(
      start,
      chosen.flatMap((one) => one.moves),
    ).outcomes[0]?.points;
  }
  return { ...(most !== undefined && { most }), isCut };
}

/** What a plan over the moves chooses for the grade, and whether that is proved to be the least, or none to be enough. */
function chosenOf(
  start: Start,
  wanted: Grade,
  moves: readonly PooledMove[],
): { readonly chosen: readonly PooledMove[]; readonly isMet: boolean; readonly isWhole: boolean } {
  const { field, moveOf } = fieldFor(start, moves);
  const { solution } = chooseFrom(field, { target: { rubric: 0, reach: { grade: wanted.id } } });
  const chosen = solution.chosen.flatMap(({ actions }) => actions.map(moveOf));
  const isWhole = solution.isMet
    ? solution.leastEffort !== undefined
    : solution.groups.every(({ frontier }) => frontier.isWhole);
  return { chosen, isMet: solution.isMet, isWhole };
}

/** The chosen moves without those that are not needed; `undefined` where they do not lead to the grade. */
function needed(
  start: Start,
  wanted: Grade,
  chosen: readonly PooledMove[],
): { readonly moves: readonly ContrastMove[]; readonly scores: Scores } | undefined {
  const { rubric } = start.compiled;
  const isReached = ({ grade }: Scores): boolean => gradeRank(rubric, grade) <= gradeRank(rubric, wanted.id);
  let moves = unshared(chosen.flatMap((one) => one.moves));
  const scores = consistentAfter(start, changesOf(moves));
  if (scores === undefined || !isReached(scores)) return undefined;
  for (const move of moves) {
    const others = moves.filter((one) => one !== move);
    if (isReached(scoresWith(start, others))) moves = others;
  }
  return { moves, scores: scoresWith(start, moves) };
}

/** Each fact once: what several leaves want declared is declared once. */
function unshared(moves: readonly ContrastMove[]): readonly ContrastMove[] {
  const facts = new Set<string>();
  return moves.filter(({ kind, fact }) => {
    const isNew = kind === "fact" || !facts.has(fact);
    facts.add(fact);
    return isNew;
  });
}
