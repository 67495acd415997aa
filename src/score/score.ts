import type { FactBook } from "../facts/book.js";
import {
  compare,
  divide,
  HUNDRED,
  isZero,
  maximum,
  minimum,
  multiply,
  type Rational,
  ZERO,
} from "../number/rational.js";
import { roundToPlaces } from "../number/rounding.js";
import type { Rule } from "../rules/outcome.js";
import { isSameValue } from "../rules/witness.js";
import type { CompiledRubric } from "./compile.js";
import { type Effects, happenedEffects } from "./effects.js";
import { gradeOf } from "./grade.js";
import { type Child, joinChildren } from "./join.js";
import { leafOutcome, type Outcome } from "./leaf.js";
import type { CompiledNode } from "./node.js";
import { isMet } from "./requirements.js";
import type { Situation } from "./situation.js";

/** The scores of all nodes, in the order of the compiled nodes; the first is the total. */
export interface Scores {
  /** The outcomes of the leaves before effects and joins, by the index of their node. */
  readonly leaves: ReadonlyMap<number, Outcome>;
  /** The outcomes of the nodes before siblings share with them. */
  readonly own: readonly Outcome[];
  readonly outcomes: readonly Outcome[];
  readonly effects: Effects;
  /** The total before the rubric's own ends and its rounding: what a step towards them is measured by. */
  readonly openTotal: Rational;
  /** 100 × total / available; `undefined` where the maximum is not known or nothing is available. */
  readonly percent: Rational | undefined;
  readonly grade: string | null;
}

/** A situation that was scored before: leaves whose facts are the same are not asked again. */
export interface ScoredBefore {
  readonly situation: Situation;
  readonly scores: Scores;
}

/** Scores a situation: leaves, effects, joins, rounding, grade. */
export function scoreRubric(compiled: CompiledRubric, situation: Situation, before?: ScoredBefore): Scores {
  const leaves = leafOutcomes(compiled, situation, before);
  if (before === undefined)
    return joinTree(compiled, leaves, situation.book, happenedEffects(compiled, situation, leaves));
  const changed = compiled.nodes.filter(({ index }) => leaves.get(index) !== before.scores.leaves.get(index));
  const hasNewEffects = changed.some(({ rule }) => rule?.hasEffects === true);
  return hasNewEffects
    ? joinTree(compiled, leaves, situation.book, happenedEffects(compiled, situation, leaves))
    : joinTree(compiled, leaves, situation.book, before.scores.effects, { scores: before.scores, changed });
}

/** The outcomes of all leaves, by the index of their node. */
export function leafOutcomes(
  compiled: CompiledRubric,
  situation: Situation,
  before?: ScoredBefore,
): ReadonlyMap<number, Outcome> {
  const whenNotHeld = compiled.rubric.survey?.whenNotHeld ?? "missing";
  const leaves = new Map<number, Outcome>();
  for (const node of compiled.nodes) {
    const { index, rule } = node;
    if (rule === undefined) continue;
    const known =
      before !== undefined && hasSameFacts(rule, situation, before.situation)
        ? before.scores.leaves.get(index)
        : undefined;
    leaves.set(index, known ?? leafOutcome(node, rule, situation, whenNotHeld));
  }
  return leaves;
}

function hasSameFacts(rule: Rule, now: Situation, before: Situation): boolean {
  return rule.facts.every((fact) => {
    const [one, other] = [now.known.get(fact), before.known.get(fact)];
    if (one === undefined || other === undefined) return one === other;
    return one === other || isSameValue(one.value, other.value);
  });
}

/** Leaves that differ from scores with the same effects: only they, and what stands above them, are joined again. */
interface Change {
  readonly scores: Scores;
  readonly changed: readonly CompiledNode[];
}

/** Joins leaves to the total; used for what counts and for what is supported. */
export function joinTree(
  compiled: CompiledRubric,
  leaves: ReadonlyMap<number, Outcome>,
  book: FactBook,
  effects: Effects,
  change?: Change,
): Scores {
  const own = change === undefined ? [] : [...change.scores.own];
  const outcomes = change === undefined ? [] : [...change.scores.outcomes];
  const open = change === undefined ? undefined : withAncestors(change.changed, compiled);
  let openTotal = change?.scores.openTotal ?? ZERO;
  for (let index = compiled.nodes.length - 1; index >= 0; index -= 1) {
    const node = compiled.nodes[index];
    if (node === undefined || open?.has(index) === false) continue;
    const leaf = leaves.get(index);
    const joined = leaf ?? joinGroup(node, compiled, own, outcomes);
    if (index === 0) openTotal = joined.points;
    const outcome = finish(node, joined, effects);
    own[index] = outcome;
    outcomes[index] = outcome;
  }
  const total = outcomes[0];
  const percent = percentOf(total?.points, total?.available);
  const value = compiled.rubric.grades?.on === "percent" ? percent : total?.points;
  const isOpen = (place: number): boolean =>
    (compiled.requirements[place] ?? []).every((one) => isMet(one, outcomes, book));
  const grade = total?.hasNoScore === true ? null : gradeOf(compiled.rubric, value, effects.grades, isOpen);
  return { leaves, own, outcomes, effects, openTotal, percent, grade };
}

function withAncestors(nodes: readonly CompiledNode[], compiled: CompiledRubric): ReadonlySet<number> {
  const open = new Set<number>();
  for (const leaf of nodes) {
    for (let node: CompiledNode | undefined = leaf; node !== undefined; node = compiled.nodes[node.parent]) {
      open.add(node.index);
    }
  }
  return open;
}

/** Joins the children of a group; what sharing makes of them goes into `outcomes`. */
function joinGroup(
  group: CompiledNode,
  compiled: CompiledRubric,
  own: readonly Outcome[],
  outcomes: Outcome[],
): Outcome {
  const children: Child[] = [];
  for (const index of group.children) {
    const [node, outcome] = [compiled.nodes[index], own[index]];
    if (node !== undefined && outcome !== undefined) children.push({ node, outcome });
  }
  const joined = joinChildren(group, children);
  for (const { node, outcome } of joined.children) outcomes[node.index] = outcome;
  return joined.outcome;
}

export function percentOf(points: Rational | undefined, available: Rational | undefined): Rational | undefined {
  if (points === undefined || available === undefined || isZero(available)) return undefined;
  return divide(multiply(HUNDRED, points), available);
}

/** Empties, clamps and rounds the points of a node. */
export function finish(node: CompiledNode, outcome: Outcome, effects: Effects): Outcome {
  const isEmptied = node.index !== 0 && effects.emptied.has(node.code) && outcome.absence === undefined;
  const emptied = isEmptied ? minimum(ZERO, outcome.points) : outcome.points;
  const points = roundedAt(node, clamped(node, emptied));
  const wasEmptied = isEmptied && compare(emptied, outcome.points) < 0;
  if (!wasEmptied && points === outcome.points) return outcome;
  return wasEmptied
    ? { ...outcome, points, reason: { code: "reason.emptied", params: { before: outcome.reason } } }
    : { ...outcome, points };
}

export function clamped({ clamp }: CompiledNode, points: Rational): Rational {
  const raised = clamp.lowest === undefined ? points : maximum(points, clamp.lowest);
  return clamp.highest === undefined ? raised : minimum(raised, clamp.highest);
}

export function roundedAt({ rounding }: CompiledNode, points: Rational): Rational {
  return rounding === undefined ? points : roundToPlaces(points, rounding.places, rounding.mode);
}
