import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { flatten } from "../../src/evidence/template.js";
import type { FactDictionary } from "../../src/facts/types.js";
import { exactText } from "../../src/report/exactText.js";
import { rubricToMarkdown } from "../../src/report/index.js";
import { escapeMarkdown } from "../../src/report/markdown/escape.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";
import { usesOfRule } from "../../src/rules/compile.js";
import { createRegistry } from "../../src/rules/registry.js";
import { smallRubric } from "./fixture.js";

const page = rubricToMarkdown(smallRubric, { language: "vi" });

describe("rubricToMarkdown", () => {
  it("begins with what the rubric is and how far it can be trusted", () => {
    expect(page.startsWith("# Bảng điểm thử\n")).toBe(true);
    expect(page).toContain("- **Tính chất:** LƯU Ý: ví dụ minh họa, không phải bảng điểm chính thức\n");
    expect(page).toContain("- **Năm áp dụng:** 2021–2024\n- **Loại đơn vị:** sở, ban, ngành (department)\n");
    expect(page).toContain("- **Điểm tối đa:** 20 điểm; cộng các mục con\n");
    expect(page).toContain("- **Năm không điều tra xã hội học:** giảm trừ điểm tối đa tương ứng\n");
  });

  it("names the decision and the bounds of the total", () => {
    const decision = { number: "12/QĐ-UBND", date: "2024-03-05", title: "Về bảng điểm" };
    const total = {
      max: null,
      lowest: 0,
      highest: 25,
      whenMissing: "null",
      rounding: { places: 1, mode: "down" },
    } as const;
    const text = rubricToMarkdown({ ...smallRubric, decision, total, unitTypes: [] }, { language: "vi" });
    expect(text).toContain("- **Quyết định:** 12/QĐ-UBND ngày 05/03/2024: Về bảng điểm\n");
    expect(text).toContain(
      "chưa biết; cộng các mục con; không thấp hơn 0 điểm; không cao hơn 25 điểm; còn mục con chưa có điểm thì chưa có điểm; cắt bỏ phần lẻ sau 1 chữ số thập phân",
    );
    expect(text).toContain("- **Loại đơn vị:** mọi loại\n");
  });

  it("takes the titles of facts from the dictionary that it is given", () => {
    const { facts = {}, ...rubric } = smallRubric;
    const dictionary: FactDictionary = {
      format: "chamdiem/facts@1",
      id: "test/facts",
      version: "1",
      title: { vi: "Thử" },
      facts,
    };
    expect(rubricToMarkdown(rubric, { language: "vi", dictionary })).toBe(page);
  });

  it("lists areas and items with who scores them", () => {
    expect(page).toContain(
      "| 1 | Thủ tục | 10 điểm | đơn vị tự chấm | 3 |\n| 2 | Điều tra | 10 điểm | điều tra xã hội học | 1 |",
    );
    expect(page).toContain("| 4 | Trừ | điểm trừ; thấp nhất −2 điểm | đơn vị tự chấm | 1 |");
  });

  it("says of an item its rule, facts and documents", () => {
    expect(page).toContain(
      [
        "#### 1.1 Hồ sơ đúng hạn",
        "",
        "- **Điểm tối đa:** 6 điểm",
        "- **Người chấm:** đơn vị tự chấm",
        "- **Cách chấm:** tỷ lệ giữa “Hồ sơ đúng hạn” và “Hồ sơ đã giải quyết”",
        "  - 100%: 6 điểm",
        "  - dưới 100%: tỷ lệ đạt được × 6 điểm",
        "  - không phát sinh (mẫu số bằng 0): tính đủ điểm",
        "- **Số liệu cần có:**",
        "  - `onTime`: Hồ sơ đúng hạn",
        "  - `settled`: Hồ sơ đã giải quyết",
        "- **Tài liệu kiểm chứng:** Báo cáo, biểu số",
      ].join("\n"),
    );
  });

  it("says the conditions of grades, and the facts that only they need", () => {
    const [best, last] = smallRubric.grades?.levels ?? [];
    const graded: Rubric = {
      ...smallRubric,
      facts: {
        ...smallRubric.facts,
        models: { type: "count", title: { vi: "Mô hình mới" }, unit: { vi: "mô hình" }, change: "accumulating" },
      },
      grades: {
        on: "points",
        levels: [
          {
            ...(best ?? { id: "tot", title: { vi: "Tốt" } }),
            from: "17.5",
            requires: [
              { node: "1", percentFrom: "60%" },
              { node: "1.2", from: 2, when: { vi: "Có kế hoạch" } },
              { measure: { amount: "models" }, from: 2 },
            ],
            quota: { share: "25%", ties: ["3", "1"] },
          },
          ...(last === undefined ? [] : [last]),
        ],
      },
    };
    const text = rubricToMarkdown(graded, { language: "vi" });
    expect(text).toContain(
      "| Tốt | từ 17,5 điểm trở lên<br>mục 1 đạt từ 60% điểm tối đa trở lên<br>Có kế hoạch (mục 1.2 đạt từ 2 điểm trở lên)<br>“Mô hình mới”: từ 2 trở lên<br>nhiều nhất 25% số đơn vị, làm tròn xuống; bằng điểm thì xét lần lượt điểm mục 3, 1 |",
    );
    expect(text).toContain("| Yếu | các trường hợp còn lại |");
    expect(text).toContain("- **Số liệu cần có:**\n  - `models`: Mô hình mới (mô hình)");
  });

  it("shows exemptions, notes, sources and what is tracked only", () => {
    const [area] = smallRubric.nodes;
    const node = {
      ...(area?.children?.[1] ?? { code: "1", title: { vi: "Một" } }),
      max: 0,
      weight: "0.3",
      rounding: { places: 2, mode: "halfAway" } as const,
      documents: [{ vi: "Kế hoạch" }, { vi: "Báo cáo" }],
      notApplicable: { condition: { vi: "Không có đơn vị trực thuộc" }, then: "reduceMax" } as const,
      didNotArise: { condition: { vi: "Không có kiến nghị" }, then: "full" } as const,
      note: { vi: "Chấm theo [văn bản]" },
      source: { document: "Quyết định A", place: "mục 1.2" },
    };
    const sources = [{ document: "Quyết định A", url: "https://example.org/a", note: { vi: "Sửa một lỗi" } }];
    const text = rubricToMarkdown({ ...smallRubric, nodes: [node], sources }, { language: "vi" });
    expect(text).toContain(
      "- **Điểm tối đa:** 0 điểm; chỉ theo dõi, không tính điểm; trọng số 0,3; làm tròn đến 2 chữ số thập phân\n",
    );
    expect(text).toContain("- **Tài liệu kiểm chứng:**\n  - Kế hoạch\n  - Báo cáo\n");
    expect(text).toContain(
      "- **Được khai không áp dụng:** Không có đơn vị trực thuộc: giảm trừ điểm tối đa tương ứng\n- **Được khai không phát sinh:** Không có kiến nghị: tính đủ điểm\n",
    );
    expect(text).toContain("- **Ghi chú:** Chấm theo \\[văn bản\\]\n- **Nguồn:** Quyết định A, mục 1.2\n");
    expect(text).toContain("- Quyết định A (<https://example.org/a>)\n  - Sửa một lỗi\n");
  });
});

describe.each(Object.values(rubrics))("the page of $id", (rubric) => {
  const registry = createRegistry();

  it.each(["vi", "en"] as const)("has every item once, with its facts, in %s", (language) => {
    const text = rubricToMarkdown(rubric, { language });
    const sections = text.split(/^#{3,6} /m).slice(1);
    const nodes = flatten(rubric.nodes);
    expect(sections).toHaveLength(nodes.length);
    for (const [index, { code, rule }] of nodes.entries()) {
      const section = sections[index] ?? "";
      expect(section.startsWith(`${escapeMarkdown(code)} `), code).toBe(true);
      const facts = rule === undefined ? [] : usesOfRule(rule, registry).map(({ fact }) => fact);
      expect(facts.filter((fact) => !section.includes(`\`${fact}\``))).toEqual([]);
    }
    expect(text).not.toMatch(/undefined|\[object|\{\w+(?::\w+)?\}|NaN/);
  });

  it("gives every level a line with its points", () => {
    const sections = rubricToMarkdown(rubric, { language: "vi" })
      .split(/^#{3,6} /m)
      .slice(1);
    for (const [index, { code, rule }] of flatten(rubric.nodes).entries()) {
      const wanted = (rule?.points?.levels ?? []).map(({ points }) => `: ${exactText(points, "vi")} điểm`);
      const lines = (sections[index] ?? "").split("\n").filter((line) => line.startsWith("  - "));
      const found = lines.flatMap((line) => /: −?[\d,/]+ điểm/.exec(line) ?? []);
      expect(found.slice(0, wanted.length), code).toEqual(wanted);
    }
  });
});

describe("the folder of pages", () => {
  it("has a page for each bundled rubric and no other", () => {
    const pages = readdirSync(new URL("../../docs/rubrics/pages/", import.meta.url)).sort();
    const wanted = Object.keys(rubrics).map((id) => `${id.replaceAll("/", "-")}.md`);
    expect(pages).toEqual(["README.md", ...wanted].sort());
  });
});
