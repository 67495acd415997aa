import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../src/addin/reading/evidence.js";
import { factDictionary } from "../../../src/facts/dictionary.js";
import { rubrics } from "../../../src/rubrics.js";
import { definitionsOf } from "../../../src/score/compile.js";

const rubric = rubrics["iso9001/agency-model"];

function read(...rows: readonly (readonly unknown[])[]) {
  return readEvidence(rows, rubric, 2025, definitionsOf(rubric, factDictionary));
}

describe("a range", () => {
  it("is evidence for the first type of unit that the rubric is for", () => {
    expect(read(["Mã", "Giá trị"], ["tthc.procedures", 50], ["iso.proceduresCovered", ""]).evidence).toEqual({
      format: "chamdiem/evidence@1",
      unit: { id: "spreadsheet", name: "Đơn vị trên bảng tính", type: rubric.unitTypes[0] },
      period: { year: 2025 },
      facts: { "tthc.procedures": 50 },
      documents: {},
      records: { [rubric.id]: {} },
    });
  });

  it("knows in which row a fact stands", () => {
    expect([...read(["", "x"], ["tthc.procedures", 50]).rows]).toEqual([["tthc.procedures", 2]]);
  });

  it("says in rows with # what is no fact, in either language and however it is typed", () => {
    const { evidence, issues } = read(
      ["#Loại đơn vị".normalize("NFD"), "commune"],
      ["# quý", "3"],
      ["#survey held", "Không"],
      ["#điểm tự chấm 1.1", "2,5"],
      ["#ĐIỂM TỰ CHẤM 1.2", 0.1 + 0.2],
      ["#tài liệu kiểm chứng 1.1", "Quyết định 12"],
      ["#document 1.1", "Báo cáo 3"],
      ["#giải trình 1.1", "Đang chờ"],
      ["#not applicable Phần A 1", "Không chủ trì"],
      ["#không phát sinh 4.1", "Không có"],
    );
    expect(issues).toEqual([]);
    expect(evidence.unit.type).toBe("commune");
    expect(evidence.period).toEqual({ year: 2025, quarter: 3 });
    expect(evidence.survey).toEqual({ held: false });
    expect(evidence.documents).toEqual({ "row-6": { title: "Quyết định 12" }, "row-7": { title: "Báo cáo 3" } });
    expect(evidence.records).toEqual({
      [rubric.id]: {
        "1.1": { claimed: 2.5, documents: ["row-6", "row-7"], explanation: "Đang chờ" },
        "1.2": { claimed: 0.3 },
        "Phần A 1": { notApplicable: { reason: "Không chủ trì" } },
        "4.1": { didNotArise: { reason: "Không có" } },
      },
    });
  });

  it.each([
    ["#quý", 5],
    ["#điều tra", "có lẽ"],
    ["#loại đơn vị", "xã phường"],
    ["#loại đơn vị", "x".repeat(201)],
    ["#điểm tự chấm", 3],
    ["#", 1],
  ])("does not pass over %s with %j", (key, value) => {
    expect(read([key, value]).issues).toEqual([{ code: "addin.error.row", path: "", params: { row: 1, key } }]);
  });
});
