import { exactScore } from "../../assess/numbers.js";
import { compare } from "../../number/rational.js";
import { leavesOf } from "../arbitraryEvidence.js";
import { type Law, withFacts } from "./law.js";

/**
 * Silence never beats honesty: a leaf whose facts are taken away scores no more than it did.
 *
 * @remarks Since 0.1.0
 */
export const silent: Law = {
  name: "silent",
  statement: "A leaf whose facts are all taken away, and that claims nothing, scores no more than it did with them.",
  violation({ rubric, scorer }, evidence, draw) {
    const leaf = draw.pick(rubric.nodes.flatMap(leavesOf));
    const before = scorer.assess(evidence).nodes.find(({ code }) => code === leaf.code);
    if (before === undefined) return undefined;
    const gone = Object.fromEntries(before.facts.map(({ id }) => [id, undefined]));
    const records = evidence.records?.[rubric.id] ?? {};
    const { claimed: _claimed, ...record } = records[leaf.code] ?? {};
    const silence = {
      ...withFacts(evidence, gone),
      records: { ...evidence.records, [rubric.id]: { ...records, [leaf.code]: record } },
    };
    const after = scorer.assess(silence).nodes.find(({ code }) => code === leaf.code);
    // A survey that was not held, an exemption and a shared maximum are no silence of this leaf.
    if (after?.state !== "missing" || after.available !== before.available) return undefined;
    const [spoken, silenced] = [exactScore(before), exactScore(after)];
    if (spoken === null || silenced === null || compare(silenced, spoken) <= 0) return undefined;
    return `node ${leaf.code}: ${before.score} with its facts, ${after.score} without them`;
  },
};
