import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { completeFacts, readEnteredFacts } from "../../src/evidence/facts.js";
import type { Evidence } from "../../src/evidence/types.js";
import { readDerivations } from "../../src/facts/derive.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { definitionsOf } from "../../src/score/compile.js";
import { arbitraryCompletion } from "../../src/testing/arbitraryCompletion.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { leaf, rubric } from "../support/documents.js";
import { limited, rubricAndEvidence } from "./support.js";

const { compileRubric } = createEngine({ dictionary: emptyDictionary });

test("random rubrics, evidence and completions are valid", () => {
  const completed = rubricAndEvidence.chain(([rubric, evidence]) =>
    arbitraryCompletion(rubric, evidence).map((completion) => [rubric, evidence, completion] as const),
  );
  const property = fc.property(completed, ([rubric, evidence, completion]) => {
    const scorer = compileRubric(rubric);
    scorer.assess(evidence);
    scorer.assess(completion);
    for (const [fact, given] of Object.entries(evidence.facts ?? {})) {
      const isOpen = given === null || (typeof given === "object" && "value" in given && given.atLeast === true);
      if (!isOpen) expect(completion.facts?.[fact]).toEqual(given);
    }
  });
  fc.assert(property, limited(50));
});

test("a completion breaks no identity, however far apart the facts are that contradict each other", () => {
  const share = {
    measure: { ratio: ["tthc.settledInTime", "tthc.settled"] as const },
    points: { linear: { from: [0, 0] as const, to: [1, 6] as const } },
  };
  const table = rubric([leaf("1", 6, share)], { total: { max: 6 } });
  const derivations = readDerivations(definitionsOf(table, factDictionary), factDictionary.identities ?? []);
  const broken = (evidence: Evidence): readonly string[] =>
    completeFacts(readEnteredFacts(evidence, derivations.definitions).known, [], derivations).broken.map(
      ({ identity }) => identity.id,
    );
  const completed = arbitraryEvidence(table, factDictionary).chain((evidence) =>
    arbitraryCompletion(table, evidence, factDictionary).map((completion) => [evidence, completion] as const),
  );
  const property = fc.property(completed, ([evidence, completion]) => {
    const known = broken(evidence);
    expect(broken(completion).filter((identity) => !known.includes(identity))).toEqual([]);
  });
  fc.assert(property, limited(3000));
});

/** What random documents must come to together, as pieces of their JSON. */
const pieces: readonly string[] = [
  ...["amount", "ratio", "complement", "mean", "choice", "checks", "count", "lateDays"].map(
    (kind) => `"measure":{"${kind}"`,
  ),
  ...["levels", "linear", "deduct", "accrue", "checklist", "given"].map((kind) => `"points":{"${kind}"`),
  ...["sum", "best", "least", "firstKnown"].map((join) => `{"${join}":[`),
  ...["cappedSum", "mean", "weightedMean", "rescale"].map((join) => `"join":"${join}"`),
  ...["full", "zero", "reduceMax", "rescale", "share", "missing"].flatMap((then) => [
    `"whenEmpty":"${then}"`,
    `"then":"${then}"`,
    `"whenNotHeld":"${then}"`,
  ]),
  ...["emptyNode", "barGrade", "lowerGrade", "forceGrade"].flatMap((effect) => [
    `"effects":[{"${effect}"`,
    `,"${effect}"`,
  ]),
  ...["calendar", "working"].map((days) => `"days":"${days}"`),
  ...["halfAway", "down"].flatMap((mode) => [`"mode":"${mode}"}}`, `"mode":"${mode}"},`]),
  ...["points", "percent"].map((on) => `"grades":{"on":"${on}"`),
  ...["bonus", "penalty"].map((role) => `"role":"${role}"`),
  ...["survey", "appraiser"].map((by) => `"scoredBy":"${by}"`),
  ...["weight", "years", "quantum", "zeroBelow", "identities", "derived", "holidays", "moves", "sets", "documents"].map(
    (key) => `"${key}":`,
  ),
  ...["atLeast", "claimed", "notApplicable", "didNotArise", "flags", "explanation", "held"].map((key) => `"${key}":`),
  '"emptyNode":"related"',
  '"flag":"',
  '"whenMissing":"null"',
  '"max":null',
  '"highest":null',
  '"is":"never"',
  ':"never"',
  "1/3",
  ":null",
];

test("together they use all of the language", () => {
  const written = fc.sample(rubricAndEvidence, { numRuns: 600, seed: 2022 }).map((both) => JSON.stringify(both));
  expect(pieces.filter((piece) => !written.some((text) => text.includes(piece)))).toEqual([]);
});
