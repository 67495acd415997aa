import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { checkLaws } from "../../src/testing/checkLaws.js";
import { arbitraryChoices } from "../../src/testing/choices.js";
import { drawFrom } from "../../src/testing/draw.js";
import type { Law, LawSubject } from "../../src/testing/laws/law.js";
import type { OtherDocuments } from "../oracle/facts.js";

/** How many documents a property is tried on; `CHAMDIEM_RUNS` multiplies it. */
export function runs(usual: number): number {
  return Math.max(1, Math.round(usual * Number(process.env["CHAMDIEM_RUNS"] ?? 1)));
}

/** Settings of a property; the search for a smaller counter-example ends in time. */
export function limited(usual: number): fc.Parameters<unknown> {
  return { numRuns: runs(usual), interruptAfterTimeLimit: runs(300_000), markInterruptAsFailure: true };
}

/** A random rubric and random evidence for it. */
export const rubricAndEvidence: fc.Arbitrary<readonly [Rubric, Evidence]> = arbitraryRubric().chain((rubric) =>
  arbitraryEvidence(rubric).map((evidence) => [rubric, evidence] as const),
);

/** The same, with evidence of the year before and of up to three other units. */
export const besideOthers: fc.Arbitrary<readonly [Rubric, Evidence, OtherDocuments]> = arbitraryRubric().chain(
  (rubric) =>
    fc
      .tuple(
        arbitraryEvidence(rubric),
        fc.option(arbitraryEvidence(rubric), { nil: undefined, freq: 4 }),
        fc.array(arbitraryEvidence(rubric), { minLength: 1, maxLength: 3 }),
      )
      .map(([own, before, units]) => {
        const cohort = units.map((one, index) => ({
          ...one,
          period: own.period,
          unit: { ...one.unit, id: `unit-${index}` },
        }));
        const previous = before && { ...before, unit: own.unit, period: { year: own.period.year - 1 } };
        return [rubric, own, { ...(previous !== undefined && { previous }), cohort }] as const;
      }),
);

/** All rubrics of the folder `rubrics/`. */
export function bundledRubrics(): readonly Rubric[] {
  const folder = fileURLToPath(new URL("../../rubrics", import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file): unknown => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")))
    .filter(isRubric);
}

function isRubric(document: unknown): document is Rubric {
  return (
    typeof document === "object" && document !== null && "format" in document && document.format === "chamdiem/rubric@1"
  );
}

/** What a law looks at, with the engine of this library. */
export function subjectOf(rubric: Rubric, dictionary: FactDictionary): LawSubject {
  const { compileRubric } = createEngine({ dictionary });
  return { rubric, dictionary, scorer: compileRubric(rubric), compile: compileRubric };
}

/** Tries a law on random rubrics, and on every bundled rubric. */
export function testLaw(law: Law, usual = { random: 40, bundled: 3 }): void {
  describe(law.name, () => {
    test("random rubrics", () => {
      const property = fc.property(rubricAndEvidence, arbitraryChoices(400), ([rubric, evidence], choices) => {
        expect(law.violation(subjectOf(rubric, emptyDictionary), evidence, drawFrom(choices))).toBeUndefined();
      });
      fc.assert(property, limited(usual.random));
    });
    test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
      checkLaws(rubric, {
        dictionary: factDictionary,
        laws: [law],
        runs: runs(usual.bundled),
        timeLimit: runs(30_000),
      });
    });
  });
}
