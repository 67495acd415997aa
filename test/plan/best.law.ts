import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "../../src/number/decimal.js";
import { toFractionText } from "../../src/number/print.js";
import { add, compare, maximum, minimum, type Rational, ZERO } from "../../src/number/rational.js";
import { planWork } from "../../src/plan/plan.js";
import { effortOf } from "../../src/plan/solve.js";
import { gradeRank } from "../../src/score/grade.js";
import { limited, rubricAndEvidence } from "../laws/support.js";
import { scoreOf } from "../support/score.js";
import { type Done, everyOrder, TooManyOrdersError, type Within } from "./everyOrder.js";
import { manyActions } from "./manyActions.js";

const totalOf = ({ scores }: Pick<Done, "scores">): Rational => scores.outcomes[0]?.points ?? ZERO;

/** The most points, and the least effort that brings them. */
function best(all: readonly Done[]): { readonly total: string; readonly effort: string } {
  const top = all.reduce((high, one) =>
    (compare(totalOf(one), totalOf(high)) || compare(high.effort, one.effort)) > 0 ? one : high,
  );
  return { total: toFractionText(totalOf(top)), effort: toFractionText(top.effort) };
}

const limits = fc.record(
  {
    budget: fc.constantFrom(decimal(0), decimal("0.5"), decimal(1), decimal(6), decimal(20), decimal("25.5")),
    days: fc.integer({ min: 0, max: 120 }),
  },
  { requiredKeys: [] },
);

test("a plan is as good as the best of all choices in all orders", () => {
  fc.assert(
    fc.property(rubricAndEvidence, limits, ([rubric, evidence], within) => {
      const start = scoreOf(rubric, evidence);
      const plan = planWork([start], within);
      const end = plan.ends[0]?.scores ?? start.scores;
      expect({
        total: toFractionText(totalOf({ scores: end })),
        effort: toFractionText(effortOf(plan.solution.chosen)),
      }).toEqual(best(everyOrder(start, within)));
      expect(plan.steps.length === 0 || toFractionText(plan.steps.at(-1)?.brings[0]?.reaches ?? ZERO)).toBe(
        plan.steps.length === 0 || toFractionText(totalOf({ scores: end })),
      );
    }),
    limited(400),
  );
});

test("a grade is reached with the least effort of all choices in all orders", () => {
  fc.assert(
    fc.property(rubricAndEvidence, limits, fc.nat(3), ([rubric, evidence], within, level) => {
      const grade = rubric.grades?.levels[level % rubric.grades.levels.length]?.id;
      const start = scoreOf(rubric, evidence);
      if (grade === undefined || start.scores.outcomes[0]?.hasNoScore === true) return;
      const enough = everyOrder(start, within).filter(
        ({ scores }) => gradeRank(rubric, scores.grade) <= gradeRank(rubric, grade),
      );
      const plan = planWork([start], { ...within, target: { rubric: 0, reach: { grade } } });
      const reached = gradeRank(rubric, plan.ends[0]?.scores.grade ?? null) <= gradeRank(rubric, grade);
      expect([reached, plan.solution.isMet]).toEqual([enough.length > 0, enough.length > 0]);
      if (enough.length === 0) return;
      const least = enough.reduce((low, one) => (compare(one.effort, low.effort) < 0 ? one : low));
      expect(toFractionText(effortOf(plan.solution.chosen))).toBe(toFractionText(least.effort));
    }),
    limited(400),
  );
});

/** All orders, or nothing where they are too many to be tried. */
function fewOrders(start: ReturnType<typeof scoreOf>, within: Within): readonly Done[] | undefined {
  try {
    return everyOrder(start, within, 4000);
  } catch (error) {
    if (error instanceof TooManyOrdersError) return undefined;
    throw error;
  }
}

test("with up to fifteen actions a plan is as good as the best, and nothing passes its bound", () => {
  fc.assert(
    fc.property(manyActions, limits, ([rubric, evidence], within) => {
      const start = scoreOf(rubric, evidence);
      const all = fewOrders(start, within);
      if (all === undefined) return;
      const plan = planWork([start], within);
      const total = totalOf({ scores: plan.ends[0]?.scores ?? start.scores });
      if (plan.solution.groups.every(({ frontier }) => frontier.isWhole)) {
        const found = { total: toFractionText(total), effort: toFractionText(effortOf(plan.solution.chosen)) };
        expect(found).toEqual(best(all));
      }
      const most = all.map(({ scores }) => scores.openTotal).reduce(maximum);
      const bound = plan.bound === "open" ? most : add(start.scores.openTotal, plan.bound);
      expect(compare(bound, most)).toBeGreaterThanOrEqual(0);
    }),
    limited(150),
  );
});

test("with up to fifteen actions a grade is reached with the least effort", () => {
  fc.assert(
    fc.property(manyActions, limits, fc.nat(3), ([rubric, evidence], within, level) => {
      const grade = rubric.grades?.levels[level % rubric.grades.levels.length]?.id;
      const start = scoreOf(rubric, evidence);
      const all =
        grade === undefined || start.scores.outcomes[0]?.hasNoScore === true ? undefined : fewOrders(start, within);
      if (all === undefined || grade === undefined) return;
      const plan = planWork([start], { ...within, target: { rubric: 0, reach: { grade } } });
      const efforts = all
        .filter((one) => gradeRank(rubric, one.scores.grade) <= gradeRank(rubric, grade))
        .map((one) => one.effort);
      const isWhole = plan.solution.groups.every(({ frontier }) => frontier.isWhole);
      if (isWhole) expect(plan.solution.isMet).toBe(efforts.length > 0);
      if (!plan.solution.isMet) return;
      const least = toFractionText(efforts.reduce(minimum));
      expect(toFractionText(effortOf(plan.solution.chosen))).toBe(isWhole ? least : expect.any(String));
    }),
    limited(150),
  );
});
