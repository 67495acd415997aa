import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { excelFiles } from "../../../.ci/addin/excel.js";
import { googleSheetsFiles } from "../../../.ci/addin/googleSheets.js";
import { readOptions } from "../../../.ci/addin/options.js";
import { addinRubrics } from "../../../.ci/addin/rubrics.js";
import { tailorRubric } from "../../../src/index.js";
import { rubrics as bundled } from "../../../src/rubrics.js";
import { runBare, textIn } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "chamdiem-addin-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const own = { ...bundled["iso9001/agency-model"], id: "so-vi-du/iso" };

describe("the options of the build", () => {
  it("need an https address, which may lack its last slash", () => {
    expect(readOptions(["--base-url", "https://a.vn/b"]).baseUrl).toBe("https://a.vn/b/");
    expect(() => readOptions(["--base-url", "http://a.vn/"])).toThrow(/https/);
    expect(() => readOptions(["--basis", "x"])).toThrow();
  });

  it("add a rubric of one's own to both add-ins", async () => {
    const options = readOptions(["--rubric", file("own.json", own), "--sheets-rubrics", "qd766/2022"]);
    const all = await addinRubrics(options.rubricFiles);
    const excel = await excelFiles(options, all);
    expect(JSON.parse(textIn(excel, "rubrics/index.json"))).toContainEqual({
      id: own.id,
      title: own.title,
      years: own.years,
      file: `rubrics/${own.id}.json`,
    });
    expect(JSON.parse(textIn(excel, `rubrics/${own.id}.json`))).toEqual(own);
    const sheets = await googleSheetsFiles(options, all, [own.id]);
    const score = runBare(textIn(sheets, "Code.js"))["CHAMDIEM_SCORE"] as (...given: unknown[]) => unknown;
    expect(score(own.id, [["iso.objectivesSet", "Có"]], 2025)).toBeGreaterThan(0);
    expect(() => score("par/department-model", [["a", 1]], 2025)).toThrow(
      /các bộ tiêu chí: qd766\/2022, so-vi-du\/iso$/,
    );
  });

  it("carry out a tailoring of one's own", async () => {
    const path = fileURLToPath(new URL("../../../examples/vi-du-2024-tailoring.json", import.meta.url));
    const tailoring = JSON.parse(readFileSync(path, "utf8")) as unknown;
    const result = tailorRubric(tailoring, Object.values(bundled));
    if (!result.ok) throw new Error("The example is no tailoring.");
    const excel = await excelFiles(readOptions([]), await addinRubrics([path]));
    expect(JSON.parse(textIn(excel, "rubrics/par/vi-du-2024.json"))).toEqual(result.value);
    const wrong = file("tailoring.json", {
      ...(tailoring as object),
      extends: { id: "par/khong-co", version: "1.0.0" },
    });
    await expect(addinRubrics([wrong])).rejects.toThrow(/tailoring\.json: .*par\/khong-co/);
  });

  it("refuse a rubric that is malformed or contradicts itself", async () => {
    const malformed = file("malformed.json", { ...own, nodes: "none" });
    await expect(addinRubrics([malformed])).rejects.toThrow(
      /malformed\.json: dòng 1, cột \d+: \/nodes: sai kiểu dữ liệu/,
    );
    const [first, ...others] = own.nodes;
    const wrong = file("wrong.json", { ...own, nodes: [{ ...first, max: 99 }, ...others] });
    await expect(addinRubrics([wrong])).rejects.toThrow(/wrong\.json/);
  });

  it("refuse a bundled rubric that there is not", async () => {
    const options = readOptions(["--sheets-rubrics", "par/khong-co"]);
    await expect(googleSheetsFiles(options, await addinRubrics([]), [])).rejects.toThrow(/par\/khong-co/);
  });
});
