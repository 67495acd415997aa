import { describe, expect, it } from "vitest";
import { command, repositoryFile } from "./fakeIo.js";

const head =
  '"format": "chamdiem/evidence@1", "unit": { "id": "a/b", "name": "A", "type": "department" }, "period": { "year": 2022 }';

/** Evidence with facts written as they stand here. */
function evidence(facts: string): string {
  return `{ ${head}, "facts": { ${facts} } }`;
}

const cases: readonly (readonly [name: string, text: string, vietnamese: string, english: string])[] = [
  ["an empty file", "", "dòng 1, cột 1: sai cú pháp JSON", "line 1, column 1: JSON syntax error"],
  ["broken JSON", `{\n  "format": ,\n}`, "dòng 2, cột 13: sai cú pháp JSON: thiếu giá trị", "line 2, column 13"],
  ["a comment", "{ // x\n }", "JSON không có chú thích", "JSON has no comments"],
  ["a comma too many", `{ ${head}, }`, "thừa dấu phẩy", "a comma too many"],
  ["NaN", evidence('"tthc.settled": NaN'), "ký tự không hợp lệ", "invalid symbol"],
  ["Infinity", evidence('"tthc.settled": Infinity'), "ký tự không hợp lệ", "invalid symbol"],
  ["a number beyond doubles", evidence('"tthc.settled": 1e400'), "số 1e400", "1e400"],
  [
    "18 digits",
    evidence('"tthc.settled": 123456789012345678'),
    "có quá 17 chữ số có nghĩa",
    "more than 17 significant digits",
  ],
  [
    "a key twice",
    evidence('"tthc.settled": 1, "tthc.settled": 2'),
    "khóa “tthc.settled” ghi hai lần",
    "the key “tthc.settled” stands twice",
  ],
  ["__proto__", evidence('"__proto__": 1'), "không được dùng khóa “__proto__”", "the key “__proto__” is not allowed"],
  [
    "an unknown key",
    `{ ${head}, "fact": {} }`,
    "khóa “fact” không dùng được ở đây (có phải ý là “facts”?)",
    "the key “fact” has no place here (did you mean “facts”?)",
  ],
  ["a missing key", `{ "format": "chamdiem/evidence@1" }`, "thiếu khóa “unit”", "the key “unit” is missing"],
  ["another format", `{ ${head.replace("evidence", "rubric")} }`, "/format", "/format"],
  ["a list", "[]", "cần đối tượng, đang là danh sách", "expected an object, is a list"],
  [
    "a negative count",
    evidence('"tthc.settled": -3'),
    "/facts/tthc.settled: không được âm: đang là -3",
    "/facts/tthc.settled: must not be negative, is -3",
  ],
  ["half a dossier", evidence('"tthc.settled": 1.5'), "phải là số nguyên", "must be a whole number"],
  [
    "a part larger than its whole",
    evidence('"tthc.settled": 5, "tthc.settledOnTime": 6'),
    "phần lớn hơn tổng",
    "the part is larger than the whole",
  ],
  [
    "a day that is in no calendar",
    evidence('"reform.planIssuedOn": "2022-02-30"'),
    "/facts/reform.planIssuedOn: “2022-02-30” không phải là một ngày",
    "is not a day of the calendar",
  ],
  ["a percent above 100", evidence('"tthc.onTimeRate": 85'), "vượt quá 100%", "above 100%"],
  [
    "a choice that is none",
    evidence('"reform.planIssuance": "ontime"'),
    "(có phải ý là “onTime”?)",
    "(did you mean “onTime”?)",
  ],
  [
    "another year",
    `{ ${head.replace("2022", "2019")} }`,
    "hồ sơ là của năm 2019, bộ tiêu chí áp dụng cho 2021–",
    "the evidence is for the year 2019",
  ],
  [
    "another type of unit",
    `{ ${head.replace("department", "province")} }`,
    "đơn vị thuộc loại “province”",
    "the unit is of type “province”",
  ],
  [
    "a node that the rubric does not have",
    `{ ${head}, "records": { "par/department-model": { "1.9": {} } } }`,
    "bộ tiêu chí không có mục “1.9”",
    "the rubric has no node “1.9”",
  ],
  [
    "a document that is not listed",
    evidence('"tthc.settled": { "value": 1, "documents": ["d9"] }'),
    "không có tài liệu “d9”",
    "lists no document “d9”",
  ],
  ["deep nesting", `${"[".repeat(5000)}${"]".repeat(5000)}`, "lồng quá 100 cấp", "nested deeper than 100 levels"],
  [
    "25 MB",
    `{ ${head}, "facts": { "x": "${"a".repeat(25_000_000)}" } }`,
    "tệp quá lớn: tối đa 20 triệu ký tự",
    "the file is too large",
  ],
];

describe("a malformed document ends with 1, says where and what, and leaves --out untouched", () => {
  it.each(cases)("evidence with %s", async (_name, text, vietnamese, english) => {
    for (const [language, expected] of [
      ["vi", vietnamese],
      ["en", english],
    ] as const) {
      const ended = await command(`score par/department-model e.json --out old.txt --lang ${language}`, {
        files: { "e.json": text, "old.txt": "cũ" },
      });
      expect(ended).toMatchObject({ exit: 1, out: "", written: {} });
      expect(ended.error).toContain(expected);
      expect(ended.error).toMatch(/^e\.json: /);
      expect(ended.error.length).toBeLessThan(20_000);
    }
  });

  it("names all that is wrong, not only the first", async () => {
    const { error } = await command("score par/department-model e.json", {
      files: { "e.json": evidence('"tthc.settled": -1, "tthc.received": -2') },
    });
    expect(error).toBe(
      "e.json: dòng 1, cột 151: /facts/tthc.settled: không được âm: đang là -1\n" +
        "e.json: dòng 1, cột 172: /facts/tthc.received: không được âm: đang là -2\n" +
        "e.json: số lỗi 2; tài liệu không được dùng\n",
    );
  });

  it("refuses a malformed rubric in the same way", async () => {
    const rubric = repositoryFile("rubrics/par/department-model.json").replace('"tthc.onTimeRate"', '"tthc.onTimRate"');
    const files = { "r.json": rubric, "e.json": `{ ${head} }` };
    for (const args of ["score r.json e.json", "plan r.json e.json", "template r.json"]) {
      expect(await command(args, { files })).toMatchObject({ exit: 1, out: "" });
    }
    expect((await command("score r.json e.json", { files: { ...files, "r.json": "{" } })).error).toMatch(
      /^r\.json: dòng 1/,
    );
  });

  it("refuses evidence in the place of a rubric", async () => {
    const { exit, error } = await command("score e.json e.json", { files: { "e.json": `{ ${head} }` } });
    expect(exit).toBe(1);
    expect(error).toContain("e.json: ");
  });

  it("prints no control characters that a document holds", async () => {
    const { error } = await command("score par/department-model e.json", {
      files: { "e.json": `{ ${head}, "\\u001b[2J": 1 }` },
    });
    expect(error).not.toContain("\u001b");
  });

  it("reads a file with a byte order mark", async () => {
    const files = { "e.json": `\u{FEFF}{ ${head} }` };
    expect(await command("score par/department-model e.json --format json", { files })).toMatchObject({ exit: 0 });
  });
});
