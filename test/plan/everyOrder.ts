import type { KnownFact, KnownValue } from "../../src/facts/value.js";
import { decimal } from "../../src/number/decimal.js";
import { toFractionText } from "../../src/number/print.js";
import { add, compare, type Rational, ZERO } from "../../src/number/rational.js";
import { applyAction, movesOf, readyAction } from "../../src/plan/apply.js";
import type { Prepared } from "../../src/score/prepare.js";
import { prepareFacts } from "../../src/score/prepare.js";
import { type Scores, scoreRubric } from "../../src/score/score.js";
import type { Scored } from "../support/score.js";

/** What doing some actions, in one of their orders, comes to. */
export interface Done {
  readonly ids: readonly string[];
  readonly effort: Rational;
  readonly scores: Scores;
}

/** What is kept to. */
export interface Within {
  readonly budget?: Rational;
  readonly days?: number;
  readonly without?: readonly string[];
}

/**
 * Everything that can be done, found by trying every order of every choice of actions and scoring the whole rubric each
 * time: nothing of the planner's own search is used. Only where the same actions are done on the same days and have
 * left the same facts, it goes on once.
 *
 * @throws {TooManyOrdersError} where more is to be tried than `most`
 */
export function everyOrder(start: Scored, limits: Within = {}, most = 100_000): readonly Done[] {
  const { compiled, prepared, scores } = start;
  const moves = movesOf(compiled.definitions);
  const actions = Object.entries(compiled.rubric.actions ?? {});
  const given = new Set(
    compiled.nodes.flatMap(({ source, rule }) =>
      source?.scoredBy === "survey" || source?.scoredBy === "appraiser" ? (rule?.facts ?? []) : [],
    ),
  );
  const allowed = actions.filter(([id, { sets, moves: made = [] }]) => {
    const changed = [
      ...Object.keys(sets ?? {}),
      ...made.flatMap(({ move }) => Object.keys(moves.get(move)?.changes ?? {})),
    ];
    return limits.without?.includes(id) !== true && !changed.some((fact) => given.has(fact));
  });
  const all: Done[] = [{ ids: [], effort: ZERO, scores }];
  const seen = new Set<string>();
  const scored = new Map<string, { readonly prepared: Prepared; readonly scores: Scores }>();
  const changesOf = (id: string, now: Prepared) => {
    const what = compiled.rubric.actions?.[id];
    return what === undefined
      ? undefined
      : applyAction(readyAction(what, compiled, moves), now.entered, now.situation.known);
  };
  const excluded = (one: string, other: string): boolean =>
    compiled.rubric.actions?.[one]?.excludes?.includes(other) === true;
  const scoredAnew = (now: Prepared) => ({ prepared: now, scores: scoreRubric(compiled, now.situation) });
  const walk = (done: Done, finished: ReadonlyMap<string, number>, now: Prepared): void => {
    for (const [id, what] of allowed) {
      if (finished.has(id)) continue;
      if (done.ids.some((other) => excluded(id, other) || excluded(other, id))) continue;
      const requires = what.requires ?? [];
      if (!requires.every((other) => finished.has(other) || changesOf(other, now)?.size === 0)) continue;
      const finish = Math.max(0, ...requires.map((other) => finished.get(other) ?? 0)) + what.leadDays;
      const effort = add(done.effort, decimal(what.personDays));
      if (limits.days !== undefined && finish > limits.days) continue;
      if (limits.budget !== undefined && compare(effort, limits.budget) > 0) continue;
      const changed = changesOf(id, now) ?? new Map();
      if (changed.size === 0) continue;
      const entered = new Map<string, KnownFact>(now.entered);
      for (const [fact, value] of changed) entered.set(fact, { value, from: "entered", certainty: "exact" });
      const facts = JSON.stringify(Array.from(entered, ([fact, { value }]) => [fact, shownValue(value)]).sort());
      const days = new Map([...finished, [id, finish]]);
      const place = `${facts} ${JSON.stringify([...days].sort())}`;
      if (seen.has(place)) continue;
      seen.add(place);
      if (seen.size > most) throw new TooManyOrdersError();
      const next = scored.get(facts) ?? scoredAnew(prepareFacts(compiled, now.situation.evidence, entered));
      scored.set(facts, next);
      const one = { ids: [...done.ids, id], effort, scores: next.scores };
      all.push(one);
      walk(one, days, next.prepared);
    }
  };
  walk({ ids: [], effort: ZERO, scores }, new Map(), prepared);
  return all;
}

/** There are more orders than are tried. */
export class TooManyOrdersError extends Error {}

function shownValue(value: KnownValue): unknown {
  return value.kind === "number" ? toFractionText(value.value) : value;
}
