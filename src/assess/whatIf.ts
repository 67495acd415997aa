import { InvalidDocumentError } from "../document/error.js";
import { deepFreeze } from "../document/freeze.js";
import { pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import { entryOf } from "../evidence/facts.js";
import type { Evidence, FactEntry, FactValue } from "../evidence/types.js";
import type { BrokenIdentity } from "../facts/derive.js";
import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import { toPlainValue } from "../number/print.js";
import type { Rubric, RubricStatus } from "../rubric/types.js";
import type { ReadEvidence } from "./evidenceReader.js";
import { type Shifts, shiftsBetween } from "./shift.js";
import { type Standing, standingOf } from "./standing.js";

/**
 * Facts as they would be: fact id to value; `null` takes a fact back. A bare value leaves the fact its documents; an entry
 * takes the place of all that is written of the fact.
 *
 * @remarks Since 0.1.0
 */
export interface FactChanges {
  readonly [fact: string]: FactValue | FactEntry;
}

/** The rubric that a result is by, as far as a report needs it. */
export interface RubricHead {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly status: RubricStatus;
  readonly displayPlaces: number;
  readonly grades: readonly { readonly id: string; readonly title: Text }[];
}

/**
 * What would be if facts were others (nếu … thì): the total, and every node whose points, bounds or state change.
 *
 * @remarks Since 0.1.0
 */
export interface WhatIf extends Shifts {
  readonly rubric: RubricHead;
  readonly unit: Evidence["unit"];
  readonly period: Evidence["period"];
  readonly changes: FactChanges;
  /** Identities that the changed facts contradict and the evidence did not: other facts have to change with them. */
  readonly contradictions: readonly Message[];
  /** Titles of the facts that the result names. */
  readonly factTitles: { readonly [id: string]: Text };
}

/**
 * The difference that changed facts make.
 *
 * @param read - checks evidence and reads it for the rubric
 * @throws {InvalidDocumentError} where a change names a fact that nobody knows, or gives it no value of its type
 */
export function whatIfOf(read: (evidence: Evidence) => ReadEvidence, evidence: Evidence, changes: FactChanges): WhatIf {
  const before = read(evidence);
  const { definitions } = before.compiled;
  const unknown = Object.keys(changes).filter((fact) => !definitions.has(fact));
  if (unknown.length > 0) {
    throw new InvalidDocumentError(
      unknown.map((fact) => {
        const params = { fact, nearest: nearest(fact, definitions.keys()) ?? null };
        return { code: "rubric.unknownFact", path: pointer("/facts", fact), params };
      }),
    );
  }
  const after = read(changedEvidence(evidence, changes));
  const result: WhatIf = {
    rubric: rubricHead(before.compiled.rubric),
    unit: evidence.unit,
    period: evidence.period,
    changes,
    ...shiftsBetween(before.compiled, standingIn(before), standingIn(after)),
    contradictions: newlyBroken(before, after).map(contradiction),
    factTitles: titlesOf(Object.keys(changes), before),
  };
  // The result shares no object with the documents it came from.
  return deepFreeze(JSON.parse(JSON.stringify(result)) as WhatIf);
}

/** The evidence with changed facts: a bare value takes the place of the value alone, the fact keeps its documents. */
export function changedEvidence(evidence: Evidence, changes: FactChanges): Evidence {
  const { facts = {} } = evidence;
  const changed = Object.entries(changes).map(([fact, change]) => {
    const { documents } = Object.hasOwn(facts, fact) ? entryOf(facts[fact] ?? null) : {};
    const isBare = typeof change !== "object" || Array.isArray(change);
    return [fact, isBare && documents !== undefined ? { value: change as FactValue, documents } : change] as const;
  });
  return { ...evidence, facts: { ...facts, ...Object.fromEntries(changed) } };
}

/** The changes as bare values, as a report shows them. */
export function changedValues(changes: FactChanges): readonly (readonly [fact: string, value: FactValue])[] {
  return Object.entries(changes).map(([fact, entry]) => [fact, entryOf(entry).value] as const);
}

/** A rubric in short. */
export function rubricHead({ id, version, title, status, displayPlaces, grades }: Rubric): RubricHead {
  const levels = (grades?.levels ?? []).map((grade) => ({ id: grade.id, title: grade.title }));
  return { id, version, title, status, displayPlaces, grades: levels };
}

function standingIn({ compiled, prepared }: ReadEvidence): Standing {
  return standingOf(compiled, prepared.situation);
}

function newlyBroken(before: ReadEvidence, after: ReadEvidence): readonly BrokenIdentity[] {
  const known = new Set(before.prepared.broken.map(({ identity }) => identity.id));
  return after.prepared.broken.filter(({ identity }) => !known.has(identity.id));
}

function contradiction({ identity, left, right }: BrokenIdentity): Message {
  const params = { identity: identity.title, left: toPlainValue(left), right: toPlainValue(right) };
  return { code: "finding.inconsistent", params };
}

function titlesOf(facts: readonly string[], { compiled }: ReadEvidence): WhatIf["factTitles"] {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const title = compiled.definitions.get(fact)?.title;
      return title === undefined ? [] : [[fact, title] as const];
    }),
  );
}
