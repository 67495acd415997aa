import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeFunctions, NAMESPACE } from "../../src/addin/functionTexts.js";
import { rubrics } from "../../src/rubrics.js";
import { assessorOf, call } from "../addin/support.js";

// The page for officials shows the functions as their table has them, and results that the functions give.

const page = readFileSync(new URL("../../docs/spreadsheet/functions.vi.md", import.meta.url), "utf8");

function functionsTable(): string {
  const rows = describeFunctions("vi").map(({ name, description, parameters, result }) => {
    const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join("; ");
    const call = `\`${NAMESPACE}.${name}(${names})\``;
    return `| ${call} | ${description} | ${result === "table" ? "bảng" : "một ô"} |`;
  });
  return ["| hàm | cho biết | trả về |", "| --- | --- | --- |", ...rows].join("\n");
}

function parametersTable(): string {
  const all = describeFunctions("vi").flatMap(({ parameters }) => parameters);
  const rows = new Map(all.map(({ name, description }) => [`\`${name}\` ${description}`, { name, description }]));
  return [
    "| tham số | ý nghĩa |",
    "| --- | --- |",
    ...Array.from(rows.values(), ({ name, description }) => `| \`${name}\` | ${description} |`),
  ].join("\n");
}

/** The range that the page shows as a table, without the letters and numbers of rows and columns. */
const range = [...page.matchAll(/^\| (\d) \| (.*) \| (.*)\| (.*) \|$/gm)].map(([, , ...cells]) =>
  cells.map((cell) => (/^\d+$/.test(cell.trim()) ? Number(cell) : cell.trim())),
);

describe("the page on spreadsheet functions", () => {
  it("shows the table of functions", () => {
    const [, shown] = /<!-- functions -->\n(.*)<!-- \/functions -->/s.exec(page) ?? [];
    expect(shown).toBe(`${functionsTable()}\n\n${parametersTable()}\n`);
  });

  const formulas = Array.from(
    page.matchAll(/^=CHAMDIEM\.(\w+)\((.*)\) → (.*)$/gm),
    ([whole, name = "", given = "", shown = ""]) => [whole, name, given, shown] as const,
  );

  it("shows formulas, and the range they are about", () => {
    expect(formulas.length).toBeGreaterThan(3);
    expect(range).toHaveLength(6);
  });

  it.each(formulas)("%s", (_, name, given, shown) => {
    const cells = given.split("; ").map((one): unknown => {
      if (one === "A1:C6") return range;
      return one.startsWith('"') ? one.slice(1, -1) : Number(one);
    });
    const answer = call(assessorOf([rubrics["par/department-model"]]), name, ...cells);
    expect(typeof answer === "number" ? String(answer).replace(".", ",") : answer).toBe(shown);
  });
});
