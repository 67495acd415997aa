import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { assessorOf, call, problemOf } from "./support.js";

const rubric = rubrics["par/department-model"];
const assessor = assessorOf([rubric, rubrics["papi/2021-2024"]]);

/** One of three late dossiers was answered with an apology. */
const range = [
  ["Mã dữ kiện", "Dữ kiện", "Giá trị"],
  ["tthc.settled", "Hồ sơ đã giải quyết", 82],
  ["tthc.settledInTime", "Trước và đúng hạn", "79"],
  ["tthc.apologies", "Thư xin lỗi", 1],
  ["", "II. Kỷ luật", ""],
  ["discipline.cases", "Bị kỷ luật", "Không có"],
  ["legal.illegalDocuments", "Văn bản trái luật", ""],
  ["#điều tra", "", "Không"],
];
const evidence = {
  format: "chamdiem/evidence@1",
  unit: { id: "spreadsheet", name: "Đơn vị trên bảng tính", type: "department" },
  period: { year: 2025 },
  facts: { "tthc.settled": 82, "tthc.settledInTime": 79, "tthc.apologies": 1, "discipline.cases": [] },
  survey: { held: false },
};
const expected = assess(rubric, evidence);
const ask = (name: string, ...more: readonly unknown[]): unknown =>
  call(assessor, name, rubric.id, range, 2025, ...more);

describe("SCORE and NODE", () => {
  it("are the library's numbers", () => {
    expect(ask("SCORE")).toBe(expected.total.score);
    expect(ask("SCORE", "thấp nhất")).toBe(expected.total.floor);
    expect(ask("SCORE", "Cao Nhất".normalize("NFD"))).toBe(expected.total.ceiling);
    expect(ask("SCORE", "percent")).toBe(expected.total.percent);
    expect(ask("SCORE", "tối đa")).toBe(expected.total.available ?? expected.total.max);
    expect(ask("SCORE", "xếp loại")).toBe("chưa xác định: thấp nhất Yếu, cao nhất còn có thể đạt Xuất sắc");
    expect(ask("NODE", "3.4.1")).toBe(4.82);
    expect(ask("NODE", "3.4.3", "tình trạng")).toBe("mất 1,5");
    expect(ask("NODE", 3)).toBe(expected.nodes.find(({ code }) => code === "3")?.score);
  });

  it("count what is documented only where a document is named", () => {
    const documented = [...range, ["#tài liệu 3.4.1", "", "Báo cáo 12/BC-SKHCN"]];
    expect(ask("NODE", "3.4.1", "có minh chứng")).toBe(0);
    expect(call(assessor, "NODE", rubric.id, documented, 2025, "3.4.1", "có minh chứng")).toBe(4.82);
  });

  it("say that a value is not there yet", () => {
    expect(problemOf(() => call(assessor, "SCORE", "papi/2021-2024", range, 2024))).toMatch(/^chưa có giá trị/);
  });
});

describe("TABLE, DEFICIENCIES and PLAN", () => {
  const tables = ["TABLE", "DEFICIENCIES", "PLAN", "FACTS"].map((name) => [name, ask(name) as unknown[][]] as const);

  it.each(tables)("%s has rows of equal length, of texts and numbers", (_, table) => {
    const [head = []] = table;
    for (const row of table) {
      expect(row.length).toBe(head.length);
      for (const cell of row) expect(["string", "number"]).toContain(typeof cell);
    }
  });

  it("hold what the library says", () => {
    const [, total, ...nodes] = ask("TABLE") as unknown[][];
    expect(total?.[3]).toBe(expected.total.score);
    expect(nodes.map((row) => [row[0], row[3], row[4], row[5]])).toEqual(
      expected.nodes.map(({ code, score, floor, ceiling }) => [code, score ?? "", floor ?? "", ceiling ?? ""]),
    );
    expect(new Set((ask("DEFICIENCIES") as unknown[][]).slice(1).map(([code]) => code))).toEqual(
      new Set(expected.deficiencies.map(({ node }) => node)),
    );
    expect((ask("PLAN") as unknown[][]).slice(1).map((row) => [row[5], row[6]])).toEqual(
      expected.actionPlan.actions.map(({ gain, reaches }) => [gain, reaches]),
    );
  });
});

describe("WHATIF", () => {
  it("shows the total and the nodes that change", () => {
    const after = assess(rubric, { ...evidence, facts: { ...evidence.facts, "tthc.apologies": 3 } });
    const [, total, ...nodes] = ask("WHATIF", [["tthc.apologies", 3]]) as unknown[][];
    expect(total).toEqual(["", "Tổng điểm", expected.total.score, after.total.score, 1.5]);
    expect(nodes.map(([code, , , then, change]) => [code, then, change])).toContainEqual(["3.4.3", 1.5, 1.5]);
    expect(nodes.every(([, , now, then]) => now !== then)).toBe(true);
  });

  it("leaves the range as it was, and a blank change changes nothing", () => {
    expect(ask("SCORE")).toBe(expected.total.score);
    expect(ask("WHATIF", [["tthc.apologies", ""]])).toHaveLength(2);
  });

  it("refuses changes that cannot be made", () => {
    expect(problemOf(() => ask("WHATIF", [["tthc.apology", 3]]))).toMatch(/^không có dữ kiện “tthc\.apology”/);
    expect(problemOf(() => ask("WHATIF", [["#quý", 3]]))).toMatch(/^dòng 1: vùng thay đổi chỉ nhận mã dữ kiện/);
    expect(problemOf(() => ask("WHATIF", [["tthc.apologies", -1]]))).toMatch(/^dòng 1, “.*”.*: không được âm/);
  });
});

describe("FACTS", () => {
  it("lists every fact of the examples that the rubric uses", () => {
    const ids = (call(assessor, "FACTS", rubric.id) as unknown[][]).slice(1).map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const fact of Object.keys(evidence.facts)) expect(ids).toContain(fact);
  });

  it("is a range as it stands, in which nothing is said yet", () => {
    const list = (call(assessor, "FACTS", rubric.id) as unknown[][]).map((row) => [...row, ""]);
    const empty = assess(rubric, { ...evidence, facts: {}, survey: {} });
    expect(call(assessor, "SCORE", rubric.id, list, 2025)).toBe(empty.total.score);
  });
});

describe("what cannot be answered", () => {
  it.each([
    [
      ["par/departmentmodel", range, 2025],
      /^không có bộ tiêu chí “par\/departmentmodel” \(có phải ý là “par\/department-model”\?\)/,
    ],
    [[rubric.id, "tthc.settled", 2025], /^vùng số liệu cần ít nhất hai cột/],
    [[rubric.id, range, ""], /^năm “” không hợp lệ/],
    [[rubric.id, range, 2019], /^hồ sơ là của năm 2019/],
    [[rubric.id, range, 2025, "số"], /^không có giá trị “số”; chỉ nhận: điểm, thấp nhất/],
    [[rubric.id, [...range, ["tthc.settled", "", 83]], 2025], /^dòng 9, “.*” \(tthc\.settled\): ghi hai lần.* dòng 2$/],
    [[rubric.id, [["tthc.settled", -3]], 2025], /^dòng 1, “.*” \(tthc\.settled\): không được âm: đang là -3$/],
    [
      [rubric.id, [["tthc.settled", "ba"]], 2025],
      /\(tthc\.settled\): giá trị “ba” sai kiểu: dữ kiện này cần số nguyên$/,
    ],
    [
      [
        rubric.id,
        [
          ["x", 1],
          ["Hồ sơ", 2],
        ],
        2025,
      ],
      /^dòng 2: “Hồ sơ” không phải là mã dữ kiện/,
    ],
    [[rubric.id, [["#năm sau", 1]], 2025], /^dòng 1: không hiểu “#năm sau”/],
    [[rubric.id, [["#điểm tự chấm 9.9.9", 1]], 2025], /^mục 9\.9\.9: bộ tiêu chí không có mục/],
  ])("%#: says so in Vietnamese", (given, sentence) => {
    expect(problemOf(() => call(assessor, "SCORE", ...given))).toMatch(sentence);
  });

  it("names a node that is not there, or may be two", () => {
    expect(problemOf(() => ask("NODE", "3.4.x"))).toMatch(/^bộ tiêu chí không có mục “3\.4\.x”/);
  });

  it("says the first few problems, and how many more there are", () => {
    const ids = [
      "tthc.settled",
      "tthc.received",
      "tthc.apologies",
      "tthc.settledInTime",
      "staff.trained",
      "tthc.procedures",
    ];
    expect(
      problemOf(() =>
        call(
          assessor,
          "SCORE",
          rubric.id,
          ids.map((id) => [id, -1]),
          2025,
        ),
      ),
    ).toMatch(/và 2 lỗi nữa$/);
  });
});

describe("the text of an unexpected error", () => {
  it("is not hidden", () => {
    const text = problemOf(() => {
      throw new TypeError("x");
    });
    expect(text).toBe("lỗi ngoài dự kiến của chương trình: TypeError: x");
  });
});
