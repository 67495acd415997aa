import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Deficiency } from "../../src/assess/types.js";
import { changedEvidence } from "../../src/assess/whatIf.js";
import { compareAssessments } from "../../src/compare/compareAssessments.js";
import { fromPlainValue } from "../../src/number/print.js";
import { add, isZero } from "../../src/number/rational.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { limited } from "./support.js";

const { compileRubric } = createEngine({ dictionary: emptyDictionary });

/** Two assessments of one unit, and the difference that the session tells of the same change. */
const pair = arbitraryRubric().chain((rubric) =>
  fc.tuple(arbitraryEvidence(rubric), arbitraryEvidence(rubric)).map(([own, other]) => {
    const documents = { ...other.documents, ...own.documents };
    const none = Object.fromEntries(Object.keys(own.facts ?? {}).map((fact) => [fact, null]));
    const [evidence, changes] = [
      { ...own, documents },
      { ...none, ...other.facts },
    ];
    const scorer = compileRubric(rubric);
    const before = scorer.assess(evidence);
    const after = scorer.assess(changedEvidence(evidence, changes));
    return { before, after, whatIf: scorer.open(evidence).whatIf(changes) };
  }),
);

/** What makes a deficiency the same one: node and kind, of contradictions the facts. */
const identities = (deficiencies: readonly Deficiency[]): ReadonlySet<string> =>
  new Set(deficiencies.map(({ node, kind, facts }) => `${kind} ${kind === "inconsistent" ? facts.join(" ") : node}`));

describe("two assessments compared", () => {
  test("show the same exact scores as a what-if of the same change", () => {
    const property = fc.property(pair, ({ before, after, whatIf }) => {
      const { total, nodes } = compareAssessments(before, after);
      expect(total.score).toEqual(whatIf.total.score);
      const shifts = new Map(whatIf.nodes.map(({ code, score, state }) => [code, { score, state }]));
      for (const { code, score, state } of nodes) expect({ score, state }, code).toEqual(shifts.get(code));
      const compared = new Set(nodes.map(({ code }) => code));
      for (const { code, score } of whatIf.nodes) {
        if (score.before !== score.after) expect(compared, code).toContain(code);
      }
    });
    fc.assert(property, limited(80));
  });

  test("the other way round are the opposite", () => {
    const property = fc.property(pair, ({ before, after }) => {
      const there = compareAssessments(before, after);
      const back = compareAssessments(after, before);
      expect(back.disappeared).toEqual(there.appeared);
      expect(back.appeared).toEqual(there.disappeared);
      expect(back.nodes.map(({ code }) => code)).toEqual(there.nodes.map(({ code }) => code));
      for (const [index, { score }] of there.nodes.entries()) {
        const returned = back.nodes[index]?.score.by ?? null;
        if (score.by === null || returned === null) expect([score.by, returned]).toEqual([null, null]);
        else expect(isZero(add(fromPlainValue(score.by), fromPlainValue(returned)))).toBe(true);
      }
    });
    fc.assert(property, limited(60));
  });

  test("lose and gain exactly the deficiencies between them, and of one with itself nothing", () => {
    const property = fc.property(pair, ({ before, after }) => {
      const { disappeared, appeared } = compareAssessments(before, after);
      const gone = identities(disappeared);
      const kept = [...identities(before.deficiencies)].filter((one) => !gone.has(one));
      expect(new Set([...kept, ...identities(appeared)])).toEqual(identities(after.deficiencies));
      const same = compareAssessments(before, before);
      expect([same.nodes, same.disappeared, same.appeared, same.total.score.by ?? 0]).toEqual([[], [], [], 0]);
    });
    fc.assert(property, limited(60));
  });
});
