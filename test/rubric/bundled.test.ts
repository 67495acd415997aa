import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintRubric, lintRubrics, parseRubric } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";

const folder = new URL("../../rubrics/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.includes("/") && path.endsWith(".json") && !path.startsWith("holidays/"))
  .map((path) => path.replace(/\.json$/, ""));

describe("the bundled rubrics", () => {
  it("are all that lie in the folder, by their ids", () => {
    expect(Object.keys(rubrics).sort()).toEqual(files.sort());
  });

  it.each(Object.entries(rubrics))("%s is the document of its file, and valid", (id, rubric) => {
    expect(rubric.id).toBe(id);
    expect(rubric).toEqual(JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8")));
    expect(parseRubric(rubric)).toEqual({ ok: true, value: rubric });
  });

  it.each(Object.entries(rubrics))("%s is found sound by lint", (_id, rubric) => {
    expect(lintRubric(rubric).filter(({ severity }) => severity !== "information")).toEqual([]);
  });

  it("stand beside each other: one in force for each index, unit and year", () => {
    const rivals = lintRubrics(Object.values(rubrics)).filter(({ severity }) => severity !== "information");
    expect(rivals.map(({ params }) => [params["rubric"], params["other"]])).toEqual([]);
  });

  it("are none of them the official table", () => {
    expect(Object.values(rubrics).map(({ status }) => status)).not.toContain("official");
  });
});
