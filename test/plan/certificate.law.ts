import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Issue, PlanOptions, WorkPlan } from "../../src/index.js";
import { fromPlainValue, toPlainValue } from "../../src/number/print.js";
import { add, compare, ONE, subtract } from "../../src/number/rational.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { limited, rubricAndEvidence } from "../laws/support.js";

const engine = createEngine({ dictionary: emptyDictionary });

const options: fc.Arbitrary<PlanOptions> = fc
  .record({
    budget: fc.option(fc.constantFrom(0, "0.5", 1, 6, "25.5"), { nil: undefined }),
    by: fc.option(fc.constantFrom("2022-01-02", "2022-02-15", "2022-06-30"), { nil: undefined }),
    points: fc.option(fc.constantFrom("0.5", 2, 8), { nil: undefined }),
  })
  .map(({ budget, by, points }) => ({
    ...(budget !== undefined && { budget }),
    ...(by !== undefined && { by, from: "2022-01-01" }),
    ...(points !== undefined && { target: { points } }),
  }));

const plus = (value: number | string | null, more = ONE): number | string =>
  toPlainValue(add(fromPlainValue(value ?? 0), more));
const less = (value: number | string | null): number | string =>
  toPlainValue(subtract(fromPlainValue(value ?? 0), ONE));

/** Ways to damage a plan that has a first action; nothing where a way does not apply. */
const damages: { readonly [name: string]: (plan: WorkPlan) => WorkPlan | undefined } = {
  "what it reaches": (plan) => ({
    ...plan,
    rubrics: plan.rubrics.map((one) => ({ ...one, reaches: plus(one.reaches) })),
  }),
  "its gain": ({ certificate, ...plan }) => ({
    ...plan,
    certificate: {
      ...certificate,
      gain: plus(certificate.gain),
      ...(certificate.gap !== null && { gap: less(certificate.gap) }),
    },
  }),
  "its bound": ({ certificate, ...plan }) =>
    certificate.bound === null || certificate.gap === null || !certificate.isProved
      ? undefined
      : { ...plan, certificate: { ...certificate, bound: less(certificate.bound), gap: less(certificate.gap) } },
  "its effort": (plan) => ({ ...plan, personDays: plus(plan.personDays) }),
  "an action left out": (plan) => ({ ...plan, actions: plan.actions.slice(1) }),
  "an action twice": (plan) => ({ ...plan, actions: [...plan.actions, ...plan.actions.slice(0, 1)] }),
  "an action of no rubric": (plan) => ({
    ...plan,
    actions: plan.actions.map((one) => ({ ...one, id: `no-${one.id}` })),
  }),
  "its order": (plan) =>
    plan.actions.some(({ requires }) => plan.actions.some(({ id }) => requires.includes(id)))
      ? { ...plan, actions: [...plan.actions].reverse() }
      : undefined,
  "a start": (plan) =>
    plan.by === undefined
      ? undefined
      : { ...plan, actions: plan.actions.map((one) => ({ ...one, startBy: "2021-12-31" })) },
  "what an action reaches": (plan) =>
    plan.actions[0]?.brings.length === 0
      ? undefined
      : {
          ...plan,
          actions: plan.actions.map((one) => ({
            ...one,
            brings: one.brings.map((brought) => ({ ...brought, reaches: plus(brought.reaches) })),
          })),
        },
};

test("a plan is found right by what checks it, and damaged in any way it is found wrong", () => {
  fc.assert(
    fc.property(rubricAndEvidence, options, ([rubric, evidence], asked) => {
      const plan = engine.planActions(rubric, evidence, asked);
      const check = (one: WorkPlan): readonly Issue[] => engine.checkPlan(one, rubric, evidence);
      expect(check(plan)).toEqual([]);
      // Without actions there is nothing to damage; without a score nothing to compare.
      if (plan.actions.length === 0 || engine.assess(rubric, evidence).total.score === null) return;
      for (const [name, damage] of Object.entries(damages)) {
        const damaged = damage(plan);
        expect([name, damaged === undefined || check(damaged).length > 0]).toEqual([name, true]);
      }
    }),
    limited(150),
  );
});

test("the frontier rises, and a plan under the budget of each of its points brings as much", () => {
  fc.assert(
    fc.property(rubricAndEvidence, ([rubric, evidence]) => {
      const { frontier } = engine.planActions(rubric, evidence);
      for (const [place, { personDays, gain }] of frontier.entries()) {
        const before = frontier[place - 1];
        const rises = (now: number | string, old: number | string | undefined): boolean =>
          old === undefined || compare(fromPlainValue(now), fromPlainValue(old)) > 0;
        expect([rises(personDays, before?.personDays), rises(gain, before?.gain)]).toEqual([true, true]);
        const under = engine.planActions(rubric, evidence, { budget: fromText(personDays) });
        expect(under.certificate.bound).toBe(gain);
      }
    }),
    limited(60),
  );
});

/** Person-days are short decimals in random rubrics. */
function fromText(value: number | string): number {
  return Number(value);
}
