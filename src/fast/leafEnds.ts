import { finishRange } from "../score/bounds.js";
import { NO_EFFECTS } from "../score/effects.js";
import { pointsWhenMissing } from "../score/leaf.js";
import { leafRange } from "../score/leafRange.js";
import type { CompiledNode } from "../score/node.js";
import type { NodeRange } from "../score/nodeRange.js";
import { outcomeOf, situationOf } from "./ask.js";
import { type FlatRange, flatRange } from "./ends.js";
import type { Outlook } from "./possible.js";
import type { FlatUnit } from "./unit.js";
import { type FlatScores, MISSING, NOT_SCORED } from "./work.js";

/**
 * Ranges of leaves that are missing, by the values of their facts: they depend on nothing else. Units that are watched come
 * again, and many have the same few known facts.
 */
export type KeptRanges = Map<string, FlatRange>[];

const NOTHING_EXPECTED: Outlook = { may: NO_EFFECTS, must: NO_EFFECTS };

/** So many ranges of one leaf are kept. */
const MOST_KEPT = 256;

/** The range of a leaf that may still change, before effects and rounding, by the rule itself. */
export function openRange(unit: FlatUnit, leaf: number, scores: FlatScores): NodeRange | undefined {
  const node = unit.engine.plan.compiled.nodes[leaf];
  if (node === undefined) return undefined;
  return isPlainlyMissing(unit, leaf, scores) ? rangeWhileMissing(unit, node) : rangeOfOutcome(unit, node);
}

/**
 * The range of an open leaf that nothing can empty, in units.
 *
 * @returns `undefined` where it does not fit
 */
export function openEnds(unit: FlatUnit, leaf: number, scores: FlatScores, kept: KeptRanges): FlatRange | undefined {
  const { plan } = unit.engine;
  const key = isPlainlyMissing(unit, leaf, scores) ? keyOf(unit, leaf) : undefined;
  const before = key === undefined ? undefined : kept[leaf]?.get(key);
  if (before !== undefined) return before;
  const node = plan.compiled.nodes[leaf];
  const range = node && openRange(unit, leaf, scores);
  const flat = range && flatRange(plan, finishRange(node, range, NOTHING_EXPECTED));
  if (key === undefined || flat === undefined) return flat;
  const all = kept[leaf] ?? new Map<string, FlatRange>();
  kept[leaf] = all;
  if (all.size >= MOST_KEPT) all.clear();
  all.set(key, flat);
  return flat;
}

/** What the facts of a leaf are; `undefined` where the row does not tell all of one. */
function keyOf({ engine: { plan }, row }: FlatUnit, leaf: number): string | undefined {
  let key = "";
  for (const fact of plan.compiled.nodes[leaf]?.rule?.facts ?? []) {
    const value = row[plan.slots.byFact.get(fact)?.index ?? 0] as number;
    if (value === Infinity) return undefined;
    key += `${value} `;
  }
  return key;
}

/** True where facts are missing, and neither a survey that is not held nor an appraiser has anything to do with it. */
function isPlainlyMissing({ surveyNotHeld, engine: { plan } }: FlatUnit, leaf: number, { flags }: FlatScores): boolean {
  const isAsked = Number.isNaN(plan.nodes.whenMissing[leaf]) || (surveyNotHeld && plan.nodes.bySurvey[leaf] === 1);
  return flags[leaf] === (NOT_SCORED | MISSING) && !isAsked;
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
