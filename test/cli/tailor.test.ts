import { describe, expect, it } from "vitest";
import { FileError } from "../../src/cli/fileError.js";
import { type Assessment, assess, type Rubric, tailorRubric } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { command, repositoryFile } from "./fakeIo.js";

const text = repositoryFile("examples/vi-du-2024-tailoring.json");
const evidence = repositoryFile("examples/vi-du-2024-evidence.json");
const files = { "p/t.json": text, "p/e.json": evidence };
const expected = tailorRubric(JSON.parse(text), Object.values(rubrics));
const resolved = (expected as { readonly value: Rubric }).value;

/** A tailoring of the tailoring, for the commands that follow chains. */
const second = JSON.stringify({
  ...(JSON.parse(text) as object),
  id: "par/vi-du-2025",
  extends: { id: "par/vi-du-2024", version: "1.0.0" },
  rubric: undefined,
  nodes: undefined,
  facts: undefined,
  actions: undefined,
  grades: [{ grade: "tot", set: { from: 85 }, source: { document: "Văn bản tự đặt" } }],
});

describe("chamdiem tailor", () => {
  it("prints the resolved rubric as JSON", async () => {
    const { exit, out, error } = await command("tailor p/t.json", { files });
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
    expect(JSON.parse(out)).toEqual(resolved);
  });

  it("takes the tailoring from standard input, and writes to --out", async () => {
    const { exit, out, written } = await command("tailor - --out r.json", { stdin: text });
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(JSON.parse(written["r.json"] ?? "")).toEqual(resolved);
    expect(await command("tailor p/t.json --out p/t.json", { files })).toMatchObject({ exit: 2, written: {} });
  });

  it("shows every change, where each node comes from, and what the prover finds", async () => {
    const { out } = await command("tailor p/t.json --format table", { files });
    const flat = out.replaceAll(/[\s│]+/g, " ");
    expect(flat).toContain("Điều chỉnh từ: par/department-model 1.0.0, SHA-256");
    expect(flat).toContain("sửa 6, thêm 4, bỏ 3");
    expect(flat).toContain("lỗi 0, cảnh báo 0, thông tin");
    expect(flat).toContain("phần đầu năm áp dụng từ 2021 2024");
    expect(flat).toContain("thêm theo par/vi-du-2024 1.0.0");
    const markdown = await command("tailor p/t.json --format markdown --lang en", { files });
    expect(markdown.out).toContain("| node 3.4: Settlement of dossiers | maximum | 8.5 | 9.5 |");
    expect(markdown.out).toContain("| 7.6 | Share of dossiers paid online | 0.5 | added by par/vi-du-2024 1.0.0 |");
    expect(markdown.out).toContain("| 1.1 | The yearly reform plan | 4 | as in par/department-model 1.0.0 |");
  });

  it("puts changed rules into words", async () => {
    const { out } = await command("tailor p/t.json --format markdown", { files });
    const line = out.split("\n").find((one) => one.includes("3.4.1") && one.includes("cách chấm")) ?? "";
    expect(line).toContain("dưới 80%: 0 điểm");
    expect(line).toContain("dưới 90%: 0 điểm");
    expect(line).not.toContain("{");
  });

  it("tells what the prover finds at the place where it was written", async () => {
    const damaged = text.replace('"to": ["100%", 6]', '"to": ["100%", 5]');
    const { out, exit } = await command("tailor t.json --format markdown --lang en", { files: { "t.json": damaged } });
    expect(exit).toBe(0);
    expect(out).toContain("ERROR: par/vi-du-2024, /nodes/2/set/max: node 3.4.1: the maximum is 6");
  });

  it("follows chains through the files beside it", async () => {
    const chain = {
      ...files,
      "p/next.json": second,
      "p/broken.json": "{",
      "p/locked.json": new FileError("unreadable", "x"),
    };
    const { exit, out, error } = await command("tailor p/next.json", { files: chain });
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
    expect((JSON.parse(out) as Rubric).tailoredFrom?.map(({ id }) => id)).toEqual([
      "par/vi-du-2024",
      "par/department-model",
    ]);
  });

  it("refuses a chain that is broken beside it, a base that is nowhere, and what is no tailoring", async () => {
    const broken = await command("tailor p/next.json", { files: { "p/next.json": second, "p/a.json": `${text}}` } });
    expect(broken).toMatchObject({ exit: 1, out: "" });
    expect(broken.error).toMatch(/^p\/a\.json: /);
    const lost = await command("tailor t.json", {
      files: { "t.json": text.replace("par/department-model", "par/departement-model") },
    });
    expect(lost.exit).toBe(1);
    expect(lost.error).toContain(
      "t.json: dòng 6, cột 22: /extends/id: không tìm thấy bộ tiêu chí gốc “par/departement-model” (có phải ý là “par/department-model”?)",
    );
    const other = await command("tailor p/e.json", { files });
    expect(other).toMatchObject({ exit: 2, out: "" });
    expect(other.error).toContain("không phải là tài liệu điều chỉnh");
    expect(
      (await command("tailor t.json", { files: { "t.json": '{"format":"chamdiem/tailoring@1"}' } })).error,
    ).toContain("thiếu khóa “extends”");
  });
});

describe("chamdiem lint on a tailoring", () => {
  it("proves the rubric that it makes", async () => {
    const { exit, out } = await command("lint p/t.json --information --format json", { files });
    expect(exit).toBe(0);
    expect(out).toContain("par/department-model#/nodes/0");
  });

  it("names line and column of the change that the prover minds, and of a change that hits nothing", async () => {
    const damaged = text.replace('"to": ["100%", 6]', '"to": ["100%", 5]');
    const line = damaged.slice(0, damaged.indexOf('"max": 6')).split("\n").length;
    const proved = await command("lint t.json", { files: { "t.json": damaged } });
    expect(proved.exit).toBe(1);
    expect(proved.out).toContain("/nodes/2/set/max");
    expect(proved.out).toContain(`LỖI ${line}:`);
    const mistaken = await command("lint t.json", {
      files: { "t.json": text.replace('"node": "7.5"', '"node": "7.55"') },
    });
    expect(mistaken.exit).toBe(1);
    expect(mistaken.out.replaceAll(/[\s│]+/g, " ")).toContain(
      "bộ tiêu chí gốc không có mục “7.55” (có phải ý là “7.5”?)",
    );
  });
});

describe("a tailoring stands wherever a rubric does", () => {
  it("score, plan and template take it", async () => {
    const { out } = await command("score p/t.json p/e.json --format json", { files });
    expect(JSON.parse(out)).toEqual(assess(resolved, JSON.parse(evidence)));
    expect(await command("plan p/t.json p/e.json", { files })).toMatchObject({ exit: 0, error: "" });
    expect((await command("template p/t.json", { files })).out).toContain("viDu.dossiersPaidOnline");
    expect((await command("score p/t.json p/e.json", { files })).out).toContain("Điều chỉnh từ:");
  });
});

describe("chamdiem score with several rubrics", () => {
  const tienGiang = repositoryFile("examples/tien-giang-2023.json");
  const ids = ["par/department-model", "papi/department-plan-model", "qd766/2022"] as const;
  const three = { "tg.json": tienGiang };

  it("puts a table of all first, then each report", async () => {
    const { exit, out, error } = await command(`score ${ids.join(",")} tg.json`, { files: three });
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
    expect(out).toMatch(/^KẾT QUẢ THEO CÁC BỘ TIÊU CHÍ\n/);
    expect(out.match(/BÁO CÁO KẾT QUẢ CHẤM ĐIỂM/g)).toHaveLength(3);
    const markdown = await command(`score ${ids.join(",")} tg.json --format markdown --lang en`, { files: three });
    expect(markdown.out.split("\n---\n")).toHaveLength(4);
    expect(markdown.out).toMatch(/^# Scores by several rubrics\n/);
  });

  it("gives a flat list in JSON, unit by unit", async () => {
    const all = { ...three, "kt.json": tienGiang.replace("tien-giang/skhcn", "khac/skhcn") };
    const { out } = await command(`score ${ids.join(",")} tg.json kt.json --format json`, { files: all });
    const found = (JSON.parse(out) as Assessment[]).map(({ unit, rubric }) => [unit.id, rubric.id]);
    expect(found).toEqual([...ids.map((id) => ["tien-giang/skhcn", id]), ...ids.map((id) => ["khac/skhcn", id])]);
  });

  it("is all or nothing, and names the rubric that refuses", async () => {
    const { exit, out, error } = await command("score par/department-model,papi/2019-2020 tg.json", { files: three });
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(error).toContain(
      "tg.json: dòng 4, cột 23: /period/year: theo bộ tiêu chí “papi/2019-2020”: hồ sơ là của năm 2023",
    );
    const rubricsToo = await command("score a.json,b.json tg.json", {
      files: { ...three, "a.json": "{", "b.json": "{}" },
    });
    expect(rubricsToo.error).toContain("a.json: dòng 1");
    expect(rubricsToo.error).toContain("b.json: dòng 1, cột 1: thiếu khóa");
    expect((await command("score -,- tg.json", { files: three })).exit).toBe(2);
  });
});
