import { createFactBook, type FactBook } from "../facts/book.js";
import { derive } from "../facts/derive.js";
import { readFactValue } from "../facts/read.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import { dateOfDay } from "../number/calendar.js";
import { toPlainValue } from "../number/print.js";
import { type Rational, ZERO } from "../number/rational.js";
import { isSameValue } from "../rules/witness.js";
import { leafOutcome, type Outcome } from "../score/leaf.js";
import { type Rejoin, type Rejoined, rejoinOf } from "../score/rejoin.js";
import { applyAction, type KnownFacts } from "./apply.js";
import type { Candidate, Field, Start } from "./field.js";
import type { Group, Part } from "./groups.js";

/** One rubric as a group's actions leave it, with everything outside the group as it is today. */
export interface View extends Rejoined {
  /** What is entered and what is known of the part's own facts. */
  readonly ownEntered: ReadonlyMap<string, KnownFact>;
  readonly ownKnown: ReadonlyMap<string, KnownFact>;
  readonly entered: KnownFacts;
  readonly known: KnownFacts;
  readonly book: FactBook;
  /** The outcomes of the part's own leaves. */
  readonly leaves: ReadonlyMap<number, Outcome>;
}

/** The facts and scores after some of a group's actions. */
export interface World {
  /** The facts that were changed, as they stand now. */
  readonly changes: ReadonlyMap<string, KnownValue>;
  /** One view for each part of the group. */
  readonly views: readonly View[];
}

/** What a group's actions can lead to. */
export interface Worlds {
  /** Before anything is done. */
  readonly first: World;
  /** What an action changes in a world; empty where it has nothing to do. */
  changesBy(candidate: Candidate, world: World): ReadonlyMap<string, KnownValue>;
  /** The world after an action changed some facts. */
  next(changed: ReadonlyMap<string, KnownValue>, by: Candidate, world: World): World;
  /** What a world brings in each rubric, before the total is cut off and rounded. */
  gainsOf(world: World): readonly Rational[];
  /** The view of a rubric; `undefined` where the group does not concern it. */
  viewOf(rubric: number, world: World): View | undefined;
}

const NO_CHANGE: ReadonlyMap<string, KnownValue> = new Map();

/** The worlds of a group. */
export function worldsOf(field: Field, group: Group): Worlds {
  const stages = group.parts.map((part) => stageOf(field, part));
  const placeOf = field.starts.map((_, rubric) => group.parts.findIndex((part) => part.rubric === rubric));
  const viewOf: Worlds["viewOf"] = (rubric, { views }) => views[placeOf[rubric] ?? -1];
  return {
    first: { changes: new Map(), views: stages.map(({ first }) => first) },
    changesBy(candidate, world) {
      const view = viewOf(candidate.rubric, world);
      return view === undefined ? NO_CHANGE : applyAction(candidate.ready, view.entered, view.known);
    },
    next: (changed, by, { changes, views }) => ({
      changes: new Map([...changes, ...changed]),
      views: stages.map((stage, place) => nextView(changed, by, views[place] ?? stage.first, stage, field)),
    }),
    gainsOf: (world) => field.starts.map((_, rubric) => viewOf(rubric, world)?.rise ?? ZERO),
    viewOf,
  };
}

/** What stays the same in one rubric while a group's worlds are tried. */
interface Stage {
  readonly start: Start;
  readonly part: Part;
  readonly first: View;
  readonly hasDerivations: boolean;
  readonly rejoin: Rejoin;
}

function stageOf(field: Field, part: Part): Stage {
  const start = field.starts[part.rubric] as Start;
  const { compiled, prepared, scores } = start;
  const { situation, entered } = prepared;
  const { sums, ratios, parts, identities, foreign } = part.derivations;
  return {
    start,
    part,
    first: {
      ownEntered: ownOf(part, entered),
      ownKnown: ownOf(part, situation.known),
      entered,
      known: situation.known,
      book: situation.book,
      leaves: new Map(part.leaves.flatMap(({ index }) => leafAt(index, scores.leaves))),
      rise: ZERO,
      outcomes: new Map(),
      effects: scores.effects,
    },
    hasDerivations: [sums, ratios, parts, identities, foreign].some((all) => all.length > 0),
    rejoin: rejoinOf(compiled, scores, part.leaves),
  };
}

function leafAt(index: number, leaves: ReadonlyMap<number, Outcome>): readonly (readonly [number, Outcome])[] {
  const outcome = leaves.get(index);
  return outcome === undefined ? [] : [[index, outcome]];
}

function ownOf({ facts }: Part, all: KnownFacts): ReadonlyMap<string, KnownFact> {
  const own = new Map<string, KnownFact>();
  for (const fact of facts) {
    const known = all.get(fact);
    if (known !== undefined) own.set(fact, known);
  }
  return own;
}

/** All facts, of which the part's own stand as they are now. */
function over({ facts }: Part, own: KnownFacts, all: KnownFacts): KnownFacts {
  return {
    get: (fact) => (facts.has(fact) ? own : all).get(fact),
    has: (fact) => (facts.has(fact) ? own : all).has(fact),
  };
}

function nextView(
  changed: ReadonlyMap<string, KnownValue>,
  by: Candidate,
  view: View,
  { start, part, hasDerivations, rejoin }: Stage,
  field: Field,
): View {
  const { compiled, prepared } = start;
  const { situation } = prepared;
  const ownEntered = new Map(view.ownEntered);
  for (const [fact, value] of changed) {
    const here = valueIn(fact, value, by.rubric, part.rubric, field);
    if (here !== undefined) ownEntered.set(fact, { value: here, from: "entered", certainty: "exact" });
  }
  const ownKnown = new Map(ownEntered);
  if (hasDerivations) derive(ownKnown, part.derivations);
  const known = over(part, ownKnown, situation.known);
  const book = createFactBook(known, compiled.derivations);
  const own = { ownEntered, ownKnown, entered: over(part, ownEntered, prepared.entered), known, book };
  const leaves = leavesAfter(own, view, start, part);
  return leaves === view.leaves
    ? { ...own, leaves, rise: view.rise, outcomes: view.outcomes, effects: view.effects }
    : { ...own, leaves, ...rejoin(leaves, book) };
}

/** The outcomes of the part's leaves; only those are asked again whose facts are no longer the same. */
function leavesAfter(
  { ownKnown, book }: Pick<View, "ownKnown" | "book">,
  before: View,
  { compiled, prepared }: Start,
  part: Part,
): View["leaves"] {
  const isSame = (fact: string): boolean => {
    const [one, other] = [ownKnown.get(fact), before.ownKnown.get(fact)];
    return one === other || (one !== undefined && other !== undefined && isSameValue(one.value, other.value));
  };
  const whenNotHeld = compiled.rubric.survey?.whenNotHeld ?? "missing";
  const { record, surveyNotHeld } = prepared.situation;
  let leaves: Map<number, Outcome> | undefined;
  for (const node of part.leaves) {
    if (node.rule === undefined || node.rule.facts.every(isSame)) continue;
    leaves ??= new Map(before.leaves);
    leaves.set(node.index, leafOutcome(node, node.rule, { book, record, surveyNotHeld }, whenNotHeld));
  }
  return leaves ?? before.leaves;
}

/** The value as another rubric reads it, which may define the fact in its own way. */
export function valueIn(
  fact: string,
  value: KnownValue,
  from: number,
  to: number,
  field: Field,
): KnownValue | undefined {
  if (from === to) return field.starts[to]?.compiled.definitions.has(fact) === true ? value : undefined;
  const [theirs, ours] = [from, to].map((rubric) => field.starts[rubric]?.compiled.definitions.get(fact));
  if (ours === undefined) return undefined;
  if (ours === theirs) return value;
  const read = readFactValue(rawOf(value), ours, "");
  return "code" in read ? undefined : read;
}

function rawOf(value: KnownValue): string | number | boolean {
  if (value.kind === "number") return toPlainValue(value.value);
  if (value.kind === "date") return value.value === "never" ? "never" : dateOfDay(value.value);
  return value.kind === "boolean" || value.kind === "choice" ? value.value : "";
}
