import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BundledRubricId, rubrics } from "../../src/rubrics.js";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx.js";
import { built, sampleEvidence } from "../workbook/support.js";

const validator = fileURLToPath(new URL("./node_modules/.bin/ooxml-validator", import.meta.url));
const chosen: readonly BundledRubricId[] = ["par/department-model", "par/police-unit-2024", "papi/2018"];

/** What the Open XML SDK finds wrong with a file. */
function errorsOf(file: string): unknown {
  try {
    return (JSON.parse(execFileSync(validator, [file], { encoding: "utf8" })) as { readonly errors: unknown }).errors;
  } catch (error) {
    return (error as { readonly stdout?: unknown }).stdout ?? error;
  }
}

describe("the Open XML SDK finds no fault", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "chamdiem-xlsx-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(chosen)("with %s", (id) => {
    const file = join(folder, `${id.replaceAll("/", "-")}.xlsx`);
    for (const evidence of sampleEvidence(rubrics[id], 1)) {
      writeFileSync(file, writeXlsx(built(rubrics[id], evidence).model));
      expect(errorsOf(file)).toEqual([]);
    }
  });
});
