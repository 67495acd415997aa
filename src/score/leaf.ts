import type { Message } from "../i18n/message.js";
import { parseDecimal } from "../number/decimal.js";
import { isZero, minimum, type Rational, ZERO } from "../number/rational.js";
import { isGivable } from "../rules/givable.js";
import type { Absence, Rule } from "../rules/outcome.js";
import { isAbsence } from "../rules/part.js";
import type { WhenEmpty } from "../rules/types.js";
import type { CompiledNode } from "./node.js";
import type { Situation } from "./situation.js";
import type { NodeBasis, NodeState } from "./states.js";

/** What a node comes to, before it is joined. */
export interface Outcome {
  readonly state: NodeState;
  readonly basis: NodeBasis | null;
  /** The points that count; nothing, or the rule's lowest where that is lower, for what is missing. */
  readonly points: Rational;
  /** The maximum that is open to the unit; `undefined`: not known. */
  readonly available: Rational | undefined;
  /** True where the node counts as a missing child. */
  readonly isMissing: boolean;
  /** True where a missing child leaves the node without a score. */
  readonly hasNoScore: boolean;
  /** How the node is left out of its parent. */
  readonly absence: Absence | undefined;
  readonly reason: Message;
  /** True where the record exempts the node: its rule is not asked, and has no effects. */
  readonly isExempted: boolean;
}

/** The points that a missing node counts. */
export function pointsWhenMissing(rule: Rule): Rational {
  return minimum(ZERO, rule.lowest);
}

/** The outcome of a leaf, before effects and rounding. */
export function leafOutcome(
  node: CompiledNode,
  rule: Rule,
  situation: Pick<Situation, "book" | "record" | "surveyNotHeld">,
  whenNotHeld: WhenEmpty,
): Outcome {
  const record = situation.record(node.code);
  const { source } = node;
  if (record?.notApplicable !== undefined && source?.notApplicable !== undefined) {
    const { then } = source.notApplicable;
    const reason = { code: `reason.notApplicable.${then}`, params: {} };
    return { ...exempt(node, rule, then, "notApplicable", reason), isExempted: true };
  }
  if (record?.didNotArise !== undefined && source?.didNotArise !== undefined) {
    const { then } = source.didNotArise;
    const reason = { code: `reason.didNotArise.${then}`, params: {} };
    return { ...exempt(node, rule, then, "didNotArise", reason), isExempted: true };
  }
  const outcome = rule.score(situation.book);
  if (outcome.kind === "points") {
    const isTracked = node.role === undefined && node.max !== undefined && isZero(node.max);
    const basis = isTracked ? "tracked" : outcome.given ? "given" : "computed";
    return present(node, "scored", basis, outcome.points, outcome.reason);
  }
  if (outcome.kind === "empty") {
    return outcome.points === undefined
      ? absent("didNotArise", outcome.then as Absence, outcome.reason)
      : present(node, "didNotArise", null, outcome.points, outcome.reason);
  }
  if (source?.scoredBy === "survey" && situation.surveyNotHeld) {
    // The unit has said that nothing will come.
    const reason = { code: `reason.notHeld.${whenNotHeld}`, params: {} };
    return { ...exempt(node, rule, whenNotHeld, "notHeld", reason), isExempted: whenNotHeld !== "missing" };
  }
  if (source?.scoredBy === "appraiser") {
    // What only an appraiser can find is neither silence of the unit nor for it to say.
    const reason = { code: "reason.notAppraised", params: {} };
    return { ...present(node, "notHeld", null, ZERO, reason), isExempted: true };
  }
  const claimed = claimablePoints(rule, record?.claimed);
  if (claimed !== undefined) {
    return present(node, "scored", "claimed", claimed, { code: "reason.claimed", params: {} });
  }
  return missing(node, rule, "missing", outcome.reason);
}

/** Claimed points that the rule can give. */
export function claimablePoints(rule: Rule, claimed: number | string | null | undefined): Rational | undefined {
  if (claimed === undefined || claimed === null) return undefined;
  const points = parseDecimal(claimed);
  return typeof points !== "string" && isGivable(rule.givable, points) ? points : undefined;
}

function exempt(node: CompiledNode, rule: Rule, then: WhenEmpty, state: NodeState, reason: Message): Outcome {
  if (isAbsence(then)) return absent(state, then, reason);
  if (then === "missing") return missing(node, rule, state, reason);
  const full = node.max ?? (rule.highest === "open" ? rule.lowest : rule.highest);
  return present(node, state, null, then === "full" ? full : ZERO, reason);
}

function present(
  node: CompiledNode,
  state: NodeState,
  basis: NodeBasis | null,
  points: Rational,
  reason: Message,
): Outcome {
  return {
    state,
    basis,
    points,
    available: node.max,
    isMissing: false,
    hasNoScore: false,
    absence: undefined,
    reason,
    isExempted: false,
  };
}

function absent(state: NodeState, absence: Absence, reason: Message): Outcome {
  return {
    state,
    basis: null,
    points: ZERO,
    available: ZERO,
    isMissing: false,
    hasNoScore: false,
    absence,
    reason,
    isExempted: false,
  };
}

function missing(node: CompiledNode, rule: Rule, state: NodeState, reason: Message): Outcome {
  return {
    state,
    basis: null,
    points: pointsWhenMissing(rule),
    available: node.max,
    isMissing: true,
    hasNoScore: false,
    absence: undefined,
    reason,
    isExempted: false,
  };
}
