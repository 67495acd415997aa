import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { assess } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { definitionsOf } from "../../src/score/compile.js";
import type { WorkbookModel } from "../../src/workbook/model.js";
import { createShownValues } from "../../src/workbook/shownValues.js";
import { assessorOf, call, onSheet, rangeOf } from "../addin/support.js";
import { examples } from "../report/fixture.js";
import { filled } from "./fill.js";
import { built } from "./support.js";

const SHEET = "Kế hoạch khắc phục";

function example(name: string): Evidence {
  return JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8")) as Evidence;
}

/** The plan's rows as cells show them, below the headings. */
function sheetRows(model: WorkbookModel): unknown[][] {
  const sheet = model.sheets.find(({ name }) => name === SHEET);
  return Array.from(sheet?.rows ?? [])
    .filter(([row]) => row > 4)
    .sort(([left], [right]) => left - right)
    .map(([, cells]) => Array.from({ length: 10 }, (_, index) => cells.get(index + 1)?.value ?? ""));
}

function status(model: WorkbookModel): unknown {
  return createShownValues(model)({ sheet: SHEET, row: 2, column: 1 });
}

describe.each(examples)("the plan of $file by $rubric", ({ rubric: id, file }) => {
  const rubric = rubrics[id as keyof typeof rubrics];
  const evidence = example(file);

  it("is the same in the workbook, in the add-in and in the assessment", () => {
    const planned = (one: Evidence): unknown[][] =>
      assess(rubric, one).actionPlan.actions.map(({ title, lead, leadDays, personDays, gain, reaches }, index) => [
        index + 1,
        title.vi,
        lead.vi,
        leadDays,
        personDays,
        gain,
        reaches,
      ]);
    const shown = (one: Evidence): unknown[][] => sheetRows(built(rubric, one).model);
    expect(planned(evidence).length).toBeGreaterThan(0);
    expect(shown(evidence).map((row) => row.slice(0, 7))).toEqual(planned(evidence));
    // Documents of single facts have no place in a range.
    const rows = shown(onSheet(evidence));
    expect(rows.map((row) => row.slice(0, 7))).toEqual(planned(onSheet(evidence)));
    const range = rangeOf(evidence, rubric, definitionsOf(rubric, factDictionary));
    const table = call(assessorOf([rubric]), "PLAN", rubric.id, range, evidence.period.year);
    expect((table as unknown[][]).slice(1)).toEqual(rows);
  });
});

describe("the plan of a workbook", () => {
  const rubric = rubrics["par/department-model"];
  const { model } = built(rubric, example("kon-tum-2022-q3"));
  const total = String(assess(rubric, example("kon-tum-2022-q3")).total.score).replace(".", ",");

  it("is for the facts that stand there", () => {
    expect(status(model)).toBe(`Kế hoạch ứng với số liệu đang ghi trong sổ (tổng điểm ${total}).`);
  });

  it.each([
    ["another fact", { key: "fact|tthc.apologies", value: 9 }],
    ["another claim", { key: "claimed|1.1.1", value: 0.25 }],
  ])("says so when %s is typed", (_, typed) => {
    expect(status(filled(model, [typed]))).toMatch(new RegExp(`^Số liệu đã thay đổi.* tổng điểm là ${total}\\.`));
  });
});
