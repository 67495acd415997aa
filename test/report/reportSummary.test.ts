import { describe, expect, it } from "vitest";
import { reportSummary } from "../../src/report/index.js";
import { allFacts, assessExample, assessSmall, examples } from "./fixture.js";

describe("reportSummary", () => {
  it("says the most important on one screen", () => {
    const text = reportSummary(assessSmall(allFacts), { language: "vi" });
    expect(text).toContain("SỞ THỬ NGHIỆM, quý III năm 2022\ntest/small 1.0.0. LƯU Ý: ví dụ minh họa");
    expect(text).toContain("13/20 điểm (65%)");
    expect(text).toContain("Bị trừ, chế tài: 1 trường hợp");
    expect(text).toContain("Ban hành kế hoạch");
  });

  it("marks what is perhaps done already", () => {
    const { plan: _plan, ...facts } = allFacts;
    const text = reportSummary(assessSmall(facts), { language: "vi" });
    expect(text).toContain("Ban hành kế hoạch (*)");
    expect(text).toContain("(*) Nếu việc này đã xong");
  });

  it.each(examples)("of $file fits a screen", (example) => {
    const assessment = assessExample(example);
    for (const language of ["vi", "en"] as const) {
      const lines = reportSummary(assessment, { language }).split("\n");
      expect(lines.length).toBeLessThan(60);
      expect(Math.max(...lines.map((line) => [...line].length))).toBe(100);
    }
  });
});
