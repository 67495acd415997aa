import type { KnownFact } from "../facts/value.js";
import { add, compare, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import { leafOutcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { prepareFacts } from "../score/prepare.js";
import { scoreRubric } from "../score/score.js";
import { applyAction } from "./apply.js";
import type { Candidate } from "./field.js";
import type { Plan } from "./plan.js";
import { valueIn } from "./view.js";

/**
 * The actions that would bring points to a leaf after the plan, but for which the budget is too small: one of them, or
 * all together where none does it alone. Nothing where the budget is not what stands in the way.
 */
export function unpaidHelp(
  open: readonly Candidate[],
  plan: Plan,
  rubric: number,
  node: CompiledNode,
): readonly Candidate[] {
  const ways = [...open.map((one) => [one]), ...(open.length > 1 ? [open] : [])];
  const found = ways.find((way) => {
    const all = withRequired(way, plan);
    return isUnpaid(all, plan) && helps(all, plan, rubric, node);
  });
  return found ?? [];
}

/** Actions behind all that they require and that the plan does not do. */
function withRequired(actions: readonly Candidate[], { field, steps }: Plan): readonly Candidate[] {
  const done = new Set(steps.map(({ candidate }) => candidate));
  const all: Candidate[] = [];
  const place = (one: Candidate): void => {
    if (done.has(one)) return;
    done.add(one);
    for (const index of one.requires) {
      const other = index === undefined ? undefined : field.candidates[index];
      if (other !== undefined) place(other);
    }
    all.push(one);
  };
  for (const one of actions) place(one);
  return all;
}

function isUnpaid(actions: readonly Candidate[], { steps, limits: { budget } }: Plan): boolean {
  const spent = steps.reduce<Rational>((total, { candidate }) => add(total, candidate.effort), ZERO);
  return budget !== undefined && compare(sum(actions.map(({ effort }) => effort)), subtract(budget, spent)) > 0;
}

/** True where the leaf and, with it, the total come to more when the actions are done after the plan. */
function helps(actions: readonly Candidate[], { field, ends }: Plan, rubric: number, node: CompiledNode): boolean {
  const [start, end] = [field.starts[rubric], ends[rubric]];
  const before = end?.scores.leaves.get(node.index);
  if (start === undefined || end === undefined || before === undefined || node.rule === undefined) return false;
  const { compiled } = start;
  let now = end.prepared;
  for (const { ready, rubric: by } of actions) {
    const entered = new Map<string, KnownFact>(now.entered);
    for (const [fact, value] of applyAction(ready, now.entered, now.situation.known)) {
      const here = valueIn(fact, value, by, rubric, field);
      if (here !== undefined) entered.set(fact, { value: here, from: "entered", certainty: "exact" });
    }
    now = prepareFacts(compiled, now.situation.evidence, entered);
  }
  const after = leafOutcome(node, node.rule, now.situation, compiled.rubric.survey?.whenNotHeld ?? "missing");
  if (compare(after.points, before.points) <= 0) return false;
  // A cap or a gate above the leaf may let nothing more through, and then more days would not help.
  const then = scoreRubric(compiled, now.situation, { situation: end.prepared.situation, scores: end.scores });
  return compare(then.openTotal, end.scores.openTotal) > 0;
}
