import type { Message } from "../i18n/message.js";
import { dateOfDay } from "../number/calendar.js";
import { toPlainValue } from "../number/print.js";
import { compare, isNegative, negate, type Rational, subtract, ZERO } from "../number/rational.js";
import type { CompiledNode } from "../score/node.js";
import type { Candidate } from "./field.js";
import { type Plan, speaksForOthers } from "./plan.js";
import { daysNeeded } from "./schedule.js";
import { touchesOf } from "./touch.js";
import { unpaidHelp } from "./unpaid.js";

/** Points that the plan leaves in a leaf, and why. */
export interface LeftPoints {
  readonly rubric: number;
  readonly node: CompiledNode;
  readonly points: Rational;
  readonly reason: Message;
}

/** Every leaf that is below its maximum after the plan, the largest loss first. */
export function outOfReach(plan: Plan, firstDay: number | undefined): readonly LeftPoints[] {
  const touches = touchesOf(plan.field);
  const left = plan.field.starts.flatMap(({ compiled }, rubric) =>
    compiled.nodes.flatMap((node): readonly LeftPoints[] => {
      const points = lostIn(plan, rubric, node);
      if (points === undefined) return [];
      const facts = new Set(node.rule?.facts);
      const mending = plan.field.candidates.filter(({ index }) =>
        Array.from(touches[index]?.changes ?? []).some((fact) => facts.has(fact)),
      );
      return [{ rubric, node, points, reason: reasonOf(plan, rubric, node, mending, firstDay) }];
    }),
  );
  return left.sort((one, other) => compare(other.points, one.points));
}

function lostIn({ ends }: Plan, rubric: number, node: CompiledNode): Rational | undefined {
  const outcome = ends[rubric]?.scores.outcomes[node.index];
  if (node.rule === undefined || outcome === undefined || outcome.absence !== undefined) return undefined;
  if (node.role === "bonus") return undefined;
  const lost =
    node.role === "penalty"
      ? negate(outcome.points)
      : outcome.available === undefined
        ? ZERO
        : subtract(outcome.available, outcome.points);
  return isNegative(lost) || compare(lost, ZERO) === 0 ? undefined : lost;
}

function reasonOf(
  plan: Plan,
  rubric: number,
  node: CompiledNode,
  mending: readonly Candidate[],
  firstDay: number | undefined,
): Message {
  const { field, limits, ends, steps } = plan;
  const by = node.source?.scoredBy ?? "unit";
  if (by === "survey") return { code: "reach.survey", params: {} };
  if (by === "appraiser") return { code: "reach.appraiser", params: {} };
  const chosen = new Set(steps.map(({ candidate }) => candidate.index));
  const book = ends[rubric]?.prepared.situation.book;
  const missing = (node.rule?.facts ?? []).filter((fact) => book?.isMissing(fact) === true);
  // While facts are missing, only what sets them helps: moves change what is known.
  const helps = ({ action }: Candidate): boolean =>
    missing.length === 0 || missing.some((fact) => action.sets?.[fact] !== undefined);
  const open = mending.filter((one) => !chosen.has(one.index) && helps(one));
  const titles = (all: readonly Candidate[]): Message[] =>
    all.map(({ action }) => ({ code: "reach.action", params: { title: action.title } }));
  const late = open.filter((one) => limits.days !== undefined && daysNeeded(one, field.candidates) > limits.days);
  const [soonest] = [...late].sort(
    (one, other) => daysNeeded(one, field.candidates) - daysNeeded(other, field.candidates),
  );
  if (soonest !== undefined && firstDay !== undefined) {
    const earliest = dateOfDay(firstDay + daysNeeded(soonest, field.candidates));
    return { code: "reach.late", params: { actions: titles(late), earliest } };
  }
  const held = open.filter((one) => !limits.allowed.has(one.index) && !speaksForOthers(one, field));
  if (held.length > 0) return { code: "reach.excluded", params: { actions: titles(held) } };
  const beside = open.filter(({ excludes }) => steps.some(({ candidate }) => excludes.has(candidate.index)));
  const free = open.filter((one) => !beside.includes(one));
  const useful = free.filter((one) => isUseful(one, plan));
  if (useful.length > 0 && limits.budget !== undefined) {
    const params = { actions: titles(useful), budget: toPlainValue(limits.budget) };
    return { code: "reach.budget", params };
  }
  const unpaid = limits.budget === undefined ? [] : unpaidHelp(free, plan, rubric, node);
  if (unpaid.length > 0 && limits.budget !== undefined) {
    return { code: "reach.budget", params: { actions: titles(unpaid), budget: toPlainValue(limits.budget) } };
  }
  if (missing.length > 0) return { code: "reach.missing", params: {} };
  if (useful.length > 0) return { code: "reach.notNeeded", params: { actions: titles(useful) } };
  if (mending.length > 0) return { code: "reach.asFarAsItGoes", params: {} };
  const isPast = (node.rule?.facts ?? []).every(
    (fact) => field.starts[rubric]?.compiled.definitions.get(fact)?.change === "fixed",
  );
  return { code: isPast ? "reach.past" : "reach.noAction", params: {} };
}

/** True where some choice worth having has the action. */
function isUseful({ index }: Candidate, { solution }: Plan): boolean {
  return solution.groups.some(({ frontier }) =>
    frontier.choices.some(({ actions }) => actions.some((one) => one.index === index)),
  );
}
