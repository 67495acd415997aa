import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assess, checkPlan, type PlanOptions, planActions, type WorkPlan } from "../../src/index.js";
import { evidence, fact, group, leaf, rubric } from "../support/documents.js";

const load = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const par = load("rubrics/par/department-model.json");
const papi = load("rubrics/papi/department-plan-model.json");
const digital = load("rubrics/qd766/2022.json");
const konTum = load("examples/kon-tum-2022-q3.json");
const quangTri = load("examples/quang-tri-2022-q1.json");
const tienGiang = load("examples/tien-giang-2023.json");

const cases: readonly (readonly [string, unknown, unknown, PlanOptions])[] = [
  ["most points", par, konTum, {}],
  ["a grade by the end of the year", par, konTum, { target: { grade: "trung-binh" }, by: "2022-12-31" }],
  ["60 person-days in the second quarter", papi, quangTri, { budget: 60, by: "2022-06-30" }],
  ["a total", papi, quangTri, { target: { points: 30 } }],
  ["three rubrics", [par, digital, papi], tienGiang, { from: "2024-01-02", by: "2024-03-31", budget: "45.5" }],
  ["a target in one of two", [papi, par], tienGiang, { target: { rubric: "par/department-model", points: 3 } }],
];

describe("planActions", () => {
  it.each(cases)("makes plans that hold when they are checked without it: %s", (_, rubrics, evidence, options) => {
    const plan = planActions(rubrics, evidence, options);
    expect(plan.actions.length).toBeGreaterThan(0);
    expect(checkPlan(plan, rubrics, evidence)).toEqual([]);
    expect(plan.certificate).toMatchObject({ gap: expect.any(Number), isProved: true });
  });

  it("is what an assessment plans, where nothing else is asked for", () => {
    const plan = planActions(par, konTum);
    const { actionPlan } = assess(par, konTum);
    expect(plan.actions.map(({ id }) => id)).toEqual(actionPlan.actions.map(({ id }) => id));
    expect(plan.rubrics[0]?.reaches).toBe(actionPlan.reaches);
  });

  it("begins on the day after the quarter, and starts each action in time", () => {
    const plan = planActions(par, konTum, { by: "2022-12-31" });
    expect([plan.from, plan.by]).toEqual(["2022-10-01", "2022-12-31"]);
    const chain = plan.actions
      .filter(({ id }) => id.includes("iso"))
      .map(({ startBy, finishBy }) => [startBy, finishBy]);
    // 30, 30 and 10 days, each behind the one before, the last ending on the last day.
    expect(chain).toEqual([
      ["2022-10-22", "2022-11-21"],
      ["2022-11-21", "2022-12-21"],
      ["2022-12-21", "2022-12-31"],
    ]);
  });

  it("leaves out what takes too long, and says when it could be done", () => {
    const plan = planActions(par, konTum, { by: "2022-10-20" });
    expect(plan.actions.every(({ leadDays }) => leadDays <= 19)).toBe(true);
    expect(plan.outOfReach.find(({ node }) => node === "6.1")?.reason).toMatchObject({
      code: "reach.late",
      params: { earliest: "2022-11-15" },
    });
  });

  it("never promises points of a survey", () => {
    const reasons = planActions(par, konTum).outOfReach.filter(({ reason }) => reason.code === "reach.survey");
    expect(reasons.map(({ node }) => node)).toEqual(["8.1", "8.2"]);
  });

  it("leaves out what it is told to", () => {
    const plan = planActions(papi, quangTri, { exclude: ["plant-trees", "update-portal"] });
    expect(plan.actions.map(({ id }) => id)).not.toContain("update-portal");
    expect(plan.outOfReach.find(({ node }) => node === "8.1")?.reason.code).toMatch(/^reach\.(excluded|missing)$/);
  });

  it("names what the budget is too small for", () => {
    const { outOfReach } = planActions(par, konTum, { by: "2022-12-31", budget: 0 });
    const codes = new Map(outOfReach.map(({ node, reason }) => [node, reason.code]));
    // 4.1.1 asks for one action of 15 person-days, 7.4 for a chain of three.
    expect(["4.1.1", "7.4", "8.1", "1.2"].map((node) => codes.get(node))).toEqual([
      "reach.budget",
      "reach.budget",
      "reach.survey",
      "reach.missing",
    ]);
  });

  it("blames no budget where a cap would let nothing more in", () => {
    const sets = (fact: string, personDays: number) => ({
      title: { vi: fact },
      lead: { vi: "Văn phòng" },
      sets: { [fact]: true },
      leadDays: 1,
      personDays,
    });
    const check = (fact: string) => ({ measure: { checks: [fact] }, points: { checklist: { points: [0, 5] } } });
    const capped = rubric(
      [group("1", 5, [leaf("1.1", 5, check("a")), leaf("1.2", 5, check("b"))], { join: "cappedSum" })],
      {
        total: { max: 5 },
        facts: { a: fact("boolean"), b: fact("boolean") },
        actions: { "do-a": sets("a", 1), "do-b": sets("b", 100) },
      },
    );
    const { actions, outOfReach } = planActions(capped, evidence({ a: false, b: false }), { budget: 2 });
    expect(actions.map(({ id }) => id)).toEqual(["do-a"]);
    expect(outOfReach.map(({ node, reason }) => [node, reason.code])).toEqual([["1.2", "reach.asFarAsItGoes"]]);
  });

  it("says how much effort brings how much", () => {
    const { frontier, personDays, certificate } = planActions(papi, quangTri, {});
    expect(frontier[0]).toEqual({ personDays: 0, gain: 0 });
    expect(frontier.at(-1)).toEqual({ personDays, gain: certificate.gain });
  });

  it.each<readonly [PlanOptions, unknown]>([
    [{ by: "31/12/2022" }, konTum],
    [{ by: "2024-01-01" }, tienGiang],
    [{ by: "2022-09-30" }, konTum],
    [{ target: { grade: "tuyet-voi" } }, konTum],
    [{ target: { rubric: "x", points: 1 } }, konTum],
    [{ budget: -5 }, konTum],
    [{ budget: "-1/2" }, konTum],
  ])("refuses %j", (options, document) => {
    expect(() => planActions(par, document, options)).toThrow(RangeError);
  });
});

describe("checkPlan", () => {
  const plan = planActions(papi, quangTri, { budget: 60, by: "2022-06-30" });
  const [first, ...rest] = plan.actions;
  if (first === undefined) throw new Error("The plan has actions.");

  it.each<readonly [string, Partial<WorkPlan>, string]>([
    ["a promise that is not kept", { actions: [{ ...first, facts: {} }, ...rest] }, "planIssue.promise"],
    ["an action that nobody knows", { actions: [{ ...first, id: "x" }, ...rest] }, "planIssue.unknownAction"],
    ["an action twice", { actions: [...plan.actions, first] }, "planIssue.twice"],
    ["a wrong effort", { personDays: 1 }, "planIssue.effort"],
    ["too small a budget", { budget: 59 }, "planIssue.budget"],
    ["too late a day", { by: "2022-06-29" }, "planIssue.days"],
    ["too low a bound", { certificate: { ...plan.certificate, bound: 1, gap: -22 } }, "planIssue.bound"],
    ["a wrong gap", { certificate: { ...plan.certificate, gap: 1 } }, "planIssue.gap"],
    [
      "a group left out",
      { certificate: { ...plan.certificate, groups: plan.certificate.groups.slice(1) } },
      "planIssue.groups",
    ],
  ])("finds %s", (_, change, code) => {
    expect(checkPlan({ ...plan, ...change }, papi, quangTri).map((issue) => issue.code)).toContain(code);
  });

  it("finds actions before what they require, and beside what they exclude", () => {
    const work = planActions(par, konTum);
    const turned = { ...work, actions: [...work.actions].reverse() };
    expect(checkPlan(turned, par, konTum).map(({ code }) => code)).toContain("planIssue.order");
    const site = work.actions.find(({ id }) => id === "overhaul-website");
    if (site === undefined) throw new Error("The website is in the plan.");
    const both = { ...work, actions: [...work.actions, { ...site, id: "refresh-website" }] };
    expect(checkPlan(both, par, konTum).map(({ code }) => code)).toContain("planIssue.excluded");
  });
});
