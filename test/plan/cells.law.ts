import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Action, Evidence, Rubric } from "../../src/index.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { limited } from "../laws/support.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { action } from "../support/plan.js";

/** A task with its own component. */
interface Task {
  readonly points: number;
  readonly halfDays: number;
  /** True for a bonus: it counts beyond the cap. */
  readonly isBonus: boolean;
}

/** Tasks in a group that counts no more than its cap, within one that counts no more than its own. */
interface Tasks {
  readonly inner: readonly Task[];
  readonly outer: readonly Task[];
  readonly innerCap: number;
  readonly outerCap: number;
}

const task = fc.record({
  points: fc.integer({ min: 1, max: 30 }),
  halfDays: fc.integer({ min: 0, max: 9 }),
  isBonus: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0),
});
const tasks: fc.Arbitrary<Tasks> = fc.record({
  inner: fc.array(task, { minLength: 2, maxLength: 7 }),
  outer: fc.array(task, { minLength: 2, maxLength: 6 }),
  innerCap: fc.integer({ min: 10, max: 80 }),
  outerCap: fc.integer({ min: 20, max: 120 }),
});

function documents({ inner, outer, innerCap, outerCap }: Tasks): readonly [Rubric, Evidence] {
  const all = [...inner, ...outer];
  const leaves = all.map(({ points, isBonus }, place) =>
    leaf(
      `t${place}`,
      isBonus ? 0 : points,
      {
        measure: { choice: `t${place}` },
        points: {
          levels: [
            { is: true, points },
            { is: false, points: 0 },
          ],
        },
      },
      isBonus ? { role: "bonus" } : {},
    ),
  );
  const capped = (code: string, max: number, children: typeof leaves) =>
    ({ code, title: { vi: "x" }, max, join: "cappedSum", children }) as const;
  const within = capped("inner", innerCap, leaves.slice(0, inner.length));
  const nodes = [capped("outer", outerCap, [within, ...leaves.slice(inner.length)])];
  const actions: { [id: string]: Action } = {};
  for (const [place, { halfDays }] of all.entries()) {
    actions[`t${place}`] = action({ sets: { [`t${place}`]: true }, personDays: halfDays / 2 });
  }
  const facts = Object.fromEntries(all.map((_, place) => [`t${place}`, fact("boolean")]));
  const known = Object.fromEntries(all.map((_, place) => [`t${place}`, false]));
  return [rubric(nodes, { facts, actions, total: { max: outerCap } }), evidence(known)];
}

/** The most points, the least effort for them, and the fewest tasks for both, of all sets; counted by hand. */
function bestSet({ inner, outer, innerCap, outerCap }: Tasks, most: number): readonly [number, number, number] {
  const all = [...inner, ...outer];
  let best: readonly [number, number, number] = [0, 0, 0];
  for (let set = 0; set < 2 ** all.length; set += 1) {
    const chosen = all.map((one, place) => ((set & (2 ** place)) === 0 ? { ...one, points: 0, halfDays: 0 } : one));
    const halfDays = chosen.reduce((sum, one) => sum + one.halfDays, 0);
    if (halfDays > most) continue;
    const sumOf = (some: readonly Task[], isBonus: boolean): number =>
      some.reduce((sum, one) => (one.isBonus === isBonus ? sum + one.points : sum), 0);
    const [within, beside] = [chosen.slice(0, inner.length), chosen.slice(inner.length)];
    const innerPoints = Math.min(innerCap, sumOf(within, false)) + sumOf(within, true);
    const points = Math.min(outerCap, innerPoints + sumOf(beside, false)) + sumOf(beside, true);
    const count = set.toString(2).replaceAll("0", "").length;
    const [topPoints, topDays, topCount] = best;
    if (points - topPoints || topDays - halfDays || topCount - count) {
      const order = points - topPoints || topDays - halfDays || topCount - count;
      if (order > 0) best = [points, halfDays, count];
    }
  }
  return best;
}

const { planActions, checkPlan } = createEngine({ dictionary: emptyDictionary });

test("tasks under caps are chosen as well as all sets of them allow", () => {
  fc.assert(
    fc.property(tasks, fc.integer({ min: 0, max: 80 }), (all, most) => {
      const [document, entered] = documents(all);
      const plan = planActions(document, entered, { budget: most / 2 });
      const { gain, isProved } = plan.certificate;
      const [points, halfDays, count] = bestSet(all, most);
      expect([gain, plan.personDays, plan.actions.length, isProved]).toEqual([points, halfDays / 2, count, true]);
      expect(checkPlan(plan, document, entered)).toEqual([]);
    }),
    limited(60),
  );
});

test("forty tasks under one cap are chosen with proof", () => {
  const one = (place: number): Task => ({ points: 1 + (place % 7), halfDays: 1 + (place % 5), isBonus: false });
  const inner = Array.from({ length: 40 }, (_, place) => one(place));
  const all = { inner, outer: [one(2), one(3)], innerCap: 50, outerCap: 55 };
  const [document, entered] = documents(all);
  const { certificate } = planActions(document, entered, { budget: 10 });
  expect([certificate.isProved, certificate.groups.length]).toEqual([true, 1]);
});
