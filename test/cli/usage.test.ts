import { describe, expect, it } from "vitest";
import { FileError } from "../../src/cli/fileError.js";
import { command, repositoryFile } from "./fakeIo.js";

const files = { "kt.json": repositoryFile("examples/kon-tum-2022-q3.json") };

describe("wrong usage ends with 2, says what and prints no result", () => {
  it.each([
    ["scor", "không có lệnh “scor” (có phải ý là “score”?)", "there is no command “scor” (did you mean “score”?)"],
    ["lnt x", "không có lệnh “lnt” (có phải ý là “lint”?)", "there is no command “lnt” (did you mean “lint”?)"],
    ["lint", "cần ít nhất một RUBRIC, hoặc --all", "give at least one RUBRIC, or --all"],
    ["lint - -", "đầu vào chuẩn", "standard input"],
    ["lint nowhere.json", "không có tệp nowhere.json", "there is no file nowhere.json"],
    ["lint department-model", "(có phải ý là “par/department-model”?)", "(did you mean “par/department-model”?)"],
    ["lint kt.json --format ndjson", "chỉ nhận: table, json, markdown", "known are: table, json, markdown"],
    ["lint kt.json --out kt.json", "là tệp đang được đọc", "is a file that is read"],
    ["score", "thiếu tham số RUBRIC", "the argument RUBRIC is missing"],
    ["score par/department-model", "thiếu tham số EVIDENCE", "the argument EVIDENCE is missing"],
    ["score a b --formt json", "không có tùy chọn “--formt” (có phải ý là “--format”?)", "did you mean “--format”?"],
    [
      "score a b --format html",
      "“html”; chỉ nhận: table, json, ndjson, markdown",
      "known are: table, json, ndjson, markdown",
    ],
    ["score a b --format docx", "“docx”", "“docx”"],
    ["plan a b --format ndjson", "chỉ nhận: table, json, markdown", "known are: table, json, markdown"],
    ["template a --format table", "chỉ nhận: json, markdown", "known are: json, markdown"],
    ["score a b --out", "thiếu giá trị", "lacks its value"],
    ["plan a b c", "thừa tham số", "too many arguments"],
    ["rubrics x y", "thừa tham số", "too many arguments"],
    [
      "rubrics par/department-modle",
      "(có phải ý là “par/department-model”?)",
      "(did you mean “par/department-model”?)",
    ],
    [
      "score - -",
      "đầu vào chuẩn (-) chỉ dùng được cho một tài liệu",
      "standard input (-) can be used for one document",
    ],
    ["score a - -", "đầu vào chuẩn", "standard input"],
    ["plan - -", "đầu vào chuẩn", "standard input"],
    [
      "score par/departement-model kt.json",
      "(có phải ý là “par/department-model”?)",
      "(did you mean “par/department-model”?)",
    ],
    [
      "score department-model kt.json",
      "(có phải ý là “par/department-model”?)",
      "(did you mean “par/department-model”?)",
    ],
    ["score par/../par/department-model kt.json", "không có bộ tiêu chí kèm theo", "no bundled rubric"],
    ["score facts kt.json", "không có bộ tiêu chí kèm theo nào là “facts”", "no bundled rubric “facts”"],
    ["score par/department-model nowhere.json", "không có tệp nowhere.json", "there is no file nowhere.json"],
    ["score nowhere.json kt.json", "không có tệp nowhere.json", "there is no file nowhere.json"],
    ["score par/department-model kt.json --out kt.json", "là tệp đang được đọc", "is a file that is read"],
    ["score par/department-model kt.json --out ./kt.json", "là tệp đang được đọc", "is a file that is read"],
  ])("%s", async (args, vietnamese, english) => {
    const inVietnamese = await command(args, { files });
    expect(inVietnamese).toMatchObject({ exit: 2, out: "", written: {} });
    expect(inVietnamese.error).toContain(vietnamese);
    // Before the arguments, so that a missing value stays missing.
    const inEnglish = await command(`--lang en ${args}`, { files });
    expect(inEnglish).toMatchObject({ exit: 2, out: "", written: {} });
    expect(inEnglish.error).toContain(english);
  });

  it("shows the help where there is no command at all", async () => {
    const { exit, out, error } = await command("");
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(error).toContain("Lệnh:");
  });

  it.each([
    ["score a b --lang fr", {}, "--lang: không có “fr”; chỉ nhận: vi, en"],
    ["rubrics", { CHAMDIEM_LANG: "de" }, "CHAMDIEM_LANG: không có “de”"],
    ["rubrics --lang", {}, "thiếu giá trị"],
  ])("%s with %j", async (args, env, text) => {
    const { exit, error } = await command(args, { env });
    expect(exit).toBe(2);
    expect(error).toContain(text);
  });

  it("takes an empty variable for none, and what stands behind -- for no option", async () => {
    expect((await command("--version", { env: { CHAMDIEM_LANG: "" } })).exit).toBe(0);
    expect((await command("score -- --lang en")).error).toContain("không có tệp");
  });

  it.each([
    [new FileError("folder", "x"), 2, "x là thư mục, không phải tệp"],
    [new FileError("unreadable", "x", "EACCES"), 2, "không đọc được x (EACCES)"],
    [new FileError("notUtf8", "x"), 1, "x.json: tệp không phải là văn bản UTF-8"],
    [new FileError("tooLarge", "x"), 1, "x.json: tệp quá lớn: tối đa 20 triệu ký tự"],
  ])("says of evidence: %s", async (problem, exit, text) => {
    const ended = await command("score par/department-model x.json", { files: { "x.json": problem } });
    expect(ended).toMatchObject({ exit, out: "" });
    expect(ended.error).toContain(text);
  });

  it.each([
    [new FileError("noFolder", "x/a"), 2, "không ghi được x/a: không có thư mục đó"],
    [new FileError("folder", "x"), 2, "x là thư mục"],
    [new FileError("unwritable", "x", "ENOSPC"), 1, "không ghi được x (ENOSPC)"],
  ])("says of --out: %s", async (problem, exit, text) => {
    const ended = await command("score par/department-model kt.json --out x", { files: { ...files, x: problem } });
    expect(ended).toMatchObject({ exit, out: "" });
    expect(ended.error).toContain(text);
  });

  it("shows nobody a stack", async () => {
    const bug = Object.assign(new FileError("missing", "x"), { problem: undefined });
    const odd = new TypeError("x is not a function\n    at somewhere (file.js:1:1)");
    for (const thrown of [bug, odd]) {
      const { error, exit } = await command("score par/department-model x.json", {
        files: { "x.json": thrown as FileError },
      });
      expect(exit).toBeGreaterThan(0);
      expect(error).not.toMatch(/\n\s+at /);
    }
  });
});
