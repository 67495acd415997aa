import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/index.js";
import { assess } from "../../src/index.js";
import { reportTable } from "../../src/report/index.js";
import { command, repositoryFile } from "./fakeIo.js";

const konTum = repositoryFile("examples/kon-tum-2022-q3.json");
const khanhHoa = repositoryFile("examples/khanh-hoa-2021.json");
const model = repositoryFile("rubrics/par/department-model.json");
const files = { "kt.json": konTum, "kh.json": khanhHoa, "model.json": model };

describe("chamdiem score", () => {
  it("prints a table by a bundled rubric, in Vietnamese", async () => {
    const { exit, out, error } = await command("score par/department-model kt.json", { files });
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
    expect(out).toContain("Sở Khoa học và Công nghệ tỉnh Kon Tum");
    expect(out).toContain("LƯU Ý: mô hình tham khảo, không phải bảng điểm chính thức");
  });

  it("speaks English for --lang en, and for CHAMDIEM_LANG", async () => {
    const option = await command("score par/department-model kt.json --lang en", { files });
    const variable = await command("score par/department-model kt.json", { files, env: { CHAMDIEM_LANG: "en" } });
    const before = await command("--lang=en score par/department-model kt.json", { files });
    expect(option.out).toContain("SCORING REPORT");
    expect(variable.out).toBe(option.out);
    expect(before.out).toBe(option.out);
  });

  it("lets the option go before the variable", async () => {
    const { out } = await command("score par/department-model kt.json --lang vi", {
      files,
      env: { CHAMDIEM_LANG: "en" },
    });
    expect(out).toContain("BÁO CÁO KẾT QUẢ CHẤM ĐIỂM");
  });

  it("prints the same table whichever way the rubric is named: that of a bundled one is made without a seal", async () => {
    const bundled = await command("score par/department-model kt.json", { files });
    const file = await command("score model.json kt.json", { files });
    expect(bundled.out).toBe(file.out);
    expect(bundled.out).toBe(reportTable(assess(JSON.parse(model), JSON.parse(konTum)), { language: "vi" }));
  });

  it("prints the assessment as JSON, whichever way the rubric is named", async () => {
    const expected = assess(JSON.parse(model), JSON.parse(konTum));
    for (const rubric of ["par/department-model", "model.json"]) {
      const { exit, out } = await command(`score ${rubric} kt.json --format json`, { files });
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toEqual(expected);
    }
  });

  it("takes the rubric or the evidence from standard input", async () => {
    const byRubric = await command("score - kt.json --format ndjson", { files, stdin: model });
    const byEvidence = await command("score par/department-model - --format ndjson", { stdin: konTum });
    expect(byRubric.out).toBe(byEvidence.out);
    expect(byRubric.exit).toBe(0);
  });

  it("scores several files: an array in JSON, a line each in NDJSON, one after another otherwise", async () => {
    const json = await command("score par/department-model kt.json kh.json --format json", { files });
    const names = (JSON.parse(json.out) as Assessment[]).map(({ unit }) => unit.id);
    expect(names).toEqual(["kon-tum/skhcn", "khanh-hoa/skhcn"]);

    const ndjson = await command("score par/department-model kt.json kh.json --format ndjson", { files });
    const lines = ndjson.out.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as Assessment).unit.id)).toEqual(names);

    const markdown = await command("score par/department-model kt.json kh.json --format markdown", { files });
    expect(markdown.out.split("\n---\n")).toHaveLength(2);

    const table = await command("score par/department-model kt.json kh.json", { files });
    expect(table.out.match(/BÁO CÁO KẾT QUẢ CHẤM ĐIỂM/g)).toHaveLength(2);
  });

  it("writes to the file of --out, and prints nothing", async () => {
    const { exit, out, written } = await command("score par/department-model kt.json --format markdown --out a.md", {
      files,
    });
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(written["a.md"]).toContain("# Báo cáo kết quả chấm điểm");
  });

  it("is as wide as the terminal, within reason", async () => {
    const width = async (columns: number): Promise<number> => {
      const { out } = await command("score par/department-model kt.json", { files, columns });
      return Math.max(...out.split("\n").map((line) => [...line].length));
    };
    expect(await width(90)).toBe(90);
    expect(await width(40)).toBe(80);
    expect(await width(300)).toBe(140);
  });

  it("prints nothing of the others where one file is malformed, and writes nothing", async () => {
    const { exit, out, error, written } = await command(
      "score par/department-model kt.json bad.json worse.json --out a.txt",
      { files: { ...files, "bad.json": "{", "worse.json": "[]" } },
    );
    expect({ exit, out, written }).toEqual({ exit: 1, out: "", written: {} });
    expect(error).toContain("bad.json: dòng 1, cột 1");
    expect(error).toContain("worse.json: ");
  });
});
