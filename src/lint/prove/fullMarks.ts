import { decimal } from "../../number/decimal.js";
import { compare, equals, type Rational } from "../../number/rational.js";
import type { FactValues } from "../../rules/witness.js";
import { highestAttained } from "./attained.js";
import { withBest } from "./best.js";
import type { FullMarks, Leaf, ProveContext, ScoredValues } from "./context.js";
import { type Demand, demandsOf } from "./demands.js";
import type { Facts } from "./part.js";
import { partsOf } from "./partWitness.js";
import { indexOf, scoreValues } from "./score.js";
import { type Agreement, together } from "./together.js";

/**
 * Evidence that brings every leaf to full marks: bonus left out, no penalty. Each leaf first takes the facts that suit
 * it alone; where two want different things of facts that hang together, their conditions are solved as one.
 */
export function fullMarks(context: ProveContext, year: number): FullMarks {
  const leaves = context.leaves.filter((leaf) => leaf.role !== "bonus" && leaf.tree(year) !== undefined);
  const { facts } = context;
  let values: FactValues = new Map();
  for (const leaf of leaves) values = withBest(leaf.tree(year), values, facts);
  const conflicts: (readonly Leaf[])[] = [];
  let scored = scoreValues(context, values, year);
  const alone = notFull(leaves, scored, year, context);
  const solved = new Set<Leaf>();
  for (const missed of alone) {
    if (solved.has(missed)) continue;
    const near = tiedTo(missed, leaves, year, context);
    for (const leaf of near) solved.add(leaf);
    const agreement = agreementOf(near, year, facts);
    if (agreement.kind === "agreed") {
      const kept = Array.from(values).filter(([fact]) => !near.some((leaf) => usesGroup(leaf, fact, facts)));
      values = new Map([...kept, ...agreement.values]);
      for (const leaf of near) values = withBest(leaf.tree(year), values, facts);
    } else if (agreement.kind === "conflict") conflicts.push(smallestConflict(missed, near, year, facts));
  }
  if (alone.length === 0) return { values, scored, conflicts, open: [] };
  scored = scoreValues(context, values, year);
  return { values, scored, conflicts, open: conflicts.length > 0 ? [] : notFull(leaves, scored, year, context) };
}

/** The leaf with all that read facts which hang together with its own, near or far. */
function tiedTo(start: Leaf, leaves: readonly Leaf[], year: number, { facts }: ProveContext): readonly Leaf[] {
  const groupsOf = (leaf: Leaf): readonly string[] =>
    partsOf(leaf.tree(year)).flatMap(({ measure }) => measure.facts.map((fact) => facts.world.groupOf(fact)));
  const groups = new Set(groupsOf(start));
  const near = new Set([start]);
  for (let size = 0; size !== near.size; ) {
    size = near.size;
    for (const leaf of leaves) {
      const own = groupsOf(leaf);
      if (near.has(leaf) || !own.some((group) => groups.has(group))) continue;
      near.add(leaf);
      for (const group of own) groups.add(group);
    }
  }
  return leaves.filter((leaf) => near.has(leaf));
}

function usesGroup({ parts }: Leaf, fact: string, { world }: Facts): boolean {
  const group = world.groupOf(fact);
  return parts.some(({ measure }) => measure.facts.some((own) => world.groupOf(own) === group));
}

/** More combinations of alternatives than this are not tried; then it is not known. */
const MOST_COMBINATIONS = 16;

/** Whether all the leaves can have full marks together, over all alternatives that their rules leave. */
function agreementOf(leaves: readonly Leaf[], year: number, facts: Facts): Agreement {
  let combinations: readonly (readonly Demand[])[] = [[]];
  let isWhole = true;
  for (const leaf of leaves) {
    const tree = leaf.tree(year);
    const alternatives = tree === undefined ? [] : demandsOf(tree, facts);
    combinations = combinations.flatMap((one) => alternatives.map((other) => [...one, ...other]));
    if (combinations.length > MOST_COMBINATIONS) isWhole = false;
    combinations = combinations.slice(0, MOST_COMBINATIONS);
  }
  for (const demands of combinations) {
    const agreement = together(demands, facts);
    if (agreement.kind === "agreed") return agreement;
    if (agreement.kind === "unknown") isWhole = false;
  }
  return isWhole ? { kind: "conflict" } : { kind: "unknown" };
}

/** The leaves without those that the conflict does not need. */
function smallestConflict(missed: Leaf, leaves: readonly Leaf[], year: number, facts: Facts): readonly Leaf[] {
  let kept = leaves;
  for (const leaf of leaves) {
    const others = kept.filter((one) => one !== leaf);
    if (leaf !== missed && agreementOf(others, year, facts).kind === "conflict") kept = others;
  }
  return kept;
}

/** The leaves that could have full marks by themselves and have not under the values. */
function notFull(
  leaves: readonly Leaf[],
  scored: ScoredValues | undefined,
  year: number,
  context: ProveContext,
): readonly Leaf[] {
  return leaves.filter((leaf) => {
    const best = fullOf(leaf, year, context);
    const outcome = scored?.scores.outcomes[indexOf(leaf, context)];
    if (best === undefined) return false;
    return outcome === undefined || outcome.isMissing || compare(outcome.points, best) < 0;
  });
}

/** The maximum of a leaf, where its rule alone can reach it. */
function fullOf(leaf: Leaf, year: number, { facts }: ProveContext): Rational | undefined {
  const tree = leaf.tree(year);
  const end = tree && highestAttained(tree, facts);
  if (end === undefined || end === "open" || leaf.node.max === null) return undefined;
  return equals(end, decimal(leaf.node.max)) ? end : undefined;
}
