import { describe, expect, it } from "vitest";
import { cellFormats } from "../../src/addin/pane/cellFormats.js";
import { resultSheet } from "../../src/addin/pane/resultSheet.js";
import { rubrics } from "../../src/rubrics.js";
import { assessorOf } from "./support.js";

const rubric = rubrics["par/department-model"];
const assessment = assessorOf([rubric]).assess(
  rubric.id,
  [
    ["tthc.settled", 82],
    ["tthc.settledInTime", 79],
  ],
  2025,
);

describe("the sheet of a result", () => {
  const { rows, headings } = resultSheet(assessment, "vi");

  it("has its blocks under headings, in rows of equal length", () => {
    expect(headings.map((row) => rows[row]?.[0])).toEqual([
      "Báo cáo kết quả chấm điểm",
      "Điểm từng lĩnh vực, tiêu chí, tiêu chí thành phần",
      "Tồn tại, hạn chế",
      "Kế hoạch khắc phục",
    ]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it("says what was scored and that the rubric is not official", () => {
    const head = rows
      .slice(0, headings[1])
      .map((row) => row.join(" "))
      .join("\n");
    expect(head).toContain("par/department-model");
    expect(head).toContain("mô hình tham khảo, không phải bảng điểm chính thức");
    expect(head).toContain("2025");
  });

  it("has every node with its points", () => {
    for (const { code, score } of assessment.nodes) {
      expect(rows.some((row) => row[0] === code && row[3] === (score ?? ""))).toBe(true);
    }
  });
});

it("keeps texts as texts, whatever they look like", () => {
  expect(cellFormats([["3.10", "=A1", "+1", "-1", "@x", "−0,5", "Điểm", "", 3]])).toEqual([
    ["@", "@", "@", "@", "@", "@", "General", "General", "General"],
  ]);
});
