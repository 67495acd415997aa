import { describe, expect, it } from "vitest";
import type { Rubric } from "../../src/index.js";
import { reportTable } from "../../src/report/index.js";
import { allFacts, assessExample, assessSmall, examples } from "./fixture.js";

/** The text with every run of white space, and the borders of tables, as one space. */
function flat(text: string): string {
  return text.replace(/[\s│┌┐└┘├┤┬┴┼─]+/g, " ");
}

describe("reportTable", () => {
  it("says who, when, against what, and how many points", () => {
    const text = flat(reportTable(assessSmall(allFacts), { language: "vi" }));
    expect(text).toContain("Đơn vị: Sở Thử nghiệm Kỳ đánh giá: quý III năm 2022");
    expect(text).toContain("Bộ tiêu chí: Bảng điểm thử (test/small, phiên bản 1.0.0)");
    expect(text).toContain("Tổng điểm: 13/20 điểm (65%) Chắc chắn: 13 điểm, không còn số liệu nào làm thay đổi");
    expect(text).toContain("Xếp loại tham khảo: Yếu Số liệu: đã đủ");
  });

  it("speaks English", () => {
    const text = flat(reportTable(assessSmall(allFacts), { language: "en" }));
    expect(text).toContain("Period: quarter 3 of 2022 Rubric: A trial table (test/small, version 1.0.0)");
    expect(text).toContain("Total: 13 of 20 points (65%)");
    expect(text).toContain("With supporting documents: 8.5 points");
  });

  it("puts the percent first where the rubric publishes it", () => {
    const text = flat(reportTable(assessSmall(allFacts, {}, { publishes: "percent" }), { language: "vi" }));
    expect(text).toContain("Tổng điểm: 65% (13/20 điểm)");
  });

  it("lets no model look official", () => {
    for (const status of ["transcribed", "reconstructed", "model", "sample"] as const) {
      const text = flat(reportTable(assessSmall(allFacts, {}, { status }), { language: "vi" }));
      expect(text).toContain("Tính chất: LƯU Ý: ");
      expect(text).toContain("Xếp loại tham khảo: ");
    }
    const official = flat(reportTable(assessSmall(allFacts, {}, { status: "official" }), { language: "vi" }));
    expect(official).toContain("Tính chất: bảng điểm chính thức");
    expect(official).toContain("Xếp loại: Yếu");
  });

  it("shows between which points and grades the total still lies", () => {
    const text = flat(reportTable(assessSmall({ settled: 8, onTime: 6 }), { language: "vi" }));
    expect(text).toContain("Chắc chắn: từ 2,5 đến 19,5 điểm");
    expect(text).toContain("chưa xác định: thấp nhất Yếu, cao nhất còn có thể đạt Tốt");
    expect(text).toContain("chưa đủ: còn 4 mục thiếu số liệu; 1 mục chờ kết quả điều tra xã hội học");
    expect(text).toContain("Đang tạm trừ: 2 điểm");
  });

  it("tells lost points from missing data and from what others score", () => {
    const text = flat(reportTable(assessSmall({ settled: 8, onTime: 6, trained: 2 }), { language: "vi" }));
    expect(text).toContain("Đã đạt 5,5");
    expect(text).toContain("Đã mất 1,5");
    expect(text).toContain("Chưa khai số liệu 3");
    expect(text).toContain("Chờ điều tra xã hội học 10");
    expect(text).toContain("Cộng: điểm tối đa có thể đạt 20");
  });

  it("groups deficiencies by what they ask of the reader", () => {
    const lines = reportTable(assessSmall(allFacts), { language: "vi" }).split("\n");
    const groups = lines.filter((line) => / mục(,|$)/.test(line));
    expect(groups).toEqual([
      "Bị trừ điểm, chế tài: 1 mục",
      "Đã mất điểm, còn khắc phục được: 1 mục, 3 điểm",
      "Đã mất điểm, không nhiệm vụ nào trong kỳ lấy lại được: 1 mục, 1,5 điểm",
      "Chưa kèm tài liệu kiểm chứng, có thể không được công nhận: 1 mục, 4,5 điểm",
      "Do điều tra xã hội học, cơ quan thẩm định chấm; đơn vị không tự chấm được: 1 mục, 2,5 điểm",
    ]);
  });

  it("names what to declare, most points first, and counts the rest", () => {
    const text = reportTable(assessSmall({}), { language: "vi", most: 2 });
    expect(flat(text)).toContain("Chưa khai số liệu, mục nhiều điểm trước: 5 mục, 13 điểm");
    expect(flat(text)).toMatch(/1\.1 Hồ sơ đúng hạn .*Hồ sơ đúng hạn; Hồ sơ đã giải quyết 6 .*1\.2 Kế hoạch .* 3 /);
    expect(text).toContain("… còn 3 mục nữa");
  });

  it("asks for an empty list where penalties are not declared", () => {
    const text = flat(reportTable(assessSmall({ ...allFacts, violations: null }), { language: "vi" }));
    expect(text).toMatch(/Vi phạm; không có vụ việc nào thì khai danh (2|3) sách trống\./);
  });

  it("says where the data that are there rule out a part of what is missing", () => {
    const text = flat(reportTable(assessSmall({ first: false }, {}, checklist), { language: "vi" }));
    expect(text).toContain("Số liệu đã khai làm mất 1 điểm");
  });

  it("shows the plan with what it brings, and what is perhaps done already", () => {
    const done = flat(reportTable(assessSmall(allFacts), { language: "vi" }));
    expect(done).toContain("Làm hết 1 nhiệm vụ (2,5 ngày công): +3 điểm, tổng điểm từ 13 lên 16.");
    expect(done).toContain("Xếp loại khi đó: Tốt.");
    expect(done).not.toContain("Nếu việc này đã xong");
    const { plan: _plan, ...others } = allFacts;
    const open = flat(reportTable(assessSmall(others), { language: "vi" }));
    expect(open).toContain("Nếu việc này đã xong: chỉ cần khai số liệu");
    expect(open).toContain("Trong đó 1 nhiệm vụ (3 điểm) mới chỉ là chưa khai");
  });

  it("says so where nothing is wrong and nothing is left to do", () => {
    const best = { ...allFacts, onTime: 8, plan: "full", opinion: 10, violations: [] };
    const documents = { d1: { title: "Báo cáo" } };
    const records = { "test/small": { "1.1": { documents: ["d1"] }, "1.2": { documents: ["d1"] } } };
    const text = flat(reportTable(assessSmall(best, { documents, records }), { language: "vi" }));
    expect(text).toContain("Không có tồn tại, hạn chế nào.");
    expect(text).toContain("Không nhiệm vụ nào của bộ tiêu chí làm tăng thêm điểm.");
  });

  it("leaves out the balance where points of components do not add up", () => {
    const text = reportTable(assessSmall(allFacts, {}, { total: { max: 10, join: "mean" } }), { language: "vi" });
    expect(text).not.toContain("ĐIỂM ĐANG Ở ĐÂU");
    expect(text).toContain("Đã mất điểm, còn khắc phục được: 1 mục\n");
  });

  it("says that there is no total yet", () => {
    const total = { max: 20, whenMissing: "null" } as const;
    const text = flat(reportTable(assessSmall({}, {}, { total }), { language: "vi" }));
    expect(text).toContain("chưa có tổng điểm: còn mục chưa có điểm");
  });

  it("cannot be steered by a name", () => {
    const unit = { id: "x", name: "Sở \u001b[2J\u202e<script>", type: "department" };
    const text = reportTable(assessSmall({}, { unit }), { language: "vi" });
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u202e");
  });

  describe.each(examples)("of $file", (example) => {
    const assessment = assessExample(example);

    it.each([80, 100, 120])("fits %i columns", (width) => {
      for (const language of ["vi", "en"] as const) {
        const lines = reportTable(assessment, { language, width }).split("\n");
        expect(Math.max(...lines.map((line) => [...line].length))).toBe(width);
      }
    });
  });
});

/** Two checks of one point each. */
const checklist: Partial<Rubric> = {
  total: { max: 2 },
  facts: {
    first: { type: "boolean", title: { vi: "Việc một" }, change: "fixable" },
    second: { type: "boolean", title: { vi: "Việc hai" }, change: "fixable" },
  },
  actions: {},
  nodes: [
    {
      code: "1",
      title: { vi: "Hai việc" },
      max: 2,
      rule: { measure: { checks: ["first", "second"] }, points: { checklist: { points: [0, 1, 2] } } },
    },
  ],
};
