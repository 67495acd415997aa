import type { Assessor } from "./assessor.js";
import type { OutputCell, OutputTable } from "./cell.js";
import { changeTable } from "./functions/changeTable.js";
import { deficiencyTable } from "./functions/deficiencyTable.js";
import { factList } from "./functions/factList.js";
import { nodeOf } from "./functions/nodeOf.js";
import { planTable } from "./functions/planTable.js";
import { nodeQuantity, totalQuantity } from "./functions/quantity.js";
import { scoreTable } from "./functions/scoreTable.js";

/** What a function is given: bare values, and ranges as rows of cells. */
export type Arguments = readonly unknown[];

/** One parameter. Its name and description are texts of the program, by this key. */
export interface FunctionParameter {
  readonly key: "rubric" | "facts" | "year" | "node" | "quantity" | "nodeQuantity" | "changes";
  /** A range of cells, or one value. */
  readonly shape: "range" | "value";
  readonly optional?: true;
}

/**
 * A spreadsheet function: the one place that Excel, Google Sheets and the documents take it from. What it does is a
 * text of the program, by its name.
 */
export interface SpreadsheetFunction {
  readonly name: "SCORE" | "NODE" | "TABLE" | "DEFICIENCIES" | "PLAN" | "WHATIF" | "FACTS";
  readonly parameters: readonly FunctionParameter[];
  /** One cell, or a range that spills over the cells beside and below. */
  readonly result: "cell" | "table";
  /** @throws {FunctionProblem} where there is no answer */
  compute(assessor: Assessor, given: Arguments): OutputCell | OutputTable;
}

const rubric: FunctionParameter = { key: "rubric", shape: "value" };
const facts: FunctionParameter = { key: "facts", shape: "range" };
const year: FunctionParameter = { key: "year", shape: "value" };

/** All functions, in the order in which the documents name them. */
export const functionTable: readonly SpreadsheetFunction[] = [
  {
    name: "SCORE",
    parameters: [rubric, facts, year, { key: "quantity", shape: "value", optional: true }],
    result: "cell",
    compute: (assessor, [id, range, when, quantity]) =>
      totalQuantity(assessor.assess(id, range, when), quantity, assessor.language),
  },
  {
    name: "NODE",
    parameters: [
      rubric,
      facts,
      year,
      { key: "node", shape: "value" },
      { key: "nodeQuantity", shape: "value", optional: true },
    ],
    result: "cell",
    compute(assessor, [id, range, when, code, quantity]) {
      const assessment = assessor.assess(id, range, when);
      return nodeQuantity(assessment, nodeOf(assessment, code), quantity, assessor.language);
    },
  },
  {
    name: "TABLE",
    parameters: [rubric, facts, year],
    result: "table",
    compute: (assessor, [id, range, when]) => scoreTable(assessor.assess(id, range, when), assessor.language),
  },
  {
    name: "DEFICIENCIES",
    parameters: [rubric, facts, year],
    result: "table",
    compute: (assessor, [id, range, when]) => deficiencyTable(assessor.assess(id, range, when), assessor.language),
  },
  {
    name: "PLAN",
    parameters: [rubric, facts, year],
    result: "table",
    compute: (assessor, [id, range, when]) => planTable(assessor.assess(id, range, when), assessor.language),
  },
  {
    name: "WHATIF",
    parameters: [rubric, facts, year, { key: "changes", shape: "range" }],
    result: "table",
    compute(assessor, [id, range, when, changes]) {
      return changeTable(assessor.whatIf(id, range, when, changes), assessor.language);
    },
  },
  {
    name: "FACTS",
    parameters: [rubric],
    result: "table",
    compute: (assessor, [id]) => factList(assessor.rubric(id), assessor.language),
  },
];
