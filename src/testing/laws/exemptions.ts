import { exactScore } from "../../assess/numbers.js";
import type { Assessment } from "../../assess/types.js";
import type { Evidence, EvidenceRecord } from "../../evidence/types.js";
import { compare } from "../../number/rational.js";
import { leavesOf } from "../arbitraryEvidence.js";
import { type Law, named, resultsOf } from "./law.js";

/**
 * "Not applicable" and "did not arise" change nothing where the rubric does not allow them, and are reported; where it
 * allows them, a gain from them is reported.
 *
 * @remarks Since 0.1.0
 */
export const exemptions: Law = {
  name: "exemptions",
  statement: "A refused exemption changes no score and is a deficiency; a gain from an allowed one is a deficiency.",
  violation({ rubric, scorer }, evidence, draw) {
    const leaf = draw.pick(rubric.nodes.flatMap(leavesOf));
    const kind = draw.pick(["notApplicable", "didNotArise"] as const);
    const { notApplicable: _na, didNotArise: _dna, ...record } = evidence.records?.[rubric.id]?.[leaf.code] ?? {};
    const withRecord = (changed: EvidenceRecord): Evidence => ({
      ...evidence,
      records: { ...evidence.records, [rubric.id]: { ...evidence.records?.[rubric.id], [leaf.code]: changed } },
    });
    const without = scorer.assess(withRecord(record));
    const declared = scorer.assess(withRecord({ ...record, [kind]: { reason: "Không phát sinh" } }));
    const has = (what: string): boolean =>
      declared.deficiencies.some((deficiency) => deficiency.kind === what && deficiency.node === leaf.code);
    if (leaf[kind] === undefined) {
      const changed = changedNode(without, declared);
      if (changed !== undefined) return `${kind} of node ${leaf.code} is not allowed, but changed ${named(changed)}`;
      return has("exemptionRefused") ? undefined : `${kind} of node ${leaf.code} was refused without a deficiency`;
    }
    const [before, after] = [exactScore(without.total), exactScore(declared.total)];
    const gains = before !== null && after !== null && compare(after, before) > 0;
    return gains && !has("exemptionGain")
      ? `${kind} of node ${leaf.code} gained points without a deficiency`
      : undefined;
  },
};

function changedNode(before: Assessment, after: Assessment): string | undefined {
  const results = resultsOf(before);
  for (const [code, { score, exact, supported }] of resultsOf(after)) {
    const earlier = results.get(code);
    if (earlier?.score !== score || earlier.exact !== exact || earlier.supported !== supported) return code;
  }
  return undefined;
}
