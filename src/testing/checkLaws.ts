import * as fc from "fast-check";
import { createEngine } from "../assess/engine.js";
import type { Evidence } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import { arbitraryEvidence } from "./arbitraryEvidence.js";
import { emptyDictionary } from "./arbitraryRubric.js";
import { arbitraryChoices } from "./choices.js";
import { drawFrom } from "./draw.js";
import type { Law, LawSubject, ScorerUnderTest } from "./laws/law.js";
import { laws as allLaws } from "./laws.js";

/**
 * How laws are checked.
 *
 * @remarks Since 0.1.0
 */
export interface LawOptions {
  /** The dictionary of the rubric's facts. Default: none, for rubrics that carry their own. */
  readonly dictionary?: FactDictionary;
  /** How many evidence documents each law is tried on. Default: 100. */
  readonly runs?: number;
  /** Where the random choices begin; the same seed gives the same documents. Default: another one each time. */
  readonly seed?: number;
  /** Milliseconds after which a law counts as not kept, unless it was broken before. Default: none. */
  readonly timeLimit?: number;
  /** The laws to check. Default: all. */
  readonly laws?: readonly Law[];
  /** What compiles the rubric: an engine with kinds of its own, or another implementation. */
  readonly compileRubric?: (rubric: Rubric) => ScorerUnderTest;
}

/**
 * A law that a rubric does not keep, with the evidence that shows it.
 *
 * @remarks Since 0.1.0
 */
export class LawViolation extends Error {
  override readonly name = "LawViolation";
  readonly law: string;
  /** The smallest evidence that was found. */
  readonly evidence: Evidence | undefined;
  readonly seed: number;

  constructor(law: Law, rubric: Rubric, found: string, evidence: Evidence | undefined, seed: number) {
    super(`The law "${law.name}" does not hold for ${rubric.id}: ${found} (seed ${seed}). ${law.statement}`);
    this.law = law.name;
    this.evidence = evidence;
    this.seed = seed;
  }
}

/**
 * Tries laws on a rubric with random evidence.
 *
 * @throws {LawViolation} with the law's name and a small counter-example, where one does not hold
 *
 * @remarks Since 0.1.0
 *
 * @example
 * checkLaws(ourRubric, { dictionary: factDictionary });
 */
export function checkLaws(rubric: Rubric, options: LawOptions = {}): void {
  const { dictionary = emptyDictionary, runs = 100, laws = allLaws } = options;
  const compile = options.compileRubric ?? createEngine({ dictionary }).compileRubric;
  const subject: LawSubject = { rubric, dictionary, scorer: compile(rubric), compile };
  for (const law of laws) {
    const cases = fc.tuple(arbitraryEvidence(rubric, dictionary), arbitraryChoices(400));
    const property = fc.property(cases, ([evidence, choices]) => {
      const found = law.violation(subject, evidence, drawFrom(choices));
      if (found !== undefined) throw new Error(found);
    });
    const details = fc.check(property, {
      numRuns: runs,
      ...(options.seed !== undefined && { seed: options.seed }),
      // What was found until then is told: a counter-example need not be the smallest.
      ...(options.timeLimit !== undefined && {
        interruptAfterTimeLimit: options.timeLimit,
        markInterruptAsFailure: true,
      }),
    });
    if (!details.failed) continue;
    const error = details.errorInstance;
    const found = details.counterexample === null ? "it was not tried to the end in time" : messageOf(error);
    throw new LawViolation(law, rubric, found, details.counterexample?.[0][0], details.seed);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
