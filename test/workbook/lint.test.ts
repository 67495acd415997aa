import { describe, expect, it } from "vitest";
import { formulaProblem, partsOf } from "../../src/formula/lint.js";
import { FUNCTIONS } from "../../src/formula/types.js";
import { rubrics } from "../../src/rubrics.js";
import type { WorkbookModel } from "../../src/workbook/model.js";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx.js";
import { built, sampleEvidence } from "./support.js";

/** What no validator of the file format finds, and what Excel would repair or refuse. */
function problemsOf({ sheets }: WorkbookModel): readonly string[] {
  return sheets.flatMap(({ name, rows, validations }) => [
    ...(name.length > 31 || /[[\]:*?/\\']/.test(name) ? [`${name}: not a name of a sheet`] : []),
    ...Array.from(rows).flatMap(([row, cells]) =>
      Array.from(cells).flatMap(([column, { formula, value }]) => {
        const place = `${name} R${row}C${column}`;
        if (typeof value === "string" && value.length > 32_767) return [`${place}: too long a text`];
        if (formula === undefined) return [];
        const problem = formulaProblem(formula, name);
        const unknown = partsOf(formula).filter((one) => one.kind === "call" && !FUNCTIONS.includes(one.name));
        return [...(problem === undefined ? [] : [`${place}: ${problem}`]), ...unknown.map(() => `${place}: function`)];
      }),
    ),
    ...validations.flatMap(({ row, title, message }) => [
      ...(title.length > 32 ? [`${name} R${row}: title ${title}`] : []),
      ...(message.length > 255 ? [`${name} R${row}: message`] : []),
    ]),
  ]);
}

describe("a workbook keeps the limits of the programs that open it", () => {
  it.each(Object.entries(rubrics))("%s", (_id, rubric) => {
    for (const evidence of sampleEvidence(rubric, 1)) expect(problemsOf(built(rubric, evidence).model)).toEqual([]);
  });

  it("is the same, byte for byte, each time", () => {
    const rubric = rubrics["par/department-model"];
    const [evidence] = sampleEvidence(rubric, 1);
    if (evidence === undefined) throw new Error("no evidence");
    const write = (): Uint8Array => writeXlsx(built(rubric, evidence).model);
    expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true);
  });
});
