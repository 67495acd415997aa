import type { Formula } from "../../formula/types.js";
import type { Rational } from "../../number/rational.js";
import type { Grain } from "../../rules/formula.js";
import type { CompiledNode } from "../../score/node.js";
import type { HighFormula } from "../rule/ruleRange.js";

/** The maximum that may still be open to the unit, as formulas; the ends say nothing where it is not known. */
export interface AvailableFormula {
  readonly isKnown: Formula;
  readonly low: Formula;
  readonly high: Formula;
}

/** All that a node can still come to, as formulas. */
export interface NodeRangeFormula {
  readonly node: CompiledNode;
  readonly low: Formula;
  readonly high: HighFormula;
  readonly grain: Grain;
  /** `undefined`: never known. */
  readonly available: AvailableFormula | undefined;
  /** The smallest available maximum above nothing that it can have. */
  readonly smallestAvailable: Rational | undefined;
  readonly mayBeAbsent: Formula;
  readonly mustBeAbsent: Formula;
  readonly mayShare: Formula;
  readonly mayRescale: Formula;
}
