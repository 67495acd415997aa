import { createFactBook, type FactBook } from "../facts/book.js";
import { derive } from "../facts/derive.js";
import { readFactValue } from "../facts/read.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import { dateOfDay } from "../number/calendar.js";
import { toPlainValue } from "../number/print.js";
import { ZERO } from "../number/rational.js";
import { leafOutcome, type Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { type Rejoin, type Rejoined, rejoinOf } from "../score/rejoin.js";
import type { KnownFacts } from "./apply.js";
import type { Field, Start } from "./field.js";
import type { Part } from "./part.js";

/** One rubric as a group's actions leave it, with everything outside the group as it is today. */
export interface View extends Rejoined {
  /** What is entered, and what is known, of the part's own facts, in their order. */
  readonly entered: OwnFacts;
  readonly known: OwnFacts;
  /** The outcomes of the part's own leaves, in their order. */
  readonly leaves: readonly Outcome[];
}

type OwnFacts = readonly (KnownFact | undefined)[];

/** What stays the same in one rubric while a group's worlds are tried. */
export interface Stage {
  readonly start: Start;
  readonly part: Part;
  /** The places of the part's own facts. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly first: View;
  readonly hasDerivations: boolean;
  readonly leaves: readonly StageLeaf[];
  readonly rejoin: Rejoin;
}

/** A leaf of the part: it comes to the same wherever the part's facts that it reads are the same. */
interface StageLeaf {
  readonly node: CompiledNode;
  /** The places of the part's facts that it reads. */
  readonly facts: readonly number[];
  readonly outcomes: Map<string, Outcome>;
}

/** A rubric and what a group concerns in it, ready for its worlds. */
export function stageOf(field: Field, part: Part): Stage {
  const start = field.starts[part.rubric] as Start;
  const { compiled, prepared, scores } = start;
  const { sums, ratios, parts, identities, foreign } = part.derivations;
  const facts = [...part.facts];
  return {
    start,
    part,
    placeOf: new Map(facts.map((fact, place) => [fact, place])),
    first: {
      entered: facts.map((fact) => prepared.entered.get(fact)),
      known: facts.map((fact) => prepared.situation.known.get(fact)),
      leaves: part.leaves.map(({ index }) => scores.leaves.get(index) as Outcome),
      rise: ZERO,
      outcomes: new Map(),
      effects: scores.effects,
    },
    hasDerivations: [sums, ratios, parts, identities, foreign].some((all) => all.length > 0),
    leaves: part.leaves.map((node) => ({
      node,
      facts: (node.rule?.facts ?? []).flatMap((fact) => (part.facts.has(fact) ? [facts.indexOf(fact)] : [])),
      outcomes: new Map(),
    })),
    rejoin: rejoinOf(compiled, scores, part.leaves),
  };
}

/** All entered facts of the rubric in a view. */
export function enteredIn(stage: Stage, { entered }: Pick<View, "entered">): KnownFacts {
  return over(stage, entered, stage.start.prepared.entered);
}

/** All known facts of the rubric in a view. */
export function knownIn(stage: Stage, { known }: Pick<View, "known">): KnownFacts {
  return over(stage, known, stage.start.prepared.situation.known);
}

/** All facts, of which the part's own stand as they are now. */
function over({ placeOf }: Stage, own: OwnFacts, all: KnownFacts): KnownFacts {
  const get = (fact: string): KnownFact | undefined => {
    const place = placeOf.get(fact);
    return place === undefined ? all.get(fact) : own[place];
  };
  return { get, has: (fact) => get(fact) !== undefined };
}

/** All facts of the rubric in a view, as rules read them. */
export function bookIn(stage: Stage, view: Pick<View, "known">): FactBook {
  return createFactBook(knownIn(stage, view), stage.start.compiled.derivations);
}

/** The view after some of its facts were entered anew. */
export function nextView(changed: ReadonlyMap<string, KnownValue>, view: View, stage: Stage): View {
  const entered = [...view.entered];
  for (const [fact, value] of changed) {
    const place = stage.placeOf.get(fact);
    if (place !== undefined) entered[place] = { value, from: "entered", certainty: "exact" };
  }
  const known = stage.hasDerivations ? withFollowing(entered, stage) : entered;
  const leaves = leavesAfter(known, view, stage);
  return leaves === view.leaves
    ? { ...view, entered, known }
    : { entered, known, leaves, ...stage.rejoin(leaves, () => bookIn(stage, { known })) };
}

/** The part's facts with all that follows from those that are entered. */
function withFollowing(entered: OwnFacts, { part, placeOf }: Stage): OwnFacts {
  const known = new Map<string, KnownFact>();
  for (const [fact, place] of placeOf) {
    const value = entered[place];
    if (value !== undefined) known.set(fact, value);
  }
  derive(known, part.derivations);
  return Array.from(placeOf.keys(), (fact) => known.get(fact));
}

/** The outcomes of the part's leaves; only those are asked again whose facts have not been like this before. */
function leavesAfter(known: View["known"], before: View, stage: Stage): View["leaves"] {
  const { compiled, prepared } = stage.start;
  const { record, surveyNotHeld } = prepared.situation;
  const whenNotHeld = compiled.rubric.survey?.whenNotHeld ?? "missing";
  let leaves: Outcome[] | undefined;
  for (let place = 0; place < stage.leaves.length; place += 1) {
    const { node, facts, outcomes } = stage.leaves[place] as StageLeaf;
    const { rule } = node;
    if (rule === undefined || facts.every((fact) => known[fact] === before.known[fact])) continue;
    const key = facts.map((fact) => valueKey(known[fact]?.value)).join("|");
    const book = (): FactBook => bookIn(stage, { known });
    const outcome = outcomes.get(key) ?? leafOutcome(node, rule, { book: book(), record, surveyNotHeld }, whenNotHeld);
    outcomes.set(key, outcome);
    leaves ??= [...before.leaves];
    leaves[place] = outcome;
  }
  return leaves ?? before.leaves;
}

/** A value in one word: the same word, the same value. */
export function valueKey(value: KnownValue | undefined): string {
  switch (value?.kind) {
    case "number":
      return `${value.value.numerator}/${value.value.denominator}`;
    case "cases":
      return JSON.stringify(value.value);
    case "boolean":
    case "choice":
    case "date":
      return `=${value.value}`;
    default:
      return value?.kind ?? "";
  }
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
