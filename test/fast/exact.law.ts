import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factDictionary } from "../../src/facts/dictionary.js";
import { parseEvidence } from "../../src/index.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { bundledRubrics, limited, rubricAndEvidence } from "../laws/support.js";
import { compiledOf, engineOf, expectRational, runFlat } from "./support.js";

describe("a flat plan says what the rational engine says, exactly", () => {
  test("random rubrics", () => {
    let [flat, all] = [0, 0];
    const property = fc.property(rubricAndEvidence, ([rubric, evidence]) => {
      all += 1;
      const engine = engineOf(compiledOf(rubric, emptyDictionary, evidence.period.year));
      const result = engine && runFlat(engine, evidence);
      if (engine === undefined || result === undefined) return;
      flat += 1;
      expectRational(engine.plan, result, evidence);
    });
    fc.assert(property, limited(2000));
    // A law about plans that are never there would say nothing.
    expect(flat / all).toBeGreaterThan(0.8);
  });

  describe.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
    test("random evidence", () => {
      const property = fc.property(arbitraryEvidence(rubric, factDictionary), (evidence) => {
        const engine = engineOf(compiledOf(rubric, factDictionary, evidence.period.year));
        const result = engine && runFlat(engine, evidence);
        expect(engine).toBeDefined();
        if (engine !== undefined && result !== undefined) expectRational(engine.plan, result, evidence);
      });
      fc.assert(property, limited(60));
    });
  });
});

describe("the examples, by every rubric", () => {
  const folder = fileURLToPath(new URL("../../examples", import.meta.url));
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file, parseEvidence(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")))] as const);

  test.each(documents.flatMap(([file, result]) => (result.ok ? [[file, result.value] as const] : [])))(
    "%s",
    (_file, evidence) => {
      for (const rubric of bundledRubrics()) {
        const engine = engineOf(compiledOf(rubric, factDictionary, evidence.period.year));
        const result = engine && runFlat(engine, evidence);
        expect(result).toBeDefined();
        if (engine !== undefined && result !== undefined) expectRational(engine.plan, result, evidence);
      }
    },
  );
});
