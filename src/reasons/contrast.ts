import type { KnownValue } from "../facts/value.js";
import { compare, type Rational, subtract } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import { prepareFacts } from "../score/prepare.js";
import { type Scores, scoreRubric } from "../score/score.js";
import { answersOf } from "./answers.js";
import type { Ground } from "./ground.js";
import type { Lever } from "./lever.js";
import { nextLevel } from "./nextLevel.js";
import { type Search, smallestSet } from "./search.js";
import type { Contrast, ContrastMove } from "./types.js";

/** The trials that one contrast may take. */
const MOST_TRIALS = 3000;

/** A contrast, or whether it is certain that there is none. */
export interface Sought {
  readonly contrast?: Contrast;
  /** True where the search was broken off. */
  readonly isCut: boolean;
}

/** The contrast of a leaf whose points can be changed by facts. */
export function contrastOf(ground: Ground, levers: readonly Lever[], points: Rational): Sought {
  const wanted = nextLevel(ground, points);
  if (wanted === undefined) return { isCut: false };
  if (ground.rule.score(ground.start.prepared.situation.book).kind === "missing") {
    const moves = answersOf(ground, points);
    const contrast = moves === undefined ? undefined : checked(ground, moves, true);
    return { ...(contrast !== undefined && { contrast }), isCut: false };
  }
  const all = levers.filter(({ isOfWhole }) => isOfWhole !== true);
  const open = all.filter(({ isOpen }) => isOpen);
  let isCut = false;
  // What can still be done goes first; what is past only says why.
  for (const some of open.length === all.length ? [all] : [open, all]) {
    const search: Search = { ground, wanted, oneWay: new Map(), trialsLeft: MOST_TRIALS, isCut: false };
    const found = smallestSet(some, search);
    const moves = found?.steps.map(
      ({ lever, steps, changes }): ContrastMove => ({
        kind: "fact",
        fact: lever.fact,
        changes,
        lever,
        steps,
        isOpen: lever.isOpen,
      }),
    );
    const contrast = moves === undefined ? undefined : checked(ground, moves, !search.isCut && !isCut);
    if (contrast !== undefined) return { contrast, isCut: search.isCut };
    isCut ||= search.isCut;
  }
  return { isCut };
}

/** The contrast by whole scoring: what the moves bring, and that none of them can be left out. */
function checked(ground: Ground, moves: readonly ContrastMove[], isLeast: boolean): Contrast | undefined {
  const { start, node } = ground;
  const before = start.scores.outcomes[node.index];
  const after = scoresWith(start, moves);
  const outcome = after.outcomes[node.index];
  if (before === undefined || outcome === undefined || outcome.absence !== undefined) return undefined;
  if (compare(outcome.points, before.points) <= 0) return undefined;
  const isNeeded = moves.every((left) => {
    const without = scoresWith(
      start,
      moves.filter((move) => move !== left),
    ).outcomes[node.index];
    return without !== undefined && compare(without.points, outcome.points) < 0;
  });
  if (!isNeeded) return undefined;
  const [total, totalBefore] = [after.outcomes[0], start.scores.outcomes[0]];
  return {
    moves,
    reaches: outcome.points,
    totalGain:
      total === undefined || totalBefore === undefined || total.hasNoScore || totalBefore.hasNoScore
        ? undefined
        : subtract(total.points, totalBefore.points),
    clause: outcome.reason,
    isLeast,
  };
}

/** The scores of the whole rubric after some moves. */
function scoresWith(start: Start, moves: readonly ContrastMove[]): Scores {
  return scoresAfter(start, new Map(moves.flatMap(({ changes }) => Array.from(changes))));
}

/** The scores of the whole rubric after some facts are entered anew. */
export function scoresAfter({ compiled, prepared, scores }: Start, changes: ReadonlyMap<string, KnownValue>): Scores {
  const entered = new Map(prepared.entered);
  for (const [fact, value] of changes) entered.set(fact, { value, from: "entered", certainty: "exact" });
  const { situation } = prepareFacts(compiled, prepared.situation.evidence, entered);
  return scoreRubric(compiled, situation, { situation: prepared.situation, scores });
}
