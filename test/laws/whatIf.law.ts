import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Shift } from "../../src/assess/shift.js";
import type { Assessment } from "../../src/assess/types.js";
import { changedEvidence, type FactChanges, type WhatIf } from "../../src/assess/whatIf.js";
import { entryOf } from "../../src/evidence/facts.js";
import type { Evidence } from "../../src/evidence/types.js";
import { fromPlainValue, toNumber } from "../../src/number/print.js";
import { add, equals, isZero, subtract } from "../../src/number/rational.js";
import type { Rubric } from "../../src/rubric/types.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { limited } from "./support.js";

/** A rubric, evidence, and the facts of other evidence as changes. */
const changed: fc.Arbitrary<readonly [Rubric, Evidence, FactChanges]> = arbitraryRubric().chain((rubric) =>
  fc.tuple(arbitraryEvidence(rubric), arbitraryEvidence(rubric)).map(([own, other]) => {
    const documents = { ...other.documents, ...own.documents };
    // All of the other facts and none of the own ones: a mixture may be refused.
    const none = Object.fromEntries(Object.keys(own.facts ?? {}).map((fact) => [fact, null]));
    return [rubric, { ...own, documents }, { ...none, ...other.facts }] as const;
  }),
);

const { compileRubric } = createEngine({ dictionary: emptyDictionary });

/** The facts of the evidence that the changes touch, as they stood: as entries, for a bare value changes the value alone. */
function backFrom({ facts = {} }: Evidence, changes: FactChanges): FactChanges {
  return Object.fromEntries(Object.keys(changes).map((fact) => [fact, entryOf(facts[fact] ?? null)]));
}

/** Every number that moves, by its node and kind. */
function numbersOf({ total, nodes }: WhatIf): ReadonlyMap<string, Shift> {
  const all = [{ code: "total", ...total }, ...nodes];
  return new Map(
    all.flatMap(({ code, score, supported, floor, ceiling }) =>
      Object.entries({ score, supported, floor, ceiling }).map(([kind, shift]) => [`${code} ${kind}`, shift] as const),
    ),
  );
}

/** The printed numbers of one side, as an assessment has them. */
function printed(shift: Shift, side: "before" | "after", places: number): number | null {
  const value = shift[side];
  return value === null ? null : toNumber(fromPlainValue(value), places);
}

/** The nodes as an assessment prints them, without what a difference does not tell. */
function nodesOf({ nodes }: Assessment): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    nodes.map(({ code, score, floor, ceiling, state, exact }) => [code, [score, floor, ceiling, state, exact]]),
  );
}

describe("what would be if facts were others", () => {
  test("is the difference of two assessments, node by node", () => {
    const property = fc.property(changed, ([rubric, evidence, changes]) => {
      const scorer = compileRubric(rubric);
      const [before, after] = [evidence, changedEvidence(evidence, changes)].map((one) => scorer.assess(one)) as [
        Assessment,
        Assessment,
      ];
      const difference = scorer.open(evidence).whatIf(changes);
      const { displayPlaces } = rubric;
      const shifted = new Map(difference.nodes.map((node) => [node.code, node]));
      const earlier = nodesOf(before);
      for (const node of after.nodes) {
        const shift = shifted.get(node.code);
        if (shift === undefined) {
          expect(nodesOf(after).get(node.code), node.code).toEqual(earlier.get(node.code));
          continue;
        }
        const old = before.nodes.find(({ code }) => code === node.code);
        expect([shift.state.before, shift.state.after]).toEqual([old?.state, node.state]);
        expect(printed(shift.score, "before", displayPlaces), node.code).toBe(old?.score);
        expect(printed(shift.score, "after", displayPlaces), node.code).toBe(node.score);
        expect(printed(shift.floor, "after", displayPlaces), node.code).toBe(node.floor);
        expect(printed(shift.ceiling, "after", displayPlaces), node.code).toBe(node.ceiling);
        expect(printed(shift.supported, "after", displayPlaces), node.code).toBe(node.supported ?? node.score);
      }
      expect(printed(difference.total.score, "before", displayPlaces)).toBe(before.total.score);
      expect(printed(difference.total.score, "after", displayPlaces)).toBe(after.total.score);
      expect(printed(difference.total.supported, "after", displayPlaces)).toBe(after.total.supported);
      expect(difference.total.gradeFloor.after).toBe(after.total.gradeFloor);
      expect(difference.total.gradeCeiling.after).toBe(after.total.gradeCeiling);
      for (const { before: from, after: to, by } of numbersOf(difference).values()) {
        if (from === null || to === null) expect(by).toBeNull();
        else expect(equals(subtract(fromPlainValue(to), fromPlainValue(from)), fromPlainValue(by ?? 0))).toBe(true);
      }
    });
    fc.assert(property, limited(150));
  });

  test("nothing changed is no difference", () => {
    const property = fc.property(changed, ([rubric, evidence]) => {
      const session = compileRubric(rubric).open(evidence);
      for (const changes of [{}, { ...evidence.facts }]) {
        const { nodes, total, contradictions } = session.whatIf(changes);
        expect([nodes, contradictions, total.score.by ?? 0]).toEqual([[], [], 0]);
      }
    });
    fc.assert(property, limited(60));
  });

  test("there and back is nothing", () => {
    const property = fc.property(changed, ([rubric, evidence, changes]) => {
      const scorer = compileRubric(rubric);
      const there = numbersOf(scorer.open(evidence).whatIf(changes));
      const back = numbersOf(scorer.open(changedEvidence(evidence, changes)).whatIf(backFrom(evidence, changes)));
      expect(Array.from(back.keys()).sort()).toEqual(Array.from(there.keys()).sort());
      for (const [number, { before, after, by }] of there) {
        expect([back.get(number)?.after, back.get(number)?.before], number).toEqual([before, after]);
        const returned = back.get(number)?.by ?? null;
        if (by === null || returned === null) expect([by, returned]).toEqual([null, null]);
        else expect(isZero(add(fromPlainValue(by), fromPlainValue(returned)))).toBe(true);
      }
    });
    fc.assert(property, limited(60));
  });
});
