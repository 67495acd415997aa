import { describe, expect, it } from "vitest";
import { reportMarkdown } from "../../src/report/index.js";
import { allFacts, assessExample, assessSmall, examples } from "./fixture.js";

describe("reportMarkdown", () => {
  it("has all sections, numbered", () => {
    const headings = reportMarkdown(assessSmall(allFacts), { language: "vi" })
      .split("\n")
      .filter((line) => /^##? /.test(line));
    expect(headings).toEqual([
      "# Báo cáo kết quả chấm điểm",
      "## 1. Kết quả chung",
      "## 2. Điểm từng lĩnh vực, tiêu chí, tiêu chí thành phần",
      "## 3. Tồn tại, hạn chế",
      "## 4. Kế hoạch khắc phục",
      "## 5. Giải trình các mục chưa đạt điểm tối đa, không áp dụng, không phát sinh",
      "## 6. Nguồn",
    ]);
  });

  it("explains every component without full points, with the data behind it", () => {
    const text = reportMarkdown(assessSmall({ ...allFacts, trained: { value: 1, atLeast: true } as never }), {
      language: "vi",
    });
    expect(text).toContain("- **1.1 Hồ sơ đúng hạn** (4,5/6 điểm): 6/8 = 75%");
    expect(text).toContain("  - Số liệu đã có: Hồ sơ đúng hạn: 6; Hồ sơ đã giải quyết: 8");
    expect(text).toContain("- **1.3 Đào tạo** (0,5/1 điểm)");
    expect(text).toContain("Người được đào tạo: ít nhất 1");
    expect(text).toContain("- **4.1 Vi phạm** (−1 điểm)");
    expect(text).not.toContain("- **3 Thưởng**");
  });

  it("quotes documents and what a higher body gave", () => {
    const text = reportMarkdown(
      assessSmall(allFacts, {
        documents: { d1: { number: "12/BC-SKHCN", date: "2022-09-05", title: "Báo cáo | quý III" } },
        records: { "test/small": { "1.1": { documents: ["d1"], claimed: 5 } } },
        appraisal: [{ rubric: "test/small", node: "1.1", points: 4, by: "Sở Nội vụ", opinion: "Thiếu 2 hồ sơ" }],
      }),
      { language: "vi" },
    );
    expect(text).toContain("  - Tài liệu kiểm chứng: 12/BC-SKHCN, 05/09/2022, Báo cáo \\| quý III");
    expect(text).toContain("  - Thẩm định: điểm thẩm định: 4 (Sở Nội vụ): Thiếu 2 hồ sơ");
    expect(text).toContain("### Số liệu, điểm tự chấm cần kiểm tra lại: 1 mục");
    expect(text).toContain("điểm tự chấm 5 khác điểm tính từ số liệu 4,5");
  });

  it("names program, rubric, evidence and result by their hashes", () => {
    const assessment = assessSmall(allFacts);
    const text = reportMarkdown(assessment, { language: "en" });
    for (const hash of [assessment.rubric.sha256, assessment.evidence.sha256, assessment.sha256]) {
      expect(text).toContain(`SHA-256 ${hash}`);
    }
    expect(text).toContain(`chamdiem ${assessment.library.version}`);
  });

  it("lets no name of a document become markup", () => {
    const unit = { id: "x", name: "Sở <img src=x onerror=alert(1)> | **đậm**\n# đầu đề", type: "department" };
    const text = reportMarkdown(assessSmall({}, { unit }), { language: "vi" });
    expect(text).toContain("- **Đơn vị:** Sở &lt;img src=x onerror=alert(1)> \\| \\*\\*đậm\\*\\* # đầu đề\n");
    expect(text).not.toContain("<img");
  });

  it("leaves out the column of bounds where nothing is open any more", () => {
    expect(reportMarkdown(assessSmall(allFacts), { language: "en" })).not.toContain("Certain from – to");
    expect(reportMarkdown(assessSmall({}), { language: "en" })).toContain("Certain from – to");
  });

  describe.each(examples)("of $file", (example) => {
    const assessment = assessExample(example);

    it("holds every node, deficiency and action", () => {
      const text = reportMarkdown(assessment, { language: "vi" });
      const rows = text.split("\n").filter((line) => line.startsWith("|"));
      for (const { code } of assessment.nodes) {
        expect(rows.some((row) => row.startsWith(`| ${code} |`) || row.startsWith(`| **${code}** |`))).toBe(true);
      }
      const [nodes, ...tables] = tablesOf(text).slice(1);
      expect(nodes).toBe(assessment.nodes.length);
      expect(tables.reduce((sum, rowsOfTable) => sum + rowsOfTable, 0)).toBe(
        assessment.deficiencies.length + assessment.actionPlan.actions.length,
      );
    });

    it("gives every row as many cells as its table has columns", () => {
      for (const language of ["vi", "en"] as const) {
        let columns = 0;
        for (const line of reportMarkdown(assessment, { language }).split("\n")) {
          if (!line.startsWith("|")) columns = 0;
          else if (columns === 0) columns = cellsOf(line);
          else expect(cellsOf(line)).toBe(columns);
        }
      }
    });
  });
});

/** How many rows each table has. */
function tablesOf(text: string): readonly number[] {
  return text
    .split(/\n(?!\|)/)
    .map((part) => part.split("\n").filter((line) => line.startsWith("|")).length)
    .filter((lines) => lines > 0)
    .map((lines) => lines - 2);
}

function cellsOf(line: string): number {
  return line.replaceAll("\\|", "").split("|").length - 2;
}
