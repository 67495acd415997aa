import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { createReader } from "../../src/assess/reader.js";
import type { Scorer } from "../../src/assess/scorer.js";
import { createReadUnitStander } from "../../src/assess/standUnit.js";
import type { Assessment } from "../../src/assess/types.js";
import type { UnitStanding } from "../../src/assess/unitStanding.js";
import { createUnits } from "../../src/assess/units.js";
import { entryOf, isEntry } from "../../src/evidence/facts.js";
import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { arbitraryChoices } from "../../src/testing/choices.js";
import { drawFrom } from "../../src/testing/draw.js";
import { besideOthers, bundledRubrics, limited, rubricAndEvidence } from "../laws/support.js";

const { compileRubric } = createEngine({ dictionary: emptyDictionary });

/** What a standing says of an assessment. */
function standingOf({ unit, period, complete, total, nodes, deficiencies }: Assessment): UnitStanding {
  const { score, percent, floor, ceiling, grade, gradeFloor, gradeCeiling } = total;
  return {
    unit,
    period,
    complete,
    total: { score, percent, floor, ceiling, grade, gradeFloor, gradeCeiling },
    nodes: nodes.map((node) => ({
      code: node.code,
      score: node.score,
      state: node.state,
      floor: node.floor,
      ceiling: node.ceiling,
    })),
    deficiencies: deficiencies.map(({ node, kind, lost, atRisk }) => ({
      node,
      kind,
      lost,
      ...(atRisk !== undefined && { atRisk }),
    })),
  };
}

function expectSame(scorer: Scorer, evidence: unknown, others?: Parameters<Scorer["assess"]>[1]): void {
  expect(scorer.standing(evidence, others)).toEqual(standingOf(scorer.assess(evidence, others)));
}

/** Which of the facts are left out: none, some, half, most, all. */
const SHARES = [0, 10, 50, 90, 100];

/** Evidence as tables hold it: bare values, some of them left out; no claims, exemptions or entries, but documents at times. */
function plainEvidence(rubric: Rubric, dictionary: FactDictionary): fc.Arbitrary<Evidence> {
  return fc
    .tuple(arbitraryEvidence(rubric, dictionary), arbitraryChoices(400), fc.constantFrom(...SHARES), fc.boolean())
    .map(([evidence, choices, share, isDocumented]) => {
      const draw = drawFrom(choices);
      const { records: _records, survey: _survey, documents, facts = {}, ...rest } = evidence;
      const bare = Object.entries(facts).flatMap(([fact, raw]) =>
        draw.chance(share) ? [] : [[fact, isDocumented ? withoutDoubt(raw) : entryOf(raw).value] as const],
      );
      return { ...rest, ...(isDocumented && { documents }), facts: Object.fromEntries(bare) };
    });
}

/** The entry of a fact that is no less than certain. */
function withoutDoubt(raw: FactValue | FactEntry): FactValue | FactEntry {
  if (!isEntry(raw)) return raw;
  const { atLeast: _atLeast, ...entry } = raw;
  return entry;
}

/** How many of the documents the flat plan could tell all about. */
function countFlat(rubric: Rubric, dictionary: FactDictionary, documents: readonly Evidence[]): number {
  const units = createUnits(createReader(rubric, dictionary, createRegistry()));
  const stand = createReadUnitStander(new Set());
  return documents.filter((document) => stand(units.read(document)) !== undefined).length;
}

describe("a standing has the numbers and codes of the assessment", () => {
  test("random rubrics", () => {
    const property = fc.property(rubricAndEvidence, ([rubric, evidence]) =>
      expectSame(compileRubric(rubric), evidence),
    );
    fc.assert(property, limited(200));
  });

  test("random rubrics, evidence as tables hold it", () => {
    const tried: (readonly [Rubric, Evidence])[] = [];
    const both = arbitraryRubric().chain((rubric) =>
      plainEvidence(rubric, emptyDictionary).map((evidence) => [rubric, evidence] as const),
    );
    const property = fc.property(both, ([rubric, evidence]) => {
      expectSame(compileRubric(rubric), evidence);
      tried.push([rubric, evidence]);
    });
    fc.assert(property, limited(300));
    const flat = tried.filter(([rubric, evidence]) => countFlat(rubric, emptyDictionary, [evidence]) > 0);
    expect(flat.length / tried.length).toBeGreaterThan(0.3);
  });

  test("random rubrics, with a year before and other units", () => {
    const property = fc.property(besideOthers, ([rubric, evidence, others]) =>
      expectSame(compileRubric(rubric), evidence, others),
    );
    fc.assert(property, limited(60));
  });

  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
    const scorer = createEngine().compileRubric(rubric);
    const property = fc.property(arbitraryEvidence(rubric, factDictionary), (evidence) => expectSame(scorer, evidence));
    fc.assert(property, limited(8));
  });
});

test("bundled rubrics, evidence as tables hold it", () => {
  const counts = bundledRubrics().map((rubric) => {
    const scorer = createEngine().compileRubric(rubric);
    const tried: Evidence[] = [];
    const property = fc.property(plainEvidence(rubric, factDictionary), (evidence) => {
      expectSame(scorer, evidence);
      tried.push(evidence);
    });
    fc.assert(property, limited(12));
    return { flat: countFlat(rubric, factDictionary, tried), all: tried.length };
  });
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  expect(sum(counts.map(({ flat }) => flat)) / sum(counts.map(({ all }) => all))).toBeGreaterThan(0.5);
});
