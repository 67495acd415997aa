import { readFileSync } from "node:fs";
import type { Assessment, Evidence, FactValue, Rubric } from "../../src/index.js";
import { assess } from "../../src/index.js";

/** A small rubric in which every kind of point occurs: computed, by survey, by appraiser, bonus and penalty. */
export const smallRubric: Rubric = {
  format: "chamdiem/rubric@1",
  id: "test/small",
  version: "1.0.0",
  title: { vi: "Bảng điểm thử", en: "A trial table" },
  issuer: { vi: "Nhóm thử nghiệm", en: "The testers" },
  decision: null,
  family: "test",
  years: { from: 2021, to: 2024 },
  unitTypes: ["department"],
  status: "sample",
  total: { max: 20 },
  displayPlaces: 2,
  publishes: "points",
  grades: {
    on: "percent",
    levels: [
      { id: "tot", title: { vi: "Tốt", en: "Good" }, from: 80 },
      { id: "yeu", title: { vi: "Yếu", en: "Weak" } },
    ],
  },
  survey: { whenNotHeld: "reduceMax" },
  facts: {
    settled: count("Hồ sơ đã giải quyết", "Dossiers settled"),
    onTime: { ...count("Hồ sơ đúng hạn", "Dossiers in time"), partOf: "settled" },
    plan: {
      type: "choice",
      title: { vi: "Ban hành kế hoạch, báo cáo", en: "The plan issued" },
      change: "fixable",
      choices: [
        { id: "none", title: { vi: "Không", en: "No" } },
        { id: "full", title: { vi: "Đủ", en: "Yes" } },
      ],
      ordered: true,
    },
    trained: count("Người được đào tạo", "People trained"),
    opinion: { type: "points", title: { vi: "Điểm điều tra", en: "Survey points" }, change: "fixed" },
    award: { type: "boolean", title: { vi: "Được khen thưởng", en: "Awarded" }, change: "fixed" },
    violations: { type: "cases", title: { vi: "Vi phạm", en: "Violations" }, change: "fixed" },
  },
  actions: {
    "issue-plan": {
      title: { vi: "Ban hành kế hoạch", en: "Issue the plan" },
      lead: { vi: "Văn phòng", en: "Office" },
      sets: { plan: "full" },
      leadDays: 10,
      personDays: 2.5,
      documents: [{ vi: "Kế hoạch đã ký", en: "The signed plan" }],
    },
  },
  nodes: [
    {
      code: "1",
      title: { vi: "Thủ tục", en: "Procedures" },
      max: 10,
      children: [
        {
          code: "1.1",
          title: { vi: "Hồ sơ đúng hạn", en: "Dossiers in time" },
          max: 6,
          rule: {
            measure: { ratio: ["onTime", "settled"] },
            points: { linear: { from: ["0%", 0], to: ["100%", 6] } },
            whenEmpty: "full",
          },
          documents: [{ vi: "Báo cáo, biểu số", en: "The report" }],
        },
        {
          code: "1.2",
          title: { vi: "Kế hoạch", en: "The plan" },
          max: 3,
          rule: {
            measure: { choice: "plan" },
            points: {
              levels: [
                { is: "none", points: 0 },
                { is: "full", points: 3 },
              ],
            },
          },
          documents: [{ vi: "Kế hoạch đã ký", en: "The signed plan" }],
          actions: ["issue-plan"],
        },
        {
          code: "1.3",
          title: { vi: "Đào tạo", en: "Training" },
          max: 1,
          rule: { measure: { amount: "trained" }, points: { accrue: { each: 0.5, cap: 1 } } },
        },
      ],
    },
    {
      code: "2",
      title: { vi: "Điều tra", en: "Survey" },
      max: 10,
      scoredBy: "survey",
      rule: { measure: { amount: "opinion" }, points: { given: { lowest: 0, highest: 10 } } },
    },
    {
      code: "3",
      title: { vi: "Thưởng", en: "Bonus" },
      max: 1,
      role: "bonus",
      rule: {
        measure: { choice: "award" },
        points: {
          levels: [
            { is: false, points: 0 },
            { is: true, points: 1 },
          ],
        },
      },
    },
    {
      code: "4",
      title: { vi: "Trừ", en: "Penalty" },
      max: 0,
      lowest: -2,
      role: "penalty",
      join: "cappedSum",
      children: [
        {
          code: "4.1",
          title: { vi: "Vi phạm", en: "Violations" },
          max: 0,
          rule: { measure: { count: { cases: "violations" } }, points: { deduct: { start: 0, each: 1, floor: -3 } } },
        },
      ],
    },
  ],
  sources: [{ document: "thử nghiệm" }],
};

function count(vi: string, en: string): NonNullable<Rubric["facts"]>[string] {
  return { type: "count", title: { vi, en }, change: "accumulating" };
}

/** Evidence for the small rubric. */
export function smallEvidence(facts: { readonly [id: string]: FactValue }, more: Partial<Evidence> = {}): Evidence {
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "a/b", name: "Sở Thử nghiệm", type: "department" },
    period: { year: 2022, quarter: 3 },
    facts,
    ...more,
  };
}

/** The assessment of such evidence. */
export function assessSmall(
  facts: { readonly [id: string]: FactValue },
  more: Partial<Evidence> = {},
  rubric: Partial<Rubric> = {},
): Assessment {
  return assess({ ...smallRubric, ...rubric }, smallEvidence(facts, more));
}

/** All facts of the small rubric, and nothing missing. */
export const allFacts: { readonly [id: string]: FactValue } = {
  settled: 8,
  onTime: 6,
  plan: "none",
  trained: 2,
  opinion: 7.5,
  award: true,
  violations: [{ date: "2022-05-01" }],
};

/** The five published reports, each with a rubric that fits it. */
export const examples: readonly { readonly rubric: string; readonly file: string }[] = [
  { rubric: "par/department-model", file: "kon-tum-2022-q3" },
  { rubric: "par/department-model", file: "khanh-hoa-2021" },
  { rubric: "par/department-model", file: "tien-giang-2023" },
  { rubric: "par/department-model", file: "thai-nguyen-2022" },
  { rubric: "papi/department-plan-model", file: "quang-tri-2022-q1" },
];

/** The assessment of one of them. */
export function assessExample({ rubric, file }: (typeof examples)[number]): Assessment {
  return assess(readJson(`rubrics/${rubric}.json`), readJson(`examples/${file}.json`));
}

/** A JSON file of the repository. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}
