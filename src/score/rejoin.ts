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
   * By the index of their node, the outcomes that are not as before: of leaves, and of groups that are asked for or more than a
   * sum. A group that is not here has the same maximum as before.
   */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly effects: Effects;
}

/**
 * Joins new outcomes of the leaves to all others as they were.
 *
 * @param leaves - the outcomes of all leaves that may change, in their order
 */
export type Rejoin = (leaves: readonly Outcome[], book: () => FactBook) => Rejoined;

/**
 * Prepares to score a rubric many times over while only some leaves change: only they and the groups above them are
 * joined again, and a group that is a plain sum only by the difference.
 *
 * @param changing - the leaves that may change
 */
export function rejoinOf(compiled: CompiledRubric, before: Scores, changing: readonly CompiledNode[]): Rejoin {
  if (changing.some(({ rule }) => rule?.hasEffects === true)) {
    return (leaves, book) => rejoinAll(compiled, before, new Map(byIndex(changing, leaves)), book());
  }
  const steps = stepsAbove(compiled, before, changing);
  return (leaves) => {
    const course: Course = { before, own: [], rises: [], outcomes: new Map() };
    for (let place = 0; place < steps.length; place += 1) {
      const step = steps[place] as Step;
      if (step.leaf === undefined) joinGroup(step, place, course);
      else placeLeaf(step, leaves[step.leaf] as Outcome, place, course);
    }
    return { rise: course.rises[steps.length - 1] ?? ZERO, outcomes: course.outcomes, effects: before.effects };
  };
}

/** What is known on the way from the leaves up, by the places of the steps; nothing where all is as before. */
interface Course {
  readonly before: Scores;
  /** Outcomes before siblings share with them. */
  readonly own: (Outcome | undefined)[];
  /** How much the groups have risen that are plain sums, and the root. */
  readonly rises: (Rational | undefined)[];
  readonly outcomes: Map<number, Outcome>;
}

/** A node on the way; the root is the last. */
interface Step {
  readonly node: CompiledNode;
  /** The place among the leaves that may change; `undefined` for groups. */
  readonly leaf: number | undefined;
  /** Outcomes of the leaf with its ends and its rounding, by those without. */
  readonly finished: Map<Outcome, Outcome>;
  readonly children: readonly StepChild[];
  readonly isPlain: boolean;
  /** True where a condition of a grade asks for the node. */
  readonly isAsked: boolean;
}

interface StepChild {
  readonly node: CompiledNode;
  /** The place of its step; `undefined` where it cannot change. */
  readonly place: number | undefined;
}

/** The leaves and all groups above them, from below. */
function stepsAbove(compiled: CompiledRubric, before: Scores, leaves: readonly CompiledNode[]): readonly Step[] {
  const { nodes } = compiled;
  const above = new Set<CompiledNode>();
  for (const leaf of leaves) {
    for (let node: CompiledNode | undefined = leaf; node !== undefined; node = nodes[node.parent]) above.add(node);
  }
  const path = [...above].sort((left, right) => right.index - left.index);
  const placeOf = new Map(path.map(({ index }, place) => [index, place]));
  const leafOf = new Map(leaves.map(({ index }, leaf) => [index, leaf]));
  // Where a missing child leaves a group without a score, what is missing counts on every level.
  const isSteady = path.every(({ missingLeavesNone }) => !missingLeavesNone);
  const asked = new Set(compiled.requirements.flat().map((one) => (one.kind === "measure" ? undefined : one.node)));
  return path.map((node) => ({
    node,
    leaf: leafOf.get(node.index),
    finished: new Map(),
    children: node.children.flatMap((index) => {
      const child = nodes[index];
      return child === undefined ? [] : [{ node: child, place: placeOf.get(index) }];
    }),
    isPlain: isSteady && isPlainSum(node, before),
    isAsked: asked.has(node.index),
  }));
}

/** True where the points of a group are the sum of its children's, and nothing else is made of them. */
export function isPlainSum(node: CompiledNode, { own, effects }: Scores): boolean {
  const isKept = node.index === 0 || (node.rounding === undefined && !effects.emptied.has(node.code));
  return isKept && node.join === "sum" && node.children.every((index) => own[index]?.absence === undefined);
}

function placeLeaf({ node, finished }: Step, leaf: Outcome, place: number, course: Course): void {
  const { before } = course;
  if (leaf === before.leaves.get(node.index)) return;
  const outcome = finished.get(leaf) ?? finish(node, leaf, before.effects);
  finished.set(leaf, outcome);
  course.own[place] = outcome;
  course.outcomes.set(node.index, outcome);
}

function joinGroup(step: Step, place: number, course: Course): void {
  const { node, isAsked } = step;
  const { before } = course;
  if (!step.children.some((child) => hasChanged(child, course))) return;
  const rise = step.isPlain ? plainRise(step, course) : undefined;
  if (rise !== undefined) {
    course.rises[place] = rise;
    const outcome = isAsked ? ownOf({ node, place }, course) : undefined;
    if (outcome === undefined) return;
    course.own[place] = outcome;
    course.outcomes.set(node.index, outcome);
    return;
  }
  const joined = joinAgain(step, course);
  if (node.index === 0) course.rises[place] = subtract(joined.points, before.openTotal);
  const outcome = finish(node, joined, before.effects);
  course.own[place] = outcome;
  course.outcomes.set(node.index, outcome);
}

function hasChanged({ place }: StepChild, { own, rises }: Course): boolean {
  return place !== undefined && (own[place] !== undefined || rises[place] !== undefined);
}

/** How much a sum rises by its children; `undefined` where more than their points has changed. */
function plainRise({ children }: Step, { before, own, rises }: Course): Rational | undefined {
  let rise = ZERO;
  for (const { node, place } of children) {
    if (place === undefined) continue;
    const [old, now] = [before.own[node.index], own[place]];
    const known = rises[place];
    if (known !== undefined) rise = add(rise, known);
    else if (now !== undefined && now !== old) {
      if (old === undefined || now.absence !== undefined || !isSameMaximum(old, now)) return undefined;
      rise = add(rise, subtract(now.points, old.points));
    }
  }
  return rise;
}

/** The outcome of a node before its siblings share with it. */
function ownOf({ node, place }: StepChild, { before, own, rises }: Course): Outcome | undefined {
  const old = before.own[node.index];
  if (place === undefined) return old;
  const [now, rise] = [own[place], rises[place]];
  if (now !== undefined || old === undefined || rise === undefined) return now ?? old;
  return { ...old, points: add(old.points, rise) };
}

export function isSameMaximum({ available: one }: Outcome, { available: other }: Outcome): boolean {
  return one === other || (one !== undefined && other !== undefined && equals(one, other));
}

function joinAgain({ node, children }: Step, course: Course): Outcome {
  const { before, outcomes } = course;
  const joined = joinChildren(
    node,
    children.flatMap((child): Child[] => {
      const outcome = ownOf(child, course);
      return outcome === undefined ? [] : [{ node: child.node, outcome }];
    }),
  );
  for (const { node: child, outcome } of joined.children) {
    if (outcome !== before.outcomes[child.index]) outcomes.set(child.index, outcome);
  }
  return joined.outcome;
}

function byIndex(
  nodes: readonly CompiledNode[],
  leaves: readonly Outcome[],
): readonly (readonly [index: number, outcome: Outcome])[] {
  return nodes.map(({ index }, place) => [index, leaves[place] as Outcome]);
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
