import type { Evidence } from "../../src/evidence/types.js";
import type { FactDictionary } from "../../src/facts/types.js";
import { toFractionText } from "../../src/number/print.js";
import type { Rubric } from "../../src/rubric/types.js";
import type { MeasureKind, WayKind } from "../../src/rules/kind.js";
import { createRegistry } from "../../src/rules/registry.js";
import { type Bounds, boundRubric } from "../../src/score/bounds.js";
import { type CompiledRubric, compileRubricNodes } from "../../src/score/compile.js";
import type { Outcome } from "../../src/score/leaf.js";
import { type Prepared, prepare } from "../../src/score/prepare.js";
import { type Scores, scoreRubric } from "../../src/score/score.js";
import { supportedScores } from "../../src/score/supported.js";
import { tightNodes } from "../../src/score/tight.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { shown } from "./numbers.js";

/** A scored evidence, in exact numbers. The total has the code `""`. */
export interface Scored {
  readonly compiled: CompiledRubric;
  readonly prepared: Prepared;
  readonly scores: Scores;
  readonly bounds: Bounds;
  outcome(code: string): Outcome;
  /** The points of a node as a fraction; `null` where it has no score. */
  points(code?: string): string | null;
  available(code?: string): string | undefined;
  state(code?: string): string;
  /** Floor and ceiling. */
  ends(code?: string): readonly [floor: string, ceiling: string];
  supported(code?: string): string;
  tight(code?: string): boolean;
}

/** Scores evidence by a rubric, without the checks that documents go through before. */
export function scoreOf(
  rubric: Rubric,
  evidence: Evidence,
  {
    dictionary = emptyDictionary,
    kinds = [],
  }: {
    readonly dictionary?: FactDictionary;
    readonly kinds?: readonly (MeasureKind<never> | WayKind<never>)[];
  } = {},
): Scored {
  const compiled = compileRubricNodes(rubric, dictionary, createRegistry(kinds), evidence.period.year);
  const prepared = prepare(compiled, evidence);
  const scores = scoreRubric(compiled, prepared.situation);
  const bounds = boundRubric(compiled, prepared.situation);
  const documented = supportedScores(compiled, prepared.situation, scores);
  const { tight } = tightNodes(compiled, prepared, scores, bounds);
  const indexOf = (code: string): number => {
    const node = compiled.nodes.find((one) => one.code === code);
    if (node === undefined) throw new Error(`No node ${code}`);
    return node.index;
  };
  const outcomeIn = (all: Scores, code: string): Outcome => {
    const outcome = all.outcomes[indexOf(code)];
    if (outcome === undefined) throw new Error(`Not scored: ${code}`);
    return outcome;
  };
  const outcome = (code: string): Outcome => outcomeIn(scores, code);
  return {
    compiled,
    prepared,
    scores,
    bounds,
    outcome,
    points: (code = "") => (outcome(code).hasNoScore ? null : toFractionText(outcome(code).points)),
    available: (code = "") => shown(outcome(code).available),
    state: (code = "") => {
      const { state, basis, absence } = outcome(code);
      return [state, basis, absence].filter((part) => part !== null && part !== undefined).join(" ");
    },
    ends: (code = "") => {
      const range = bounds.ranges[indexOf(code)];
      if (range === undefined) throw new Error(`Not bounded: ${code}`);
      return [shown(range.low), shown(range.high)];
    },
    supported: (code = "") => toFractionText(outcomeIn(documented, code).points),
    tight: (code = "") => tight[indexOf(code)] === true,
  };
}

/** The points of several nodes. */
export function pointsOf(scored: Scored, ...codes: readonly string[]): { readonly [code: string]: string | null } {
  return Object.fromEntries(codes.map((code) => [code, scored.points(code)]));
}
