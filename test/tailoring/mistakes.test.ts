import { describe, expect, it } from "vitest";
import { formatIssue, type Issue, type Rubric, type Tailoring, tailorRubric } from "../../src/index.js";
import { smallRubric } from "../report/fixture.js";
import { emptyTailoring, source } from "./difference.js";

/** The small rubric with an identity and a node that the mistakes need. */
const base: Rubric = {
  ...smallRubric,
  identities: [{ id: "all", title: { vi: "Tổng" }, left: "settled", right: ["onTime", "trained"], source }],
};

function issuesOf(changes: object, bases: readonly unknown[] = [base]): readonly Issue[] {
  const result = tailorRubric({ ...emptyTailoring(base), ...changes }, bases);
  return result.ok ? [] : result.issues;
}

/** Where each mistake is told, and in which words. */
function told(changes: object, bases?: readonly unknown[]): readonly string[] {
  return issuesOf(changes, bases).map((issue) => formatIssue(issue, "vi"));
}

const nodes = (...list: readonly object[]): object => ({ nodes: list.map((one) => ({ ...one, source })) });
const leaf = {
  title: { vi: "Thêm" },
  max: 1,
  rule: {
    measure: { choice: "award" },
    points: {
      levels: [
        { is: true, points: 1 },
        { is: false, points: 0 },
      ],
    },
  },
};

describe("changes that hit nothing, or too much, are told at their place in the tailoring", () => {
  const mistakes: readonly (readonly [string, object, readonly string[]])[] = [
    [
      "an unknown code",
      nodes({ node: "1.4", set: { max: 2 } }),
      ["/nodes/0: bộ tiêu chí gốc không có mục “1.4” (có phải ý là “1.1”?)"],
    ],
    [
      "one node changed twice",
      nodes({ node: "1.1", set: { note: { vi: "a" } } }, { node: "1.1", set: { note: { vi: "b" } } }),
      ["/nodes/1: mục “1.1” đã được thay đổi ở /nodes/0; mỗi thứ chỉ thay đổi một lần"],
    ],
    [
      "a node dropped and changed",
      nodes({ node: "1.1", drop: true }, { node: "1.1", set: { max: 2 } }),
      ["/nodes/1: mục “1.1” đã được thay đổi ở /nodes/0; mỗi thứ chỉ thay đổi một lần"],
    ],
    [
      "a node changed inside one that is dropped",
      nodes({ node: "1", drop: true }, { node: "1.1", set: { max: 2 } }),
      ["/nodes/1: mục “1.1” nằm trong mục “1” đã bỏ"],
    ],
    [
      "a node put into one that is dropped",
      nodes({ node: "1", drop: true }, { node: "1.9", add: leaf, under: "1" }),
      ["/nodes/1: mục “1.9” nằm trong mục “1” đã bỏ"],
    ],
    [
      "nothing done",
      nodes({ node: "1.1" }),
      ["/nodes/0: mục “1.1”: cần đúng một trong: set và unset (sửa), drop (bỏ), add (thêm)"],
    ],
    [
      "two things done",
      nodes({ node: "1.1", drop: true, set: { max: 1 } }),
      ["/nodes/0: mục “1.1”: cần đúng một trong: set và unset (sửa), drop (bỏ), add (thêm)"],
    ],
    ["an empty set", nodes({ node: "1.1", set: {} }), ["/nodes/0: không ghi thay đổi nào"]],
    [
      "what the base says already",
      nodes({ node: "1.1", set: { max: 6 } }),
      ["/nodes/0/set/max: “max” ghi đúng như bộ tiêu chí gốc: không có gì thay đổi"],
    ],
    [
      "nothing to unset",
      nodes({ node: "1.1", unset: ["weight"] }),
      ["/nodes/0/unset/0: bộ tiêu chí gốc không ghi “weight” ở đây: không có gì để bỏ"],
    ],
    [
      "set and unset",
      nodes({ node: "1.1", set: { documents: [] }, unset: ["documents"] }),
      ["/nodes/0/set/documents: “documents” vừa được đặt (set) vừa được bỏ (unset)"],
    ],
    [
      "unset twice",
      nodes({ node: "1.1", unset: ["documents", "documents"] }),
      ["/nodes/0/unset/1: “documents” được bỏ hai lần"],
    ],
    [
      "a code that is taken",
      nodes({ node: "1.2", add: leaf, under: "1" }),
      ["/nodes/0: mục “1.2” đã có trong bộ tiêu chí gốc: dùng set để sửa, hoặc đặt tên khác"],
    ],
    [
      "a code that is taken, further inside",
      nodes({ node: "5", add: { title: { vi: "Năm" }, max: 1, children: [{ ...leaf, code: "1.2" }] }, under: null }),
      ["/nodes/0/add/children/0/code: mục “1.2” đã có trong bộ tiêu chí gốc: dùng set để sửa, hoặc đặt tên khác"],
    ],
    ["an addition without a place", nodes({ node: "5", add: leaf }), ["/nodes/0: thiếu khóa “under”"]],
    [
      "an addition under nothing",
      nodes({ node: "1.9", add: leaf, under: "9" }),
      ["/nodes/0/under: bộ tiêu chí gốc không có mục “9” (có phải ý là “1”?)"],
    ],
    [
      "a neighbour that stands elsewhere",
      nodes({ node: "1.9", add: leaf, under: "1", after: "2" }),
      ["/nodes/0/after: bộ tiêu chí gốc không có mục “2”"],
    ],
    [
      "two neighbours",
      nodes({ node: "1.9", add: leaf, under: "1", before: "1.1", after: "1.2" }),
      ["/nodes/0/after: chỉ ghi một trong before và after"],
    ],
    [
      "a place without an addition",
      nodes({ node: "1.1", drop: true, under: "1" }),
      ["/nodes/0/under: “under” chỉ đi với add"],
    ],
    [
      "an unknown key",
      nodes({ node: "1.1", set: { maximum: 2 } }),
      ["/nodes/0/set/maximum: khóa “maximum” không dùng được ở đây (có phải ý là “max”?)"],
    ],
    [
      "an unknown grade",
      { grades: [{ grade: "tott", set: { from: 70 }, source }] },
      ["/grades/0: bộ tiêu chí gốc không có mức xếp loại “tott” (có phải ý là “tot”?)"],
    ],
    [
      "the grades twice",
      { rubric: { unset: ["grades"], source }, grades: [{ grade: "tot", set: { from: 70 }, source }] },
      ["/grades: thang xếp loại đã được thay cả trong “rubric”: chỉ dùng một trong hai cách"],
    ],
    [
      "an unknown fact",
      { facts: [{ fact: "setled", drop: true, source }] },
      ["/facts/0: bộ tiêu chí gốc không có dữ kiện “setled” (có phải ý là “settled”?)"],
    ],
    [
      "an unknown action",
      { actions: [{ action: "issue-pln", drop: true, source }] },
      ["/actions/0: bộ tiêu chí gốc không có nhiệm vụ “issue-pln” (có phải ý là “issue-plan”?)"],
    ],
    [
      "an unknown identity",
      { identities: [{ identity: "al", drop: true, source }] },
      ["/identities/0: bộ tiêu chí gốc không có đẳng thức “al” (có phải ý là “all”?)"],
    ],
    [
      "a head that stays as it is",
      { rubric: { set: { family: "test" }, source } },
      ["/rubric/set/family: “family” ghi đúng như bộ tiêu chí gốc: không có gì thay đổi"],
    ],
    [
      "a total that stays as it is",
      { total: { unset: ["rounding"], source } },
      ["/total/unset/0: bộ tiêu chí gốc không ghi “rounding” ở đây: không có gì để bỏ"],
    ],
    [
      "a status that is better than that of the base",
      { status: "model" },
      ["/status: trạng thái “model” không thể tốt hơn của bộ tiêu chí gốc (“sample”)"],
    ],
  ];

  it.each(mistakes)("%s", (_, changes, expected) => {
    expect(told(changes)).toEqual(expected);
  });

  it("all of them at once, in the order of the document", () => {
    const changes = nodes({ node: "7", drop: true }, { node: "1.1", set: { max: 6 } });
    expect(issuesOf({ ...changes, status: "official" }).map(({ path }) => path)).toEqual([
      "/status",
      "/nodes/0",
      "/nodes/1/set/max",
    ]);
  });
});

describe("what a change makes wrong is told at the change", () => {
  it("maxima that no longer add up, where the maximum above was kept", () => {
    const [issue, ...others] = issuesOf(nodes({ node: "1.1", set: { max: 5 } }));
    expect(others).toEqual([]);
    expect(issue).toEqual({
      code: "tailoring.breaks",
      path: "/nodes/0",
      params: {
        place: "/nodes/0/max",
        problem: { code: "rubric.maximaDoNotAddUp", params: { code: "1", stated: 10, found: 9 } },
      },
    });
  });

  it("maxima that no longer add up, where the maximum above was changed", () => {
    expect(told(nodes({ node: "1", set: { max: 11 } }))).toEqual([
      "/nodes/0: thay đổi này làm sai phần giữ nguyên của bộ tiêu chí (/total/max): tổng điểm tối đa ghi 20, các mục cộng lại 21",
      "/nodes/0/set/max: mục 1: điểm tối đa ghi 11, các mục con cộng lại 10",
    ]);
  });

  it("maxima that several changes moved: all are named, the first is the place", () => {
    const changes = nodes(
      { node: "1.2", drop: true },
      { node: "2", set: { title: { vi: "Khảo sát" } } },
      { node: "1.4", add: { ...leaf, max: 1 }, under: "1" },
    );
    expect(told(changes)).toEqual([
      "/nodes/0: các thay đổi ở 1.2, 1.4 làm sai phần giữ nguyên của bộ tiêu chí (/nodes/0/max): mục 1: điểm tối đa ghi 10, các mục con cộng lại 8",
    ]);
  });

  it("a rule that cannot be read, at its key", () => {
    const rule = { measure: { ratio: ["onTme", "settled"] }, points: { linear: { from: ["0%", 0], to: ["100%", 6] } } };
    expect(told(nodes({ node: "1.1", set: { rule } }))).toEqual([
      "/nodes/0/set/rule/measure/ratio/0: không có dữ kiện “onTme” (có phải ý là “onTime”?)",
    ]);
  });

  it("a fact that a kept rule needs, at what drops it", () => {
    const [message, ...others] = told({
      facts: [{ fact: "trained", drop: true, source }],
      identities: [{ identity: "all", drop: true, source }],
    });
    expect(message).toMatch(/^\/facts\/0: thay đổi này làm sai phần giữ nguyên .* không có dữ kiện “trained”/);
    expect(others).toEqual([]);
  });

  it("an action that a kept node names, at what drops it", () => {
    expect(told({ actions: [{ action: "issue-plan", drop: true, source }] })).toEqual([
      "/actions/0: thay đổi này làm sai phần giữ nguyên của bộ tiêu chí (/nodes/0/children/1/actions/0): không có nhiệm vụ “issue-plan”",
    ]);
  });

  it("grades out of order, at the grade that was changed", () => {
    const grades = [{ grade: "kha", add: { title: { vi: "Khá" }, from: 90 }, after: "tot", source }];
    expect(told({ grades })).toEqual([
      "/grades/0: thay đổi này làm sai phần giữ nguyên của bộ tiêu chí (/grades/levels/0/from): mức xếp loại phải xếp từ cao xuống thấp: “tot” từ 80, mà mức sau nó “kha” từ 90",
    ]);
  });

  it("a leaf that is left without a rule", () => {
    expect(told(nodes({ node: "3", unset: ["rule"] }))).toEqual([
      "/nodes/0: thay đổi này làm sai phần giữ nguyên của bộ tiêu chí (/nodes/2): mục 3 chưa có cách chấm (rule), cũng không có mục con (children)",
    ]);
  });

  it("nothing left at all", () => {
    const all = ["1", "2", "3", "4"].map((node) => ({ node, drop: true }));
    expect(issuesOf(nodes(...all)).map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "tailoring.breakTogether", path: "/nodes/0" },
    ]);
  });
});

describe("the base", () => {
  const other = (changes: Partial<Tailoring> & { readonly extends: Tailoring["extends"] }): object => ({
    ...emptyTailoring(base, "test/middle"),
    version: "1.0.0",
    ...changes,
  });

  it("is not there: the nearest id is told", () => {
    expect(told({ extends: { id: "test/smal", version: "1.0.0" } })).toEqual([
      "/extends/id: không tìm thấy bộ tiêu chí gốc “test/smal” (có phải ý là “test/small”?)",
    ]);
    expect(told({}, [])).toEqual(["/extends/id: không tìm thấy bộ tiêu chí gốc “test/small”"]);
    expect(told({}, [null, 1, "test/small", { id: "test/small" }])).toHaveLength(1);
  });

  it("is there in other versions only", () => {
    expect(told({ extends: { id: "test/small", version: "2" } }, [base, { ...base, version: "1.1.0" }])).toEqual([
      "/extends/version: bộ tiêu chí gốc “test/small” cần phiên bản 2; chỉ có: 1.0.0, 1.1.0",
    ]);
  });

  it("is not the one whose hash was noted", () => {
    const { id, version } = base;
    expect(
      issuesOf({ extends: { id, version, sha256: "0".repeat(64) } }).map(({ code, path }) => [code, path]),
    ).toEqual([["tailoring.otherHash", "/extends/sha256"]]);
    const result = tailorRubric(emptyTailoring(base), [base]);
    const sha256 = (result.ok && result.value.tailoredFrom?.[0]?.sha256) || "";
    expect(issuesOf({ extends: { id, version, sha256 } })).toEqual([]);
  });

  it("is there twice: the same is one, different ones are none", () => {
    expect(told({}, [base, structuredClone(base)])).toEqual([]);
    expect(told({}, [base, { ...base, displayPlaces: 3 }])).toEqual([
      "/extends: có hai tài liệu khác nhau cùng là “test/small” phiên bản 1.0.0",
    ]);
  });

  it("is malformed, in shape or in what it says, itself or further down", () => {
    expect(told({}, [{ ...base, years: {} }])).toEqual([
      "/extends: bộ tiêu chí gốc “test/small” có 1 lỗi; lỗi đầu tiên: /years: thiếu khóa “from”",
    ]);
    expect(told({}, [{ ...base, total: { max: 21 } }])).toEqual([
      "/extends: bộ tiêu chí gốc “test/small” có 1 lỗi; lỗi đầu tiên: /total/max: tổng điểm tối đa ghi 21, các mục cộng lại 20",
    ]);
    const middle = other({ extends: { id: "test/nowhere", version: "1" } });
    expect(told({ extends: { id: "test/middle", version: "1.0.0" } }, [middle])).toEqual([
      "/extends: bộ tiêu chí gốc “test/middle” có 1 lỗi; lỗi đầu tiên: /extends/id: không tìm thấy bộ tiêu chí gốc “test/nowhere”",
    ]);
  });

  it("leads back to the tailoring", () => {
    expect(told({ extends: { id: "testing/tailored", version: "2.0.0" } })).toEqual([
      "/extends: điều chỉnh vòng tròn: testing/tailored@2.0.0 → testing/tailored@2.0.0",
    ]);
    const middle = other({ extends: { id: "testing/tailored", version: "2.0.0" } });
    expect(told({ extends: { id: "test/middle", version: "1.0.0" } }, [middle])).toEqual([
      "/extends: điều chỉnh vòng tròn: testing/tailored@2.0.0 → test/middle@1.0.0 → testing/tailored@2.0.0",
    ]);
  });

  it("is found by a function, which is asked for id, version and hash", () => {
    const asked: unknown[] = [];
    const result = tailorRubric(emptyTailoring(base), (wanted) => {
      asked.push(wanted);
      return base;
    });
    expect(result.ok).toBe(true);
    expect(asked).toEqual([{ id: "test/small", version: "1.0.0" }]);
    expect(tailorRubric(emptyTailoring(base), () => undefined)).toMatchObject({ ok: false });
    expect(tailorRubric(emptyTailoring(base), () => ({ ...base, version: "2" }))).toMatchObject({
      issues: [{ code: "tailoring.otherVersion" }],
    });
  });
});
