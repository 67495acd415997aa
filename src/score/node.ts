import type { Rational } from "../number/rational.js";
import type { Join, Rounding, RubricNode } from "../rubric/types.js";
import type { Rule } from "../rules/outcome.js";

/** A node of a compiled rubric. Nodes stand in tree order; the root, which is the total, stands first. */
export interface CompiledNode {
  readonly index: number;
  /** The node as written; `undefined` for the root. */
  readonly source: RubricNode | undefined;
  readonly code: string;
  /** Index of the parent; -1 for the root. */
  readonly parent: number;
  /** 0 for the root, 1 for a top node. */
  readonly level: number;
  readonly children: readonly number[];
  /** `undefined`: not known. */
  readonly max: Rational | undefined;
  readonly lowest: Rational;
  /** The role of the node itself. */
  readonly ownRole: "bonus" | "penalty" | undefined;
  /** Its role, or that of a node above it. */
  readonly role: "bonus" | "penalty" | undefined;
  readonly join: Join;
  readonly missingLeavesNone: boolean;
  readonly weight: Rational;
  readonly rounding: Rounding | undefined;
  readonly rule: Rule | undefined;
  /** Ends that the total is kept within, where the rubric states them. */
  readonly clamp: { readonly lowest?: Rational; readonly highest?: Rational };
}
