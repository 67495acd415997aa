import type { Evidence, EvidenceDocument } from "../evidence/types.js";
import type { Message } from "../i18n/message.js";
import { toPlainValue } from "../number/print.js";
import { compare, minimum, subtract, ZERO } from "../number/rational.js";
import type { Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import type { Situation } from "../score/situation.js";
import { documentsOf, isSupported } from "../score/supported.js";
import type { Finding } from "./types.js";

/**
 * A leaf whose documents are all out of date before the year that is scored ends: at its end nothing proves the points. A
 * quarter says how far the facts go; what is scored is the year.
 */
export function expiringFindings(node: CompiledNode, outcome: Outcome, situation: Situation): readonly Finding[] {
  const { rule, source } = node;
  const { evidence } = situation;
  const required = source?.documents ?? [];
  if (rule === undefined || outcome.absence !== undefined || required.length === 0) return [];
  if (!isSupported(node, situation)) return [];
  const ids = documentsOf(node, situation);
  if (!areExpiring(ids, evidence)) return [];
  const atRisk = subtract(outcome.points, minimum(outcome.points, rule.lowest));
  if (compare(atRisk, ZERO) <= 0) return [];
  const message: Message = {
    code: "finding.expiring",
    params: {
      documents: ids.flatMap((id) => expiry(evidence.documents?.[id])),
      end: endOfYear(evidence),
      atRisk: toPlainValue(atRisk),
    },
  };
  return [{ node: node.code, kind: "expiring", lost: ZERO, atRisk, facts: rule.facts, documents: required, message }];
}

/** True where there are documents, and all of them are out of date before the year ends. */
export function areExpiring(ids: readonly string[], evidence: Evidence): boolean {
  const end = endOfYear(evidence);
  return ids.length > 0 && ids.every((id) => endsBefore(evidence.documents?.[id], end));
}

function endOfYear({ period }: Evidence): string {
  return `${period.year}-12-31`;
}

/** Dates of documents are written year first: as texts they stand in the order of days. */
function endsBefore(document: EvidenceDocument | undefined, end: string): boolean {
  return document?.validUntil !== undefined && document.validUntil < end;
}

function expiry(document: EvidenceDocument | undefined): readonly Message[] {
  if (document?.validUntil === undefined) return [];
  const name = document.number ?? document.title;
  return [{ code: "finding.expiringDocument", params: { name, until: document.validUntil } }];
}
