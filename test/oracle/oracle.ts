import type { Evidence } from "../../src/evidence/types.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { GradeRequirement, Rubric, RubricNode } from "../../src/rubric/types.js";
import type { NodeBasis, NodeState } from "../../src/score/states.js";
import { decimal } from "./decimal.js";
import { gradeFor, type Happened, noteEffects } from "./effects.js";
import { holds } from "./ends.js";
import { knownFacts, type OtherDocuments } from "./facts.js";
import {
  asText,
  compare,
  divide,
  equal,
  type Fraction,
  greatest,
  least,
  multiply,
  toPlaces,
  whole,
  zero,
} from "./fraction.js";
import { leaf, onlySupported, recordOf, type Walk } from "./leaf.js";
import { measured } from "./measure.js";
import { ruleValue } from "./rule.js";
import { type Child, joinedResult, type Result, shared } from "./tree.js";

/** What the oracle says of a node; numbers as `"n/d"`. */
export interface OracleNode {
  readonly state: NodeState;
  readonly basis: NodeBasis | null;
  readonly score: string | null;
  readonly available: string | null;
  readonly supported: string | null;
}

/** What the oracle says of all. */
export interface OracleAnswer {
  readonly nodes: ReadonlyMap<string, OracleNode>;
  readonly total: Pick<OracleNode, "score" | "available" | "supported">;
  /** The grade of the score, with the effects that have happened. */
  readonly gradeOf: string | null;
}

/** Scores by docs/rubrics/language.md, slowly and plainly. No bounds. */
export function oracle(
  rubric: Rubric,
  evidence: Evidence,
  dictionary: FactDictionary,
  others: OtherDocuments = {},
): OracleAnswer {
  const facts = knownFacts(rubric, evidence, dictionary, others);
  const circumstances = { known: facts.known, year: evidence.period.year, holidays: rubric.holidays ?? [] };
  const happened: Happened = { emptied: new Set(), barred: new Set(), forced: new Set(), steps: 0 };
  const walk: Walk = { rubric, evidence, facts, circumstances, happened };
  for (const node of rubric.nodes) noteEffectsBelow(node, walk);

  const counted = scored(walk, false);
  const supported = scored(walk, true);
  const nodes = new Map<string, OracleNode>();
  for (const [code, result] of counted.nodes) {
    const { state, basis, score, available } = result;
    nodes.set(code, { state, basis, ...texts(score, available, supported.nodes.get(code)?.score ?? null) });
  }
  const { score, available } = counted.total;
  return {
    nodes,
    total: texts(score, available, supported.total.score),
    gradeOf: grade(rubric, counted, walk),
  };
}

function texts(score: Fraction | null, available: Fraction | null, supported: Fraction | null): OracleAnswer["total"] {
  const text = (value: Fraction | null): string | null => (value === null ? null : asText(value));
  return { score: text(score), available: text(available), supported: text(supported) };
}

function noteEffectsBelow(node: RubricNode, walk: Walk): void {
  for (const child of node.children ?? []) noteEffectsBelow(child, walk);
  if (node.rule === undefined || isExempt(node, walk)) return;
  // What only an appraiser can say has no effects before he said it.
  if (node.scoredBy === "appraiser" && ruleValue(node.rule, walk.circumstances).is === "missing") return;
  noteEffects(node.rule, walk.circumstances, walk.happened);
}

function isExempt(node: RubricNode, walk: Walk): boolean {
  const record = recordOf(node, walk);
  return (
    (record.notApplicable !== undefined && node.notApplicable !== undefined) ||
    (record.didNotArise !== undefined && node.didNotArise !== undefined)
  );
}

/** Scores the whole tree; `supported`: counting only what is documented. */
function scored(
  walk: Walk,
  supported: boolean,
): { readonly nodes: ReadonlyMap<string, Result>; readonly total: Result } {
  const nodes = new Map<string, Result>();

  const visit = (node: RubricNode, isPenalty: boolean): Child => {
    const penalty = isPenalty || node.role === "penalty";
    if (node.children === undefined) {
      const result = leaf(node, walk, penalty);
      return { node, result: supported && !penalty ? onlySupported(node, result, walk) : result };
    }
    return { node, result: joinChildren(node, node.children, penalty, walk.happened.emptied.has(node.code)) };
  };
  const joinChildren = (
    group: Parameters<typeof joinedResult>[0],
    below: readonly RubricNode[],
    penalty: boolean,
    emptied: boolean,
  ): Result => {
    const children = shared(below.map((node) => visit(node, penalty)));
    for (const { node, result } of children) nodes.set(node.code, result);
    return joinedResult(group, children, emptied);
  };

  const { rounding, lowest, highest } = walk.rubric.total;
  const { rounding: _, ...unrounded } = walk.rubric.total;
  const all = joinChildren(unrounded, walk.rubric.nodes, false, false);
  if (all.score === null) return { nodes, total: all };
  let score = all.score;
  if (lowest !== undefined) score = greatest(score, decimal(lowest));
  if (highest !== undefined) score = least(score, decimal(highest));
  if (rounding !== undefined) score = toPlaces(score, rounding.places, rounding.mode);
  return { nodes, total: { ...all, score } };
}

function grade(
  rubric: Rubric,
  { nodes, total: { score, available } }: { readonly nodes: ReadonlyMap<string, Result>; readonly total: Result },
  { circumstances, happened }: Walk,
): string | null {
  if (rubric.grades === undefined || score === null) return null;
  const { on, levels } = rubric.grades;
  const isMet = (condition: GradeRequirement): boolean => {
    if (condition.measure !== undefined) return holds(condition, measured(condition.measure, circumstances));
    const node = nodes.get(condition.node ?? "");
    if (node === undefined || node.score === null) return false;
    if (condition.percentFrom === undefined) return compare(node.score, decimal(condition.from ?? 0)) >= 0;
    if (node.available === null || equal(node.available, zero)) return false;
    return compare(divide(node.score, node.available), decimal(condition.percentFrom)) >= 0;
  };
  if (on === "points") return gradeFor(score, levels, happened, isMet);
  if (available === null || equal(available, zero)) return null;
  return gradeFor(divide(multiply(whole(100), score), available), levels, happened, isMet);
}
