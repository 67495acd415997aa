import { pointsWhenMissing } from "../score/leaf.js";
import { leafRange } from "../score/leafRange.js";
import type { CompiledNode } from "../score/node.js";
import type { NodeRange } from "../score/nodeRange.js";
import { outcomeOf, situationOf } from "./ask.js";
import type { FlatUnit } from "./unit.js";
import { type FlatScores, MISSING, NOT_SCORED } from "./work.js";

/** The ranges of leaves of which nothing is known: they are the same for all units. */
export type SilentRanges = (NodeRange | undefined)[];

/** The range of a leaf that may still change, before effects and rounding, by the rule itself. */
export function openRange(
  unit: FlatUnit,
  leaf: number,
  scores: FlatScores,
  silent: SilentRanges,
): NodeRange | undefined {
  const { compiled } = unit.engine.plan;
  const node = compiled.nodes[leaf];
  if (node === undefined || !isPlainlyMissing(unit, leaf, scores)) return node && rangeOfOutcome(unit, node);
  if (!isSilent(unit, node)) return rangeWhileMissing(unit, node);
  const range = silent[leaf] ?? rangeWhileMissing(unit, node);
  silent[leaf] = range;
  return range;
}

/** True where facts are missing, and neither a survey that is not held nor an appraiser has anything to do with it. */
function isPlainlyMissing({ surveyNotHeld, engine: { plan } }: FlatUnit, leaf: number, { flags }: FlatScores): boolean {
  const isAsked = Number.isNaN(plan.nodes.whenMissing[leaf]) || (surveyNotHeld && plan.nodes.bySurvey[leaf] === 1);
  return flags[leaf] === (NOT_SCORED | MISSING) && !isAsked;
}

/** True where none of the facts of a leaf is known. */
function isSilent({ engine: { plan }, row }: FlatUnit, { rule }: CompiledNode): boolean {
  return rule?.facts.every((fact) => Number.isNaN(row[plan.slots.byFact.get(fact)?.index ?? 0])) === true;
}

function rangeWhileMissing(unit: FlatUnit, node: CompiledNode): NodeRange | undefined {
  const { rule, max } = node;
  if (rule === undefined) return undefined;
  const outcome = {
    state: "missing",
    basis: null,
    points: pointsWhenMissing(rule),
    available: max,
    absence: undefined,
    isExempted: false,
  } as const;
  return leafRange(node, rule, outcome, situationOf(unit, rule.facts)).range;
}

/** The range of a leaf, whatever it comes to. */
export function rangeOfOutcome(unit: FlatUnit, node: CompiledNode): NodeRange | undefined {
  const outcome = outcomeOf(unit, node.index);
  return node.rule === undefined || outcome === undefined
    ? undefined
    : leafRange(node, node.rule, outcome, situationOf(unit, node.rule.facts)).range;
}
