import { entryOf } from "../evidence/facts.js";
import { compare } from "../number/rational.js";
import type { CompiledRubric } from "./compile.js";
import type { CompiledNode } from "./node.js";
import { joinTree, type Scores } from "./score.js";
import type { Situation } from "./situation.js";

/**
 * The scores that stand when gains count only where the documents that the rubric requires are there; penalties always
 * count.
 */
export function supportedScores(compiled: CompiledRubric, situation: Situation, scores: Scores): Scores {
  const leaves = new Map(scores.leaves);
  const changed = compiled.nodes.filter((node) => {
    const { index, rule } = node;
    const outcome = scores.leaves.get(index);
    if (rule === undefined || outcome === undefined || outcome.absence !== undefined) return false;
    if (compare(outcome.points, rule.lowest) <= 0 || isSupported(node, situation)) return false;
    leaves.set(index, { ...outcome, points: rule.lowest });
    return true;
  });
  return changed.length === 0
    ? scores
    : joinTree(compiled, leaves, situation.book, scores.effects, { scores, changed });
}

/** True where the node requires no document, or the evidence names one for it. */
export function isSupported(node: CompiledNode, situation: Situation): boolean {
  const required = node.source?.documents ?? [];
  return required.length === 0 || node.role === "penalty" || documentsOf(node, situation).length > 0;
}

/** The documents that the evidence names for a leaf: in its record, for its facts, for what these were derived from. */
export function documentsOf(node: CompiledNode, situation: Situation): readonly string[] {
  const documents = new Set(situation.record(node.code)?.documents);
  const { facts = {} } = situation.evidence;
  for (const fact of originsOf(node.rule?.facts ?? [], situation)) {
    const entry = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
    if (typeof entry === "object" && entry !== null) for (const id of entryOf(entry).documents ?? []) documents.add(id);
  }
  return Array.from(documents);
}

/** The facts, the last first, and all that known ones among them were derived from. */
function originsOf(facts: readonly string[], { known }: Situation): Iterable<string> {
  if (facts.every((fact) => typeof known.get(fact)?.from !== "object")) return [...facts].reverse();
  const origins = new Set<string>();
  const open = [...facts];
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (origins.has(fact)) continue;
    origins.add(fact);
    const from = known.get(fact)?.from;
    if (typeof from === "object") open.push(...from.inputs);
  }
  return origins;
}
