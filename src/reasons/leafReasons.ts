import type { Message } from "../i18n/message.js";
import { compare, isNegative, isZero, minimum, type Rational } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { isSupported, supportedScores } from "../score/supported.js";
import { contrastOf } from "./contrast.js";
import { groundsOf } from "./ground.js";
import { createLevers } from "./levers.js";
import { nextLevel } from "./nextLevel.js";
import type { FoundReasons, LackingDocuments } from "./types.js";

/** The reasons of the leaves below what is open to them, or without the documents that they need, in tree order. */
export function reasonsOf(start: Start, isWanted: (node: CompiledNode) => boolean): readonly FoundReasons[] {
  const { compiled, prepared, scores } = start;
  const groundOf = groundsOf(start);
  const leversOf = createLevers(start);
  const supported = supportedScores(compiled, prepared.situation, scores);
  return compiled.nodes.flatMap((node): readonly FoundReasons[] => {
    const [outcome, documented] = [scores.outcomes[node.index], supported.outcomes[node.index]];
    const { rule } = node;
    if (rule === undefined || outcome === undefined || documented === undefined || !isWanted(node)) return [];
    const ground = groundOf(node, rule);
    const lacking = lackingOf(node, outcome, documented, start);
    const below = isBelow(node, outcome, nextLevel(ground, outcome.points));
    if (!below && lacking === undefined) return [];
    const base = { node, outcome, ...(lacking !== undefined && { lacking }) };
    if (!below) return [base];
    const fixed = barrierOf(node, outcome, start);
    if (fixed !== undefined) return [{ ...base, barrier: fixed }];
    const { contrast, isCut } = contrastOf(ground, leversOf(ground), outcome.points);
    if (contrast !== undefined) return [{ ...base, contrast }];
    return [{ ...base, barrier: withoutWay(node, outcome, isCut, start) }];
  });
}

/** A bonus that is not full is below its maximum as well, and so is a penalty that was deducted. */
function isBelow(node: CompiledNode, { points, available, absence }: Outcome, next: Rational | undefined): boolean {
  if (absence !== undefined) return false;
  if (node.role === "penalty") return isNegative(points);
  return available === undefined ? next !== undefined : compare(points, available) < 0;
}

/** What no fact of the unit can change. */
function barrierOf(node: CompiledNode, outcome: Outcome, { compiled, scores }: Start): Message | undefined {
  if (outcome.reason.code === "reason.emptied") {
    const by = scores.effects.all.find(
      ({ action, related }) =>
        action.emptyNode === node.code || (action.emptyNode === "related" && related.includes(node.code)),
    );
    return { code: "finding.emptied", params: { by: by?.node ?? node.code } };
  }
  const by = node.source?.scoredBy;
  if (by === "survey") return { code: "reasons.survey", params: {} };
  if (by === "appraiser") return { code: "reasons.appraiser", params: {} };
  if (outcome.isExempted || outcome.state === "didNotArise") return outcome.reason;
  const facts = node.rule?.facts ?? [];
  const isFixed = facts.every((fact) => compiled.definitions.get(fact)?.change === "fixed");
  return isFixed && outcome.state !== "missing" ? { code: "reasons.past", params: {} } : undefined;
}

function withoutWay(node: CompiledNode, outcome: Outcome, isCut: boolean, { prepared }: Start): Message {
  const missing = (node.rule?.facts ?? []).filter((fact) => prepared.situation.book.isMissing(fact));
  if (outcome.state === "missing") return { code: "reasons.missing", params: { facts: missing } };
  return { code: isCut ? "reasons.cutOff" : "reasons.noWay", params: {} };
}

function lackingOf(
  node: CompiledNode,
  outcome: Outcome,
  documented: Outcome,
  { prepared }: Start,
): LackingDocuments | undefined {
  if (outcome.absence !== undefined || outcome.hasNoScore || isSupported(node, prepared.situation)) return undefined;
  const supported = minimum(documented.points, outcome.points);
  if (compare(supported, outcome.points) >= 0 || (isZero(outcome.points) && isZero(supported))) return undefined;
  return { supported, reaches: outcome.points, documents: node.source?.documents ?? [] };
}
