import { type FactType, factDictionary } from "../../src/index.js";
import { RULE_EXAMPLES } from "../../src/rules/examples.js";
import { createRegistry } from "../../src/rules/registry.js";
import type { EffectAction, RuleInput, WhenEmpty } from "../../src/rules/types.js";
import { type KindDoc, kindDoc } from "./kinds.js";

const registry = createRegistry();

/** The kinds of the library with their doc comments. */
export const measureDocs: readonly KindDoc[] = [...registry.measures.keys()].map((name) => kindDoc("measures", name));
export const wayDocs: readonly KindDoc[] = [...registry.ways.keys()].map((name) => kindDoc("ways", name));

/** A rubric with nothing that can be left out but grades, on which the other examples build. */
export const smallestRubric = {
  format: "chamdiem/rubric@1",
  id: "example/smallest",
  version: "1.0.0",
  title: { vi: "Bảng điểm nhỏ nhất" },
  issuer: { vi: "Ví dụ" },
  decision: null,
  family: "example",
  years: { from: 2024 },
  unitTypes: [],
  status: "sample",
  total: { max: 6 },
  displayPlaces: 2,
  publishes: "points",
  grades: {
    on: "points",
    levels: [
      { id: "xuat-sac", title: { vi: "Xuất sắc" }, from: "5.4" },
      { id: "tot", title: { vi: "Tốt" }, from: "4.8" },
      { id: "yeu", title: { vi: "Yếu" } },
    ],
  },
  nodes: [
    {
      code: "1",
      title: { vi: "Hồ sơ giải quyết trước hạn và đúng hạn" },
      max: 6,
      rule: {
        measure: { ratio: ["tthc.settledInTime", "tthc.settled"] },
        points: { linear: { from: ["0%", 0], to: ["100%", 6], zeroBelow: "80%" } },
        whenEmpty: "reduceMax",
      },
      source: { document: "Ví dụ", place: "mục 1" },
    },
  ],
  sources: [{ document: "Ví dụ" }],
} as const;

const cases = { measure: { count: { cases: "evidence.untruthful" } } } as const;
const deduct = { points: { deduct: { start: 0, each: 1, floor: -2 } } } as const;

/** What happens beside the points, each in a rule. */
export const effectRules: { readonly [action in keyof EffectAction]-?: RuleInput } = {
  emptyNode: { ...cases, ...deduct, effects: [{ from: 1, emptyNode: "related" }] },
  barGrade: { ...cases, ...deduct, effects: [{ from: 1, barGrade: "xuat-sac" }] },
  lowerGrade: { ...cases, ...deduct, effects: [{ from: 1, lowerGrade: 1 }] },
  forceGrade: { ...cases, ...deduct, effects: [{ from: 1, flag: "repeated", forceGrade: "yeu" }] },
};

/** The joins of rules, each as a rule. */
export const joinRules: readonly RuleInput[] = Object.entries(RULE_EXAMPLES).map(([join, rules]) => ({
  [join]: rules,
}));

/** A rule with the outcome. */
export function ruleWith(whenEmpty: WhenEmpty): RuleInput {
  const { rule } = smallestRubric.nodes[0];
  return { ...rule, whenEmpty };
}

/** A fact of the dictionary of the type, as it stands there. */
export function factOf(type: FactType): readonly [id: string, definition: object] {
  const found = Object.entries(factDictionary.facts).find(([, definition]) => definition.type === type);
  if (found === undefined) throw new Error(`The dictionary has no fact of type ${type}.`);
  return found;
}

/** How the evidence writes a value of the type. */
export const VALUES: { readonly [type in FactType]: unknown } = {
  count: 82,
  amount: "2750.5",
  percent: "85%",
  boolean: true,
  date: "2024-01-31",
  choice: "onTime",
  points: "7.25",
  cases: [{ date: "2024-04-02", node: "1", flags: ["repeated"] }],
};
