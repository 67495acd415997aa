import { createFactBook, type FactBook } from "../facts/book.js";
import { type Derivations, derive } from "../facts/derive.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import type { Start } from "../plan/field.js";
import { type Links, linksOf } from "../plan/touch.js";
import type { Rule } from "../rules/outcome.js";
import { leafOutcome, type Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { roundedAt } from "../score/score.js";
import { isBroken, type Relation, relationsOf } from "./relations.js";

/** Facts with the values that they take. */
export type Changes = ReadonlyMap<string, KnownValue>;

/** What one leaf stands on: its facts, all that hang together with them, and what holds among these today. */
export interface Ground {
  readonly start: Start;
  readonly node: CompiledNode;
  readonly rule: Rule;
  /** The facts that the rule reads, and those that they were derived from. */
  readonly read: ReadonlySet<string>;
  /** How the facts of the ground follow from each other. */
  readonly derivations: Derivations;
  readonly entered: ReadonlyMap<string, KnownFact>;
  readonly known: ReadonlyMap<string, KnownFact>;
  /** What has to hold among the facts after a change: all but what is broken today. */
  readonly relations: readonly Relation[];
}

/** The facts after a change, and what the leaf comes to. */
export interface Trial {
  readonly known: ReadonlyMap<string, KnownFact>;
  /** The points, as the node rounds them. */
  readonly outcome: Outcome;
}

/** The grounds of the leaves of one rubric over one evidence. */
export function groundsOf(start: Start): (node: CompiledNode, rule: Rule) => Ground {
  const links = linksOf(start.compiled.derivations);
  return (node, rule) => {
    const facts = connected(rule.facts, links);
    const within = <Value>(all: ReadonlyMap<string, Value>): Map<string, Value> =>
      new Map(Array.from(all).filter(([fact]) => facts.has(fact)));
    const derivations = sliceOf(start.compiled.derivations, facts);
    const known = within(start.prepared.situation.known);
    return {
      start,
      node,
      rule,
      read: withInputs(rule.facts, known),
      derivations,
      entered: within(start.prepared.entered),
      known,
      relations: relationsOf(derivations, known),
    };
  };
}

/** All facts that hang together with some, through any number of derivations. */
function connected(facts: readonly string[], links: Links): ReadonlySet<string> {
  const all = new Set(facts);
  const open = [...facts];
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    for (const other of (links.get(fact) ?? []).flat()) {
      if (all.has(other)) continue;
      all.add(other);
      open.push(other);
    }
  }
  return all;
}

/** Facts with all that they were derived from. */
function withInputs(facts: readonly string[], known: ReadonlyMap<string, KnownFact>): ReadonlySet<string> {
  const all = new Set<string>();
  const open = [...facts];
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (all.has(fact)) continue;
    all.add(fact);
    const from = known.get(fact)?.from;
    if (typeof from === "object") open.push(...from.inputs);
  }
  return all;
}

function sliceOf(all: Derivations, facts: ReadonlySet<string>): Derivations {
  const isOwn = ({ fact }: { readonly fact: string }): boolean => facts.has(fact);
  return {
    ...all,
    sums: all.sums.filter(isOwn),
    ratios: all.ratios.filter(isOwn),
    parts: all.parts.filter(isOwn),
    foreign: all.foreign.filter(isOwn),
    identities: all.identities.filter(({ difference }) => difference.terms.some(isOwn)),
  };
}

/** The facts of the ground after some are entered anew. */
export function factsAfter(ground: Ground, changes: Changes): ReadonlyMap<string, KnownFact> {
  const known = new Map(ground.entered);
  for (const [fact, value] of changes) known.set(fact, { value, from: "entered", certainty: "exact" });
  derive(known, ground.derivations);
  return known;
}

/** The first relation that was not broken before and is now; `"lost"` where a fact that was known no longer follows. */
export function firstBroken(ground: Ground, known: ReadonlyMap<string, KnownFact>): Relation | "lost" | undefined {
  const broken = ground.relations.find((relation) => isBroken(relation, known));
  if (broken !== undefined) return broken;
  for (const fact of ground.known.keys()) if (!known.has(fact)) return "lost";
  return undefined;
}

/** What the leaf comes to after a change; `undefined` where the changed facts would contradict each other. */
export function tryChanges(ground: Ground, changes: Changes): Trial | undefined {
  const known = factsAfter(ground, changes);
  return firstBroken(ground, known) === undefined ? { known, outcome: outcomeOf(ground, known) } : undefined;
}

/** The book of the ground's facts. */
export function bookOf({ derivations }: Ground, known: ReadonlyMap<string, KnownFact>): FactBook {
  return createFactBook(known, derivations);
}

/** What the leaf comes to with these facts, before other nodes bear on it. */
export function outcomeOf(ground: Ground, known: ReadonlyMap<string, KnownFact>): Outcome {
  const { start, node, rule } = ground;
  const { compiled, prepared } = start;
  const situation = { ...prepared.situation, known, book: bookOf(ground, known) };
  const outcome = leafOutcome(node, rule, situation, compiled.rubric.survey?.whenNotHeld ?? "missing");
  return { ...outcome, points: roundedAt(node, outcome.points) };
}
