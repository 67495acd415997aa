import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Scorer } from "../../src/assess/scorer.js";
import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { Rubric } from "../../src/rubric/types.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { bundledRubrics, limited, runs } from "../laws/support.js";

type Edit = readonly [fact: string, value: FactValue | FactEntry];

/** Changes of single facts, each to a value that it has in other evidence. */
function editsOf(others: readonly Evidence[]): readonly Edit[] {
  return others.flatMap(({ facts }) => Object.entries(facts ?? {}));
}

/** Walks through all edits; where a part outgrows its whole the session is asked again when it does no more. */
function walk(scorer: Scorer, codes: readonly string[], start: Evidence, edits: readonly Edit[], every: number): void {
  const session = scorer.open(start);
  for (const [index, [fact, value]] of edits.entries()) {
    session.set(fact, value);
    const outcome = (ask: () => ReturnType<Scorer["scores"]>): unknown => {
      const scores = told(ask);
      if (typeof scores === "string") return scores;
      const { total, percent, grade } = scores;
      return { total, percent, grade, nodes: codes.map((code) => scores.score(code)) };
    };
    // Asked after every edit, so that each is taken up by what the ones before have left.
    const single = told(() => [session.score(), ...codes.map((code) => session.score(code))]);
    const found = outcome(() => session.scores());
    if (index % every !== 0 && index !== edits.length - 1) continue;
    expect(found).toEqual(outcome(() => scorer.scores(session.evidence)));
    const { total, nodes } = Object(found) as { readonly total: unknown; readonly nodes: readonly unknown[] };
    expect(single).toEqual(typeof found === "string" ? found : [total, ...nodes]);
  }
}

/** What is answered, or why nothing is. */
function told<Answer>(ask: () => Answer): Answer | string {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
}

function codesOf(rubric: Rubric): readonly string[] {
  const below = (nodes: Rubric["nodes"]): readonly string[] =>
    nodes.flatMap(({ code, children }) => [code, ...below(children ?? [])]);
  return below(rubric.nodes);
}

describe("a session is what a fresh score is", () => {
  test("random rubrics, edit by edit", () => {
    const { compileRubric } = createEngine({ dictionary: emptyDictionary });
    const property = fc.property(
      arbitraryRubric().chain((rubric) =>
        fc.tuple(fc.constant(rubric), arbitraryEvidence(rubric), fc.array(arbitraryEvidence(rubric), { maxLength: 4 })),
      ),
      ([rubric, start, others]) => walk(compileRubric(rubric), codesOf(rubric), start, editsOf(others), 1),
    );
    fc.assert(property, limited(150));
  });

  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s, many edits", (_id, rubric) => {
    const scorer = createEngine().compileRubric(rubric);
    const evidence = fc.sample(arbitraryEvidence(rubric, factDictionary), { numRuns: 40, seed: 7 });
    const [start] = evidence;
    if (start === undefined) throw new Error("No evidence");
    const pool = editsOf(evidence).filter(([, value]) => typeof value !== "object");
    const chosen = fc.sample(fc.nat(), { numRuns: runs(10_000), seed: 11 });
    const edits = chosen.flatMap((place) => {
      const edit = pool[place % pool.length];
      return edit === undefined ? [] : [edit];
    });
    walk(scorer, codesOf(rubric), start, edits, 997);
  });
});
