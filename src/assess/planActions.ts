import { deepFreeze } from "../document/freeze.js";
import type { Text } from "../i18n/text.js";
import { dateOfDay } from "../number/calendar.js";
import { type DecimalInput, decimal } from "../number/decimal.js";
import type { End } from "../number/interval.js";
import { toNumber, toPlainValue } from "../number/print.js";
import { compare, isNegative, isZero, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import type { Candidate, Start } from "../plan/field.js";
import { lackingPoints } from "../plan/lacking.js";
import type { PlanStep } from "../plan/order.js";
import { outOfReach } from "../plan/outOfReach.js";
import { type Plan, type PlanRequest, planWork } from "../plan/plan.js";
import { latestSlots } from "../plan/schedule.js";
import { effortOf } from "../plan/solve.js";
import type { Target } from "../plan/target.js";
import { scoreRubric } from "../score/score.js";
import { checkedEvidence, checkedOthers } from "./checked.js";
import { plainValue } from "./nodes.js";
import { daysOf, lastDayOf } from "./planDays.js";
import type { Reader } from "./reader.js";
import type { PlanCertificate, PlannedRubric, PlanOptions, WorkAction, WorkPlan } from "./workPlan.js";

/** Each rubric with the evidence as it stands. */
export function startsOf(
  readers: readonly Reader[],
  document: unknown,
  { others = {} }: PlanOptions,
): readonly Start[] {
  return readers.map((reader) => {
    const evidence = checkedEvidence(document, reader);
    const { compiled, prepared } = reader.read(evidence, checkedOthers(others, evidence, reader));
    return { compiled, prepared, scores: scoreRubric(compiled, prepared.situation) };
  });
}

/** The plan over rubrics that have been checked. */
export function planOver(readers: readonly Reader[], evidence: unknown, options: PlanOptions = {}): WorkPlan {
  const starts = startsOf(readers, evidence, options);
  const [first] = starts;
  if (first === undefined) throw new RangeError("A plan needs a rubric.");
  const { unit, period, asOf } = first.prepared.situation.evidence;
  const { from, by } = daysOf(options, period, asOf);
  const request = requestOf(starts, options, from, by);
  const plan = planWork(starts, request);
  const chosen = plan.steps.map(({ candidate }) => candidate);
  const slots = latestSlots(chosen, by ?? lastDayOf(period));
  const result: WorkPlan = {
    unit,
    period,
    rubrics: starts.map((start, rubric) => plannedRubric(start, plan, rubric)),
    ...(from !== undefined && { from: dateOfDay(from) }),
    ...(by !== undefined && { by: dateOfDay(by) }),
    ...(request.budget !== undefined && { budget: toPlainValue(request.budget) }),
    ...(request.target !== undefined && { target: targetOf(starts, plan, request.target) }),
    actions: plan.steps.map((step) => workAction(step, starts, slots)),
    personDays: toPlainValue(effortOf(plan.solution.chosen)),
    certificate: certificateOf(plan, starts, request.target !== undefined),
    frontier: plan.solution.frontier.map(({ effort, gain }) => ({
      personDays: toPlainValue(effort),
      gain: toPlainValue(gain),
    })),
    outOfReach: outOfReach(plan, from).map(({ rubric, node, points, reason }) => ({
      rubric: idOf(starts, rubric),
      node: node.code,
      points: toPlainValue(points),
      reason,
    })),
    factTitles: titlesOf(starts),
  };
  // The plan shares no object with the documents it came from.
  return deepFreeze(JSON.parse(JSON.stringify(result)) as WorkPlan);
}

function requestOf(
  starts: readonly Start[],
  { target, budget, exclude }: PlanOptions,
  from: number | undefined,
  by: number | undefined,
): PlanRequest {
  return {
    frontier: true,
    ...(target !== undefined && { target: requestedTarget(starts, target) }),
    ...(budget !== undefined && { budget: requestedBudget(budget) }),
    ...(from !== undefined && by !== undefined && { days: by - from }),
    ...(exclude !== undefined && { exclude: new Set(exclude) }),
  };
}

function requestedBudget(budget: DecimalInput): Rational {
  const days = decimal(budget);
  if (isNegative(days)) throw new RangeError(`The budget is below zero: ${budget}`);
  return days;
}

function requestedTarget(starts: readonly Start[], target: NonNullable<PlanOptions["target"]>): Target {
  const named = starts.findIndex(({ compiled }) => compiled.rubric.id === target.rubric);
  if (target.rubric !== undefined && named === -1) {
    throw new RangeError(`The target is of a rubric that is not planned for: ${target.rubric}`);
  }
  const rubric = Math.max(0, named);
  if ("points" in target) return { rubric, reach: { points: decimal(target.points) } };
  const { grade } = target;
  if (starts[rubric]?.compiled.rubric.grades?.levels.some(({ id }) => id === grade) !== true) {
    throw new RangeError(`The rubric has no such grade: ${grade}`);
  }
  return { rubric, reach: { grade } };
}

function idOf(starts: readonly Start[], rubric: number): string {
  return starts[rubric]?.compiled.rubric.id ?? "";
}

function gradeTitle({ compiled }: Start, grade: string | null): Text | null {
  return compiled.rubric.grades?.levels.find(({ id }) => id === grade)?.title ?? null;
}

function targetOf(starts: readonly Start[], plan: Plan, target: Target): NonNullable<WorkPlan["target"]> {
  const { rubric, reach } = target;
  const title = "grade" in reach ? gradeTitle(starts[rubric] as Start, reach.grade) : null;
  const lacks = plan.solution.isMet ? undefined : lackingPoints(plan, target);
  return {
    rubric: idOf(starts, rubric),
    ...("points" in reach ? { points: toPlainValue(reach.points) } : { grade: reach.grade }),
    ...(title !== null && { title }),
    isReached: plan.solution.isMet,
    ...(lacks !== undefined && { lacks: toPlainValue(lacks) }),
  };
}

function plannedRubric(start: Start, { ends }: Plan, index: number): PlannedRubric {
  const { rubric, nodes } = start.compiled;
  const after = ends[index]?.scores ?? start.scores;
  const [before, reached] = [start.scores, after].map(({ outcomes }) => outcomes[0]?.points ?? ZERO) as [
    Rational,
    Rational,
  ];
  const max = nodes[0]?.max;
  return {
    id: rubric.id,
    version: rubric.version,
    title: rubric.title,
    status: rubric.status,
    displayPlaces: rubric.displayPlaces,
    max: max === undefined ? null : toNumber(max, rubric.displayPlaces),
    score: toPlainValue(before),
    gain: toPlainValue(subtract(reached, before)),
    reaches: toPlainValue(reached),
    grade: gradeTitle(start, start.scores.grade),
    gradeAfter: gradeTitle(start, after.grade),
    nodeTitles: Object.fromEntries(
      nodes.flatMap(({ source }) => (source === undefined ? [] : [[source.code, source.title]])),
    ),
  };
}

function workAction(
  { candidate, brings, facts, undeclared }: PlanStep,
  starts: readonly Start[],
  slots: ReturnType<typeof latestSlots>,
): WorkAction {
  const { action, id, rubric, effort, index } = candidate;
  const slot = slots.get(index);
  return {
    id,
    rubric: idOf(starts, rubric),
    title: action.title,
    lead: action.lead,
    brings: brings.flatMap(({ nodes, gain, gainAlone, reaches }, place) =>
      nodes.length === 0 && isZero(gain)
        ? []
        : [
            {
              rubric: idOf(starts, place),
              nodes,
              gain: toPlainValue(gain),
              gainAlone: toPlainValue(gainAlone),
              reaches: toPlainValue(reaches),
            },
          ],
    ),
    leadDays: action.leadDays,
    personDays: toPlainValue(effort),
    ...(slot !== undefined && { startBy: dateOfDay(slot.start), finishBy: dateOfDay(slot.finish) }),
    facts: Object.fromEntries(
      Array.from(facts).flatMap(([fact, value]) => {
        const plain = plainValue(value);
        return plain === null ? [] : [[fact, plain] as const];
      }),
    ),
    undeclared,
    documents: action.documents ?? [],
    requires: action.requires ?? [],
  };
}

function certificateOf(
  { solution, bound, steps }: Plan,
  starts: readonly Start[],
  hasTarget: boolean,
): PlanCertificate {
  const gain = sum(solution.chosen.map((choice) => choice.gain));
  const gap = bound === "open" ? undefined : subtract(bound, gain);
  const key = ({ rubric, id }: Candidate): string => `${idOf(starts, rubric)}#${id}`;
  const end = (value: End): number | string | null => (value === "open" ? null : toPlainValue(value));
  return {
    gain: toPlainValue(gain),
    bound: end(bound),
    gap: gap === undefined ? null : toPlainValue(gap),
    ...(hasTarget &&
      solution.isMet && {
        leastPersonDays: solution.leastEffort === undefined ? null : toPlainValue(solution.leastEffort),
      }),
    isProved: solution.isMet ? isLeast(solution, steps) : gap !== undefined && compare(gap, ZERO) <= 0,
    groups: solution.groups.map(({ group, frontier, highest }) => ({
      actions: group.candidates.map(key),
      isWhole: frontier.isWhole,
      highest: end(highest),
      choices: frontier.choices.map(({ actions, effort, gain: brings }) => ({
        actions: actions.map(key),
        personDays: toPlainValue(effort),
        gain: toPlainValue(brings),
      })),
    })),
  };
}

/** True where it is proved that nothing does as much with less effort. */
function isLeast({ leastEffort, chosen }: Plan["solution"], steps: readonly PlanStep[]): boolean {
  return steps.length === 0 || (leastEffort !== undefined && compare(effortOf(chosen), leastEffort) <= 0);
}

function titlesOf(starts: readonly Start[]): { readonly [id: string]: Text } {
  const facts = starts.flatMap(({ compiled }) => compiled.nodes.flatMap(({ rule }) => rule?.facts ?? []));
  return Object.fromEntries(
    Array.from(new Set(facts))
      .sort()
      .flatMap((id) => {
        const title = starts.flatMap(({ compiled }) => compiled.definitions.get(id)?.title ?? [])[0];
        return title === undefined ? [] : [[id, title] as const];
      }),
  );
}
