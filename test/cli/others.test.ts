import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/index.js";
import { assess, parseEvidence, version } from "../../src/index.js";
import { command, repositoryFile } from "./fakeIo.js";

describe("chamdiem template", () => {
  it("prints empty evidence that can be filled in and scored as it is", async () => {
    const { exit, out } = await command("template par/department-model", { year: 2023 });
    expect(exit).toBe(0);
    const evidence = JSON.parse(out) as Evidence;
    expect(parseEvidence(evidence)).toMatchObject({ ok: true });
    expect(evidence.period.year).toBe(2023);
    expect(evidence.unit).toEqual({ id: "ma-don-vi", name: "Tên đơn vị", type: "department" });
    expect(assess(JSON.parse(repositoryFile("rubrics/par/department-model.json")), evidence).total.score).toBe(0);
  });

  it("writes every fact and record on a line of its own", async () => {
    const { out } = await command("template par/department-model");
    expect(out).toContain('\n    "reform.planIssuedOn": { "value": null, "documents": [] },\n');
    expect(out).toContain('\n      "1.1.1": { "claimed": null, "documents": [] },\n');
  });

  it("is for the year that is asked for, or for the nearest that the rubric knows", async () => {
    const year = async (args: string, now: number): Promise<number> =>
      (JSON.parse((await command(`template ${args}`, { year: now })).out) as Evidence).period.year;
    expect(await year("papi/2021-2024 --year 2022", 2030)).toBe(2022);
    expect(await year("papi/2021-2024", 2030)).toBe(2024);
    expect(await year("papi/2021-2024", 2010)).toBe(2021);
  });

  it("refuses a year that the rubric does not know, and what is no year", async () => {
    expect(await command("template papi/2021-2024 --year 2019")).toMatchObject({ exit: 2, out: "" });
    expect((await command("template papi/2021-2024 --year hai")).error).toContain("“hai” không phải là một năm");
  });

  it("prints the guide to the facts", async () => {
    const { out } = await command("template par/department-model --format markdown --lang en");
    expect(out).toMatch(/^# How to fill in the evidence\n/);
  });
});

describe("chamdiem rubrics", () => {
  it("lists what is bundled with its status in words", async () => {
    const { exit, out } = await command("rubrics");
    expect(exit).toBe(0);
    for (const id of ["par/department-model", "papi/department-plan-model", "papi/2019-2020", "papi/2021-2024"]) {
      expect(out).toContain(`│ ${id} `);
    }
    expect(out).not.toContain("facts");
    expect(out).not.toContain("holidays");
    expect(out.replace(/[\s│]+/g, " ")).toContain("từ 2021");
  });

  it("lists them as JSON", async () => {
    const entries = JSON.parse((await command("rubrics --format json")).out) as { id: string; status: string }[];
    expect(entries.find(({ id }) => id === "par/department-model")?.status).toBe("model");
  });
});

describe("chamdiem rubrics RUBRIC", () => {
  it("prints the page of a bundled rubric, in either language", async () => {
    const vietnamese = await command("rubrics qd766/2022");
    expect(vietnamese).toMatchObject({ exit: 0, error: "" });
    expect(vietnamese.out).toBe(repositoryFile("docs/rubrics/pages/qd766-2022.md"));
    expect((await command("rubrics qd766/2022 --lang en")).out).toContain("## Areas and maximum points");
  });

  it("prints the page of a file, and writes it where --out says", async () => {
    const files = { "mine.json": repositoryFile("rubrics/papi/2019-2020.json") };
    const { exit, out, written } = await command("rubrics mine.json --out page.md", { files });
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(written["page.md"]).toBe(repositoryFile("docs/rubrics/pages/papi-2019-2020.md"));
    expect(await command("rubrics mine.json --out mine.json", { files })).toMatchObject({ exit: 2, written: {} });
  });

  it("prints the rubric itself as JSON", async () => {
    const { out } = await command("rubrics papi/2019-2020 --format json");
    expect(JSON.parse(out)).toEqual(JSON.parse(repositoryFile("rubrics/papi/2019-2020.json")));
  });

  it("refuses a rubric that is malformed", async () => {
    expect(await command("rubrics mine.json", { files: { "mine.json": "{}" } })).toMatchObject({ exit: 1, out: "" });
  });
});

describe("chamdiem schema", () => {
  it.each(["rubric", "evidence", "assessment", "facts", "dossiers", "holidays", "tailoring"])(
    "prints the schema of %s",
    async (name) => {
      const { exit, out } = await command(`schema ${name}`);
      expect(exit).toBe(0);
      expect(out).toBe(repositoryFile(`schemas/${name}.schema.json`));
    },
  );

  it("names those that there are", async () => {
    expect(await command("schema ../package")).toMatchObject({
      exit: 2,
      error: expect.stringContaining(
        "chỉ nhận: rubric, evidence, assessment, facts, dossiers, holidays, tailoring",
      ) as string,
    });
  });
});

describe("chamdiem", () => {
  it("prints its version", async () => {
    expect(await command("--version")).toEqual({
      exit: 0,
      out: `${version}\n`,
      error: "",
      written: {},
      writtenBytes: {},
    });
  });

  it.each([
    ["--help", "Cách dùng: chamdiem LỆNH", "Tùy chọn:"],
    ["-h --lang en", "Usage: chamdiem COMMAND", "Options:"],
    ["score --help", "Cách dùng: chamdiem score RUBRIC[,RUBRIC…] EVIDENCE…", "Tham số:"],
    ["plan --help --lang en", "Usage: chamdiem plan RUBRIC[,RUBRIC…] EVIDENCE", "Arguments:"],
    ["facts --help", "Cách dùng: chamdiem facts LIST", "--holidays"],
    ["template --help", "Cách dùng: chamdiem template RUBRIC", "--year"],
  ])("%s", async (args, usage, part) => {
    const { exit, out, error } = await command(args);
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
    expect(out).toContain(usage);
    expect(out).toContain(part);
    expect(out).not.toContain('(default: "');
  });
});
