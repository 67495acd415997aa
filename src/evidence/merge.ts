import { type Derivations, derive } from "../facts/derive.js";
import { mergeRuleOf } from "../facts/merge.js";
import { mergeValues } from "../facts/mergeValues.js";
import type { FactDefinition } from "../facts/types.js";
import type { KnownFact } from "../facts/value.js";
import type { Language } from "../i18n/text.js";
import { entryOf, readEnteredFacts } from "./facts.js";
import { mergedDocuments } from "./mergedDocuments.js";
import { mergeSource } from "./mergeSource.js";
import { plainFactValue } from "./plainFactValue.js";
import type { Evidence, FactEntry } from "./types.js";

/**
 * A fact that sub-units enter and that the unit could not be given (dữ kiện không gộp được).
 *
 * @remarks Since 0.1.0
 */
export interface UnmergedFact {
  readonly fact: string;
  /**
   * - `noRule`: its rule is `none`, so the unit says it itself;
   * - `missing`: not all sub-units know it;
   * - `unknown`: neither the dictionary nor the rubric knows it;
   * - `tooManyDigits`: the merged value has more digits than a document carries.
   */
  readonly reason: "noRule" | "missing" | "unknown" | "tooManyDigits";
  /** The ids of the sub-units that enter it; where it is `missing`, of those that do not know it. */
  readonly units: readonly string[];
}

/**
 * The evidence of a unit with the facts of its sub-units.
 *
 * @remarks Since 0.1.0
 */
export interface MergedEvidence {
  readonly evidence: Evidence;
  readonly unmerged: readonly UnmergedFact[];
}

/** A sub-unit's evidence with all that follows from what it enters. */
interface Part {
  readonly evidence: Evidence;
  readonly id: string;
  readonly known: ReadonlyMap<string, KnownFact>;
}

/**
 * Merges the evidence of sub-units into that of their unit, each fact by its rule. What the unit enters itself stays. A
 * fact that one of the sub-units does not know stays missing: a sum without it would look like the whole.
 *
 * All documents have been checked, are of one period and of different units.
 */
export function mergeCheckedEvidence(
  unit: Evidence,
  parts: readonly Evidence[],
  derivations: Derivations,
  language: Language,
): MergedEvidence {
  const { definitions } = derivations;
  const read = parts
    .map((evidence) => readPart(evidence, derivations))
    .sort((first, second) => (first.id < second.id ? -1 : 1));
  const facts: { [id: string]: FactEntry } = {};
  const unmerged: UnmergedFact[] = [];
  const documents = mergedDocuments(unit, read);
  for (const fact of factsOf(read)) {
    if (isEntered(unit, fact)) continue;
    const merged = mergeFact(fact, read, definitions.get(fact), language);
    if ("reason" in merged) unmerged.push(merged);
    else facts[fact] = { ...merged, ...documents.proving(fact) };
  }
  const found = documents.used();
  return {
    evidence: {
      ...unit,
      facts: { ...unit.facts, ...facts },
      ...(Object.keys(found).length > 0 && { documents: { ...unit.documents, ...found } }),
    },
    unmerged,
  };
}

function readPart(evidence: Evidence, derivations: Derivations): Part {
  const { known } = readEnteredFacts(evidence, derivations.definitions);
  derive(known, derivations);
  return { evidence, id: evidence.unit.id, known };
}

function isEntered({ facts }: Evidence, id: string): boolean {
  const fact = facts?.[id];
  if (fact === undefined) return false;
  const { value } = entryOf(fact);
  return value !== null && !(typeof value === "string" && value.trim() === "");
}

/** The facts that a part enters, in an order that does not depend on the order of the parts. */
function factsOf(parts: readonly Part[]): readonly string[] {
  const ids = new Set(
    parts.flatMap(({ evidence }) => Object.keys(evidence.facts ?? {}).filter((id) => isEntered(evidence, id))),
  );
  return Array.from(ids).sort();
}

function mergeFact(
  fact: string,
  parts: readonly Part[],
  definition: FactDefinition | undefined,
  language: Language,
): FactEntry | UnmergedFact {
  const entering = parts.filter(({ evidence }) => isEntered(evidence, fact)).map(({ id }) => id);
  if (definition === undefined) return { fact, reason: "unknown", units: entering };
  const rule = mergeRuleOf(definition);
  if (rule === "none") return { fact, reason: "noRule", units: entering };
  const values = parts.flatMap(({ known }) => usable(known.get(fact)) ?? []);
  const lacking = parts.filter(({ known }) => usable(known.get(fact)) === undefined).map(({ id }) => id);
  if (lacking.length > 0) return { fact, reason: "missing", units: lacking };
  const merged = mergeValues(
    values.map(({ value }) => value),
    rule,
    definition,
  );
  const value = merged === undefined ? undefined : plainFactValue(merged);
  if (value === undefined) return { fact, reason: "tooManyDigits", units: entering };
  const shown = parts.map(({ id, known }) => ({ id, value: plainFactValue((known.get(fact) as KnownFact).value) }));
  return {
    value,
    ...(values.some(({ certainty }) => certainty === "atLeast") && { atLeast: true }),
    ...knownFrom(fact, parts),
    source: mergeSource(rule, shown, language),
  };
}

/** What is merged is known from the day on which the last of the parts is. */
function knownFrom(fact: string, parts: readonly Part[]): Pick<FactEntry, "asOf"> {
  const days = parts.flatMap(({ evidence }) => {
    const entered = evidence.facts?.[fact];
    return entered === undefined ? [] : (entryOf(entered).asOf ?? []);
  });
  const last = days.sort().at(-1);
  return last === undefined ? {} : { asOf: last };
}

/** A fact that is known, for certain or from below; nothing that an uncertain one was derived from. */
function usable(fact: KnownFact | undefined): KnownFact | undefined {
  return fact === undefined || fact.certainty === "uncertain" || fact.value.kind === "empty" ? undefined : fact;
}
