import type { Evidence, EvidenceRecord } from "../../src/evidence/types.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";
import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";
import type { NodeBasis, NodeState } from "../../src/score/states.js";
import { decimal } from "./decimal.js";
import type { Happened } from "./effects.js";
import type { Facts } from "./facts.js";
import { equal, type Fraction, least, toPlaces, zero } from "./fraction.js";
import type { Circumstances } from "./measure.js";
import { canGive } from "./possible.js";
import { lowestOf, ruleValue } from "./rule.js";
import type { Result } from "./tree.js";
import { factsUsed } from "./used.js";

/** What the walk through the tree carries along. */
export interface Walk {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
  readonly facts: Facts;
  readonly circumstances: Circumstances;
  readonly happened: Happened;
}

/** What the unit says of a node. */
export function recordOf(node: RubricNode, { rubric, evidence }: Walk): EvidenceRecord {
  return evidence.records?.[rubric.id]?.[node.code] ?? {};
}

/** Section 6: a leaf, in the order of the page. */
export function leaf(node: RubricNode, walk: Walk, penalty: boolean): Result {
  const { rubric, evidence, circumstances, happened } = walk;
  const rule = node.rule as RuleInput;
  const record = recordOf(node, walk);
  const lowest = lowestOf(rule, circumstances.year);
  const max = node.max === null ? null : decimal(node.max);

  const finish = (
    state: NodeState,
    basis: NodeBasis | null,
    points: Fraction,
    more: { readonly absent?: Result["absent"]; readonly missing?: boolean } = {},
  ): Result => {
    let score = happened.emptied.has(node.code) ? least(points, zero) : points;
    if (node.rounding !== undefined) score = toPlaces(score, node.rounding.places, node.rounding.mode);
    const { absent = null, missing = false } = more;
    return { state, basis, score, counted: score, available: absent === null ? max : zero, absent, missing };
  };
  const outcome = (state: NodeState, then: WhenEmpty, full: Fraction): Result => {
    if (then === "full") return finish(state, null, full);
    if (then === "zero") return finish(state, null, zero);
    if (then === "missing") return finish(state, null, least(zero, lowest), { missing: true });
    return finish(state, null, zero, { absent: then });
  };

  if (record.notApplicable !== undefined && node.notApplicable !== undefined) {
    return outcome("notApplicable", node.notApplicable.then, max ?? zero);
  }
  if (record.didNotArise !== undefined && node.didNotArise !== undefined) {
    return outcome("didNotArise", node.didNotArise.then, max ?? zero);
  }
  const value = ruleValue(rule, circumstances);
  if (value.is === "points") {
    const tracked = max !== null && equal(max, zero) && !penalty && node.role === undefined;
    return finish("scored", tracked ? "tracked" : value.given ? "given" : "computed", value.points);
  }
  if (value.is === "empty") {
    return outcome("didNotArise", value.then, value.full);
  }
  if (node.scoredBy === "survey" && evidence.survey?.held === false) {
    return outcome("notHeld", rubric.survey?.whenNotHeld ?? "missing", max ?? zero);
  }
  if (node.scoredBy === "appraiser") return finish("notHeld", null, zero);
  if (record.claimed !== undefined && record.claimed !== null) {
    const claimed = decimal(record.claimed);
    if (canGive(rule, claimed, circumstances.year)) return finish("scored", "claimed", claimed);
  }
  return finish("missing", null, least(zero, lowest), { missing: true });
}

/** Section 11: a leaf that asks for documents and has none counts at its lowest points. */
export function onlySupported(node: RubricNode, result: Result, walk: Walk): Result {
  if ((node.documents ?? []).length === 0 || result.score === null || result.absent !== null) return result;
  const { evidence, facts, circumstances } = walk;
  const rule = node.rule as RuleInput;
  const named = (recordOf(node, walk).documents ?? []).some((id) => id in (evidence.documents ?? {}));
  const used = factsUsed(rule, circumstances);
  if (named || used.some((fact) => (facts.documents.get(fact) ?? []).length > 0)) return result;
  const lowest = least(result.score, lowestOf(rule, circumstances.year));
  const score = node.rounding === undefined ? lowest : toPlaces(lowest, node.rounding.places, node.rounding.mode);
  return { ...result, score, counted: score };
}
