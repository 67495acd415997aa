import { describe, expect, it } from "vitest";
import { readEnteredFacts } from "../../src/evidence/facts.js";
import type { KnownFact } from "../../src/facts/value.js";
import { toFractionText } from "../../src/number/print.js";
import { compare, maximum, type Rational, ZERO } from "../../src/number/rational.js";
import { applyAction, movesOf, readyAction } from "../../src/plan/apply.js";
import { planWork } from "../../src/plan/plan.js";
import type { Action, Rubric, RubricNode } from "../../src/rubric/types.js";
import type { RuleInput } from "../../src/rules/types.js";
import { prepareFacts } from "../../src/score/prepare.js";
import { scoreRubric } from "../../src/score/score.js";
import { evidence, fact, leaf, records, rubric } from "../support/documents.js";
import { type Definitions, type EnteredFacts, identity, shownFacts } from "../support/facts.js";
import { action, carriedOut, planOf, shownBound, shownPlan } from "../support/plan.js";
import { scoreOf } from "../support/score.js";

const choices = ["none", "late", "onTime"].map((id) => ({ id, title: { vi: id } }));
const facts: Definitions = {
  done: fact("count", { partOf: "all", moves: [{ id: "finish", title: { vi: "x" }, changes: { done: 1, open: -1 } }] }),
  open: fact("count"),
  all: fact("count"),
  plan: fact("choice", { choices, ordered: true }),
  a: fact("boolean"),
  b: fact("boolean"),
  late: fact("count"),
};
const identities = [identity("split", "all", ["done", "open"])];
const yes = (id: string, points: number): RuleInput => ({
  measure: { choice: id },
  points: {
    levels: [
      { is: true, points },
      { is: false, points: 0 },
    ],
  },
});
const nodes: readonly RubricNode[] = [
  leaf("1", 4, {
    measure: { ratio: ["done", "all"] },
    points: { linear: { from: [0, 0], to: [1, 4] } },
    whenEmpty: "reduceMax",
  }),
  leaf("2", 3, {
    measure: { choice: "plan" },
    points: {
      levels: [
        { is: "onTime", points: 3 },
        { is: "late", points: "1.5" },
        { is: "none", points: 0 },
      ],
    },
  }),
  leaf("3", 1, yes("a", 1)),
  leaf("4", 2, yes("b", 2)),
];

function withActions(actions: { readonly [id: string]: Partial<Action> }, more: Partial<Rubric> = {}): Rubric {
  return rubric(nodes, {
    facts,
    identities,
    actions: Object.fromEntries(Object.entries(actions).map(([id, what]) => [id, action(what)])),
    ...more,
  });
}

const start: EnteredFacts = { done: 1, all: 4, plan: "none", a: false, b: false };

describe("the order of a plan", () => {
  it("is that of the exact gain, each reckoned after those before it", () => {
    const plan = planOf(
      withActions({
        "a-set": { sets: { a: true } },
        "b-issue-late": { sets: { plan: "late" } },
        "c-finish": { moves: [{ move: "finish", times: "open" }] },
        "d-set": { sets: { b: true } },
      }),
      evidence(start),
    );
    // 1/4·4 = 1 at the start; all 4 finished bring 3, b brings 2, the plan 1.5, a 1.
    expect(shownPlan(plan)).toEqual([
      ["c-finish", "3", "4"],
      ["d-set", "2", "6"],
      ["b-issue-late", "3/2", "15/2"],
      ["a-set", "1", "17/2"],
    ]);
    expect(plan.plan.steps.map(({ nodes: changed }) => changed)).toEqual([["1"], ["4"], ["2"], ["3"]]);
    expect(shownFacts(plan.plan.steps[0]?.facts)).toEqual({ done: "4" });
  });

  it("leaves out what brings nothing, or what it brought already", () => {
    const actions = {
      same: { sets: { plan: "none" } },
      worse: { sets: { plan: "late" } },
      best: { sets: { plan: "onTime" } },
      nothing: {},
    };
    const plan = planOf(withActions(actions), evidence(start));
    expect(shownPlan(plan)).toEqual([["best", "3", "4"]]);
    expect(plan.plan.steps[0]?.gainAlone).toEqual(plan.plan.steps[0]?.gain);
  });

  it("says what each brings alone", () => {
    const plan = planOf(
      withActions({ late: { sets: { plan: "late", a: true } }, best: { sets: { plan: "onTime" } } }),
      evidence(start),
    );
    // late and a bring 2.5 alone; the plan in time has to follow it, or lateness would cost 1.5.
    expect(shownPlan(plan)).toEqual([
      ["late", "5/2", "7/2"],
      ["best", "3/2", "5"],
    ]);
    const both = planOf(
      withActions({ one: { sets: { a: true, b: true } }, two: { sets: { b: true, plan: "late" } } }),
      evidence(start),
    );
    expect(
      both.plan.steps.map(({ id, gain, gainAlone }) => [id, toFractionText(gain), toFractionText(gainAlone)]),
    ).toEqual([
      ["two", "7/2", "7/2"],
      ["one", "1", "3"],
    ]);
  });

  it("of equals is that of the smaller effort, then of the id", () => {
    const one = { sets: { b: true } };
    const first = (actions: { readonly [id: string]: Partial<Action> }) =>
      shownPlan(planOf(withActions(actions), evidence(start)))[0]?.[0];
    expect(first({ a: { ...one, personDays: 5 }, z: { ...one, personDays: "2.5" } })).toBe("z");
    expect(first({ z: one, a: one })).toBe("a");
    expect(first({ a: { ...one, personDays: 3 }, z: { ...one, personDays: "1/2" } })).toBe("z");
  });

  it("goes on where the total is held at its lowest: what no action brings alone, several bring together", () => {
    const penalty = leaf(
      "9",
      0,
      { measure: { amount: "late" }, points: { deduct: { start: 0, each: 1, floor: -4 } } },
      { role: "penalty" },
    );
    const actions = {
      "set-a": { sets: { a: true } },
      "set-b": { sets: { b: true } },
      issue: { sets: { plan: "onTime" } },
    };
    const document = { ...withActions(actions), nodes: [...nodes, penalty], total: { max: 10, lowest: 0 } };
    // 0 of 4 done and 4 late: −4, held at 0. The plan in time brings 3, b brings 2, a brings 1: −4 + 6 = 2.
    const plan = planOf(document, evidence({ ...start, done: 0, late: 4 }));
    expect(shownPlan(plan).at(-1)?.[2]).toBe("2");
  });

  it("leaves out what leads nowhere while the total is held at its lowest", () => {
    const penalty = leaf(
      "9",
      0,
      { measure: { amount: "late" }, points: { deduct: { start: 0, each: 1, floor: -9 } } },
      { role: "penalty" },
    );
    const document = {
      ...withActions({ "set-a": { sets: { a: true } } }),
      nodes: [...nodes, penalty],
      total: { max: 10, lowest: 0 },
    };
    // −9 + 1 is still held at 0.
    expect(shownPlan(planOf(document, evidence({ ...start, done: 0, late: 9 })))).toEqual([]);
  });

  it("names facts of which nothing was known at the start", () => {
    const plan = planOf(withActions({ set: { sets: { a: true, plan: "onTime" } } }), evidence({ plan: "none" }));
    expect(plan.plan.steps[0]?.undeclared).toEqual(["a"]);
  });
});

describe("requirements", () => {
  it("go first, also where they bring nothing themselves", () => {
    const actions = { write: { sets: { late: 0 } }, publish: { sets: { plan: "onTime" }, requires: ["write"] } };
    const plan = planOf(withActions(actions), evidence(start));
    expect(shownPlan(plan)).toEqual([
      ["write", "0", "1"],
      ["publish", "3", "4"],
    ]);
  });

  it("are skipped where they have nothing left to do", () => {
    const actions = { write: { sets: { late: 0 } }, publish: { sets: { plan: "onTime" }, requires: ["write"] } };
    expect(shownPlan(planOf(withActions(actions), evidence({ ...start, late: 0 })))).toEqual([["publish", "3", "4"]]);
  });

  it("chain, and are done once", () => {
    const actions = {
      one: { sets: { late: 3 } },
      two: { sets: { late: 2 }, requires: ["one"] },
      three: { sets: { plan: "onTime" }, requires: ["two", "one"] },
      four: { sets: { b: true }, requires: ["one"] },
    };
    expect(shownPlan(planOf(withActions(actions), evidence(start))).map(([id]) => id)).toEqual([
      "one",
      "two",
      "three",
      "four",
    ]);
  });

  it("that no action is make the whole chain impossible", () => {
    const actions = { publish: { sets: { plan: "onTime" }, requires: ["unheard-of"] } };
    expect(shownPlan(planOf(withActions(actions), evidence(start)))).toEqual([]);
  });
});

describe("the way round a requirement", () => {
  it("is found where another action leaves it nothing to do", () => {
    const start = scoreOf(
      withActions({
        slow: { sets: { a: true }, leadDays: 42 },
        follow: { sets: { b: true }, requires: ["slow"], leadDays: 90 },
        quick: { sets: { a: true }, leadDays: 1, personDays: 2 },
      }),
      evidence({ a: false, b: false }),
    );
    // 42 + 90 days are too long; what is quick does the same as what is slow.
    const { steps } = planWork([start], { days: 100 });
    expect(steps.map(({ candidate }) => candidate.id)).toEqual(["quick", "follow"]);
  });
});

describe("exclusions", () => {
  it("leave the better one, whichever names the other", () => {
    const refresh = { sets: { plan: "late", a: true }, excludes: ["overhaul"] };
    const overhaul = { sets: { plan: "onTime" } };
    expect(shownPlan(planOf(withActions({ refresh, overhaul }), evidence(start)))).toEqual([["overhaul", "3", "4"]]);
    const small = { sets: { a: true }, excludes: ["overhaul"] };
    expect(shownPlan(planOf(withActions({ small, overhaul }), evidence(start)))).toEqual([["overhaul", "3", "4"]]);
    expect(
      shownPlan(
        planOf(
          withActions({ small: { sets: { a: true } }, overhaul: { ...overhaul, excludes: ["small"] } }),
          evidence(start),
        ),
      ),
    ).toEqual([["overhaul", "3", "4"]]);
  });

  it("hold within a chain too", () => {
    const actions = {
      write: { sets: { late: 0 }, excludes: ["publish"] },
      publish: { sets: { plan: "onTime" }, requires: ["write"] },
    };
    expect(shownPlan(planOf(withActions(actions), evidence(start)))).toEqual([]);
  });
});

describe("the promise of a plan", () => {
  const actions = {
    finish: { moves: [{ move: "finish", times: 99 }] },
    issue: { sets: { plan: "late" } },
    set: { sets: { a: true, b: true }, requires: ["issue"] },
  };

  it.each([
    ["everything known", start],
    ["nothing known", {}],
    ["some known", { all: 3, done: 2 }],
    ["values that may grow", { all: { value: 9, atLeast: true }, done: { value: 2, atLeast: true } }],
    ["a known rest", { open: 2, done: 1 }],
  ] as const)("is exactly the score of the changed evidence: %s", (_, entered) => {
    const document = withActions(actions);
    const { plan, start: before } = planOf(document, evidence(entered));
    const after = scoreOf(document, carriedOut(evidence(entered), plan));
    expect(toFractionText(plan.steps.at(-1)?.reaches ?? ZERO)).toBe(plan.steps.length === 0 ? "0" : after.points());
    expect(toFractionText(plan.scores.outcomes[0]?.points ?? ZERO)).toBe(after.points());
    expect(compare(after.outcome("").points, before.outcome("").points)).toBeGreaterThanOrEqual(0);
    expect(readEnteredFacts(carriedOut(evidence(entered), plan), after.compiled.definitions).issues).toEqual([]);
  });

  it("is kept where moves reach the ends of their facts", () => {
    const bounded: Definitions = {
      few: fact("count", { highest: 3, moves: [{ id: "more", title: { vi: "x" }, changes: { few: 1 } }] }),
    };
    const document = rubric([leaf("1", 9, { measure: { amount: "few" }, points: { accrue: { each: 1, cap: 9 } } })], {
      facts: bounded,
      actions: { more: action({ moves: [{ move: "more", times: 5 }] }) },
    });
    const { plan, start: before } = planOf(document, evidence({ few: 1 }));
    expect(readEnteredFacts(carriedOut(evidence({ few: 1 }), plan), before.compiled.definitions).issues).toEqual([]);
    expect(shownPlan({ plan })).toEqual([["more", "2", "3"]]);
  });

  it("counts no gain in what was declared not applicable", () => {
    const exempt = nodes.map((node) =>
      node.code === "2" ? { ...node, notApplicable: { condition: { vi: "x" }, then: "zero" as const } } : node,
    );
    const document = { ...withActions({ issue: { sets: { plan: "onTime" } } }), nodes: exempt };
    const plan = planOf(document, evidence(start, records({ "2": { notApplicable: { reason: "x" } } })));
    expect(shownPlan(plan)).toEqual([]);
  });
});

/** The best total that any choice of actions reaches, in any order that their requirements and exclusions allow. */
function bestOfAll(document: Rubric, entered: EnteredFacts): Rational {
  const { compiled, prepared, scores } = scoreOf(document, evidence(entered));
  const moves = movesOf(compiled.definitions);
  const all = Object.entries(document.actions ?? {});
  let best = scores.outcomes[0]?.points ?? ZERO;
  const isIdle = (id: string, now: typeof prepared): boolean =>
    applyAction(readyAction(action(document.actions?.[id]), compiled, moves), now.entered, now.situation.known).size ===
    0;
  const walk = (done: readonly string[], now: typeof prepared): void => {
    for (const [id, what] of all) {
      if (done.includes(id)) continue;
      if (!(what.requires ?? []).every((other) => done.includes(other) || isIdle(other, now))) continue;
      if (
        done.some(
          (other) =>
            what.excludes?.includes(other) === true || document.actions?.[other]?.excludes?.includes(id) === true,
        )
      )
        continue;
      const changed = applyAction(readyAction(what, compiled, moves), now.entered, now.situation.known);
      const facts = new Map<string, KnownFact>(now.entered);
      for (const [fact, value] of changed) facts.set(fact, { value, from: "entered", certainty: "exact" });
      const next = prepareFacts(compiled, now.situation.evidence, facts);
      best = maximum(best, scoreRubric(compiled, next.situation).outcomes[0]?.points ?? ZERO);
      walk([...done, id], next);
    }
  };
  walk([], prepared);
  return best;
}

describe("the bound of a plan", () => {
  const actions = {
    finish: { moves: [{ move: "finish", times: 2 }] },
    more: { moves: [{ move: "finish", times: 2 }], excludes: ["late"] },
    late: { sets: { plan: "late", b: true } },
    early: { sets: { plan: "onTime", b: false } },
    set: { sets: { a: true }, requires: ["late"] },
  };

  it.each([
    ["everything known", start],
    ["nothing known", {}],
    ["a whole without parts", { all: 4 }],
    ["a rest without a whole", { open: 4, done: 0 }],
    ["an empty whole", { all: 0, plan: "none" }],
  ] as const)("is what the best of all choices of actions reaches: %s", (_, entered) => {
    const document = withActions(actions);
    const { plan } = planOf(document, evidence(entered));
    const best = bestOfAll(document, entered);
    expect(shownBound({ plan })).toBe(toFractionText(best));
    expect(toFractionText(plan.scores.outcomes[0]?.points ?? ZERO)).toBe(toFractionText(best));
  });

  it("is reached where actions are independent and go all the way", () => {
    const free = {
      finish: { moves: [{ move: "finish", times: 9 }] },
      plan: { sets: { plan: "onTime" } },
      a: { sets: { a: true } },
      b: { sets: { b: true } },
    };
    const plan = planOf(withActions(free), evidence(start));
    expect([shownBound(plan), shownPlan(plan).at(-1)?.[2]]).toEqual(["10", "10"]);
  });

  it("counts what no action can change as it is", () => {
    const plan = planOf(withActions({ set: { sets: { a: true } } }), evidence(start));
    // 1 of 4 done brings 1 point, and a 1 more: no more than 2, whatever else may come.
    expect([shownPlan(plan), shownBound(plan)]).toEqual([[["set", "1", "2"]], "2"]);
    expect(shownBound(planOf(withActions({}), evidence({})))).toBe("0");
  });

  it("is what can be done, also where a rule has no highest points", () => {
    const open = rubric(
      [leaf("1", null, { measure: { amount: "x" }, points: { given: { lowest: 0, highest: null } } })],
      {
        facts: { x: fact("points") },
        total: { max: null },
        actions: { set: action({ sets: { x: 3 } }) },
      },
    );
    expect(shownBound(planOf(open, evidence({})))).toBe("3");
  });
});

describe("a plan for a grade", () => {
  it("takes an action that brings no points where it meets a condition of the grade", () => {
    const levels = [
      { id: "tot", title: { vi: "Tốt" }, from: 1, requires: [{ measure: { amount: "b" }, from: 2 }] },
      { id: "yeu", title: { vi: "Yếu" } },
    ];
    const document = rubric([leaf("1", 2, { measure: { amount: "a" }, points: { accrue: { each: 1, cap: 2 } } })], {
      facts: { a: fact("count"), b: fact("count") },
      grades: { on: "points", levels },
      actions: { more: action({ sets: { a: 2 } }), models: action({ sets: { b: 2 } }) },
    });
    const start = scoreOf(document, evidence({ a: 1, b: 0 }));
    const plan = planWork([start], { target: { rubric: 0, reach: { grade: "tot" } } });
    expect(plan.steps.map(({ candidate }) => candidate.id)).toEqual(["models"]);
    expect(plan.ends[0]?.scores.grade).toBe("tot");
  });
});
