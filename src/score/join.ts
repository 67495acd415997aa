import {
  add,
  divide,
  isZero,
  maximum,
  minimum,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from "../number/rational.js";
import type { Outcome } from "./leaf.js";
import type { CompiledNode } from "./node.js";

/** A child with its outcome; sharing changes the outcome of siblings. */
export interface Child {
  readonly node: CompiledNode;
  readonly outcome: Outcome;
}

/** The outcome of a group, and of its children as sharing left them. */
export interface Joined {
  readonly outcome: Outcome;
  readonly children: readonly Child[];
}

/** Joins the outcomes of a group's children, before effects on the group and its rounding. */
export function joinChildren(group: CompiledNode, before: readonly Child[]): Joined {
  const children = before.some(({ outcome }) => outcome.absence === "share") ? shareOut(before) : before;
  if (children.every(({ outcome }) => outcome.absence !== undefined)) {
    const [first] = children;
    const outcome: Outcome = {
      state: first?.outcome.state ?? "missing",
      basis: null,
      points: ZERO,
      available: ZERO,
      isMissing: false,
      hasNoScore: false,
      absence: "reduceMax",
      reason: { code: "reason.groupAbsent", params: {} },
      isExempted: false,
    };
    return { outcome, children };
  }
  const main = children.filter(({ node }) => node.ownRole === undefined);
  const present = main.filter(({ outcome }) => outcome.absence === undefined);
  const extras = children.filter(({ node, outcome }) => node.ownRole !== undefined && outcome.absence === undefined);
  const isRescaled = group.join === "rescale" || main.some(({ outcome }) => outcome.absence === "rescale");
  const joined = joinPoints(group, present, isRescaled);
  const points = extras.reduce((total, { outcome }) => add(total, outcome.points), joined);
  const hasNoScore = group.missingLeavesNone && children.some(({ outcome }) => outcome.isMissing);
  const state = hasNoScore ? "missing" : stateOf(children);
  return {
    outcome: {
      state,
      basis: null,
      points,
      available: availableOf(group, main, isRescaled),
      isMissing: state === "missing",
      hasNoScore,
      absence: undefined,
      reason: { code: hasNoScore ? "reason.childMissing" : `reason.join.${group.join}`, params: {} },
      isExempted: false,
    },
    children,
  };
}

function stateOf(children: readonly Child[]): Outcome["state"] {
  const outcomes = children.map(({ outcome }) => outcome);
  if (outcomes.some((outcome) => outcome.state === "scored" && outcome.absence === undefined)) return "scored";
  if (outcomes.some((outcome) => outcome.isMissing)) return "missing";
  return outcomes[0]?.state ?? "missing";
}

/** The maxima of children that share go in equal parts to their present siblings. */
function shareOut(children: readonly Child[]): readonly Child[] {
  const main = children.filter(({ node }) => node.ownRole === undefined);
  const sharing = main.filter(({ outcome }) => outcome.absence === "share");
  const siblings = main.filter(({ outcome }) => outcome.absence === undefined);
  if (sharing.length === 0 || siblings.length === 0) return children;
  const freed = sum(sharing.map(({ node }) => node.max ?? ZERO));
  const part = divide(freed, rational(BigInt(siblings.length)));
  return children.map((child) => {
    const { available, points } = child.outcome;
    if (!siblings.includes(child) || available === undefined || isZero(available)) return child;
    const grown = add(available, part);
    const outcome = { ...child.outcome, available: grown, points: divide(multiply(points, grown), available) };
    return { node: child.node, outcome };
  });
}

function joinPoints(group: CompiledNode, present: readonly Child[], isRescaled: boolean): Rational {
  const points = present.map(({ outcome }) => outcome.points);
  if (group.join === "mean" || group.join === "weightedMean") {
    const weights = present.map(({ node }) => (group.join === "mean" ? ONE : node.weight));
    const weight = sum(weights);
    const weighted = sum(points.map((value, index) => multiply(value, weights[index] ?? ONE)));
    return isZero(weight) ? ZERO : divide(weighted, weight);
  }
  const total = sum(points);
  const scaled = isRescaled ? rescale(total, group, present) : total;
  return group.join === "cappedSum" ? capped(scaled, group) : scaled;
}

function rescale(total: Rational, group: CompiledNode, present: readonly Child[]): Rational {
  const available = sum(present.map(({ outcome }) => outcome.available ?? ZERO));
  if (group.max === undefined) return total;
  return isZero(available) ? ZERO : divide(multiply(total, group.max), available);
}

/** The points kept between the group's lowest and its maximum. */
export function capped(points: Rational, { lowest, max }: CompiledNode): Rational {
  const raised = maximum(points, lowest);
  return max === undefined ? raised : minimum(raised, max);
}

/** The group's maximum less what its children's maxima lost. */
function availableOf(group: CompiledNode, main: readonly Child[], isRescaled: boolean): Rational | undefined {
  if (group.join === "mean" || group.join === "weightedMean" || isRescaled) return group.max;
  if (group.max === undefined) return undefined;
  let lost = ZERO;
  for (const { node, outcome } of main) {
    if (node.max === undefined) {
      if (outcome.absence !== undefined) return undefined;
      continue;
    }
    const { available = node.max } = outcome;
    if (available !== node.max) lost = add(lost, subtract(node.max, available));
  }
  return maximum(ZERO, isZero(lost) ? group.max : subtract(group.max, lost));
}
