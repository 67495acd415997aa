import { describe, expect, it } from "vitest";
import type { FactDefinition } from "../../../src/facts/types.js";
import type { Language } from "../../../src/i18n/text.js";
import { type RuleLine, ruleContext } from "../../../src/report/rule/context.js";
import { ruleLines } from "../../../src/report/rule/ruleLines.js";
import { wordsOf } from "../../../src/report/words.js";
import type { RuleInput } from "../../../src/rules/types.js";
import { smallRubric } from "../fixture.js";

const definitions = new Map<string, FactDefinition>(
  Object.entries({
    done: { type: "count", title: { vi: "Việc xong" }, unit: { vi: "việc" }, change: "fixed" },
    all: { type: "count", title: { vi: "Việc được giao" }, change: "fixed" },
    late: { type: "count", title: { vi: "Báo cáo chậm" }, unit: { vi: "báo cáo" }, change: "fixed" },
    absent: { type: "boolean", title: { vi: "Không gửi báo cáo năm" }, change: "fixed" },
    rate: { type: "percent", title: { vi: "Tỷ lệ giải ngân" }, change: "fixed" },
    issued: { type: "date", title: { vi: "Ngày ban hành" }, change: "fixed" },
    due: { type: "date", title: { vi: "Thời hạn" }, change: "fixed" },
    cases: { type: "cases", title: { vi: "Vi phạm" }, change: "fixed" },
    plan: {
      type: "choice",
      title: { vi: "Ban hành kế hoạch" },
      choices: [
        { id: "none", title: { vi: "Không ban hành" } },
        { id: "late", title: { vi: "Ban hành chậm" } },
        { id: "full", title: { vi: "Ban hành đúng hạn" } },
      ],
      change: "fixed",
    },
  } satisfies { [id: string]: FactDefinition }),
);

/** The rule as an indented text. */
function inWords(rule: RuleInput, language: Language = "vi"): string {
  const factTitles = Object.fromEntries(Array.from(definitions, ([id, { title }]) => [id, title]));
  const words = wordsOf({ rubric: smallRubric, factTitles }, language);
  const print = ({ text, inner = [] }: RuleLine, indent: string): string =>
    [`${indent}${text}`, ...inner.map((line) => print(line, `${indent}  `))].join("\n");
  return print(ruleLines(rule, ruleContext(smallRubric, definitions, words)), "");
}

/** The lines under the measure. */
function casesOf(rule: RuleInput): readonly string[] {
  return inWords(rule)
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
}

const rate = { amount: "rate" } as const;

describe("levels in words", () => {
  it("say both ends as decisions do", () => {
    const rule: RuleInput = {
      measure: { ratio: ["done", "all"] },
      points: {
        levels: [
          { from: "90%", points: 2 },
          { from: "80%", below: "90%", points: 1.5 },
          { over: "50%", to: "79.5%", points: "0.5" },
          { to: "50%", points: -0.25 },
        ],
      },
      whenEmpty: "reduceMax",
    };
    expect(inWords(rule)).toBe(
      [
        "tỷ lệ giữa “Việc xong” và “Việc được giao”",
        "  từ 90% trở lên: 2 điểm",
        "  từ 80% đến dưới 90%: 1,5 điểm",
        "  trên 50% đến 79,5%: 0,5 điểm",
        "  đến 50%: −0,25 điểm",
        "  không phát sinh (mẫu số bằng 0): giảm trừ điểm tối đa tương ứng",
      ].join("\n"),
    );
    expect(inWords(rule, "en")).toContain("from 80% to below 90%: 1.5 points");
  });

  it("print the condition of the table, with what is read out of it where the words do not say it", () => {
    const levels = [
      { from: "100%", points: 3, when: { vi: "Hoàn thành 100%" } },
      { from: "70%", below: "100%", points: 1, when: { vi: "Hoàn thành phần lớn" } },
      { below: "70%", points: 0, when: { vi: "Dưới 70% kế hoạch" } },
    ];
    expect(casesOf({ measure: rate, points: { levels } })).toEqual([
      "Hoàn thành 100%: 3 điểm",
      "Hoàn thành phần lớn (từ 70% đến dưới 100%): 1 điểm",
      "Dưới 70% kế hoạch: 0 điểm",
    ]);
  });

  it("name choices by their titles, and effects beside the points", () => {
    const levels = [
      { is: "full", points: 2 },
      { is: ["late", "none"], points: 0, effects: [{ emptyNode: "1.2" }, { barGrade: "tot" }, { lowerGrade: 1 }] },
    ];
    expect(inWords({ measure: { choice: "plan" }, points: { levels } })).toBe(
      [
        "“Ban hành kế hoạch”",
        "  Ban hành đúng hạn: 2 điểm",
        "  Ban hành chậm; hoặc Không ban hành: 0 điểm; mục 1.2 không được tính điểm; không được xếp loại “Tốt”; hạ 1 bậc xếp loại",
      ].join("\n"),
    );
    // "Có" also stands in "Không có", where it is not said.
    const ofBoolean = [
      { is: true, points: 1, when: { vi: "Không có báo cáo nào thiếu" } },
      { is: false, points: 0, when: { vi: "Không đủ" } },
    ];
    expect(casesOf({ measure: { choice: "absent" }, points: { levels: ofBoolean } })).toEqual([
      "Không có báo cáo nào thiếu (Có): 1 điểm",
      "Không đủ: 0 điểm",
    ]);
    const printed = [
      { is: "full", points: 1, when: { vi: "Đúng hạn" } },
      { is: "late", points: 0, when: { vi: "Ban hành chậm, quá 01 tháng" } },
    ];
    expect(casesOf({ measure: { choice: "plan" }, points: { levels: printed } })).toEqual([
      "Đúng hạn: 1 điểm",
      "Ban hành chậm, quá 01 tháng: 0 điểm",
    ]);
  });

  it("count days, and say what is given where nothing was done at all", () => {
    const levels = [
      { to: 0, points: 1 },
      { over: 0, to: 15, points: "0.5" },
      { over: 15, points: 0 },
    ];
    const late = { done: "issued", due: { month: 1, day: 31, yearsLater: 1 }, days: "working" } as const;
    expect(inWords({ measure: { lateDays: late }, points: { levels } })).toBe(
      [
        "số ngày làm việc chậm của “Ngày ban hành” so với hạn là ngày 31/1, 1 năm sau năm đánh giá",
        "  đúng hạn: 1 điểm",
        "  trên 0 đến 15 ngày: 0,5 điểm",
        "  trên 15 ngày: 0 điểm",
        "  không thực hiện: 0 điểm",
      ].join("\n"),
    );
    const never = [
      { to: 0, points: 1 },
      { is: "never", points: -1 },
    ];
    expect(casesOf({ measure: { lateDays: { ...late, due: "due" } }, points: { levels: never } })).toEqual([
      "đúng hạn: 1 điểm",
      "không thực hiện: −1 điểm",
    ]);
  });
});

describe("lines in words", () => {
  it("are a formula where points are in proportion", () => {
    expect(casesOf({ measure: rate, points: { linear: { from: ["0%", 0], to: ["100%", 3] } } })).toEqual([
      "100%: 3 điểm",
      "dưới 100%: tỷ lệ đạt được × 3 điểm",
    ]);
    expect(
      casesOf({ measure: rate, points: { linear: { from: ["0%", 0], to: ["80%", 6], zeroBelow: "50%" } } }),
    ).toEqual(["từ 80% trở lên: 6 điểm", "từ 50% đến dưới 80%: tỷ lệ đạt được / 80% × 6 điểm", "dưới 50%: 0 điểm"]);
  });

  it("have their ends where they are not", () => {
    expect(casesOf({ measure: rate, points: { linear: { from: ["70%", 1], to: ["90%", 2] } } })).toEqual([
      "từ 90% trở lên: 2 điểm",
      "từ 70% đến dưới 90%: tăng đều theo tỷ lệ, từ 1 đến 2 điểm",
      "đến 70%: 1 điểm",
    ]);
    // The line begins where the threshold lies: (80% − 70%) / 20% of the way.
    expect(
      casesOf({ measure: rate, points: { linear: { from: ["70%", 1], to: ["90%", 2], zeroBelow: "80%" } } }),
    ).toEqual([
      "từ 90% trở lên: 2 điểm",
      "từ 80% đến dưới 90%: tăng đều theo tỷ lệ, từ 1,5 đến 2 điểm",
      "dưới 80%: 0 điểm",
    ]);
  });

  it("fall from the best case down, and come in steps", () => {
    const quantum = { step: 0.25, mode: "halfAway" } as const;
    expect(
      casesOf({ measure: { amount: "late" }, points: { linear: { from: [0, 2], to: [10, 0], quantum } } }),
    ).toEqual([
      "0: 2 điểm",
      "dưới 10: giảm đều theo tỷ lệ, từ 2 xuống 0 điểm",
      "từ 10 trở lên: 0 điểm",
      "điểm làm tròn đến bội số gần nhất của 0,25",
    ]);
  });
});

describe("other ways in words", () => {
  it("price single faults and weighted ones", () => {
    const deduct = { start: 2, each: "0.25", floor: 0 };
    expect(casesOf({ measure: { amount: "done" }, points: { deduct } })).toEqual([
      "mức ban đầu: 2 điểm",
      "trừ 0,25 điểm cho mỗi việc",
      "thấp nhất 0 điểm",
    ]);
    const faults = ["late", { fact: "absent", times: 4 }];
    expect(casesOf({ measure: { amount: faults }, points: { deduct } })).toEqual([
      "mức ban đầu: 2 điểm",
      "trừ 0,25 điểm cho mỗi “Báo cáo chậm”",
      "trừ 1 điểm nếu có: “Không gửi báo cáo năm”",
      "thấp nhất 0 điểm",
    ]);
    const signed = ["all", { fact: "done", times: -1 }];
    expect(inWords({ measure: { amount: signed }, points: { deduct } })).toContain(
      "“Việc được giao” − “Việc xong”\n  mức ban đầu: 2 điểm\n  trừ 0,25 điểm cho mỗi đơn vị",
    );
  });

  it("take cases off, with their effects", () => {
    const rule: RuleInput = {
      measure: { count: { cases: "cases", with: ["leader"], without: ["exempt"] } },
      points: { deduct: { start: 0, each: 5, floor: -10 } },
      effects: [
        { from: 1, emptyNode: "related" },
        { from: 2, flag: "repeated", forceGrade: "yeu" },
      ],
    };
    expect(inWords(rule)).toBe(
      [
        "số vụ việc “Vi phạm”, có đánh dấu “leader”, không kể vụ việc có đánh dấu “exempt”",
        "  trừ 5 điểm cho mỗi vụ việc",
        "  trừ nhiều nhất 10 điểm",
        "  từ 1 trở lên: mục có liên quan đến vụ việc không được tính điểm",
        "  từ 2 trở lên, chỉ tính vụ việc có đánh dấu “repeated”: chỉ được xếp loại cao nhất là “Yếu”",
      ].join("\n"),
    );
  });

  it("add points, check lists, and take what is given", () => {
    expect(
      casesOf({ measure: { amount: "done" }, points: { accrue: { start: 1, each: 2.5, per: 5, cap: 6 } } }),
    ).toEqual(["mức ban đầu: 1 điểm", "cộng 2,5 điểm cho mỗi 5 việc", "cao nhất 6 điểm"]);
    expect(
      inWords({ measure: { checks: ["absent", "absent"] }, points: { checklist: { points: [0, 1, "2.5"] } } }),
    ).toBe(
      [
        "số điều kiện đạt trong 2 điều kiện: “Không gửi báo cáo năm”; “Không gửi báo cáo năm”",
        "  đạt đủ 2 điều kiện: 2,5 điểm",
        "  đạt 1 điều kiện: 1 điểm",
        "  không đạt điều kiện nào: 0 điểm",
      ].join("\n"),
    );
    expect(casesOf({ measure: rate, points: { given: { lowest: "1/3", highest: 10 } } })).toEqual([
      "lấy nguyên điểm đã chấm hoặc đã công bố, từ 1/3 đến 10 điểm",
    ]);
    expect(casesOf({ measure: rate, points: { given: { lowest: 0, highest: null } } })).toEqual([
      "lấy nguyên điểm đã chấm hoặc đã công bố, từ 0 điểm trở lên",
    ]);
    const weighted = { amount: { terms: [{ fact: "rate", times: 0.5 }], plus: 1 } };
    expect(casesOf({ measure: weighted, points: { given: { lowest: 1, highest: 5 } } })).toEqual([
      "kết quả tính được là số điểm, từ 1 đến 5 điểm",
    ]);
  });

  it("name a program's own kinds", () => {
    const rule = { measure: { "x-own": 1 }, points: { "x-way": 2 } };
    expect(inWords(rule)).toBe(
      "cách đo riêng của chương trình (x-own)\n  cách cho điểm riêng của chương trình (x-way)",
    );
  });
});

describe("measures and joins in words", () => {
  it.each([
    [
      { complement: ["late", [{ fact: "all", times: 2 }, "done"]] },
      "100% trừ tỷ lệ giữa “Báo cáo chậm” và (2 × “Việc được giao” + “Việc xong”)",
    ],
    [{ mean: ["rate", ["done", "all"]] }, "trung bình cộng của “Tỷ lệ giải ngân”; “Việc xong” + “Việc được giao”"],
    [{ amount: { terms: [{ fact: "done", times: "-1/3" }], plus: 10 } }, "− 1/3 × “Việc xong” + 10"],
    [
      { lateDays: { done: "issued", due: "2024-03-31", days: "calendar" } },
      "số ngày chậm của “Ngày ban hành” so với hạn là ngày 31/03/2024",
    ],
    [
      { lateDays: { done: "issued", due: { month: 12, day: 5 }, days: "calendar" } },
      "số ngày chậm của “Ngày ban hành” so với hạn là ngày 5/12 của năm đánh giá",
    ],
  ] satisfies [RuleInput["measure"], string][])("%j", (measure, expected) => {
    const [first] = inWords({ measure, points: { given: { lowest: 0, highest: 1 } } }).split("\n");
    expect(first).toBe(expected);
  });

  it("joins say what counts, and parts the years that they are for", () => {
    const part = { measure: rate, points: { given: { lowest: 0, highest: 1 } } };
    const rule: RuleInput = {
      sum: [
        { ...part, years: { from: 2021, to: 2022 } },
        {
          best: [
            { ...part, years: { from: 2023 } },
            { ...part, years: { to: 2020 } },
          ],
        },
        { firstKnown: [{ least: [{ ...part, years: { from: 2024, to: 2024 } }] }] },
      ],
      lowest: -1,
      highest: 2,
    };
    const lines = inWords(rule).split("\n");
    expect(lines.filter((line) => !line.includes("lấy nguyên"))).toEqual([
      "cộng điểm các phần sau; thấp nhất −1 điểm; cao nhất 2 điểm",
      "  các năm từ 2021 đến 2022: “Tỷ lệ giải ngân”",
      "  lấy phần có điểm cao nhất trong các phần sau",
      "    các năm từ 2023: “Tỷ lệ giải ngân”",
      "    các năm đến 2020: “Tỷ lệ giải ngân”",
      "  lấy phần đầu tiên có đủ số liệu trong các phần sau",
      "    lấy phần có điểm thấp nhất trong các phần sau",
      "      năm 2024: “Tỷ lệ giải ngân”",
    ]);
  });
});
