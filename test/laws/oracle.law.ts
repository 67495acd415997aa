import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Assessment, NodeResult } from "../../src/assess/types.js";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { decimal } from "../oracle/decimal.js";
import type { OtherDocuments } from "../oracle/facts.js";
import { asText, type Fraction, toPlaces } from "../oracle/fraction.js";
import { type OracleAnswer, oracle } from "../oracle/oracle.js";
import { besideOthers, bundledRubrics, limited, rubricAndEvidence } from "./support.js";

/** The engine's answer for one node or the total, written as the oracle writes it. */
interface Printed {
  readonly score: string | null;
  readonly available: number | null;
  readonly supported: number | null;
}

/** What the oracle says, rounded where the assessment prints only a rounded number. */
function expected({ score, available, supported }: OracleAnswer["total"], places: number): Printed {
  return { score, available: rounded(available, places), supported: rounded(supported, places) };
}

function printed(result: Assessment["total"] | NodeResult): Printed {
  const { score, exact, max, available = max, supported = score } = result;
  return { score: score === null ? null : asText(decimal(exact ?? score)), available, supported };
}

function rounded(text: string | null, places: number): number | null {
  if (text === null) return null;
  const value: Fraction = toPlaces(decimal(text), places, "halfAway");
  return Number(value.above) / Number(value.below);
}

/** Compares every node and the total. */
function compare(rubric: Rubric, evidence: Evidence, dictionary: FactDictionary, others: OtherDocuments = {}): void {
  const assessment = createEngine({ dictionary }).assess(rubric, evidence, others);
  const answer = oracle(rubric, evidence, dictionary, others);
  const places = rubric.displayPlaces;
  const nodes = assessment.nodes.map((node) => {
    const { code, state, basis } = node;
    return { code, state, basis, ...printed(node) };
  });
  expect(nodes).toEqual(
    assessment.nodes.map(({ code }) => {
      const node = answer.nodes.get(code);
      if (node === undefined) throw new Error(`the oracle has no node ${code}`);
      return { code, state: node.state, basis: node.basis, ...expected(node, places) };
    }),
  );
  expect(nodes).toHaveLength(answer.nodes.size);
  expect(printed(assessment.total)).toEqual(expected(answer.total, places));
  // The printed grade also asks what may still come; where nothing may, it is that of the score.
  if (assessment.complete) expect(assessment.total.grade).toBe(answer.gradeOf);
}

describe("the engine says what the oracle says, exactly", () => {
  test("random rubrics", () => {
    const property = fc.property(rubricAndEvidence, ([rubric, evidence]) => compare(rubric, evidence, emptyDictionary));
    fc.assert(property, limited(500));
  });

  test("random rubrics, with a year before and other units", () => {
    const property = fc.property(besideOthers, ([rubric, evidence, others]) =>
      compare(rubric, evidence, emptyDictionary, others),
    );
    fc.assert(property, limited(200));
  });

  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
    const property = fc.property(arbitraryEvidence(rubric, factDictionary), (evidence) =>
      compare(rubric, evidence, factDictionary),
    );
    fc.assert(property, limited(12));
  });
});
