import * as fc from "fast-check";
import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { type BuiltWorkbook, buildWorkbook } from "../../src/workbook/workbookModel.js";

/** The workbook of a rubric and evidence, in Vietnamese. */
export function built(rubric: Rubric, evidence: Evidence, dictionary: FactDictionary = factDictionary): BuiltWorkbook {
  return buildWorkbook({ rubric, evidence, dictionary, registry: createRegistry(), language: "vi" });
}

/** Random evidence that cells can hold: no thirds, and money in whole đồng. */
export function cellEvidence(rubric: Rubric): fc.Arbitrary<Evidence> {
  return arbitraryEvidence(rubric, factDictionary).map((evidence) => {
    const facts = Object.entries(evidence.facts ?? {}).map(([id, fact]): [string, FactValue | FactEntry] => [
      id,
      typeof fact === "object" && fact !== null && "value" in fact
        ? { ...fact, value: held(id, fact.value) }
        : held(id, fact as FactValue),
    ]);
    return { ...evidence, facts: Object.fromEntries(facts) };
  });
}

function held(id: string, value: FactValue): FactValue {
  if (value === "1/3" || value === "2/3") return "33%";
  const isMoney = factDictionary.facts[id]?.unit?.vi === "đồng";
  return isMoney && typeof value === "number" ? Math.round(value) : value;
}

/** The same random evidence every time. */
export function sampleEvidence(rubric: Rubric, count: number, seed = 20_221_122): readonly Evidence[] {
  return fc.sample(cellEvidence(rubric), { numRuns: count, seed });
}
