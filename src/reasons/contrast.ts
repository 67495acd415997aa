import type { Rational } from "../number/rational.js";
import { answersOf } from "./answers.js";
import { checkedContrast } from "./checkedContrast.js";
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

/** The contrast of a leaf whose points can be changed by facts: what leads to the next level above some points. */
export function contrastOf(ground: Ground, levers: readonly Lever[], above: Rational): Sought {
  const { start, node } = ground;
  const wanted = nextLevel(ground, above);
  if (wanted === undefined) return { isCut: false };
  const declared = (): Contrast | undefined => {
    const moves = answersOf(ground, above);
    return moves === undefined ? undefined : checkedContrast(start, node, moves, true);
  };
  const { book } = start.prepared.situation;
  if (ground.rule.score(book).kind === "missing") return found(declared(), false);
  // Where one alternative is known, another may still lack facts.
  let isDeclarable = ground.rule.facts.some((fact) => book.isMissing(fact));
  let isCut = false;
  for (const set of moveSets(ground, levers, wanted)) {
    const { moves } = set;
    const contrast = moves === undefined ? undefined : checkedContrast(start, node, moves, !set.isCut && !isCut);
    if (contrast !== undefined) return found(contrast, set.isCut);
    isCut ||= set.isCut;
    // What is only to be declared goes before what is past.
    const answered = isDeclarable ? declared() : undefined;
    if (answered !== undefined) return found(answered, isCut);
    isDeclarable = false;
  }
  return { isCut };
}

function found(contrast: Contrast | undefined, isCut: boolean): Sought {
  return { ...(contrast !== undefined && { contrast }), isCut };
}

/**
 * The smallest sets of moves with which the ground's rule comes to some points: first of what can still be done, then of
 * all, as what is past only says why.
 */
export function* moveSets(
  ground: Ground,
  levers: readonly Lever[],
  wanted: Rational,
): Generator<{ readonly moves?: readonly ContrastMove[]; readonly isCut: boolean }, void, undefined> {
  const all = levers.filter(({ isOfWhole }) => isOfWhole !== true);
  const open = all.filter(({ isOpen }) => isOpen);
  for (const some of open.length === all.length ? [all] : [open, all]) {
    const search: Search = { ground, wanted, oneWay: new Map(), trialsLeft: MOST_TRIALS, isCut: false };
    const moves = smallestSet(some, search)?.steps.map(
      ({ lever, steps, changes }): ContrastMove => ({
        kind: "fact",
        fact: lever.fact,
        changes,
        lever,
        steps,
        isOpen: lever.isOpen,
      }),
    );
    yield { ...(moves !== undefined && { moves }), isCut: search.isCut };
  }
}
