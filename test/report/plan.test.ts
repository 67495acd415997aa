import { describe, expect, it } from "vitest";
import type { Rubric } from "../../src/index.js";
import { planMarkdown, planTable } from "../../src/report/index.js";
import { allFacts, assessExample, assessSmall, examples, smallRubric } from "./fixture.js";

/** The plan is issued only after a draft, which brings nothing by itself. */
const drafted: Partial<Rubric> = {
  facts: { ...smallRubric.facts, draft: { type: "boolean", title: { vi: "Có dự thảo" }, change: "fixable" } },
  actions: {
    "write-draft": {
      title: { vi: "Viết dự thảo" },
      lead: { vi: "Văn phòng" },
      sets: { draft: true },
      leadDays: 5,
      personDays: 1,
    },
    "issue-plan": {
      title: { vi: "Ban hành kế hoạch" },
      lead: { vi: "Văn phòng" },
      sets: { plan: "full", trained: 2 },
      leadDays: 10,
      personDays: 2,
      requires: ["write-draft"],
    },
  },
};

describe("planTable", () => {
  it("shows every action, however many", () => {
    const assessment = assessExample({ rubric: "par/department-model", file: "kon-tum-2022-q3" });
    const text = planTable(assessment, { language: "vi" });
    const orders = Array.from(text.matchAll(/^│ +(\d+) │/gm), (match) => Number(match[1]));
    expect(orders).toEqual(assessment.actionPlan.actions.map((_, index) => index + 1));
  });

  it("says which step comes first, and why it is there though it brings nothing", () => {
    const text = planTable(assessSmall(allFacts, {}, drafted), { language: "vi" }).replace(/[│\s]+/g, " ");
    expect(text).toMatch(/Chưa tự mang lại điểm; cần làm trước nhiệm vụ số 2\./);
    expect(text).toContain("Làm sau nhiệm vụ số 1.");
  });

  it("tells what is not declared at all from what is declared in part", () => {
    const { trained: _trained, ...facts } = allFacts;
    const text = planTable(assessSmall(facts, {}, drafted), { language: "vi" }).replace(/[│\s]+/g, " ");
    expect(text).toContain("Nếu việc này đã xong: chỉ cần khai số liệu và kèm tài liệu kiểm chứng.");
    expect(text).toContain("Chưa khai: Người được đào tạo. Phần nào đã xong thì chỉ cần khai số liệu");
  });

  it("sends those first to their data who have declared none", () => {
    const text = planTable(assessSmall({}, {}, { actions: {}, nodes: withoutActions() }), { language: "en" });
    expect(text.replace(/\s+/g, " ")).toContain("First declare the missing data that the deficiencies name.");
  });

  it("warns where a bound of the rubric hides the first gains", () => {
    const total = { max: 20, lowest: 7 };
    const facts = { ...allFacts, onTime: 8, opinion: 0, violations: null };
    const text = planTable(assessSmall(facts, {}, { total }), { language: "vi" }).replace(/\s+/g, " ");
    expect(text).toContain("Tổng điểm đang bị giữ trong giới hạn của bộ tiêu chí vì chưa khai số liệu về điểm trừ");
  });
});

describe("planMarkdown", () => {
  it("is a letter's worth: who, how many points, what to do, and from which documents", () => {
    const text = planMarkdown(assessSmall(allFacts), { language: "vi" });
    expect(text).toContain("# Kế hoạch khắc phục");
    expect(text).toContain("- **Đơn vị:** Sở Thử nghiệm");
    expect(text).toContain("- **Tính chất:** LƯU Ý: ");
    expect(text).toContain("| 1 | Ban hành kế hoạch | Văn phòng | 10 | 2,5 | +3 | 16 | 1.2 | Kế hoạch đã ký |");
    expect(text).toContain("## Nguồn");
    expect(text.endsWith("\n")).toBe(true);
  });

  it("speaks English where the rubric does", () => {
    expect(planMarkdown(assessSmall(allFacts), { language: "en" })).toContain(
      "| 1 | Issue the plan | Office | 10 | 2.5 | +3 | 16 | 1.2 | The signed plan |",
    );
  });

  it.each(examples)("of $file ends at the total that the plan promises", (example) => {
    const assessment = assessExample(example);
    const { actions, reaches } = assessment.actionPlan;
    expect(actions.at(-1)?.reaches ?? reaches).toBe(reaches);
    expect(
      planMarkdown(assessment, { language: "vi" })
        .split("\n")
        .filter((line) => /^\| \d+ \|/.test(line)),
    ).toHaveLength(actions.length);
  });
});

function withoutActions(): Rubric["nodes"] {
  return smallRubric.nodes.map(({ children, ...node }) => ({
    ...node,
    ...(children !== undefined && { children: children.map(({ actions: _actions, ...child }) => child) }),
  }));
}
