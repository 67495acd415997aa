import { describe, expect, it } from "vitest";
import { assess, parseEvidence } from "../../src/index.js";
import type { LintFinding } from "../../src/lint/lintRubric.js";
import { command, repositoryFile } from "./fakeIo.js";

const model = repositoryFile("rubrics/par/department-model.json");
/** The model with a step that leaves out what lies on its border. */
const gapped = model.replace('{ "below": "100%", "points": 0,', '{ "below": "90%", "points": 0,');
/** A maximum that does not add up. */
const wrong = repositoryFile("rubrics/papi/department-plan-model.json").replace('"max": 80', '"max": 81');

interface Printed {
  readonly rubrics: readonly {
    readonly name: string;
    readonly findings: readonly (LintFinding & { readonly text: string; readonly witnessFile?: string })[];
  }[];
  readonly counts: { readonly [severity: string]: number };
  readonly hidden: number;
}

async function printed(args: string, files: { readonly [path: string]: string } = {}): Promise<Printed> {
  return JSON.parse((await command(`lint ${args} --format json`, { files })).out) as Printed;
}

describe("chamdiem lint", () => {
  it("finds no error and no warning in what is bundled", { timeout: 60_000 }, async () => {
    const { exit, out, error } = await command("lint --all");
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
    expect(out).toMatch(/^par\/department-model\n {2}Không có lỗi, không có cảnh báo\.\n/m);
    expect(out).toMatch(/lỗi: 0; cảnh báo: 0; thông tin: \d+ \(không in\)\n/);
  });

  it("says where, what, and what would mend it, and ends with 1 where there is an error", async () => {
    const { exit, out, error } = await command("lint w.json", { files: { "w.json": wrong } });
    const line = wrong.split("\n").findIndex((text) => text.includes('"max": 81')) + 1;
    expect({ exit, error }).toEqual({ exit: 1, error: "" });
    expect(out).toContain(`w.json\n  LỖI ${line}:`);
    expect(out).toContain(" /total/max\n    tổng điểm tối đa ghi 81, các mục cộng lại 80\n    Gợi ý: ");
    expect(out).toMatch(/Số bộ tiêu chí: 1; lỗi: 1; /);
    expect((await command("lint - --lang en", { stdin: wrong })).out).toContain("-\n  ERROR ");
  });

  it("hides information unless it is asked for, and says how much", async () => {
    const short = await command("lint par/department-model --lang en");
    expect(short.out).toMatch(/information: (\d+) \(not printed\)\nAdd --information/);
    const long = await command("lint par/department-model --lang en --information");
    expect(long.out).toContain("  INFORMATION ");
    expect(long.out).not.toContain("--information");
    const { counts, hidden, rubrics } = await printed("par/department-model");
    expect(hidden).toBe(counts["information"]);
    expect(rubrics[0]?.findings).toEqual([]);
    const all = await printed("par/department-model --information");
    expect(all.rubrics[0]?.findings).toHaveLength(hidden);
    expect(all.hidden).toBe(0);
  });

  it("tells of evidence that shows a finding, and writes it where a folder is named", async () => {
    const files = { "a/r.json": gapped };
    const told = await command("lint a/r.json --information", { files });
    expect(told.out).toContain("Hồ sơ minh họa: có\n");
    expect(told.out).toMatch(/Số hồ sơ minh họa: \d+; thêm --witnesses/);
    expect(told.written).toEqual({});

    const { out, written } = await command("lint a/r.json --information --witnesses w", { files });
    expect(out).not.toContain("--witnesses");
    expect(Object.keys(written).length).toBeGreaterThan(1);
    for (const [path, text] of Object.entries(written)) {
      expect(path).toMatch(/^w\/a-r-\d+-\w+\.json$/);
      expect(out).toContain(`Hồ sơ minh họa: ${path}\n`);
      expect(parseEvidence(JSON.parse(text)).ok).toBe(true);
      expect(assess(JSON.parse(model), JSON.parse(text)).total.max).toBe(100);
    }
    // What is hidden is not written.
    expect((await command("lint par/department-model --witnesses w")).written).toEqual({});
  });

  it("looks at several rubrics beside each other", async () => {
    const files = { "m.json": model };
    const { rubrics } = await printed("par/department-model m.json", files);
    expect(rubrics.map(({ name }) => name)).toEqual(["par/department-model", "m.json"]);
    const rival = rubrics[1]?.findings.find(({ code }) => code === "lint.rivalRubrics");
    expect(rival).toMatchObject({ severity: "error", path: "/years", place: { column: 12 } });
    expect((await printed("par/department-model")).rubrics[0]?.findings).toEqual([]);
    expect((await printed("m.json m.json", files)).rubrics).toHaveLength(1);
  });

  it("prints findings as data with their words, and as Markdown", async () => {
    const files = { "w.json": wrong };
    const { rubrics, counts } = await printed("w.json --lang en", files);
    expect(counts["error"]).toBe(1);
    expect(rubrics[0]?.findings[0]).toMatchObject({
      severity: "error",
      code: "rubric.totalDoesNotAddUp",
      text: "the stated maximum of the total is 81, the nodes add up to 80",
      suggestion: { code: "lint.suggest.addUp", text: expect.stringContaining("80") as string },
    });
    const { out, written } = await command("lint w.json --format markdown --out l.md", { files });
    expect(out).toBe("");
    expect(written["l.md"]).toMatch(/^# Kết quả kiểm tra bộ tiêu chí\n\n## w\.json\n\n\| Mức độ \|/);
  });

  it("takes a file that is no JSON for a finding, and one that is no text for malformed", async () => {
    const broken = await command("lint b.json", { files: { "b.json": '{\n  "format" 1\n}' } });
    expect(broken).toMatchObject({ exit: 1, error: "" });
    expect(broken.out).toContain("LỖI 2:12\n    sai cú pháp JSON: thiếu dấu hai chấm");
  });

  it("is named where a rubric is refused", async () => {
    const { error } = await command("template w.json", { files: { "w.json": wrong } });
    expect(error).toMatch(/^w\.json: dòng \d+, cột \d+: \/total\/max: .*\n.*\nXem gợi ý sửa: chamdiem lint w\.json\n$/);
  });
});
