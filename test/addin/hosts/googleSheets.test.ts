import vm from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { functionTable } from "../../../src/addin/functionTable.js";
import { assessorOf, call } from "../support.js";
import { buildGoogleSheets, rubrics, runBare, textIn } from "./support.js";

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

  it("is quick enough from a cold start, as each formula makes one", () => {
    const start = performance.now();
    const fresh = runBare(code)["CHAMDIEM_NODE"] as ScriptFunction;
    expect(fresh(id, range, 2025, "3.4.1")).toBe(4.82);
    // Google ends a call after 30 s.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
