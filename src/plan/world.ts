import { createFactBook } from "../facts/book.js";
import { derive } from "../facts/derive.js";
import { readFactValue } from "../facts/read.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import { dateOfDay } from "../number/calendar.js";
import { toPlainValue } from "../number/print.js";
import { type Rational, subtract, ZERO } from "../number/rational.js";
import { happenedEffects } from "../score/effects.js";
import { leafOutcome } from "../score/leaf.js";
import { joinTree, type Scores } from "../score/score.js";
import type { Situation } from "../score/situation.js";
import { applyAction, type KnownFacts } from "./apply.js";
import type { Candidate, Field } from "./field.js";
import type { Group, Part } from "./groups.js";

/** One rubric as a group's actions leave it, with everything outside the group as it is today. */
export interface View {
  readonly entered: KnownFacts;
  readonly situation: Situation;
  readonly scores: Scores;
}

/** The facts and scores after some of a group's actions. */
export interface World {
  /** The facts that were changed, as they stand now. */
  readonly changes: ReadonlyMap<string, KnownValue>;
  /** One view for each part of the group. */
  readonly views: readonly View[];
}

/** The world of a group before anything is done. */
export function firstWorld(field: Field, group: Group): World {
  return {
    changes: new Map(),
    views: group.parts.map(({ rubric }) => {
      const start = field.starts[rubric] as Field["starts"][number];
      return { entered: start.prepared.entered, situation: start.prepared.situation, scores: start.scores };
    }),
  };
}

/** What an action changes in a world; empty where it has nothing to do. */
export function changesBy(
  candidate: Candidate,
  world: World,
  field: Field,
  group: Group,
): ReadonlyMap<string, KnownValue> {
  const place = group.parts.findIndex(({ rubric }) => rubric === candidate.rubric);
  const view = world.views[place];
  const start = field.starts[candidate.rubric];
  const moves = field.moves[candidate.rubric];
  if (view === undefined || start === undefined || moves === undefined) return new Map();
  return applyAction(candidate.action, view.entered, view.situation.known, start.compiled, moves);
}

/** The world after an action changed some facts. */
export function nextWorld(
  changed: ReadonlyMap<string, KnownValue>,
  by: Candidate,
  world: World,
  field: Field,
  group: Group,
): World {
  return {
    changes: new Map([...world.changes, ...changed]),
    views: group.parts.map((part, place) => nextView(changed, by, world.views[place] as View, part, field)),
  };
}

function nextView(changed: ReadonlyMap<string, KnownValue>, by: Candidate, view: View, part: Part, field: Field): View {
  const { compiled } = field.starts[part.rubric] as Field["starts"][number];
  const entered = new Map(view.entered);
  for (const [fact, value] of changed) {
    const here = valueIn(fact, value, by.rubric, part.rubric, field);
    if (here !== undefined) entered.set(fact, { value: here, from: "entered", certainty: "exact" });
  }
  const known = new Map(view.situation.known);
  const own = new Map<string, KnownFact>();
  for (const fact of part.facts) {
    known.delete(fact);
    const value = entered.get(fact);
    if (value !== undefined) own.set(fact, value);
  }
  derive(own, part.derivations);
  for (const [fact, value] of own) known.set(fact, value);
  const situation = { ...view.situation, known, book: createFactBook(known, compiled.derivations) };
  return { entered, situation, scores: scoresAfter(situation, view.scores, part, field) };
}

/** The value as another rubric reads it, which may define the fact in its own way. */
export function valueIn(
  fact: string,
  value: KnownValue,
  from: number,
  to: number,
  field: Field,
): KnownValue | undefined {
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

/** The scores when only the part's own leaves are asked again. */
function scoresAfter(situation: Situation, before: Scores, part: Part, field: Field): Scores {
  const { compiled } = field.starts[part.rubric] as Field["starts"][number];
  if (part.leaves.length === 0) return before;
  const whenNotHeld = compiled.rubric.survey?.whenNotHeld ?? "missing";
  const leaves = new Map(before.leaves);
  for (const node of part.leaves) {
    if (node.rule !== undefined) leaves.set(node.index, leafOutcome(node, node.rule, situation, whenNotHeld));
  }
  return part.leaves.some(({ rule }) => rule?.hasEffects === true)
    ? joinTree(compiled, leaves, situation.book, happenedEffects(compiled, situation, leaves))
    : joinTree(compiled, leaves, situation.book, before.effects, { scores: before, changed: part.leaves });
}

/** What a world brings in each rubric, before the total is cut off and rounded. */
export function gainsOf(world: World, field: Field, group: Group): readonly Rational[] {
  return field.starts.map(({ scores }, rubric) => {
    const place = group.parts.findIndex((part) => part.rubric === rubric);
    const view = world.views[place];
    return view === undefined ? ZERO : subtract(view.scores.openTotal, scores.openTotal);
  });
}
