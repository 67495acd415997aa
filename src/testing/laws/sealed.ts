import { canonicalHash } from "../../document/canonical.js";
import type { Law } from "./law.js";

/**
 * An assessment is frozen, carries the right hashes, and is the same each time.
 *
 * @remarks Since 0.1.0
 */
export const sealed: Law = {
  name: "sealed",
  statement: "An assessment is frozen, its SHA-256 is that of its content, and assessing twice gives the same JSON.",
  violation({ rubric, scorer }, evidence) {
    const before = JSON.stringify(evidence);
    const assessment = scorer.assess(evidence);
    if (JSON.stringify(evidence) !== before) return "assessing changed the evidence";
    if (JSON.stringify(scorer.assess(evidence)) !== JSON.stringify(assessment)) return "assessing twice differs";
    if (!isFrozen(assessment)) return "the assessment is not frozen all the way down";
    const { sha256, ...rest } = assessment;
    if (canonicalHash(rest) !== sha256) return "the SHA-256 of the assessment is not that of its content";
    if (canonicalHash(evidence) !== assessment.evidence.sha256) return "the SHA-256 of the evidence is wrong";
    return canonicalHash(rubric) === assessment.rubric.sha256 ? undefined : "the SHA-256 of the rubric is wrong";
  },
};

function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}
