import vm from "node:vm";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { functionTable } from "../../../src/addin/functionTable.js";
import { factDictionary } from "../../../src/facts/dictionary.js";
import { assess } from "../../../src/index.js";
import { definitionsOf } from "../../../src/score/compile.js";
import { arbitraryEvidence } from "../../../src/testing/arbitraryEvidence.js";
import { limited } from "../../laws/support.js";
import { assessorOf, call, onSheet, rangeOf } from "../support.js";
import { buildGoogleSheets, options, rubrics, runBare, textIn } from "./support.js";

type ScriptFunction = (...given: unknown[]) => unknown;

let code = "";
let script: vm.Context = {};
let manifest: unknown;

beforeAll(async () => {
  const files = await buildGoogleSheets();
  code = textIn(files, "Code.js");
  manifest = JSON.parse(textIn(files, "appsscript.json"));
  script = runBare(code);
});

/** What a script gives back comes from its own realm; as JSON it is the same. */
function ask(name: string, ...given: readonly unknown[]): unknown {
  const run = script[`CHAMDIEM_${name}`] as ScriptFunction;
  return JSON.parse(JSON.stringify(run(...given)));
}

const id = "par/department-model";
const range = [
  ["tthc.settled", 82],
  ["tthc.settledInTime", "79"],
];

describe("the script for Google Sheets", () => {
  it("declares the functions of the table, each with its comment, and nothing else", () => {
    const names = functionTable.map(({ name }) => `CHAMDIEM_${name}`);
    expect(Object.keys(script).sort()).toEqual([...names, "Chamdiem_"].sort());
    const declared = [...code.matchAll(/\* @customfunction\n(?: \* .*\n)* \*\/\nfunction (\w+)\(/g)];
    expect(declared.map(([, name]) => name)).toEqual(names);
  });

  it("asks for no services and no rights", () => {
    expect(manifest).toEqual({
      timeZone: "Asia/Ho_Chi_Minh",
      dependencies: {},
      exceptionLogging: "STACKDRIVER",
      runtimeVersion: "V8",
    });
  });

  it("cannot make code of texts, and does not try", () => {
    expect(() => vm.runInContext("eval('1')", script)).toThrow(/Code generation from strings disallowed/);
    expect(code).not.toMatch(/\beval\(|new Function|\bimport\(/);
  });

  it("takes ranges, single cells, blanks and dates of another realm", () => {
    const scored = ask("SCORE", id, range, 2025);
    expect(scored).toBe(call(assessorOf([...rubrics.values()]), "SCORE", id, range, 2025));
    expect(ask("SCORE", [[id]], range, "2025", "")).toBe(scored);
    const dated = vm.runInContext(
      "[['reform.planIssuedOn', new Date(2025, 0, 10)], ['reform.planDueOn', '31/1/2025']]",
      script,
    );
    const typed = [
      ["reform.planIssuedOn", "10/01/2025"],
      ["reform.planDueOn", "2025-01-31"],
    ];
    expect(ask("TABLE", id, dated, 2025)).toEqual(ask("TABLE", id, typed, 2025));
    expect(() => ask("SCORE", id, "tthc.settled", 2025)).toThrow(/^vùng số liệu cần ít nhất hai cột/);
    expect(() => ask("SCORE", "par/khong-co", range, 2025)).toThrow(/^không có bộ tiêu chí “par\/khong-co”/);
  });

  it("answers as the library does on random evidence", () => {
    for (const rubricId of options.sheetsRubrics) {
      const rubric = rubrics.get(rubricId);
      if (rubric === undefined) throw new Error(rubricId);
      const assessor = assessorOf([rubric]);
      const property = fc.property(arbitraryEvidence(rubric, factDictionary), (evidence) => {
        const cells = rangeOf(evidence, rubric, definitionsOf(rubric, factDictionary));
        const { year } = evidence.period;
        const { total } = assess(rubric, onSheet(evidence));
        if (total.score !== null) expect(ask("SCORE", rubricId, cells, year)).toBe(total.score);
        for (const name of ["TABLE", "DEFICIENCIES", "PLAN"]) {
          expect(ask(name, rubricId, cells, year)).toEqual(call(assessor, name, rubricId, cells, year));
        }
      });
      fc.assert(property, limited(2));
    }
  });

  it("is quick enough for a sheet full of formulas", () => {
    const start = performance.now();
    for (let row = 0; row < 200; row += 1) ask("NODE", id, [...range, ["tthc.apologies", row]], 2025, "3.4.1");
    // Google ends a single call after 30 s.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
