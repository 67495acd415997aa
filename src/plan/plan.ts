import type { KnownFact } from "../facts/value.js";
import type { End } from "../number/interval.js";
import { compare, type Rational } from "../number/rational.js";
import type { CompiledRubric } from "../score/compile.js";
import { type Prepared, prepareFacts } from "../score/prepare.js";
import { type Scores, scoreRubric } from "../score/score.js";
import type { Wish } from "./best.js";
import { type Candidate, type Field, fieldOf, type Start } from "./field.js";
import type { Group } from "./groups.js";
import { orderSteps, type PlanStep, totalAt } from "./order.js";
import type { Limits } from "./rules.js";
import { type Solution, solve, solveGroups } from "./solve.js";
import { gradeMark, isReached, type Target } from "./target.js";
import type { Aim } from "./trials.js";
import { valueIn } from "./view.js";

/** What a plan is asked for. */
export interface PlanRequest {
  /** What is to be reached with the least effort. Without one: the most points. */
  readonly target?: Target;
  /** Person-days at most. */
  readonly budget?: Rational;
  /** Days from the first to the last. */
  readonly days?: number;
  /** Ids of actions that are not to be chosen. */
  readonly exclude?: ReadonlySet<string>;
  /** Whether the frontier of effort against points is wanted, which takes longer. */
  readonly frontier?: boolean;
}

/** The best choice of actions, in an order, with what it comes to. */
export interface Plan {
  readonly field: Field;
  readonly limits: Limits;
  readonly steps: readonly PlanStep[];
  /** For each rubric, the situation when all is done, and its scores. */
  readonly ends: readonly { readonly prepared: Prepared; readonly scores: Scores }[];
  readonly solution: Solution;
  /** The most that the rubrics can gain together within the limits; before their totals are cut off and rounded. */
  readonly bound: End;
}

/** The plan for one or several rubrics over the same evidence. */
export function planWork(starts: readonly Start[], request: PlanRequest = {}): Plan {
  const field = fieldOf(starts);
  const { limits, aim, solution } = chooseFrom(field, request);
  const steps = orderSteps(field, solution.groups, solution.chosen, aim);
  return { field, limits, steps, ends: endsOf(field, steps), solution, bound: solution.bound };
}

/** What a plan over a field is chosen within and for, and the best choice. */
export interface Chosen {
  readonly limits: Limits;
  readonly aim: Aim;
  readonly solution: Solution;
}

/** The best choice among the candidates of a field, in no order. */
export function chooseFrom(field: Field, request: PlanRequest): Chosen {
  const { target } = request;
  const limits: Limits = {
    allowed: openTo(field, request),
    budget: request.budget,
    days: request.days,
  };
  const aim: Aim = {
    rubrics: target === undefined ? field.starts.map((_, rubric) => rubric) : [target.rubric],
    mark: (world, worlds, module) =>
      target !== undefined && "grade" in target.reach ? gradeMark(world, worlds, module, field, target.rubric) : "",
  };
  const groups = solveGroups(field, aim, limits);
  const wish = wishFor(
    request,
    groups.map(({ group }) => group),
    field,
  );
  return { limits, aim, solution: solve(groups, limits, wish, { frontier: request.frontier === true }) };
}

/** Enough is what reaches the target; without one, what comes to as much as the most that can be had. */
function wishFor({ target }: PlanRequest, groups: readonly Group[], field: Field): Wish {
  if (target !== undefined) {
    return { isMet: (gain, marks) => isReached(target, gain, marks, groups, field) };
  }
  const [only, ...others] = field.starts;
  return {
    isMet: (gain, _, highest) =>
      only !== undefined && others.length === 0
        ? compare(totalAt(only, gain), totalAt(only, highest)) >= 0
        : compare(gain, highest) >= 0,
  };
}

/** Not those that are to be left out, and none that would settle what a survey or an appraiser says. */
function openTo(field: Field, { exclude }: PlanRequest): ReadonlySet<number> {
  const given = givenByOthers(field);
  const open = field.candidates.filter(
    (one) => exclude?.has(one.id) !== true && !factsOfAction(one, field).some((fact) => given.has(fact)),
  );
  return new Set(open.map(({ index }) => index));
}

/** True where the action sets facts of a node that others give the points of: such points are never promised. */
export function speaksForOthers(candidate: Candidate, field: Field): boolean {
  const given = givenByOthers(field);
  return factsOfAction(candidate, field).some((fact) => given.has(fact));
}

/** The facts of nodes whose points others give. */
function givenByOthers({ starts }: Field): ReadonlySet<string> {
  const nodes = starts.flatMap(({ compiled }) => compiled.nodes);
  const theirs = nodes.filter(({ source }) => source?.scoredBy !== undefined && source.scoredBy !== "unit");
  return new Set(theirs.flatMap(({ rule }) => rule?.facts ?? []));
}

function factsOfAction({ action, rubric }: Candidate, { moves }: Field): readonly string[] {
  const moved = (action.moves ?? []).flatMap(({ move }) => Object.keys(moves[rubric]?.get(move)?.changes ?? {}));
  return [...Object.keys(action.sets ?? {}), ...moved];
}

/** All steps entered as facts, and every rubric scored anew. */
function endsOf(field: Field, steps: readonly PlanStep[]): Plan["ends"] {
  return field.starts.map(({ compiled, prepared, scores }, rubric) => {
    if (steps.length === 0) return { prepared, scores };
    const entered = new Map<string, KnownFact>(prepared.entered);
    for (const { candidate, facts } of steps) {
      for (const [fact, value] of facts) {
        const here = valueIn(fact, value, candidate.rubric, rubric, field);
        if (here !== undefined) entered.set(fact, { value: here, from: "entered", certainty: "exact" });
      }
    }
    const end = prepareFacts(compiled, prepared.situation.evidence, entered);
    return { prepared: end, scores: scoreRubric(compiled, end.situation) };
  });
}

/** The plan for one rubric that brings the most points with the least effort. */
export function planRubric(compiled: CompiledRubric, prepared: Prepared, scores: Scores): Plan {
  return planWork([{ compiled, prepared, scores }]);
}

/** The highest total of a rubric that is planned for alone. */
export function boundTotal({ field, bound }: Plan): End {
  const [start] = field.starts;
  return start === undefined || bound === "open" ? "open" : totalAt(start, bound);
}
