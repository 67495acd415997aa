import type { FactBook } from "../facts/book.js";
import { add, equals, type Rational, subtract, ZERO } from "../number/rational.js";
import type { CompiledRubric } from "./compile.js";
import { type Effects, happenedEffects } from "./effects.js";
import { type Child, joinChildren } from "./join.js";
import type { Outcome } from "./leaf.js";
import type { CompiledNode } from "./node.js";
import { finish, joinTree, type Scores } from "./score.js";

/** What other outcomes of some leaves make of scores. */
export interface Rejoined {
  /** How much more the total is than before, where it is neither cut off nor rounded. */
  readonly rise: Rational;
  /**
   * By the index of their node, the outcomes of the leaves, and of the groups that are asked for or more than a sum. A
   * group that is not here has the same maximum as before.
   */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly effects: Effects;
}

/** Joins new outcomes of the leaves to all others as they were. */
export type Rejoin = (leaves: ReadonlyMap<number, Outcome>, book: () => FactBook) => Rejoined;

/**
 * Prepares to score a rubric many times over while only some leaves change: only they and the groups above them are
 * joined again, and a group that is a plain sum only by the difference.
 *
 * @param changing - the leaves that may change
 */
export function rejoinOf(compiled: CompiledRubric, before: Scores, changing: readonly CompiledNode[]): Rejoin {
  if (changing.some(({ rule }) => rule?.hasEffects === true)) {
    return (leaves, book) => rejoinAll(compiled, before, leaves, book());
  }
  const path = pathAbove(compiled, changing);
  // Where a missing child leaves a group without a score, what is missing counts on every level.
  const isSteady = path.every(({ missingLeavesNone }) => !missingLeavesNone);
  const asked = new Set(compiled.requirements.flat().map((one) => (one.kind === "measure" ? undefined : one.node)));
  const steps = path.map((node): Step => {
    const changed = node.children.filter((index) => path.some((other) => other.index === index));
    return { node, changed, isPlain: isSteady && isPlainSum(node, before) };
  });
  return (leaves) => {
    const course: Course = { before, own: new Map(), rises: new Map(), outcomes: new Map() };
    for (const step of steps) {
      const { index } = step.node;
      const leaf = leaves.get(index);
      const rise = leaf === undefined && step.isPlain ? plainRise(step, course) : undefined;
      if (rise !== undefined) course.rises.set(index, rise);
      if (rise !== undefined && !asked.has(index)) continue;
      const joined = leaf ?? (rise === undefined ? joinAgain(step.node, compiled, course) : ownOf(index, course));
      if (joined === undefined) continue;
      if (index === 0 && rise === undefined) course.rises.set(0, subtract(joined.points, before.openTotal));
      const outcome = rise === undefined ? finish(step.node, joined, before.effects) : joined;
      course.own.set(index, outcome);
      course.outcomes.set(index, outcome);
    }
    return { rise: course.rises.get(0) ?? ZERO, outcomes: course.outcomes, effects: before.effects };
  };
}

/** What is known on the way from the leaves up. */
interface Course {
  readonly before: Scores;
  /** Outcomes before siblings share with them. */
  readonly own: Map<number, Outcome>;
  /** How much the groups have risen that are plain sums. */
  readonly rises: Map<number, Rational>;
  readonly outcomes: Map<number, Outcome>;
}

interface Step {
  readonly node: CompiledNode;
  /** The children that may have changed. */
  readonly changed: readonly number[];
  readonly isPlain: boolean;
}

/** The leaves and all groups above them, from below. */
function pathAbove({ nodes }: CompiledRubric, leaves: readonly CompiledNode[]): readonly CompiledNode[] {
  const path = new Set<CompiledNode>();
  for (const leaf of leaves) {
    for (let node: CompiledNode | undefined = leaf; node !== undefined; node = nodes[node.parent]) path.add(node);
  }
  return [...path].sort((left, right) => right.index - left.index);
}

/** True where the points of a group are the sum of its children's, and nothing else is made of them. */
function isPlainSum(node: CompiledNode, { own, effects }: Scores): boolean {
  const isKept = node.index === 0 || (node.rounding === undefined && !effects.emptied.has(node.code));
  return isKept && node.join === "sum" && node.children.every((index) => own[index]?.absence === undefined);
}

/** How much a sum rises by its children; `undefined` where more than their points has changed. */
function plainRise({ changed }: Step, { before, own, rises }: Course): Rational | undefined {
  let rise = ZERO;
  for (const index of changed) {
    const [old, now] = [before.own[index], own.get(index)];
    const known = rises.get(index);
    if (known !== undefined) rise = add(rise, known);
    else if (now !== undefined && now !== old) {
      if (old === undefined || now.absence !== undefined || !isSameMaximum(old, now)) return undefined;
      rise = add(rise, subtract(now.points, old.points));
    }
  }
  return rise;
}

/** The outcome of a node before its siblings share with it. */
function ownOf(index: number, { before, own, rises }: Course): Outcome | undefined {
  const [now, old, rise] = [own.get(index), before.own[index], rises.get(index)];
  if (now !== undefined || old === undefined || rise === undefined) return now ?? old;
  return { ...old, points: add(old.points, rise) };
}

function isSameMaximum({ available: one }: Outcome, { available: other }: Outcome): boolean {
  return one === other || (one !== undefined && other !== undefined && equals(one, other));
}

function joinAgain(node: CompiledNode, { nodes }: CompiledRubric, course: Course): Outcome {
  const children = node.children.flatMap((index): Child[] => {
    const [child, outcome] = [nodes[index], ownOf(index, course)];
    return child === undefined || outcome === undefined ? [] : [{ node: child, outcome }];
  });
  const joined = joinChildren(node, children);
  for (const { node: child, outcome } of joined.children) course.outcomes.set(child.index, outcome);
  return joined.outcome;
}

/** Effects reach any node: everything is joined again. */
function rejoinAll(
  compiled: CompiledRubric,
  before: Scores,
  leaves: ReadonlyMap<number, Outcome>,
  book: FactBook,
): Rejoined {
  const all = new Map([...before.leaves, ...leaves]);
  const { openTotal, outcomes, effects } = joinTree(compiled, all, book, happenedEffects(compiled, { book }, all));
  const changed = outcomes.flatMap((outcome, index): readonly (readonly [number, Outcome])[] =>
    outcome === before.outcomes[index] ? [] : [[index, outcome]],
  );
  return { rise: subtract(openTotal, before.openTotal), outcomes: new Map(changed), effects };
}
