import type { Move } from "../facts/types.js";
import { decimal } from "../number/decimal.js";
import type { Rational } from "../number/rational.js";
import type { Action } from "../rubric/types.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Prepared } from "../score/prepare.js";
import type { Scores } from "../score/score.js";
import { movesOf, type ReadyAction, readyAction } from "./apply.js";

/** A rubric with the evidence as it stands before anything is done. */
export interface Start {
  readonly compiled: CompiledRubric;
  readonly prepared: Prepared;
  readonly scores: Scores;
}

/** An action that a plan may choose, or has a reason not to. */
export interface Candidate {
  readonly index: number;
  /** The place of its rubric among those that are planned for. */
  readonly rubric: number;
  readonly id: string;
  readonly action: Action;
  readonly ready: ReadyAction;
  readonly effort: Rational;
  /** Indexes of the actions that go before; `undefined` for one that no action is. */
  readonly requires: readonly (number | undefined)[];
  /** Indexes of the actions that cannot be chosen beside it, whichever names the other. */
  readonly excludes: ReadonlySet<number>;
}

/** All that is planned over: the rubrics, and the actions of all of them. */
export interface Field {
  readonly starts: readonly Start[];
  readonly moves: readonly ReadonlyMap<string, Move>[];
  readonly candidates: readonly Candidate[];
}

/** The field of one or several rubrics over the same evidence; actions stand in the order of rubrics, then of ids. */
export function fieldOf(starts: readonly Start[]): Field {
  const listed = starts.flatMap(({ compiled }, rubric) =>
    Object.entries(compiled.rubric.actions ?? {})
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([id, action]) => ({ rubric, id, action })),
  );
  const indexOf = new Map(listed.map(({ rubric, id }, index) => [`${rubric} ${id}`, index]));
  const excludes = listed.map(() => new Set<number>());
  for (const [index, { rubric, action }] of listed.entries()) {
    for (const id of action.excludes ?? []) {
      const other = indexOf.get(`${rubric} ${id}`);
      if (other === undefined || other === index) continue;
      excludes[index]?.add(other);
      excludes[other]?.add(index);
    }
  }
  const moves = starts.map(({ compiled }) => movesOf(compiled.definitions));
  return {
    starts,
    moves,
    candidates: listed.map(({ rubric, id, action }, index) => ({
      index,
      rubric,
      id,
      action,
      ready: readyAction(action, (starts[rubric] as Start).compiled, moves[rubric] ?? new Map()),
      effort: decimal(action.personDays),
      requires: (action.requires ?? []).map((other) => indexOf.get(`${rubric} ${other}`)),
      excludes: excludes[index] ?? new Set(),
    })),
  };
}
