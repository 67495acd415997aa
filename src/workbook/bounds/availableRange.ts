import {
  binary,
  call,
  constant,
  FALSE,
  iff,
  isConstant,
  not,
  or,
  rationalConstant,
  total,
} from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import type { CompiledNode } from "../../score/node.js";
import type { AvailableFormula, NodeRangeFormula } from "./nodeRange.js";

/** The group's maximum less what its children's maxima may lose; `undefined` where it is never known. */
export function availableRange(
  group: CompiledNode,
  main: readonly NodeRangeFormula[],
  { mayBeAbsent, mustBeAbsent }: { readonly mayBeAbsent: Formula; readonly mustBeAbsent: Formula },
  put: (meaning: string, formula: Formula) => Formula,
): AvailableFormula | undefined {
  if (group.max === undefined) return undefined;
  const max = rationalConstant(group.max);
  const isMean = group.join === "mean" || group.join === "weightedMean";
  const unknown = isMean ? FALSE : or(main.map((child) => (child.node.max === undefined ? child.mayBeAbsent : FALSE)));
  const left = (side: "low" | "high"): Formula => {
    const lost = isMean ? [] : main.map((child) => lostBy(child, side));
    const open = lost.filter((one) => !isConstant(one, 0));
    return open.length === 0 ? max : call("MAX", constant(0), binary(max, "-", total(open)));
  };
  return {
    isKnown: or([mustBeAbsent, not(unknown)]),
    low: put("available", iff(mayBeAbsent, constant(0), left("low"))),
    high: put("available", iff(mustBeAbsent, constant(0), atMost(max, left("high")))),
  };
}

/** A group that gains from sharing within has its own maximum still. */
function atMost(max: Formula, left: Formula): Formula {
  return left === max ? max : call("MIN", max, left);
}

/** What the child's own maximum loses. */
function lostBy({ node, available }: NodeRangeFormula, side: "low" | "high"): Formula {
  if (node.max === undefined || available === undefined) return constant(0);
  const own = available[side];
  const max = rationalConstant(node.max);
  if (own.kind === "constant" && max.kind === "constant" && own.value === max.value) return constant(0);
  return iff(available.isKnown, binary(max, "-", own), constant(0));
}
