import type { Evidence, EvidenceRecord } from "../../evidence/types.js";
import { createFactBook } from "../../facts/book.js";
import type { Rational } from "../../number/rational.js";
import type { FactValues } from "../../rules/witness.js";
import { leafOutcome } from "../../score/leaf.js";
import { situationOf } from "../../score/prepare.js";
import { joinTree, type Scores, scoreRubric } from "../../score/score.js";
import type { PlacedNode, ProveContext, ScoredValues } from "./context.js";
import { complete } from "./landing.js";
import { witnessOf } from "./witness.js";

/** Scores facts by the rubric of a year; `undefined` where the facts contradict each other. */
export function scoreValues(
  { rubric, facts, compiled }: ProveContext,
  values: FactValues,
  year: number,
): ScoredValues | undefined {
  const known = complete(values, facts);
  if (known === undefined) return undefined;
  const evidence: Evidence = witnessOf(rubric, values, { year });
  const rules = compiled(year);
  const situation = situationOf(rules, evidence, known, createFactBook(known, facts.derivations));
  return { situation, scores: scoreRubric(rules, situation), year };
}

/** What was scored, with records of one node: only this node is asked again. */
export function scoredWithRecords(
  context: ProveContext,
  { situation, scores, year }: ScoredValues,
  path: string,
  records: { readonly [code: string]: EvidenceRecord },
): Scores {
  const compiled = context.compiled(year);
  const node = compiled.nodes[indexOf({ path }, context)];
  if (node?.rule === undefined) return scores;
  const declared = { ...situation, record: (code: string) => records[code] };
  const outcome = leafOutcome(node, node.rule, declared, context.rubric.survey?.whenNotHeld ?? "missing");
  return joinTree(compiled, new Map([...scores.leaves, [node.index, outcome]]), situation.book, scores.effects);
}

/** The points of a node, by its path, and of the total; `undefined` where the node has none of its own. */
export function nodePoints(
  context: ProveContext,
  values: FactValues,
  path: string,
  year: number,
): { readonly node: Rational; readonly total: Rational } | undefined {
  const outcomes = scoreValues(context, values, year)?.scores.outcomes;
  const node = outcomes?.[indexOf({ path }, context)];
  const total = outcomes?.[0];
  if (node === undefined || total === undefined || node.isMissing || node.absence !== undefined) return undefined;
  return { node: node.points, total: total.points };
}

/** The index of the compiled node: compiled nodes stand in the order of the document, behind the total. */
export function indexOf({ path }: Pick<PlacedNode, "path">, { nodes }: ProveContext): number {
  return nodes.findIndex((place) => place.path === path) + 1;
}
