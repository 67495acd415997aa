import type * as fc from "fast-check";
import type { Evidence, EvidenceDocument, EvidenceRecord, FactEntry, FactValue } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { emptyDictionary } from "./arbitraryRubric.js";
import { arbitraryOf, type Draw } from "./draw.js";
import { drawRecord } from "./evidence/drawRecord.js";
import { drawValues } from "./evidence/drawValues.js";
import { factsOf, type RubricFacts } from "./evidence/factUse.js";

/**
 * Random valid evidence for a rubric: values near its break points, gaps, documents, claims, exemptions that the
 * rubric allows and some that it refuses, a survey that was held or not.
 *
 * @param dictionary - the dictionary that the rubric's facts stand in; none for rubrics that carry their own
 *
 * @remarks Since 0.1.0
 */
export function arbitraryEvidence(
  rubric: Rubric,
  dictionary: FactDictionary = emptyDictionary,
): fc.Arbitrary<Evidence> {
  const facts = factsOf(rubric, dictionary);
  const leaves = rubric.nodes.flatMap(leavesOf);
  return arbitraryOf((draw) => drawEvidence(draw, rubric, facts), 60 + facts.uses.size * 18 + leaves.length * 12);
}

/** The year of the evidence: within the years of the rubric. */
function yearFor({ years }: Rubric): number {
  return Math.max(years.from, Math.min(2022, years.to ?? 2022));
}

function drawEvidence(draw: Draw, rubric: Rubric, facts: RubricFacts): Evidence {
  const year = yearFor(rubric);
  const codes = rubric.nodes.flatMap(codesOf);
  const documents = draw.some(["d1", "d2", "d3"], 70);
  const missing = draw.pick([0, 5, 15, 40, 80]);
  const atLeast = draw.pick([0, 0, 10]);
  const { value } = drawValues(draw, { facts, codes, year, fixed: new Map() });

  const entered: Record<string, FactValue | FactEntry> = {};
  for (const [id, { definition }] of facts.uses) {
    const drawn = value(id);
    if (draw.chance(definition.derived === undefined ? missing : 85) || drawn === undefined) {
      if (draw.chance(10)) entered[id] = null;
      continue;
    }
    const named = draw.chance(15) ? draw.some(documents, 50) : [];
    const grows = (typeof drawn === "number" || typeof drawn === "object") && draw.chance(atLeast);
    const isEntry = grows || named.length > 0 || draw.chance(15);
    entered[id] = isEntry
      ? { value: drawn, ...(grows && { atLeast: true }), ...(named.length > 0 && { documents: named }) }
      : drawn;
  }
  dropPartsAboveWholes(entered, facts);

  const rates = { claimed: draw.pick([0, 15, 60]), documents: draw.pick([0, 30, 90]), exempt: draw.pick([0, 8, 12]) };
  const records: Record<string, EvidenceRecord> = {};
  for (const leaf of rubric.nodes.flatMap(leavesOf)) {
    const record = drawRecord(draw, leaf, documents, rates);
    if (record !== undefined) records[leaf.code] = record;
  }
  const held = draw.pick([undefined, true, false, false]);
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "testing/unit", name: "Đơn vị", type: rubric.unitTypes[0] ?? "department" },
    period: { year },
    facts: entered,
    documents: Object.fromEntries(documents.map((id): [string, EvidenceDocument] => [id, { title: `Văn bản ${id}` }])),
    records: { [rubric.id]: records },
    ...(held !== undefined && { survey: { held } }),
  };
}

/** A part above its whole is refused as a document; the part is left out. */
function dropPartsAboveWholes(entered: Record<string, FactValue | FactEntry>, facts: RubricFacts): void {
  for (const [id, { definition }] of facts.uses) {
    const part = bareNumber(entered[id]);
    const whole = definition.partOf === undefined ? undefined : bareNumber(entered[definition.partOf]);
    if (part !== undefined && whole !== undefined && part > whole) delete entered[id];
  }
}

/** The number that is entered, bare or as an entry. */
function bareNumber(given: FactValue | FactEntry | undefined): number | undefined {
  const value = bareValue(given);
  return typeof value === "number" ? value : undefined;
}

/** The value that is entered, bare or as an entry. */
export function bareValue(given: FactValue | FactEntry | undefined): FactValue {
  if (given === undefined || given === null || typeof given !== "object") return given ?? null;
  return "value" in given ? given.value : given;
}

/** The leaves of a node, itself included. */
export function leavesOf(node: RubricNode): readonly RubricNode[] {
  return node.children === undefined ? [node] : node.children.flatMap(leavesOf);
}

/** The codes of a node and of all below. */
export function codesOf(node: RubricNode): readonly string[] {
  return [node.code, ...(node.children ?? []).flatMap(codesOf)];
}
