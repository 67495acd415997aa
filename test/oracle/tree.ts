import type { DecimalInput } from "../../src/number/decimal.js";
import type { Join, Rounding, RubricNode } from "../../src/rubric/types.js";
import type { NodeBasis, NodeState } from "../../src/score/states.js";
import { decimal } from "./decimal.js";
import {
  add,
  divide,
  equal,
  type Fraction,
  greatest,
  least,
  multiply,
  subtract,
  toPlaces,
  total,
  whole,
  zero,
} from "./fraction.js";

/** How a node is left out of the maximum above it. */
export type Absence = "reduceMax" | "rescale" | "share";

/** What a node comes to. */
export interface Result {
  readonly state: NodeState;
  readonly basis: NodeBasis | null;
  /** The score; `null` where a missing child leaves none. */
  readonly score: Fraction | null;
  /** What it counts above: the score, or what is known of it. */
  readonly counted: Fraction;
  /** `null`: not known. */
  readonly available: Fraction | null;
  readonly absent: Absence | null;
  /** True where it counts as a missing child. */
  readonly missing: boolean;
}

/** What a group and the total have in common. */
export interface Group {
  readonly max: DecimalInput | null;
  readonly lowest?: DecimalInput;
  readonly join?: Join;
  readonly whenMissing?: "count" | "null";
  readonly rounding?: Rounding;
}

/** A child with its result; shares of siblings are added into the result before the join. */
export interface Child {
  readonly node: RubricNode;
  readonly result: Result;
}

/** Section 7: gives the maxima of the children that share to their present siblings. */
export function shared(children: readonly Child[]): readonly Child[] {
  const takers = children.filter(({ node, result }) => node.role === undefined && result.absent === null);
  const givers = children.filter(({ node, result }) => node.role === undefined && result.absent === "share");
  if (takers.length === 0 || givers.length === 0) return children;
  const given = total(givers.map(({ node }) => decimal(node.max ?? 0)));
  const part = divide(given, whole(takers.length));
  return children.map((child) => {
    const { available, score, counted } = child.result;
    if (!takers.includes(child) || available === null || equal(available, zero)) return child;
    const factor = divide(add(available, part), available);
    const result = {
      ...child.result,
      available: add(available, part),
      score: score === null ? null : multiply(score, factor),
      counted: multiply(counted, factor),
    };
    return { node: child.node, result };
  });
}

/** Section 7: joins children whose shares are already given. */
export function joinedResult(group: Group, children: readonly Child[], emptied: boolean): Result {
  const { join = "sum", whenMissing = "count", rounding } = group;
  const ordinary = children.filter(({ node }) => node.role === undefined);
  const present = ordinary.filter(({ result }) => result.absent === null);
  const max = group.max === null ? null : decimal(group.max);

  const absent = children.every(({ result }) => result.absent !== null);
  const rescaled = join === "rescale" || ordinary.some(({ result }) => result.absent === "rescale");
  const keepsMax = rescaled || join === "mean" || join === "weightedMean";
  const lost = total(ordinary.map(({ node, result }) => loss(node, result)));
  const available = max === null ? null : absent ? zero : keepsMax ? max : greatest(zero, subtract(max, lost));

  let points = total(present.map(({ result }) => result.counted));
  if (join === "mean" && present.length > 0) points = divide(points, whole(present.length));
  if (join === "weightedMean" && present.length > 0) {
    const weights = present.map(({ node }) => decimal(node.weight ?? 1));
    const weighed = present.map(({ result }, index) => multiply(result.counted, weights[index] as Fraction));
    points = divide(total(weighed), total(weights));
  }
  if (rescaled) {
    const open = total(ordinary.map(({ result }) => result.available ?? zero));
    if (max !== null) points = equal(open, zero) ? zero : divide(multiply(points, max), open);
  }
  if (join === "cappedSum") {
    points = greatest(points, decimal(group.lowest ?? 0));
    if (max !== null) points = least(points, max);
  }
  for (const { node, result } of children) if (node.role !== undefined) points = add(points, result.counted);

  if (emptied) points = least(points, zero);
  if (rounding !== undefined) points = toPlaces(points, rounding.places, rounding.mode);

  const missing = whenMissing === "null" && children.some(({ result }) => result.missing);
  const state = missing ? "missing" : groupState(children);
  return {
    state,
    basis: null,
    score: missing ? null : points,
    counted: points,
    available,
    absent: absent ? "reduceMax" : null,
    missing: state === "missing",
  };
}

/** What the maximum above loses by a child. */
function loss(node: RubricNode, { available, absent }: Result): Fraction {
  const max = decimal(node.max ?? 0);
  return absent !== null ? max : subtract(max, available ?? max);
}

function groupState(children: readonly Child[]): NodeState {
  const results = children.map(({ result }) => result);
  if (results.some((result) => result.absent === null && result.state === "scored")) return "scored";
  if (results.some((result) => result.missing)) return "missing";
  return results[0]?.state ?? "missing";
}
