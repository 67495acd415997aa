import { compare, equals, type Rational } from "../../number/rational.js";
import { higher, highestAttained } from "./attained.js";
import type { RuleTree } from "./context.js";
import { pointsIn } from "./measuredEnd.js";
import type { Facts, Part } from "./part.js";
import type { Piece } from "./piece.js";

/** What a part has to measure: a value of one of the pieces, which lie side by side. */
export interface Demand {
  readonly part: Part;
  readonly pieces: readonly Piece[];
}

/** More alternatives than this are not looked at. */
const MOST_ALTERNATIVES = 16;

/** What the parts of a rule have to measure for its highest points: alternatives, each of which is enough. */
export function demandsOf(tree: RuleTree, facts: Facts): readonly (readonly Demand[])[] {
  if (tree.kind === "part") return runsOf(tree.part).map((pieces) => [{ part: tree.part, pieces }]);
  const ends = tree.inner.map((inner) => highestAttained(inner, facts));
  if (tree.join === "sum" || tree.join === "least") {
    return tree.inner.map((inner) => demandsOf(inner, facts)).reduce(everyPair, [[]]);
  }
  const best = ends.reduce((one, other) =>
    one === undefined || other === undefined ? (one ?? other) : higher(one, other),
  );
  // Of alternatives that are taken in turn only the first is asked for: the others count where it is not known.
  const inner = tree.join === "firstKnown" ? tree.inner.slice(0, 1) : tree.inner;
  return inner
    .filter((_, index) => {
      const end = ends[index];
      return end !== undefined && best !== undefined && end !== "open" && best !== "open" && compare(end, best) === 0;
    })
    .flatMap((one) => demandsOf(one, facts))
    .slice(0, MOST_ALTERNATIVES);
}

function everyPair(
  left: readonly (readonly Demand[])[],
  right: readonly (readonly Demand[])[],
): readonly (readonly Demand[])[] {
  return left.flatMap((one) => right.map((other) => [...one, ...other])).slice(0, MOST_ALTERNATIVES);
}

/** The stretches of neighbouring pieces that give the highest points that the part reaches. */
function runsOf(part: Part): readonly (readonly Piece[])[] {
  const reached = part.pieces.filter((piece) => part.reach(piece).kind !== "impossible");
  const points = (piece: Piece): Rational => pointsIn(piece, part);
  const [first, ...others] = reached;
  if (first === undefined) return [];
  const best = others.map(points).reduce((one, other) => (compare(other, one) > 0 ? other : one), points(first));
  const runs: Piece[][] = [];
  let before: Piece | undefined;
  for (const piece of part.pieces) {
    const isBest = reached.includes(piece) && equals(points(piece), best);
    const run = runs.at(-1);
    const continues = before !== undefined && before.value.kind === "number" && piece.value.kind === "number";
    if (isBest && run !== undefined && continues && run.at(-1) === before) run.push(piece);
    else if (isBest) runs.push([piece]);
    before = piece;
  }
  return runs;
}
