import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRubric } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";

/**
 * Two real tables exactly as they were printed, with their mistakes. The rubrics that are shipped repair them and list
 * each repair in their sources.
 */
function printed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/printed/${name}.json`, import.meta.url), "utf8")) as unknown;
}

describe("real tables as printed", () => {
  it("of police units: a code stands twice", () => {
    const parsed = parseRubric(printed("police-unit-2024"));
    expect(parsed.ok ? [] : parsed.issues.map(({ code, params }) => [code, params["code"]])).toEqual([
      ["rubric.duplicateCode", "9.3.2"],
    ]);
  });

  it("of commune police: two components stand under another criterion's numbers", () => {
    const parsed = parseRubric(printed("police-commune-2024"));
    expect(parsed.ok ? [] : parsed.issues.map(({ code, params }) => [code, params["code"]])).toEqual([
      ["rubric.duplicateCode", "1.4.1"],
      ["rubric.duplicateCode", "1.4.2"],
    ]);
  });

  it.each(["par/police-unit-2024", "par/police-commune-2024"] as const)("are repaired in %s", (id) => {
    expect(parseRubric(rubrics[id]).ok).toBe(true);
  });
});
