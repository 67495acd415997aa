import type { Evidence } from "../../evidence/types.js";
import { add, compare, type Rational, ZERO } from "../../number/rational.js";
import type { FactValues } from "../../rules/witness.js";
import { withBest } from "./best.js";
import { constant, difference, type Numbers } from "./conditions.js";
import type { Leaf, PlacedNode, ProveContext } from "./context.js";
import { complete } from "./landing.js";
import type { Quotient } from "./linear.js";
import { afterConditions, usedBy } from "./moveLimits.js";
import type { Changes, MoveState } from "./moveStates.js";
import type { Part } from "./part.js";
import { filled, partsOf } from "./partWitness.js";
import { nodePoints } from "./score.js";
import { valuesOf } from "./values.js";
import { witnessOf } from "./witness.js";

/** Evidence before a move, and what a node, or the total, scores before and after it. */
interface ShownMove {
  readonly evidence: Evidence;
  readonly before: Rational;
  readonly after: Rational;
}

/** Evidence of the state in which the move can be made, where scoring it shows that the leaf or the total falls. */
export function shownByScore(
  { above, below }: MoveState,
  quotient: Quotient,
  { named, changes }: { readonly named: readonly string[]; readonly changes: Changes },
  part: Part,
  leaf: Leaf,
  context: ProveContext,
): ShownMove | undefined {
  const { facts, years, rubric } = context;
  const used = usedBy(quotient, named, leaf, facts);
  const solution = facts.world.solve([
    { sum: difference(quotient.above, constant(above)), is: "zero" },
    ...(quotient.isPlain ? [] : [{ sum: difference(quotient.below, constant(below)), is: "zero" } as const]),
    ...afterConditions(used, changes, facts),
  ]);
  if (solution?.whole === undefined) return undefined;
  const entered: Numbers = new Map(Array.from(solution.whole).filter(([fact]) => used.has(fact)));
  const moved: Numbers = new Map(
    Array.from(entered, ([fact, value]) => [fact, add(value, changes.get(fact) ?? ZERO)] as const),
  );
  const year = years.find((one) => partsOf(leaf.tree(one)).includes(part)) ?? rubric.years.from;
  const values = valuesOf(entered, facts.definitions);
  const changed = valuesOf(moved, facts.definitions);
  const tree = leaf.tree(year);
  if (values === undefined || changed === undefined || tree === undefined || complete(changed, facts) === undefined)
    return undefined;
  const own = filled(tree, part, values, facts);
  const whole = withEmptied(own, new Map([...own, ...changed]), part, year, context);
  const evidence = witnessOf(rubric, whole, { year });
  const after = nodePoints(context, new Map([...whole, ...changed]), leaf.path, year);
  const before = nodePoints(context, whole, leaf.path, year);
  if (before === undefined || after === undefined) return undefined;
  if (compare(after.node, before.node) < 0) return { evidence, before: before.node, after: after.node };
  return compare(after.total, before.total) < 0 ? { evidence, before: before.total, after: after.total } : undefined;
}

/**
 * The values with full marks for the nodes that effects of the part can empty, so that it shows when they do: with facts
 * that go together with those before the move and with those after it.
 */
function withEmptied(
  before: FactValues,
  after: FactValues,
  { input }: Part,
  year: number,
  { leaves, facts }: ProveContext,
): FactValues {
  const effects = [...(input.effects ?? []), ...(input.points?.levels ?? []).flatMap((level) => level.effects ?? [])];
  const emptied = new Set(effects.map(({ emptyNode }) => emptyNode));
  const isUnder = (place: PlacedNode | undefined): boolean =>
    place !== undefined && (emptied.has(place.node.code) || isUnder(place.parent));
  const targets = leaves.filter(isUnder);
  for (const base of [after, before]) {
    let best = base;
    for (const leaf of targets) best = withBest(leaf.tree(year), best, facts);
    const all: FactValues = new Map([...best, ...before]);
    if (complete(all, facts) !== undefined && complete(new Map([...all, ...after]), facts) !== undefined) return all;
  }
  return before;
}
