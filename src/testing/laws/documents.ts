import type { TotalResult } from "../../assess/types.js";
import type { Evidence, FactEntry } from "../../evidence/types.js";
import type { Rubric } from "../../rubric/types.js";
import { bareValue, leavesOf } from "../arbitraryEvidence.js";
import type { Draw } from "../draw.js";
import { type Law, named, resultsOf } from "./law.js";

/**
 * A document that is added never lowers what is supported, and never changes a score.
 *
 * @remarks Since 0.1.0
 */
export const documents: Law = {
  name: "documents",
  statement: "A document that is added changes no score and lowers nothing that is supported.",
  violation({ rubric, scorer }, evidence, draw) {
    const before = resultsOf(scorer.assess(evidence));
    for (const [code, after] of resultsOf(scorer.assess(withDocument(draw, rubric, evidence)))) {
      const earlier = before.get(code);
      if (earlier?.score !== after.score || earlier.exact !== after.exact) {
        return `${named(code)}: ${earlier?.score} became ${after.score}`;
      }
      const [low, high] = [earlier, after].map(
        ({ score, supported = score }: Pick<TotalResult, "score"> & { supported?: number | null }) => supported,
      );
      if (low !== null && low !== undefined && high !== null && high !== undefined && high < low) {
        return `${named(code)}: supported ${low} became ${high}`;
      }
    }
    return undefined;
  },
};

/** The evidence with one more document, named by a record or by a fact. */
function withDocument(draw: Draw, rubric: Rubric, evidence: Evidence): Evidence {
  const id = "law-document";
  const withIt = { ...evidence, documents: { ...evidence.documents, [id]: { title: "Văn bản thêm" } } };
  const entered = Object.entries(evidence.facts ?? {}).filter(([, given]) => bareValue(given) !== null);
  const [fact, given] = entered.length > 0 && draw.chance(50) ? draw.pick(entered) : [];
  if (fact !== undefined && given !== undefined && given !== null) {
    const isEntry = typeof given === "object" && "value" in given;
    const entry: FactEntry = isEntry ? given : { value: bareValue(given) };
    const documents = [...(entry.documents ?? []), id];
    return { ...withIt, facts: { ...evidence.facts, [fact]: { ...entry, documents } } };
  }
  const leaf = draw.pick(rubric.nodes.flatMap(leavesOf)).code;
  const records = evidence.records?.[rubric.id] ?? {};
  const record = { ...records[leaf], documents: [...(records[leaf]?.documents ?? []), id] };
  return { ...withIt, records: { ...evidence.records, [rubric.id]: { ...records, [leaf]: record } } };
}
