import { createFactBook } from "../facts/book.js";
import type { Move } from "../facts/types.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import { decimal } from "../number/decimal.js";
import type { End } from "../number/interval.js";
import { compare, equals, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import type { Action } from "../rubric/types.js";
import { boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import { type Prepared, prepareFacts, situationOf } from "../score/prepare.js";
import { type Scores, scoreRubric } from "../score/score.js";
import { applyAction, factsOfAction, movesOf } from "./apply.js";

/** One action at its place in the plan. */
export interface PlanStep {
  readonly id: string;
  readonly action: Action;
  /** Codes of the leaves whose points change. */
  readonly nodes: readonly string[];
  readonly gain: Rational;
  readonly gainAlone: Rational;
  readonly reaches: Rational;
  /** The facts that it changes, as they stand after it. */
  readonly facts: ReadonlyMap<string, KnownValue>;
  /** Changed facts of which nothing is known today. */
  readonly undeclared: readonly string[];
}

/** Actions in the order of their exact gain, each reckoned after those before it. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  /** The situation when all is done. */
  readonly after: Prepared;
  readonly scores: Scores;
  /** No choice of the rubric's actions brings the total above this. */
  readonly bound: End;
}

/** The state of a plan that is being made. */
interface State {
  readonly prepared: Prepared;
  readonly scores: Scores;
}

/**
 * The actions that mend deficiencies, the largest exact gain first: at every step the action that brings most now, with
 * what it requires before it. Actions that bring nothing are left out.
 */
export function planRubric(compiled: CompiledRubric, prepared: Prepared, scores: Scores): Plan {
  const moves = movesOf(compiled.definitions);
  const actions = new Map(Object.entries(compiled.rubric.actions ?? {}));
  const start: State = { prepared, scores };
  const alone = new Map(
    Array.from(actions, ([id]) => [id, gainBetween(start, after([id], start, actions, compiled, moves))]),
  );
  const steps: PlanStep[] = [];
  const states: State[] = [start];
  const done = new Set<string>();
  let state = start;
  for (;;) {
    const best = bestChain(state, done, actions, compiled, moves);
    if (best === undefined) break;
    for (const id of best) {
      const action = actions.get(id) as Action;
      const next = perform(action, state, compiled, moves);
      steps.push({
        id,
        action,
        nodes: changedLeaves(compiled, state.scores, next.state.scores),
        gain: subtract(totalOf(next.state.scores), totalOf(state.scores)),
        gainAlone: alone.get(id) ?? ZERO,
        reaches: totalOf(next.state.scores),
        facts: next.changed,
        undeclared: Array.from(next.changed.keys())
          .filter((fact) => !prepared.situation.known.has(fact))
          .sort(),
      });
      done.add(id);
      state = next.state;
      states.push(state);
    }
  }
  const count = withoutIdleEnd(steps);
  const end = states[count] ?? start;
  return {
    steps: steps.slice(0, count),
    after: end.prepared,
    scores: end.scores,
    bound: boundOf(compiled, prepared, actions, moves),
  };
}

function totalOf(scores: Scores): Rational {
  return scores.outcomes[0]?.points ?? ZERO;
}

function perform(
  action: Action,
  state: State,
  compiled: CompiledRubric,
  moves: ReadonlyMap<string, Move>,
): { readonly state: State; readonly changed: ReadonlyMap<string, KnownValue> } {
  const { prepared } = state;
  const changed = applyAction(action, prepared.entered, prepared.situation.known, compiled, moves);
  if (changed.size === 0) return { state, changed };
  const entered = new Map<string, KnownFact>(prepared.entered);
  for (const [fact, value] of changed) entered.set(fact, { value, from: "entered", certainty: "exact" });
  const next = prepareFacts(compiled, prepared.situation.evidence, entered);
  const before = { situation: prepared.situation, scores: state.scores };
  return { state: { prepared: next, scores: scoreRubric(compiled, next.situation, before) }, changed };
}

function after(
  chain: readonly string[],
  start: State,
  actions: ReadonlyMap<string, Action>,
  compiled: CompiledRubric,
  moves: ReadonlyMap<string, Move>,
): State {
  return chain.reduce((state, id) => perform(actions.get(id) as Action, state, compiled, moves).state, start);
}

function gainBetween(from: State, to: State): Rational {
  return subtract(totalOf(to.scores), totalOf(from.scores));
}

/** A chain of actions, with what it brings. */
interface Chain {
  readonly ids: readonly string[];
  readonly gain: Rational;
  /** What it brings before the total's own ends: where the total lies at its lowest, the way up begins below it. */
  readonly openGain: Rational;
  readonly effort: Rational;
}

/** The chain of an action and what it requires that brings most; of equals the one with less effort, then by id. */
function bestChain(
  state: State,
  done: ReadonlySet<string>,
  actions: ReadonlyMap<string, Action>,
  compiled: CompiledRubric,
  moves: ReadonlyMap<string, Move>,
): readonly string[] | undefined {
  let best: Chain | undefined;
  for (const id of [...actions.keys()].sort()) {
    if (done.has(id)) continue;
    const ids = requiredChain(id, done, state, actions, compiled, moves);
    if (ids === undefined || ids.some((one) => isExcluded(one, done, ids, actions))) continue;
    const next = after(ids, state, actions, compiled, moves);
    const chain: Chain = {
      ids,
      gain: gainBetween(state, next),
      openGain: subtract(next.scores.openTotal, state.scores.openTotal),
      effort: sum(ids.map((one) => decimal(actions.get(one)?.personDays ?? 0))),
    };
    if (isWorthwhile(chain, state, compiled) && (best === undefined || isBetter(chain, best))) best = chain;
  }
  return best?.ids;
}

/** It raises the total, or brings it nearer to rising while it lies at its lowest. */
function isWorthwhile({ gain, openGain }: Chain, state: State, { nodes }: CompiledRubric): boolean {
  if (compare(gain, ZERO) !== 0) return compare(gain, ZERO) > 0;
  const lowest = nodes[0]?.clamp.lowest;
  const liesAtLowest = lowest !== undefined && compare(state.scores.openTotal, lowest) < 0;
  return liesAtLowest && compare(openGain, ZERO) > 0;
}

function isBetter(chain: Chain, best: Chain): boolean {
  const order =
    compare(chain.gain, best.gain) || compare(chain.openGain, best.openGain) || compare(best.effort, chain.effort);
  return order > 0;
}

/** How many steps there are up to the last one that raises the total: those after it lead nowhere. */
function withoutIdleEnd(steps: readonly PlanStep[]): number {
  const lastGain = steps.reduce((last, { gain }, index) => (compare(gain, ZERO) === 0 ? last : index), -1);
  return lastGain + 1;
}

/** The action behind all that it requires and that still has something to do. */
function requiredChain(
  id: string,
  done: ReadonlySet<string>,
  state: State,
  actions: ReadonlyMap<string, Action>,
  compiled: CompiledRubric,
  moves: ReadonlyMap<string, Move>,
): readonly string[] | undefined {
  const chain: string[] = [];
  const visit = (one: string, isRequired: boolean): boolean => {
    if (done.has(one) || chain.includes(one)) return true;
    const action = actions.get(one);
    if (action === undefined) return false;
    const hasNothingToDo = isRequired && perform(action, state, compiled, moves).changed.size === 0;
    if (hasNothingToDo) return true;
    if (!(action.requires ?? []).every((other) => visit(other, true))) return false;
    chain.push(one);
    return true;
  };
  return visit(id, false) ? chain : undefined;
}

function isExcluded(
  id: string,
  done: ReadonlySet<string>,
  chain: readonly string[],
  actions: ReadonlyMap<string, Action>,
): boolean {
  const others = [...done, ...chain].filter((other) => other !== id);
  const excludes = new Set(actions.get(id)?.excludes ?? []);
  return others.some((other) => excludes.has(other) || actions.get(other)?.excludes?.includes(id) === true);
}

function changedLeaves(compiled: CompiledRubric, before: Scores, after: Scores): readonly string[] {
  return compiled.nodes.flatMap((node) => {
    const [from, to] = [before.outcomes[node.index]?.points, after.outcomes[node.index]?.points];
    const isChanged = node.rule !== undefined && from !== undefined && to !== undefined && !equals(from, to);
    return isChanged ? [node.code] : [];
  });
}

/** The ceiling when every fact that some action can change may take any value, and nothing else changes. */
function boundOf(
  compiled: CompiledRubric,
  prepared: Prepared,
  actions: ReadonlyMap<string, Action>,
  moves: ReadonlyMap<string, Move>,
): End {
  const changing = new Set(Array.from(actions.values()).flatMap((action) => factsOfAction(action, moves)));
  const { evidence, known } = prepared.situation;
  const book = createFactBook(known, compiled.derivations, { changing });
  return boundRubric(compiled, situationOf(compiled, evidence, known, book)).ranges[0]?.high ?? "open";
}
