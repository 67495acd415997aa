import type { Evidence } from "../../src/evidence/types.js";
import type { Grade, Rubric, RubricNode, RubricTotal } from "../../src/rubric/types.js";
import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";
import { completionsOf } from "./completions.js";
import { evidence, fact, group, leaf, records, rubric } from "./documents.js";
import { type Definitions, type EnteredFacts, identity } from "./facts.js";

const few = fact("count", { highest: 2 });
const choices = ["none", "late", "onTime"].map((id) => ({ id, title: { vi: id } }));
const facts: Definitions = {
  a: few,
  b: few,
  all: few,
  held: fact("boolean"),
  plan: fact("choice", { choices }),
  score: fact("points", { lowest: 0, highest: 3 }),
};
/** Some of the facts. */
export const only = (...ids: readonly (keyof typeof facts)[]): Definitions =>
  Object.fromEntries(ids.flatMap((id) => (facts[id] === undefined ? [] : [[id, facts[id]]])));

export const upTo = (id: string, cap: number): RuleInput => ({
  measure: { amount: id },
  points: { accrue: { each: 1, cap } },
});
export const less = (id: string, start: number, floor: number): RuleInput => ({
  measure: { amount: id },
  points: { deduct: { start, each: 2, floor } },
});
export const share = (id: string, of: string, points: number, whenEmpty?: WhenEmpty): RuleInput => ({
  measure: { ratio: [id, of] },
  points: { linear: { from: [0, 0], to: [1, points] } },
  ...(whenEmpty !== undefined && { whenEmpty }),
});
export const choice: RuleInput = {
  measure: { choice: "plan" },
  points: {
    levels: [
      { is: "onTime", points: 4 },
      { is: "late", points: 1 },
      { is: "none", points: -2 },
    ],
  },
};
export const held: RuleInput = {
  measure: { choice: "held" },
  points: {
    levels: [
      { is: true, points: 2 },
      { is: false, points: 0 },
    ],
  },
};
const given: RuleInput = { measure: { amount: "score" }, points: { given: { lowest: 0, highest: 3 } } };
const grades: readonly Grade[] = [
  { id: "tot", title: { vi: "Tốt" }, from: 5 },
  { id: "kha", title: { vi: "Khá" }, from: 3 },
  { id: "yeu", title: { vi: "Yếu" } },
];

/** A rubric so small that all completions of its evidence can be tried. */
export interface SmallRubric {
  readonly title: string;
  readonly rubric: Rubric;
  readonly entered?: EnteredFacts;
  readonly more?: Partial<Evidence>;
  /** Facts of which nothing will come: the score of a survey that was not held. */
  readonly closed?: readonly string[];
}

/** A graded rubric over these facts. */
export const graded = (
  nodes: readonly RubricNode[],
  definitions: Definitions,
  total: Partial<RubricTotal> = {},
  more: Partial<Rubric> = {},
): Rubric =>
  rubric(nodes, {
    facts: definitions,
    total: { max: 10, ...total },
    grades: { on: "points", levels: grades },
    ...more,
  });

/** One rubric for every shape of joining, emptiness and effects. */
export const smallRubrics: readonly SmallRubric[] = [
  {
    title: "a sum of independent leaves",
    rubric: graded([leaf("1", 2, upTo("a", 2)), leaf("2", 4, choice), leaf("3", 2, held)], only("a", "plan", "held")),
  },
  {
    title: "two leaves that want different values of one fact",
    rubric: graded([leaf("1", 2, upTo("a", 2)), leaf("2", 3, less("a", 3, -1))], only("a")),
  },
  {
    title: "a ratio, nothing known",
    rubric: graded([leaf("1", 4, share("a", "all", 4, "reduceMax")), leaf("2", 2, held)], only("a", "all", "held")),
  },
  {
    title: "a ratio, the whole known",
    rubric: graded([leaf("1", 4, share("a", "all", 4, "full"))], only("a", "all")),
    entered: { all: 2 },
  },
  {
    title: "a ratio with an empty maximum in percent grades",
    rubric: graded(
      [leaf("1", 4, share("a", "all", 4, "reduceMax")), leaf("2", 6, held)],
      only("a", "all", "held"),
      {},
      { grades: { on: "percent", levels: grades } },
    ),
  },
  {
    title: "rescale",
    rubric: graded(
      [
        group("1", 6, [leaf("1.1", 4, share("a", "all", 4, "rescale")), leaf("1.2", 2, upTo("b", 2))]),
        leaf("2", 4, choice),
      ],
      only("a", "all", "b", "plan"),
    ),
  },
  {
    title: "rescale as a join",
    rubric: graded(
      [
        group("1", 6, [leaf("1.1", 4, share("a", "all", 4, "reduceMax")), leaf("1.2", 2, upTo("b", 2))], {
          join: "rescale",
        }),
      ],
      only("a", "all", "b"),
      { max: 6 },
    ),
  },
  {
    title: "share",
    rubric: graded(
      [
        group("1", 8, [
          leaf("1.1", 4, share("a", "all", 4, "share")),
          leaf("1.2", 2, upTo("b", 2)),
          leaf("1.3", 2, held),
        ]),
      ],
      only("a", "all", "b", "held"),
      { max: 8 },
    ),
  },
  {
    title: "two that share",
    rubric: graded(
      [
        group("1", 6, [
          leaf("1.1", 2, share("a", "all", 2, "share")),
          leaf("1.2", 2, share("b", "all", 2, "share")),
          leaf("1.3", 2, held),
        ]),
      ],
      only("a", "b", "all", "held"),
      { max: 6 },
    ),
  },
  {
    title: "a capped sum with a penalty",
    rubric: graded(
      [
        group("1", 3, [leaf("1.1", 2, upTo("a", 2)), leaf("1.2", 4, choice)], { join: "cappedSum", lowest: -1 }),
        leaf("2", 0, less("b", 0, -3), { role: "penalty" }),
      ],
      only("a", "b", "plan"),
      { max: null, lowest: 0 },
    ),
  },
  {
    title: "a mean",
    rubric: graded(
      [
        group("1", 4, [leaf("1.1", 2, upTo("a", 2)), leaf("1.2", 4, share("b", "all", 4, "reduceMax"))], {
          join: "mean",
        }),
      ],
      only("a", "b", "all"),
      { max: 4 },
    ),
  },
  {
    title: "a weighted mean",
    rubric: graded(
      [
        group("1", 4, [leaf("1.1", 2, upTo("a", 2), { weight: 3 }), leaf("1.2", 4, choice, { weight: "0.5" })], {
          join: "weightedMean",
        }),
      ],
      only("a", "plan"),
      { max: 4 },
    ),
  },
  {
    title: "rounding and a bonus",
    rubric: graded(
      [
        leaf("1", 4, share("a", "all", 4, "zero"), { rounding: { places: 0, mode: "down" } }),
        leaf("2", 2, held, { role: "bonus" }),
      ],
      only("a", "all", "held"),
      { max: 4, rounding: { places: 0, mode: "halfAway" } },
    ),
  },
  {
    title: "an identity",
    rubric: graded(
      [leaf("1", 2, upTo("a", 2)), leaf("2", 2, upTo("b", 2))],
      only("a", "b", "all"),
      { max: 4 },
      { identities: [identity("all", "all", ["a", "b"])] },
    ),
    entered: { all: 2 },
  },
  {
    title: "parts of a whole",
    rubric: graded(
      [leaf("1", 2, share("a", "all", 2, "full"))],
      { all: few, a: { ...few, partOf: "all" } },
      { max: 2 },
    ),
  },
  {
    title: "values that may grow",
    rubric: graded([leaf("1", 2, upTo("a", 2)), leaf("2", 3, less("b", 3, -1))], only("a", "b"), { max: 5 }),
    entered: { a: { value: 1, atLeast: true }, b: { value: 1, atLeast: true } },
  },
  {
    title: "a ratio that may grow below the line",
    rubric: graded([leaf("1", 2, share("a", "all", 2, "zero"))], only("a", "all"), { max: 2 }),
    entered: { a: 1, all: { value: 1, atLeast: true } },
  },
  {
    title: "a derived sum of what may grow",
    rubric: graded(
      [leaf("1", 4, upTo("sum", 4))],
      { a: few, b: few, sum: fact("count", { highest: 4, derived: { sum: ["a", "b"] } }) },
      { max: 4 },
    ),
    entered: { a: { value: 1, atLeast: true }, b: 1 },
  },
  {
    title: "sum, best and least",
    rubric: graded(
      [leaf("1", 6, { sum: [{ best: [upTo("a", 2), choice] }, { least: [upTo("b", 2), held] }], highest: 5 })],
      only("a", "b", "plan", "held"),
      { max: 6 },
    ),
  },
  {
    title: "best of parts that may be left out",
    rubric: graded(
      [
        leaf("1", 4, {
          best: [
            share("a", "all", 4, "reduceMax"),
            { ...less("b", 1, -3), measure: { ratio: ["b", "all"] }, whenEmpty: "zero" },
          ],
        }),
      ],
      only("a", "b", "all"),
      { max: 4 },
    ),
  },
  {
    title: "firstKnown",
    rubric: graded(
      [leaf("1", 4, { firstKnown: [share("a", "all", 4, "missing"), choice] })],
      only("a", "all", "plan"),
      {
        max: 4,
      },
    ),
  },
  {
    title: "a claim",
    rubric: graded([leaf("1", 2, upTo("a", 2)), leaf("2", 4, choice)], only("a", "plan"), { max: 6 }),
    more: records({ "1": { claimed: 2 }, "2": { claimed: 4 } }),
  },
  {
    title: "a survey that was not held, and counts as missing",
    rubric: graded(
      [group("1", 5, [leaf("1.1", 3, given, { scoredBy: "survey" }), leaf("1.2", 2, upTo("a", 2))])],
      only("score", "a"),
      { max: 5 },
      { survey: { whenNotHeld: "missing" } },
    ),
    more: { survey: { held: false } },
  },
  {
    title: "a survey that was not held, and rescales",
    rubric: graded(
      [group("1", 5, [leaf("1.1", 3, given, { scoredBy: "survey" }), leaf("1.2", 2, upTo("a", 2))])],
      only("score", "a"),
      { max: 5 },
      { survey: { whenNotHeld: "rescale" } },
    ),
    more: { survey: { held: false } },
    closed: ["score"],
  },
  {
    title: "a survey that is open",
    rubric: graded([leaf("1", 3, given, { scoredBy: "survey" }), leaf("2", 2, upTo("a", 2))], only("score", "a"), {
      max: 5,
    }),
  },
  {
    title: "no score while a child is missing",
    rubric: graded(
      [group("1", 4, [leaf("1.1", 2, upTo("a", 2)), leaf("1.2", 2, held)], { whenMissing: "null" })],
      only("a", "held"),
      { max: 4, whenMissing: "null" },
    ),
  },
  {
    title: "gates and grades",
    rubric: graded(
      [
        group("1", 4, [leaf("1.1", 2, upTo("a", 2)), leaf("1.2", 2, held)]),
        leaf(
          "2",
          0,
          {
            measure: { count: { cases: "cases" } },
            points: { deduct: { start: 0, each: 1, floor: -2 } },
            effects: [
              { from: 1, emptyNode: "1.1" },
              { from: 2, barGrade: "tot" },
              { flag: "repeated", from: 1, forceGrade: "yeu" },
            ],
          },
          { role: "penalty" },
        ),
      ],
      { ...only("a", "held"), cases: fact("cases") },
      { max: 4 },
    ),
  },
  {
    title: "a gate in a level",
    rubric: graded(
      [
        leaf("1", 2, {
          measure: { amount: "b" },
          points: {
            levels: [
              { below: 1, points: 2 },
              { from: 1, points: 0, effects: [{ emptyNode: "2" }] },
            ],
          },
        }),
        leaf("2", 2, upTo("a", 2)),
      ],
      only("a", "b"),
      { max: 4 },
    ),
  },
  {
    title: "days late",
    rubric: graded(
      [
        leaf("1", 2, {
          measure: { lateDays: { done: "on", due: { month: 3, day: 31 }, days: "calendar" } },
          points: {
            levels: [
              { to: 0, points: 2 },
              { over: 0, to: 30, points: 1 },
              { over: 30, points: -1 },
            ],
          },
        }),
      ],
      { on: fact("date") },
      { max: 2 },
    ),
  },
  {
    title: "checks",
    rubric: graded(
      [leaf("1", 4, { measure: { checks: ["held", "other"] }, points: { checklist: { points: [0, 3, 1] } } })],
      { ...only("held"), other: fact("boolean") },
      { max: 4 },
    ),
  },
  {
    title: "a node without a rule for the year",
    rubric: graded(
      [leaf("1", 2, { ...upTo("a", 2), years: { from: 2030 } }), leaf("2", 2, upTo("b", 2))],
      only("a", "b"),
      {
        max: 4,
      },
    ),
  },
  {
    title: "groups whose children may all be absent",
    rubric: graded(
      [
        group("1", 4, [leaf("1.1", 4, share("a", "all", 4, "reduceMax"))]),
        group("2", 4, [leaf("2.1", 2, share("b", "all", 2, "share")), leaf("2.2", 2, share("a", "all", 2, "rescale"))]),
      ],
      only("a", "b", "all"),
      { max: 8 },
      { grades: { on: "percent", levels: grades } },
    ),
  },
  {
    title: "a sibling that is emptied or rounded, and shares",
    rubric: graded(
      [
        group("1", 8, [
          leaf("1.1", 4, share("a", "all", 4, "share")),
          leaf("1.2", 2, upTo("b", 2), { rounding: { places: 0, mode: "down" } }),
          leaf("1.3", 2, held),
        ]),
        leaf(
          "2",
          0,
          {
            measure: { count: { cases: "cases" } },
            points: { deduct: { start: 0, each: 1, floor: -1 } },
            effects: [{ from: 1, emptyNode: "1.2" }],
          },
          { role: "penalty" },
        ),
      ],
      { ...only("a", "b", "all", "held"), cases: fact("cases") },
      { max: 8 },
    ),
  },
  {
    title: "rescale in a group that rescales",
    rubric: graded(
      [
        group(
          "1",
          8,
          [
            group("1.1", 6, [leaf("1.1.1", 4, share("a", "all", 4, "rescale")), leaf("1.1.2", 2, upTo("b", 2))]),
            leaf("1.2", 2, share("b", "all", 2, "reduceMax")),
          ],
          { join: "rescale" },
        ),
      ],
      only("a", "b", "all"),
      { max: 8 },
      { grades: { on: "percent", levels: grades } },
    ),
  },
  {
    title: "share of groups",
    rubric: graded(
      [
        group("1", 10, [
          group("1.1", 4, [leaf("1.1.1", 4, share("a", "all", 4, "reduceMax"))]),
          leaf("1.2", 4, share("b", "all", 4, "share")),
          group("1.3", 2, [leaf("1.3.1", 2, held)]),
        ]),
      ],
      only("a", "b", "all", "held"),
    ),
  },
  {
    title: "points below zero that are rescaled",
    rubric: graded(
      [group("1", 8, [leaf("1.1", 4, share("a", "all", 4, "rescale")), leaf("1.2", 4, choice)])],
      only("a", "all", "plan"),
      { max: 8 },
    ),
  },
  {
    title: "points below zero that are shared with",
    rubric: graded(
      [group("1", 8, [leaf("1.1", 4, share("a", "all", 4, "share")), leaf("1.2", 4, choice)])],
      only("a", "all", "plan"),
      { max: 8, lowest: -2 },
    ),
  },
  {
    title: "a weighted mean with a child that may be absent",
    rubric: graded(
      [
        leaf("1", 2, upTo("a", 2), { weight: 3 }),
        leaf("2", 4, share("b", "all", 4, "reduceMax"), { weight: 2 }),
        leaf("3", 4, choice),
      ],
      only("a", "b", "all", "plan"),
      { max: 4, join: "weightedMean" },
    ),
  },
  {
    title: "a total that rescales",
    rubric: graded(
      [
        leaf("1", 4, share("a", "all", 4, "reduceMax")),
        leaf("2", 2, held),
        leaf("3", 1, upTo("b", 1), { role: "bonus" }),
      ],
      only("a", "all", "held", "b"),
      { max: 6, join: "rescale", highest: 6 },
      { grades: { on: "percent", levels: grades } },
    ),
  },
  {
    title: "a survey that was not held, and shares",
    rubric: graded(
      [
        leaf("1", 3, given, { scoredBy: "survey" }),
        leaf("2", 2, upTo("a", 2)),
        leaf("3", 2, share("b", "all", 2, "reduceMax")),
      ],
      only("score", "a", "b", "all"),
      { max: 7 },
      { survey: { whenNotHeld: "share" } },
    ),
    more: { survey: { held: false } },
    closed: ["score"],
  },
  {
    title: "a survey without one that counts in full",
    rubric: graded(
      [leaf("1", 3, given, { scoredBy: "survey" }), leaf("2", 2, upTo("a", 2))],
      only("score", "a"),
      { max: 5 },
      { survey: { whenNotHeld: "full" } },
    ),
    more: { survey: { held: false } },
    closed: ["score"],
  },
  {
    title: "declared exemptions",
    rubric: graded(
      [
        leaf("1", 4, choice, { notApplicable: { condition: { vi: "x" }, then: "share" } }),
        leaf("2", 2, upTo("a", 2), { didNotArise: { condition: { vi: "x" }, then: "missing" } }),
        leaf("3", 4, share("b", "all", 4, "reduceMax")),
      ],
      only("plan", "a", "b", "all"),
    ),
    more: records({ "1": { notApplicable: { reason: "x" } }, "2": { didNotArise: { reason: "x" } } }),
  },
  {
    title: "a group of penalties within its end",
    rubric: graded(
      [
        leaf("1", 4, choice),
        group("2", 0, [leaf("2.1", 0, less("a", 0, -3)), leaf("2.2", 0, less("b", 0, -3))], {
          role: "penalty",
          join: "cappedSum",
          lowest: -4,
        }),
      ],
      only("plan", "a", "b"),
      { max: 4 },
    ),
  },
  {
    title: "cases that may be added",
    rubric: graded(
      [
        leaf("1", 4, choice),
        leaf(
          "2",
          0,
          {
            measure: { count: { cases: "cases" } },
            points: { deduct: { start: 0, each: 1, floor: -2 } },
            effects: [
              { from: 1, lowerGrade: 1 },
              { flag: "repeated", from: 1, emptyNode: "1" },
            ],
          },
          { role: "penalty" },
        ),
      ],
      { ...only("plan"), cases: fact("cases") },
      { max: 4 },
    ),
    entered: { cases: { value: [{}], atLeast: true } },
  },
  {
    title: "complements, means and two facts over one whole",
    rubric: graded(
      [
        leaf("1", 4, {
          measure: { complement: [["a", "b"], "all"] },
          points: { linear: { from: [-1, -1], to: [1, 4] } },
          whenEmpty: "full",
        }),
        leaf("2", 2, {
          measure: { mean: ["a", "b", { terms: ["all"], plus: 1 }] },
          points: { deduct: { start: 2, each: 1, floor: -1 } },
        }),
      ],
      only("a", "b", "all"),
      { max: 6 },
    ),
  },
  {
    title: "a share of what is on both sides",
    rubric: graded(
      [
        leaf("1", 3, {
          measure: { ratio: ["a", ["a", "b"]] },
          points: { linear: { from: [0, 0], to: ["80%", 3], zeroBelow: "20%" } },
          whenEmpty: "zero",
        }),
      ],
      only("a", "b"),
      { max: 3 },
    ),
  },
  {
    title: "steps of a quarter and falling lines",
    rubric: graded(
      [
        leaf("1", 2, {
          measure: { ratio: ["a", "all"] },
          points: { linear: { from: [0, 2], to: [2, 0], quantum: { step: "0.25", mode: "halfAway" } } },
          whenEmpty: "missing",
        }),
        leaf("2", 2, { measure: { amount: "b" }, points: { linear: { from: [0, 2], to: [2, 1], zeroBelow: 1 } } }),
      ],
      only("a", "b", "all"),
      { max: 4 },
    ),
  },
  {
    title: "a derived ratio that many leaves read",
    rubric: graded(
      [
        leaf("1", 4, {
          measure: { amount: "rate" },
          points: { linear: { from: [0, 0], to: [1, 4] } },
          whenEmpty: "reduceMax",
        }),
        leaf("2", 2, { measure: { amount: "a" }, points: { deduct: { start: 2, each: 1, floor: 0 } } }),
      ],
      {
        a: { ...few, partOf: "all" },
        all: few,
        rate: fact("percent", { derived: { ratio: ["a", "all"] }, lowest: 0, highest: 1 }),
      },
      { max: 6 },
    ),
  },
  {
    title: "a survey that was not held, of which the rubric says nothing",
    rubric: graded([leaf("1", 3, given, { scoredBy: "survey" }), leaf("2", 2, upTo("a", 2))], only("score", "a"), {
      max: 5,
    }),
    more: { survey: { held: false } },
  },
];

/** The evidence that a small rubric starts with. */
export function startOf({ entered = {}, more = {} }: SmallRubric): Evidence {
  return evidence(entered, more);
}

/** All ways in which that evidence can be completed. */
export function completedFrom(one: SmallRubric): readonly Evidence[] {
  return completionsOf(one.rubric, startOf(one), one.closed);
}
