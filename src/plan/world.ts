import type { FactBook } from "../facts/book.js";
import type { KnownValue } from "../facts/value.js";
import { type Rational, ZERO } from "../number/rational.js";
import { applyAction } from "./apply.js";
import type { Candidate, Field } from "./field.js";
import type { Module } from "./groups.js";
import { bookIn, enteredIn, knownIn, nextView, stageOf, type View, valueIn, valueKey } from "./view.js";

/** The facts and scores after some of a group's actions. Facts that stand alike are one world, whatever led to them. */
export interface World {
  /**
   * For each fact, in the order in which facts were first changed in any world of the group, one word for each part: the
   * value that was entered there; empty where none was.
   */
  readonly words: readonly string[];
  /** All of these as one. */
  readonly key: string;
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

/** The worlds of a group. Each is worked out once. */
export function worldsOf(field: Field, module: Module): Worlds {
  const stages = module.parts.map((part) => stageOf(field, part));
  const placeOf = field.starts.map((_, rubric) => module.parts.findIndex((part) => part.rubric === rubric));
  const viewOf: Worlds["viewOf"] = (rubric, { views }) => views[placeOf[rubric] ?? -1];
  const first: World = { words: [], key: "", views: stages.map((stage) => stage.first) };
  const worlds = new Map([[first.key, first]]);
  const places = new Map<string, number>();

  function next(changed: ReadonlyMap<string, KnownValue>, by: Candidate, world: World): World {
    const words = [...world.words];
    const entered = stages.map(() => new Map<string, KnownValue>());
    for (const [fact, value] of changed) {
      const place = places.get(fact) ?? places.size;
      places.set(fact, place);
      while (words.length < (place + 1) * stages.length) words.push("");
      for (const [at, { part }] of stages.entries()) {
        // What a rubric cannot read stays there as it was.
        const here = valueIn(fact, value, by.rubric, part.rubric, field);
        if (here === undefined) continue;
        entered[at]?.set(fact, here);
        words[place * stages.length + at] = valueKey(here);
      }
    }
    const key = words.join("|");
    const known = worlds.get(key);
    if (known !== undefined) return known;
    const views = stages.map((stage, at) => nextView(entered[at] ?? NO_CHANGE, world.views[at] ?? stage.first, stage));
    const after: World = { words, key, views };
    worlds.set(key, after);
    return after;
  }

  return {
    first,
    next,
    changesBy({ rubric, ready }, world) {
      const [stage, view] = [stages[placeOf[rubric] ?? -1], viewOf(rubric, world)];
      return stage === undefined || view === undefined
        ? NO_CHANGE
        : applyAction(ready, enteredIn(stage, view), knownIn(stage, view));
    },
    gainsOf: (world) => field.starts.map((_, rubric) => viewOf(rubric, world)?.rise ?? ZERO),
    viewOf,
    bookOf(rubric, world) {
      const [stage, view] = [stages[placeOf[rubric] ?? -1], viewOf(rubric, world)];
      return stage === undefined || view === undefined ? undefined : bookIn(stage, view);
    },
  };
}
