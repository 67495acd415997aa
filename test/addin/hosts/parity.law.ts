import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factDictionary } from "../../../src/facts/dictionary.js";
import { assess } from "../../../src/index.js";
import type { Rubric } from "../../../src/rubric/types.js";
import { definitionsOf } from "../../../src/score/compile.js";
import { arbitraryEvidence } from "../../../src/testing/arbitraryEvidence.js";
import { limited } from "../../laws/support.js";
import { assessorOf, call, onSheet, rangeOf } from "../support.js";
import { buildExcel, buildGoogleSheets, options, rubrics, runBare, runFunctions, served, textIn } from "./support.js";

/** Calls a function of a host. */
type Ask = (name: string, ...given: readonly unknown[]) => unknown;

async function excel(): Promise<Ask> {
  const files = await buildExcel();
  const functions = runFunctions(textIn(files, "functions.js"), (file) => served(files, file));
  return (name, ...given) => functions.get(name)?.(...given, { address: "A1" });
}

async function googleSheets(): Promise<Ask> {
  const script = runBare(textIn(await buildGoogleSheets(), "Code.js"));
  return (name, ...given) => (script[`CHAMDIEM_${name}`] as (...given: readonly unknown[]) => unknown)(...given);
}

/** Answers come from a realm of their own; as JSON they are the same. */
async function plain(answer: unknown): Promise<unknown> {
  return JSON.parse(JSON.stringify(await answer));
}

function sameAsLibrary(rubric: Rubric, ask: Ask): fc.IAsyncProperty<unknown> {
  const assessor = assessorOf([rubric]);
  return fc.asyncProperty(arbitraryEvidence(rubric, factDictionary), async (evidence) => {
    const cells = rangeOf(evidence, rubric, definitionsOf(rubric, factDictionary));
    const { year } = evidence.period;
    const { total } = assess(rubric, onSheet(evidence));
    if (total.score !== null) expect(await plain(ask("SCORE", rubric.id, cells, year))).toBe(total.score);
    for (const name of ["TABLE", "DEFICIENCIES", "PLAN"]) {
      expect(await plain(ask(name, rubric.id, cells, year))).toEqual(call(assessor, name, rubric.id, cells, year));
    }
  });
}

describe("built for a host, functions answer as the library does", () => {
  test("Excel", async () => {
    const ask = await excel();
    for (const rubric of rubrics.values()) await fc.assert(sameAsLibrary(rubric, ask), limited(2));
  });

  test("Google Sheets", async () => {
    const ask = await googleSheets();
    for (const id of options.sheetsRubrics) {
      const rubric = rubrics.get(id);
      if (rubric === undefined) throw new Error(id);
      await fc.assert(sameAsLibrary(rubric, ask), limited(4));
    }
  });
});
