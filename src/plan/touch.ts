import type { Derivations } from "../facts/derive.js";
import type { Candidate, Field } from "./field.js";

/** What an action can change and what it looks at: two actions that do not meet here can be done in any order. */
export interface Touch {
  /** The facts that it can change, with all that can follow from them. */
  readonly changes: ReadonlySet<string>;
  /** Other facts that decide what it does. */
  readonly reads: ReadonlySet<string>;
  /** The values that it sets. */
  readonly sets: { readonly [fact: string]: string | number | boolean };
}

/** What every candidate touches, in their order. */
export function touchesOf(field: Field): readonly Touch[] {
  const set = new Set(field.candidates.flatMap(({ action }) => Object.keys(action.sets ?? {})));
  const links = field.starts.map(({ compiled }) => linksOf(compiled.derivations));
  const partners = field.starts.map(({ compiled }) => partnersOf(compiled.derivations));
  return field.candidates.map((candidate) => {
    const written = writtenBy(candidate, field, set);
    return {
      changes: withFollowing(written, field, links),
      reads: new Set(readBy(candidate, field, partners[candidate.rubric] ?? new Map())),
      sets: candidate.action.sets ?? {},
    };
  });
}

/** Moves change only what is entered, today or by some action. */
function writtenBy({ rubric, action }: Candidate, field: Field, set: ReadonlySet<string>): ReadonlySet<string> {
  const moves = field.moves[rubric];
  const moved = (action.moves ?? []).flatMap(({ move }) => Object.keys(moves?.get(move)?.changes ?? {}));
  const isEntered = (fact: string): boolean =>
    set.has(fact) || field.starts.some(({ prepared }) => prepared.entered.has(fact));
  return new Set([...Object.keys(action.sets ?? {}), ...moved.filter(isEntered)]);
}

/** How often a move is made hangs on the fact that counts it, and on the parts and wholes of what it moves. */
function readBy(
  { rubric, action }: Candidate,
  field: Field,
  partners: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return (action.moves ?? []).flatMap(({ move, times }) => {
    const moved = Object.keys(field.moves[rubric]?.get(move)?.changes ?? {});
    return [...(typeof times === "string" ? [times] : []), ...moved.flatMap((fact) => partners.get(fact) ?? [])];
  });
}

function partnersOf({ parts }: Derivations): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const link = (fact: string, other: string): void => {
    partners.set(fact, [...(partners.get(fact) ?? []), other]);
  };
  for (const { fact, whole } of parts) {
    link(fact, whole);
    link(whole, fact);
  }
  return partners;
}

/** The sets of facts that follow from each other, by each of their facts. */
export type Links = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Each definition, part with its whole, and identity links its facts. */
export function linksOf({ sums, ratios, foreign, parts, identities }: Derivations): Links {
  const groups = [
    ...sums.map(({ fact, sum }) => [fact, ...sum.terms.map((term) => term.fact)]),
    ...ratios.map(({ fact, above, below }) => [fact, ...[...above.terms, ...below.terms].map((term) => term.fact)]),
    ...foreign.flatMap(({ fact, derived }) => ("place" in derived ? [[fact, derived.place.fact]] : [])),
    ...parts.map(({ fact, whole }) => [fact, whole]),
    ...identities.map(({ difference }) => difference.terms.map((term) => term.fact)),
  ];
  const links = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    for (const fact of group) {
      const known = links.get(fact);
      if (known === undefined) links.set(fact, [group]);
      else known.push(group);
    }
  }
  return links;
}

/** The facts, and all facts that are not entered and may follow from them in one of the rubrics. */
function withFollowing(written: ReadonlySet<string>, field: Field, links: readonly Links[]): ReadonlySet<string> {
  const all = new Set(written);
  const open = [...written];
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    for (const [rubric, { prepared }] of field.starts.entries()) {
      for (const other of (links[rubric]?.get(fact) ?? []).flat()) {
        if (all.has(other) || prepared.entered.has(other)) continue;
        all.add(other);
        open.push(other);
      }
    }
  }
  return all;
}

/** True where one action changes what another changes in another way, or looks at. */
export function disturbs(one: Touch, other: Touch): boolean {
  for (const fact of one.changes) {
    if (other.reads.has(fact)) return true;
    const isSetAlike = one.sets[fact] !== undefined && one.sets[fact] === other.sets[fact];
    if (other.changes.has(fact) && !isSetAlike) return true;
  }
  return false;
}

/** True where one action can decide whether another still has anything to do. */
export function decides(one: Touch, other: Touch): boolean {
  for (const fact of one.changes) if (other.reads.has(fact) || other.changes.has(fact)) return true;
  return false;
}
