import { createFactBook, type FactBook } from "../facts/book.js";
import { derive } from "../facts/derive.js";
import { readFactValue } from "../facts/read.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import { dateOfDay } from "../number/calendar.js";
import { toPlainValue } from "../number/print.js";
import { type Rational, ZERO } from "../number/rational.js";
import type { Rule } from "../rules/outcome.js";
import { leafOutcome, type Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { type Rejoin, type Rejoined, rejoinOf } from "../score/rejoin.js";
import { applyAction, type KnownFacts } from "./apply.js";
import type { Candidate, Field, Start } from "./field.js";
import type { Module, Part } from "./groups.js";

/** One rubric as a group's actions leave it, with everything outside the group as it is today. */
export interface View extends Rejoined {
  /** What is entered, and what is known, of the part's own facts. */
  readonly entered: ReadonlyMap<string, KnownFact>;
  readonly known: ReadonlyMap<string, KnownFact>;
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
  /** All facts of a rubric in a world. */
  bookOf(rubric: number, world: World): FactBook | undefined;
}

const NO_CHANGE: ReadonlyMap<string, KnownValue> = new Map();

/** The worlds of a group. */
export function worldsOf(field: Field, module: Module): Worlds {
  const stages = module.parts.map((part) => stageOf(field, part));
  const placeOf = field.starts.map((_, rubric) => module.parts.findIndex((part) => part.rubric === rubric));
  const viewOf: Worlds["viewOf"] = (rubric, { views }) => views[placeOf[rubric] ?? -1];
  return {
    first: { changes: new Map(), views: stages.map(({ first }) => first) },
    changesBy(candidate, world) {
      const [stage, view] = [stages[placeOf[candidate.rubric] ?? -1], viewOf(candidate.rubric, world)];
      if (stage === undefined || view === undefined) return NO_CHANGE;
      const { part, start } = stage;
      const entered = over(part, view.entered, start.prepared.entered);
      return applyAction(candidate.ready, entered, over(part, view.known, start.prepared.situation.known));
    },
    next: (changed, by, { changes, views }) => ({
      changes: new Map([...changes, ...changed]),
      views: stages.map((stage, place) => nextView(changed, by, views[place] ?? stage.first, stage, field)),
    }),
    gainsOf: (world) => field.starts.map((_, rubric) => viewOf(rubric, world)?.rise ?? ZERO),
    viewOf,
    bookOf(rubric, world) {
      const [stage, view] = [stages[placeOf[rubric] ?? -1], viewOf(rubric, world)];
      return stage === undefined || view === undefined ? undefined : bookIn(stage, view);
    },
  };
}

/** What stays the same in one rubric while a group's worlds are tried. */
interface Stage {
  readonly start: Start;
  readonly part: Part;
  readonly first: View;
  readonly hasDerivations: boolean;
  readonly leaves: readonly StageLeaf[];
  readonly rejoin: Rejoin;
}

/** A leaf of the part: it comes to the same wherever the part's facts that it reads are the same. */
interface StageLeaf {
  readonly node: CompiledNode;
  readonly rule: Rule;
  readonly facts: readonly string[];
  readonly outcomes: Map<string, Outcome>;
}

function stageOf(field: Field, part: Part): Stage {
  const start = field.starts[part.rubric] as Start;
  const { compiled, prepared, scores } = start;
  const { sums, ratios, parts, identities, foreign } = part.derivations;
  return {
    start,
    part,
    first: {
      entered: ownOf(part, prepared.entered),
      known: ownOf(part, prepared.situation.known),
      leaves: new Map(part.leaves.flatMap(({ index }) => leafAt(index, scores.leaves))),
      rise: ZERO,
      outcomes: new Map(),
      effects: scores.effects,
    },
    hasDerivations: [sums, ratios, parts, identities, foreign].some((all) => all.length > 0),
    leaves: part.leaves.flatMap((node): readonly StageLeaf[] => {
      const { rule } = node;
      if (rule === undefined) return [];
      return [{ node, rule, facts: rule.facts.filter((fact) => part.facts.has(fact)), outcomes: new Map() }];
    }),
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

function bookIn({ start, part }: Stage, { known }: Pick<View, "known">): FactBook {
  return createFactBook(over(part, known, start.prepared.situation.known), start.compiled.derivations);
}

function nextView(
  changed: ReadonlyMap<string, KnownValue>,
  by: Candidate,
  view: View,
  stage: Stage,
  field: Field,
): View {
  const { part } = stage;
  const entered = new Map(view.entered);
  for (const [fact, value] of changed) {
    const here = valueIn(fact, value, by.rubric, part.rubric, field);
    if (here !== undefined) entered.set(fact, { value: here, from: "entered", certainty: "exact" });
  }
  const known = stage.hasDerivations ? new Map(entered) : entered;
  if (stage.hasDerivations) derive(known, part.derivations);
  const leaves = leavesAfter(known, view, stage);
  return leaves === view.leaves
    ? { ...view, entered, known }
    : { entered, known, leaves, ...stage.rejoin(leaves, () => bookIn(stage, { known })) };
}

/** The outcomes of the part's leaves; only those are asked again whose facts have not been like this before. */
function leavesAfter(known: View["known"], before: View, stage: Stage): View["leaves"] {
  const { compiled, prepared } = stage.start;
  const { record, surveyNotHeld } = prepared.situation;
  const whenNotHeld = compiled.rubric.survey?.whenNotHeld ?? "missing";
  let leaves: Map<number, Outcome> | undefined;
  for (const { node, rule, facts, outcomes } of stage.leaves) {
    if (facts.every((fact) => known.get(fact) === before.known.get(fact))) continue;
    const key = facts.map((fact) => valueKey(known.get(fact)?.value)).join("|");
    const book = (): FactBook => bookIn(stage, { known });
    const outcome = outcomes.get(key) ?? leafOutcome(node, rule, { book: book(), record, surveyNotHeld }, whenNotHeld);
    outcomes.set(key, outcome);
    leaves ??= new Map(before.leaves);
    leaves.set(node.index, outcome);
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
