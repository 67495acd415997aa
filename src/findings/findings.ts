import type { Message } from "../i18n/message.js";
import { parseDecimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import { compare, equals, isNegative, minimum, negate, type Rational, subtract, ZERO } from "../number/rational.js";
import type { CompiledRubric } from "../score/compile.js";
import { claimablePoints, type Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import type { Prepared } from "../score/prepare.js";
import type { Scores } from "../score/score.js";
import { isSupported } from "../score/supported.js";
import { consistencyFindings } from "./consistency.js";
import { exemptionGain } from "./exemptions.js";
import { expiringFindings } from "./expiring.js";
import { gradeFindings } from "./grades.js";
import type { Finding } from "./types.js";

/** All deficiencies: what costs most first, then in the order of the rubric. */
export function findDeficiencies(compiled: CompiledRubric, prepared: Prepared, scores: Scores): readonly Finding[] {
  const findings = [...consistencyFindings(compiled, prepared, scores)];
  for (const node of compiled.nodes) {
    const outcome = scores.outcomes[node.index];
    if (outcome === undefined) continue;
    const found =
      node.rule === undefined
        ? emptiedFindings(node, outcome, scores)
        : leafFindings(compiled, node, outcome, prepared, scores);
    findings.push(...found);
  }
  findings.push(...gradeFindings(compiled, prepared, scores));
  const weight = (finding: Finding): Rational => finding.atRisk ?? ZERO;
  return findings
    .map((finding, place) => ({ finding, place }))
    .sort(
      (left, right) =>
        compare(right.finding.lost, left.finding.lost) ||
        compare(weight(right.finding), weight(left.finding)) ||
        left.place - right.place,
    )
    .map(({ finding }) => finding);
}

function leafFindings(
  compiled: CompiledRubric,
  node: CompiledNode,
  outcome: Outcome,
  prepared: Prepared,
  scores: Scores,
): readonly Finding[] {
  const findings: Finding[] = [];
  const lost = lostPoints(node, outcome);
  const facts = node.rule?.facts ?? [];
  if (outcome.state === "missing") {
    const missing = facts.filter((fact) => prepared.situation.book.isMissing(fact));
    findings.push({
      node: node.code,
      kind: "missing",
      lost,
      facts: missing,
      message: missingMessage(node, outcome, missing, lost),
    });
  } else if (isEmptied(outcome)) {
    findings.push(...emptiedFindings(node, outcome, scores));
  } else if (compare(lost, ZERO) > 0 && outcome.absence === undefined) {
    const kind = node.role === "penalty" ? "penalty" : "lost";
    const message: Message = { code: `finding.${kind}`, params: { lost: toPlainValue(lost), reason: outcome.reason } };
    findings.push({ node: node.code, kind, lost, facts, message });
  }
  findings.push(...supportFindings(node, outcome, prepared), ...expiringFindings(node, outcome, prepared.situation));
  if (prepared.situation.record(node.code) === undefined) return findings;
  findings.push(...claimFindings(node, outcome, prepared), ...exemptionFindings(compiled, node, prepared, scores));
  return findings;
}

function isEmptied(outcome: Outcome): boolean {
  return outcome.reason.code === "reason.emptied";
}

/** A leaf or a group that scores nothing because of a sanction. */
function emptiedFindings(node: CompiledNode, outcome: Outcome, scores: Scores): readonly Finding[] {
  if (!isEmptied(outcome)) return [];
  const by = scores.effects.all.find(
    ({ action, related }) =>
      action.emptyNode === node.code || (action.emptyNode === "related" && related.includes(node.code)),
  );
  const message: Message = { code: "finding.emptied", params: { by: by?.node ?? node.code } };
  const facts = node.rule?.facts ?? [];
  return [{ node: node.code, kind: "emptied", lost: lostPoints(node, outcome), facts, message }];
}

/** What the node lacks to what is open to it; a bonus that was not earned is no loss. */
export function lostPoints(node: CompiledNode, outcome: Outcome): Rational {
  if (node.role === "penalty") return isNegative(outcome.points) ? negate(outcome.points) : ZERO;
  if (node.role === "bonus" || outcome.available === undefined) return ZERO;
  const lost = subtract(outcome.available, outcome.points);
  return isNegative(lost) ? ZERO : lost;
}

function missingMessage(node: CompiledNode, outcome: Outcome, facts: readonly string[], lost: Rational): Message {
  const params = { facts: [...facts], reason: outcome.reason, lost: toPlainValue(lost) };
  if (node.role === "penalty") return { code: "finding.penaltyMissing", params };
  if (node.role === "bonus") return { code: "finding.bonusMissing", params };
  const isSurvey = node.source?.scoredBy === "survey";
  // How much is at stake is not known where the maximum is not.
  if (outcome.available === undefined) {
    return { code: isSurvey ? "finding.surveyMissingOpen" : "finding.missingOpen", params };
  }
  return { code: isSurvey ? "finding.surveyMissing" : "finding.missing", params };
}

function supportFindings(node: CompiledNode, outcome: Outcome, prepared: Prepared): readonly Finding[] {
  const { rule, source } = node;
  if (rule === undefined || outcome.absence !== undefined || isSupported(node, prepared.situation)) return [];
  const atRisk = subtract(outcome.points, minimum(outcome.points, rule.lowest));
  if (compare(atRisk, ZERO) <= 0) return [];
  return [
    {
      node: node.code,
      kind: "unsupported",
      lost: ZERO,
      atRisk,
      facts: rule.facts,
      documents: source?.documents ?? [],
      message: { code: "finding.unsupported", params: { atRisk: toPlainValue(atRisk) } },
    },
  ];
}

function claimFindings(node: CompiledNode, outcome: Outcome, prepared: Prepared): readonly Finding[] {
  const raw = prepared.situation.record(node.code)?.claimed;
  if (raw === undefined || raw === null || node.rule === undefined) return [];
  const claimed = parseDecimal(raw);
  if (typeof claimed === "string") return [];
  const atRisk = positive(subtract(claimed, outcome.points));
  const base = { node: node.code, lost: ZERO, ...(atRisk !== undefined && { atRisk }), facts: node.rule.facts };
  if (outcome.state === "missing" && claimablePoints(node.rule, raw) === undefined) {
    const message: Message = { code: "finding.claimImpossible", params: { claimed: toPlainValue(claimed) } };
    return [{ ...base, kind: "claimImpossible", message }];
  }
  const isCompared = outcome.state === "scored" && outcome.basis !== "claimed" && !equals(claimed, outcome.points);
  if (!isCompared) return [];
  const message: Message = {
    code: "finding.claimDiffers",
    params: { claimed: toPlainValue(claimed), score: toPlainValue(outcome.points) },
  };
  return [{ ...base, kind: "claimDiffers", message }];
}

function positive(value: Rational): Rational | undefined {
  return compare(value, ZERO) > 0 ? value : undefined;
}

function exemptionFindings(
  compiled: CompiledRubric,
  node: CompiledNode,
  prepared: Prepared,
  scores: Scores,
): readonly Finding[] {
  const record = prepared.situation.record(node.code);
  const findings: Finding[] = [];
  for (const key of ["notApplicable", "didNotArise"] as const) {
    if (record?.[key] === undefined) continue;
    const allowed = node.source?.[key];
    if (allowed === undefined) {
      const message: Message = { code: "finding.exemptionRefused", params: {} };
      findings.push({ node: node.code, kind: "exemptionRefused", lost: ZERO, facts: [], message });
      continue;
    }
    const found = exemptionGain(compiled, node, prepared, scores);
    if (found === undefined || findings.some(({ kind }) => kind === "exemptionGain")) continue;
    const { gain, unit } = found;
    const params = { gain: toPlainValue(gain), condition: allowed.condition };
    const message: Message = { code: "finding.exemptionGain", params };
    const atRisk = unit === "points" ? { atRisk: gain } : {};
    findings.push({ node: node.code, kind: "exemptionGain", lost: ZERO, ...atRisk, facts: [], message });
  }
  return findings;
}
