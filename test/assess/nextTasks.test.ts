import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { TaskOptions } from "../../src/assess/taskList.js";
import { nextTasks } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, group, leaf, rubric } from "../support/documents.js";
import { action } from "../support/plan.js";

const office = { vi: "Văn phòng" };
const other = { vi: "Thanh tra" };
const yes = (id: string) => ({
  measure: { choice: id },
  points: {
    levels: [
      { is: true, points: 5, when: { vi: "Có" } },
      { is: false, points: 0 },
    ],
  },
});
const graded = {
  measure: { choice: "plan" },
  points: {
    levels: [
      { is: "late", points: 2 },
      { is: "onTime", points: 5, when: { vi: "Ban hành đúng hạn" } },
      { is: "none", points: 0 },
    ],
  },
};
const choices = ["onTime", "late", "none"].map((id) => ({ id, title: { vi: id } }));
const document = rubric(
  [
    group("1", 15, [
      { ...leaf("1.1", 5, graded), actions: ["issue-late"], documents: [{ vi: "Kế hoạch" }] },
      { ...leaf("1.2", 5, yes("audit")), actions: ["hold-audit"], documents: [{ vi: "Biên bản" }] },
      leaf("1.3", 5, yes("unknown")),
    ]),
    group("2", 5, [leaf("2.1", 5, yes("kept"))]),
  ],
  {
    total: { max: 20 },
    facts: {
      plan: fact("choice", { choices }),
      prepared: fact("boolean"),
      audit: fact("boolean"),
      unknown: fact("boolean"),
      kept: fact("boolean"),
    },
    actions: {
      "issue-late": action({ lead: office, sets: { plan: "late" }, leadDays: 10 }),
      "hold-audit": action({ lead: office, sets: { audit: true }, leadDays: 40 }),
    },
  },
);
const engine = createEngine({ dictionary: emptyDictionary });
const facts = { plan: "none", audit: false, kept: true };

function tasksOf(quarter: number | undefined, options: TaskOptions = {}) {
  const period = { year: 2022, ...(quarter !== undefined && { quarter }) };
  return engine.nextTasks(document, evidence(facts, { period }), options);
}

function shown(list: ReturnType<typeof tasksOf>) {
  return list.areas.map(({ code, tasks }) => [
    code,
    ...tasks.map(({ kind, action: id, nodes, deadline, points }) =>
      [kind, id ?? nodes.map((node) => node.code).join(","), deadline, points].join(" "),
    ),
  ]);
}

describe("nextTasks", () => {
  it("lists the actions of the plan by area, what is to be declared, and what is to stay", () => {
    const list = tasksOf(2);
    expect([list.next, list.from, list.by]).toEqual([{ year: 2022, quarter: 3 }, "2022-07-01", "2022-09-30"]);
    expect(shown(list)).toEqual([
      ["1", "action hold-audit 2022-08-31 5", "action issue-late 2022-08-31 2", "declare 1.3 2022-09-30 5"],
      ["2", "maintain 2.1  5"],
    ]);
    expect(list.areas[0]?.tasks[0]).toMatchObject({ leads: [office], products: [{ vi: "Biên bản" }] });
  });

  it("asks in another year for what gives full points, where this year's can only be mended in part", () => {
    const list = tasksOf(undefined);
    expect([list.next, list.from, list.by]).toEqual([{ year: 2023 }, "2023-01-01", "2023-12-31"]);
    expect(shown(list)[0]).toEqual([
      "1",
      "action hold-audit 2023-02-28 5",
      "requirement 1.1 2023-12-31 5",
      "declare 1.3 2023-12-31 5",
    ]);
    const [, requirement] = list.areas[0]?.tasks ?? [];
    expect(requirement).toMatchObject({
      title: { vi: "Ban hành đúng hạn" },
      leads: [office],
      products: [{ vi: "Kế hoạch" }],
    });
    expect(tasksOf(4).next).toEqual({ year: 2023, quarter: 1 });
  });

  it("lets each lead do one thing after another, behind what is required, and ends after the period what does not fit", () => {
    const actions = {
      "issue-late": action({ lead: other, sets: { plan: "late" }, leadDays: 10 }),
      "hold-audit": action({ lead: office, sets: { audit: true }, leadDays: 40, requires: ["prepare"] }),
      prepare: action({ lead: other, sets: { prepared: true }, leadDays: 60 }),
    };
    const list = engine.nextTasks({ ...document, actions }, evidence(facts, { period: { year: 2022, quarter: 2 } }));
    expect(shown(list)[0]?.slice(1, 4)).toEqual([
      "action prepare 2022-08-31 0",
      "action issue-late 2022-09-30 2",
      "action hold-audit 2022-10-31 5",
    ]);
  });

  it("takes other days, and leaves out actions on request", () => {
    const list = tasksOf(2, { from: "2022-08-01", by: "2022-12-15", exclude: ["hold-audit"] });
    expect(shown(list)[0]?.slice(0, 2)).toEqual(["1", "action issue-late 2022-08-31 2"]);
    expect(() => tasksOf(2, { from: "2022-12-31" })).toThrow(/behind/);
    expect(() => tasksOf(2, { by: "soon" })).toThrow(/^by is no date/);
  });

  it("is frozen plain data over several rubrics, each action in the area of its own", () => {
    const both = [rubrics["par/department-model"], rubrics["papi/department-plan-model"]];
    const unit = { id: "example/department", name: "Sở A", type: "department" };
    const list = nextTasks(both, { format: "chamdiem/evidence@1", unit, period: { year: 2024 }, facts: {} });
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
    expect(Object.isFrozen(list.areas[0]?.tasks)).toBe(true);
    expect(new Set(list.areas.map((area) => area.rubric))).toEqual(
      new Set(["par/department-model", "papi/department-plan-model"]),
    );
    for (const { code, tasks } of list.areas) {
      for (const { kind, nodes } of tasks) {
        if (kind !== "action") expect(nodes.every((node) => node.code.startsWith(code))).toBe(true);
      }
    }
  });
});
