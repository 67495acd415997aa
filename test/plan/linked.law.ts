import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Action, Evidence, PlanOptions, Rubric, RubricNode } from "../../src/index.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { limited } from "../laws/support.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { action } from "../support/plan.js";

/** One action, one fact, one component; those of one pair stand in a group that counts no more than its cap. */
interface Task {
  readonly points: number;
  readonly halfDays: number;
  readonly days: number;
  readonly isDone: boolean;
  /** Earlier tasks, by place. */
  readonly requires: readonly number[];
  readonly excludes: readonly number[];
}

const MOST = 15;
const tasks: fc.Arbitrary<readonly Task[]> = fc.array(
  fc.record({
    points: fc.integer({ min: 1, max: 300 }),
    halfDays: fc.integer({ min: 0, max: 12 }),
    days: fc.integer({ min: 1, max: 20 }),
    isDone: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
    requires: fc.oneof(fc.constant([]), fc.array(fc.nat(MOST), { maxLength: 2 })),
    excludes: fc.oneof(fc.constant([]), fc.constant([]), fc.array(fc.nat(MOST), { maxLength: 1 })),
  }),
  { minLength: 3, maxLength: MOST },
);
const limits = fc.record(
  { halfDays: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 0, max: 60 }) },
  { requiredKeys: [] },
);

const before = (all: readonly number[], place: number): readonly number[] => [
  ...new Set(all.filter((other) => other < place)),
];

function documents(all: readonly Task[], isPaired: boolean): readonly [Rubric, Evidence] {
  const id = (place: number): string => `t${place}`;
  const leaves = all.map(({ points }, place) =>
    leaf(id(place), points, {
      measure: { choice: id(place) },
      points: {
        levels: [
          { is: true, points },
          { is: false, points: 0 },
        ],
      },
    }),
  );
  const [one, two, ...others] = leaves;
  const nodes: readonly RubricNode[] =
    isPaired && one !== undefined && two !== undefined
      ? [{ code: "pair", title: { vi: "x" }, max: CAP, join: "cappedSum", children: [one, two] }, ...others]
      : leaves;
  const actions: { [id: string]: Action } = {};
  for (const [place, { halfDays, days, requires, excludes }] of all.entries()) {
    actions[id(place)] = action({
      sets: { [id(place)]: true },
      personDays: halfDays / 2,
      leadDays: days,
      requires: before(requires, place).map(id),
      excludes: before(excludes, place).map(id),
    });
  }
  const facts = Object.fromEntries(all.map((_, place) => [id(place), fact("boolean")]));
  const max = nodes.reduce((sum, node) => sum + Number(node.max), 0);
  const known = Object.fromEntries(all.map(({ isDone }, place) => [id(place), isDone]));
  return [rubric(nodes, { facts, actions, total: { max } }), evidence(known)];
}

const CAP = 250;

/** The most points and the least effort for them, of all sets of tasks, counted by hand. */
function bestSet(
  all: readonly Task[],
  isPaired: boolean,
  within: { readonly halfDays?: number; readonly days?: number },
): { readonly points: number; readonly halfDays: number } {
  let best = { points: 0, halfDays: 0 };
  for (let set = 0; set < 2 ** all.length; set += 1) {
    const has = (place: number): boolean => (set & (2 ** place)) !== 0;
    const finish: number[] = [];
    const isFine = all.every(({ isDone, requires, excludes, days }, place) => {
      finish[place] = 0;
      if (!has(place)) return true;
      const asked = before(requires, place);
      finish[place] = Math.max(0, ...asked.map((other) => finish[other] ?? 0)) + days;
      return (
        !isDone &&
        asked.every((other) => has(other) || all[other]?.isDone) &&
        !before(excludes, place).some(has) &&
        (within.days === undefined || finish[place] <= within.days)
      );
    });
    const counted = (places: readonly number[], take: (task: Task) => number): number =>
      places.reduce((sum, place) => sum + take(all[place] as Task), 0);
    const places = [...all.keys()];
    const halfDays = counted(places.filter(has), (task) => task.halfDays);
    if (!isFine || (within.halfDays !== undefined && halfDays > within.halfDays)) continue;
    const pair = isPaired ? [0, 1] : [];
    const score = (isIn: (place: number) => boolean): number =>
      counted(
        places.filter((place) => !pair.includes(place) && isIn(place)),
        (task) => task.points,
      ) +
      (isPaired
        ? Math.min(
            CAP,
            counted(pair.filter(isIn), (task) => task.points),
          )
        : 0);
    const today = (place: number): boolean => all[place]?.isDone === true;
    const points = score((place) => has(place) || today(place)) - score(today);
    if (points > best.points || (points === best.points && halfDays < best.halfDays)) best = { points, halfDays };
  }
  return best;
}

test("tasks that require and exclude each other are chosen as well as all sets of them allow", () => {
  const { planActions, checkPlan } = createEngine({ dictionary: emptyDictionary });
  fc.assert(
    fc.property(tasks, fc.boolean(), limits, (all, isPaired, within) => {
      const [document, entered] = documents(all, isPaired);
      const options: PlanOptions = {
        ...(within.halfDays !== undefined && { budget: within.halfDays / 2 }),
        ...(within.days !== undefined && { from: "2022-01-01", by: dayAfter(within.days) }),
      };
      const plan = planActions(document, entered, options);
      const best = bestSet(all, isPaired, within);
      expect([plan.certificate.gain, plan.certificate.bound, plan.personDays]).toEqual([
        best.points,
        best.points,
        best.halfDays / 2,
      ]);
      expect(plan.certificate.isProved).toBe(true);
      expect(checkPlan(plan, document, entered)).toEqual([]);
    }),
    limited(150),
  );
});

function dayAfter(days: number): string {
  return new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10);
}
