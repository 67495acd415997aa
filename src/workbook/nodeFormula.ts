import type { Formula } from "../formula/types.js";
import type { Grain } from "../rules/formula.js";
import type { CompiledNode } from "../score/node.js";
import type { NodeState } from "../score/states.js";

/** A state as a number in a cell. */
export const STATES: readonly NodeState[] = ["scored", "missing", "notApplicable", "didNotArise", "notHeld"];

export function stateNumber(state: NodeState): number {
  return STATES.indexOf(state) + 1;
}

/** How a node is left out of its parent, as a number in a cell; 0: it is there. */
export const ABSENCE = { none: 0, reduceMax: 1, rescale: 2, share: 3 } as const;

/** What a node comes to, as formulas. */
export interface NodeFormula {
  readonly node: CompiledNode;
  readonly state: Formula;
  readonly points: Formula;
  readonly grain: Grain;
  /** The maximum that is open to the unit; `""` where it is not known. */
  readonly available: Formula;
  readonly absence: Formula;
  /** Every way in which it may be absent. */
  readonly absences: ReadonlySet<number>;
  /** True or false: a missing child. */
  readonly isMissing: Formula;
  /** True or false: a missing child leaves it without a score. */
  readonly hasNoScore: Formula;
  /** The formulas of a leaf before effects and joins, as bounds need them. */
  readonly isExempted: Formula;
}
