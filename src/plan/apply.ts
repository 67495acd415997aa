import { highestOf, lowestOf, readFactValue } from "../facts/read.js";
import type { FactDefinition, Move } from "../facts/types.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import { decimal } from "../number/decimal.js";
import {
  add,
  compare,
  divide,
  floor,
  isNegative,
  isZero,
  minimum,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../number/rational.js";
import type { Action } from "../rubric/types.js";
import { isSameValue } from "../rules/witness.js";
import type { CompiledRubric } from "../score/compile.js";

/** Facts by id. */
export type KnownFacts = ReadonlyMap<string, KnownFact>;

/** All moves of the facts that a rubric can use. */
export function movesOf(definitions: ReadonlyMap<string, FactDefinition>): ReadonlyMap<string, Move> {
  return new Map(Array.from(definitions.values()).flatMap(({ moves }) => (moves ?? []).map((move) => [move.id, move])));
}

/** The facts that an action can change. */
export function factsOfAction(action: Action, moves: ReadonlyMap<string, Move>): readonly string[] {
  const moved = (action.moves ?? []).flatMap(({ move }) => Object.keys(moves.get(move)?.changes ?? {}));
  return Array.from(new Set([...Object.keys(action.sets ?? {}), ...moved]));
}

/**
 * The entered facts after an action: facts that it sets stand as it says; its moves change entered counts, as often as
 * these allow. Derived facts follow of themselves.
 *
 * @param known - entered and derived facts before it
 * @returns only the facts that it changes
 */
export function applyAction(
  action: Action,
  entered: KnownFacts,
  known: KnownFacts,
  compiled: CompiledRubric,
  moves: ReadonlyMap<string, Move>,
): ReadonlyMap<string, KnownValue> {
  const changed = new Map<string, KnownValue>();
  for (const [fact, raw] of Object.entries(action.sets ?? {})) {
    const definition = compiled.definitions.get(fact);
    const value = definition === undefined ? undefined : readFactValue(raw, definition, "");
    if (value === undefined || "code" in value) continue;
    const now = known.get(fact)?.value;
    if (now === undefined || !isSameValue(now, value)) changed.set(fact, value);
  }
  for (const { move, times } of action.moves ?? []) {
    const steps = moves.get(move);
    if (steps !== undefined) applyMove(steps, timesOf(times, known), entered, changed, compiled);
  }
  return changed;
}

function timesOf(times: number | string, known: KnownFacts): Rational {
  if (typeof times === "number") return rational(BigInt(times));
  const value = known.get(times)?.value;
  return value?.kind === "number" ? value.value : ZERO;
}

/** Makes a move as often as the facts allow, at most so many times; what it changes goes into `changed`. */
export function applyMove(
  move: Move,
  times: Rational,
  entered: KnownFacts,
  changed: Map<string, KnownValue>,
  compiled: CompiledRubric,
): void {
  const current = (fact: string): Rational | undefined => {
    const value = changed.get(fact) ?? entered.get(fact)?.value;
    return value?.kind === "number" ? value.value : undefined;
  };
  const changes = Object.entries(move.changes).map(([fact, change]) => ({ fact, change: decimal(change) }));
  const possible = rational(floor(mostTimes(changes, times, current, compiled)));
  if (isZero(possible)) return;
  for (const { fact, change } of changes) {
    const value = current(fact);
    if (value === undefined) continue;
    changed.set(fact, { kind: "number", value: add(value, multiply(change, possible)) });
  }
}

/** How often the move can be made before a fact leaves its own ends, or a part and its whole no longer fit. */
function mostTimes(
  changes: readonly { readonly fact: string; readonly change: Rational }[],
  times: Rational,
  current: (fact: string) => Rational | undefined,
  { definitions }: CompiledRubric,
): Rational {
  const changeOf = (fact: string): Rational => changes.find((one) => one.fact === fact)?.change ?? ZERO;
  const moved = new Set(changes.map(({ fact }) => fact));
  const limits = changes.flatMap(({ fact, change }) => endLimits(current(fact), change, definitions.get(fact)));
  for (const [part, { partOf: whole }] of definitions) {
    if (whole === undefined || !(moved.has(part) || moved.has(whole))) continue;
    const [partNow, wholeNow] = [current(part), current(whole)];
    if (partNow === undefined || wholeNow === undefined) continue;
    const gain = subtract(changeOf(part), changeOf(whole));
    if (compare(gain, ZERO) > 0) limits.push(divide(subtract(wholeNow, partNow), gain));
  }
  const most = limits.reduce(minimum, times);
  return isNegative(most) ? ZERO : most;
}

/** How often a change fits before the fact's own lowest or highest value. */
function endLimits(value: Rational | undefined, change: Rational, definition: FactDefinition | undefined): Rational[] {
  if (value === undefined || definition === undefined) return [];
  const end = isNegative(change) ? lowestOf(definition) : highestOf(definition);
  return end === undefined || isZero(change) ? [] : [divide(subtract(end, value), change)];
}
