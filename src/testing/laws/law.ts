import type { Assessment, NodeResult, TotalResult } from "../../assess/types.js";
import type { Evidence, FactEntry, FactValue } from "../../evidence/types.js";
import type { FactDictionary } from "../../facts/types.js";
import type { Rubric } from "../../rubric/types.js";
import type { Direction } from "../../rules/kind.js";
import type { Draw } from "../draw.js";

/**
 * What a law asks of a scorer. `compileRubric` gives one; so can any other implementation.
 *
 * @remarks Since 0.1.0
 */
export interface ScorerUnderTest {
  /** The assessment of one unit's evidence. */
  assess(evidence: Evidence): Assessment;
  /** The assessments of many units, in order. */
  assessMany(evidences: Iterable<Evidence>): Iterable<Assessment>;
  /** A session in which facts change one by one. */
  open(evidence: Evidence): SessionUnderTest;
  /** For each leaf and fact, where a rise of the fact leads the leaf's score, for evidence of a year. */
  directions(year: number): ReadonlyMap<string, ReadonlyMap<string, Direction>>;
}

/**
 * A session in which facts change one by one.
 *
 * @remarks Since 0.1.0
 */
export interface SessionUnderTest {
  set(fact: string, value: FactValue | FactEntry): unknown;
  assess(): Assessment;
}

/** A rubric with what scores it, as laws see it. */
export interface LawSubject {
  readonly rubric: Rubric;
  readonly dictionary: FactDictionary;
  readonly scorer: ScorerUnderTest;
  /** Compiles another writing of the same rubric. */
  compile(rubric: Rubric): ScorerUnderTest;
}

/**
 * A law that every rubric keeps, whatever the evidence.
 *
 * @remarks Since 0.1.0
 */
export interface Law {
  /** A short name: `monotone`, `bounded` … */
  readonly name: string;
  /** What it says, in one sentence. */
  readonly statement: string;
  /** The first violation that is found, in words; `undefined` where the law holds. */
  violation(subject: LawSubject, evidence: Evidence, draw: Draw): string | undefined;
}

/** The results of an assessment by node code, the total under `""`. */
export function resultsOf(assessment: Assessment): ReadonlyMap<string, NodeResult | TotalResult> {
  return new Map<string, NodeResult | TotalResult>([
    ["", assessment.total],
    ...assessment.nodes.map((node) => [node.code, node] as const),
  ]);
}

/** `"the total"`, or the node by its code. */
export function named(code: string): string {
  return code === "" ? "the total" : `node ${code}`;
}

/** The evidence with other entries for some facts; `undefined` takes a fact away. */
export function withFacts(
  evidence: Evidence,
  changes: Readonly<Record<string, FactValue | FactEntry | undefined>>,
): Evidence {
  const kept = Object.entries({ ...evidence.facts, ...changes }).filter(([, value]) => value !== undefined);
  return { ...evidence, facts: Object.fromEntries(kept) as Record<string, FactValue | FactEntry> };
}
