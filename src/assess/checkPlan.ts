import { type Issue, pointer } from "../document/issue.js";
import type { FactEntry, FactValue } from "../evidence/types.js";
import { dayNumber } from "../number/calendar.js";
import { decimal } from "../number/decimal.js";
import { fromPlainValue, toPlainValue } from "../number/print.js";
import { add, compare, equals, maximum, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import type { Action } from "../rubric/types.js";
import type { CertifiedGroup, WorkAction, WorkPlan } from "./workPlan.js";

/** What a plan is checked against: each rubric's actions, and a way to score evidence by it. */
export interface PlanSubject {
  readonly id: string;
  readonly actions: { readonly [id: string]: Action };
  /** The exact total; `undefined` where a gap leaves none. */
  totalOf(evidence: object): Rational | undefined;
}

type Facts = { readonly [fact: string]: FactValue | FactEntry };

/**
 * What is wrong with a plan: promises that scoring does not keep, limits that are passed, a bound that its own
 * certificate does not bear out. Nothing of the search is used: evidence is changed and scored, and sums are taken over
 * all ways to combine the groups.
 */
export function planIssues(
  plan: WorkPlan,
  subjects: readonly PlanSubject[],
  evidence: { readonly facts?: Facts },
): readonly Issue[] {
  return [
    ...orderIssues(plan, subjects),
    ...limitIssues(plan),
    ...promiseIssues(plan, subjects, evidence),
    ...certificateIssues(plan, subjects),
  ];
}

function problem(code: string, path: string, expected: Rational | string, found: Rational | string): Issue {
  const plain = (value: Rational | string): string => (typeof value === "string" ? value : String(toPlainValue(value)));
  return { code, path, params: { expected: plain(expected), found: plain(found) } };
}

/** Actions that are not there, that stand twice, before what they require, or beside what they exclude. */
function orderIssues({ actions }: WorkPlan, subjects: readonly PlanSubject[]): readonly Issue[] {
  return actions.flatMap(({ id, rubric }, place): readonly Issue[] => {
    const path = pointer("/actions", place);
    const listed = subjects.find((subject) => subject.id === rubric)?.actions;
    const action = listed?.[id];
    if (action === undefined) return [problem("planIssue.unknownAction", path, rubric, id)];
    const others = actions.filter((other, at) => at !== place && other.rubric === rubric);
    const later = actions.slice(place + 1).filter((other) => other.rubric === rubric);
    return [
      ...others.filter((other) => other.id === id).map(() => problem("planIssue.twice", path, "1", id)),
      ...later
        .filter((other) => action.requires?.includes(other.id) === true)
        .map((other) => problem("planIssue.order", path, other.id, id)),
      ...others
        .filter((other) => action.excludes?.includes(other.id) === true)
        .map((other) => problem("planIssue.excluded", path, other.id, id)),
    ];
  });
}

function limitIssues({ actions, personDays, budget, from, by }: WorkPlan): readonly Issue[] {
  const effort = sum(actions.map((action) => fromPlainValue(action.personDays)));
  const stated = fromPlainValue(personDays);
  const issues: Issue[] = [];
  if (!equals(effort, stated)) issues.push(problem("planIssue.effort", "/personDays", effort, stated));
  if (budget !== undefined && compare(effort, fromPlainValue(budget)) > 0) {
    issues.push(problem("planIssue.budget", "/personDays", fromPlainValue(budget), effort));
  }
  const [first, last] = [from, by].map((date) => (date === undefined ? undefined : dayNumber(date)));
  if (first === undefined || last === undefined) return issues;
  for (const [place, { startBy, finishBy, leadDays, requires, rubric }] of actions.entries()) {
    const [start, finish] = [startBy, finishBy].map((date) => (date === undefined ? undefined : dayNumber(date)));
    const before = actions.filter((other) => other.rubric === rubric && requires.includes(other.id));
    const isAfter = before.every((other) => (dayNumber(other.finishBy ?? "") ?? last) <= (start ?? first));
    const fits = start !== undefined && finish !== undefined && start >= first && finish <= last;
    if (fits && isAfter && finish - start === leadDays) continue;
    issues.push(problem("planIssue.days", pointer("/actions", place), `${from} – ${by}`, `${startBy} – ${finishBy}`));
  }
  return issues;
}

/** Enters the facts of one action after the other, and scores every rubric each time. */
function promiseIssues(
  { actions, rubrics }: WorkPlan,
  subjects: readonly PlanSubject[],
  evidence: { readonly facts?: Facts },
): readonly Issue[] {
  const issues: Issue[] = [];
  let facts: Facts = { ...evidence.facts };
  const totalsNow = (): ReadonlyMap<string, Rational | undefined> =>
    new Map(subjects.map((subject) => [subject.id, subject.totalOf({ ...evidence, facts })]));
  let totals = totalsNow();
  const compareTotal = (rubric: string, promised: Rational, path: string): void => {
    const found = totals.get(rubric);
    if (found !== undefined && !equals(found, promised))
      issues.push(problem("planIssue.promise", path, promised, found));
  };
  for (const [place, { id, score }] of rubrics.entries()) {
    compareTotal(id, fromPlainValue(score), pointer("/rubrics", place, "score"));
  }
  for (const [place, action] of actions.entries()) {
    facts = { ...facts, ...action.facts };
    totals = totalsNow();
    for (const brought of promised(action)) {
      compareTotal(brought.rubric, brought.reaches, pointer("/actions", place));
    }
  }
  for (const [place, { id, reaches }] of rubrics.entries()) {
    compareTotal(id, fromPlainValue(reaches), pointer("/rubrics", place, "reaches"));
  }
  return issues;
}

function promised({ brings }: WorkAction): readonly { readonly rubric: string; readonly reaches: Rational }[] {
  return brings.map(({ rubric, reaches }) => ({ rubric, reaches: fromPlainValue(reaches) }));
}

/** Every action in one group; the bound is what all ways to combine the groups come to at most. */
function certificateIssues(
  { certificate, budget, actions }: WorkPlan,
  subjects: readonly PlanSubject[],
): readonly Issue[] {
  const { groups, bound, gain, gap } = certificate;
  const issues: Issue[] = [];
  const expected = subjects
    .flatMap(({ id, actions }) => Object.keys(actions).map((action) => `${id}#${action}`))
    .sort();
  const found = groups.flatMap(({ actions }) => actions).sort();
  if (JSON.stringify(expected) !== JSON.stringify(found)) {
    issues.push(problem("planIssue.groups", "/certificate/groups", String(expected.length), String(found.length)));
  }
  const counted = gainsOf(groups, new Set(actions.map(({ rubric, id }) => `${rubric}#${id}`)));
  if (!counted.some((total) => equals(total, fromPlainValue(gain)))) {
    issues.push(problem("planIssue.gain", "/certificate/gain", counted[0] ?? "–", fromPlainValue(gain)));
  }
  if (bound === null || gap === null) return issues;
  const difference = subtract(fromPlainValue(bound), fromPlainValue(gain));
  if (!equals(difference, fromPlainValue(gap))) {
    issues.push(problem("planIssue.gap", "/certificate/gap", difference, fromPlainValue(gap)));
  }
  const limit = budget === undefined ? undefined : fromPlainValue(budget);
  const most = mostOf(groups, limit, subjects);
  if (most === undefined || compare(most, fromPlainValue(bound)) > 0) {
    issues.push(problem("planIssue.bound", "/certificate/bound", most ?? "–", fromPlainValue(bound)));
  }
  return issues;
}

/** All that the choices of the groups can add up to that have just the plan's actions. */
function gainsOf(groups: readonly CertifiedGroup[], planned: ReadonlySet<string>): readonly Rational[] {
  return groups.reduce<readonly Rational[]>(
    (totals, { actions, choices }) => {
      const own = actions.filter((key) => planned.has(key));
      const taken = choices.filter(
        (choice) => choice.actions.length === own.length && choice.actions.every((key) => planned.has(key)),
      );
      return totals.flatMap((total) => taken.map(({ gain }) => add(total, fromPlainValue(gain))));
    },
    [ZERO],
  );
}

/** The most that one choice of each group adds up to: a table from effort to gain, group by group. */
function mostOf(
  groups: readonly CertifiedGroup[],
  limit: Rational | undefined,
  subjects: readonly PlanSubject[],
): Rational | undefined {
  let table = new Map<string, { readonly effort: Rational; readonly gain: Rational }>([
    ["0", { effort: ZERO, gain: ZERO }],
  ]);
  for (const { actions, isWhole, highest, choices } of groups) {
    if (highest === null) return undefined;
    const efforts = actions.map((key) => {
      const [rubric, id = ""] = key.split("#");
      return decimal(subjects.find((subject) => subject.id === rubric)?.actions[id]?.personDays ?? 0);
    });
    const least = efforts.reduce((low, one) => (compare(one, low) < 0 ? one : low), efforts[0] ?? ZERO);
    const ways = [
      ...choices.map(({ personDays, gain }) => ({ effort: fromPlainValue(personDays), gain: fromPlainValue(gain) })),
      ...(isWhole ? [] : [{ effort: least, gain: fromPlainValue(highest) }]),
    ];
    const next = new Map<string, { readonly effort: Rational; readonly gain: Rational }>();
    for (const before of table.values()) {
      for (const way of ways) {
        const effort = add(before.effort, way.effort);
        if (limit !== undefined && compare(effort, limit) > 0) continue;
        const key = `${effort.numerator}/${effort.denominator}`;
        const gain = add(before.gain, way.gain);
        next.set(key, { effort, gain: maximum(gain, next.get(key)?.gain ?? gain) });
      }
    }
    table = next;
  }
  return Array.from(table.values())
    .map(({ gain }) => gain)
    .reduce(maximum);
}
