import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintRubric, parseRubric } from "../../src/index.js";
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

  // A best level below or above the maximum, codes of another parent, borders that two levels claim, cases that no
  // level holds: the kinds that were found by reading the tables.
  it.each([
    [
      "police-unit-2024",
      [
        "1.2.1",
        "1.2.3",
        "1.4.3",
        "1.6.3",
        "2.2.1",
        "2.2.2",
        "2.5.1",
        "2.5.3",
        "3.1.3",
        "3.2.2",
        "3.2.3",
        "5.5.1",
        "5.5.2",
        "6.1.2",
        "7.4.1",
        "9.3.2",
      ],
    ],
    ["police-commune-2024", ["1.2.1", "1.2.3", "1.4.1", "1.4.2", "1.5.2", "3.2.2", "3.2.3", "4.3.1"]],
  ])("lint finds the mistakes of %s", (name, codes) => {
    const findings = lintRubric(printed(name)).filter(({ severity }) => severity !== "information");
    const named = new Set(findings.map(({ params }) => params["code"]));
    expect(codes.filter((code) => !named.has(code))).toEqual([]);
  });
});
