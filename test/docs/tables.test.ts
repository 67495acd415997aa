import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rubrics } from "../../src/rubrics.js";

describe.each(["README.md", "README.vi.md"])("the table of rubrics in %s", (path) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

  it.each(Object.keys(rubrics))("has a row for %s", (id) => {
    const rows = text.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows.filter((row) => row.split("|")[1]?.includes(`\`${id}\``))).toHaveLength(1);
  });
});
