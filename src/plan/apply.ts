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
export type KnownFacts = Pick<ReadonlyMap<string, KnownFact>, "get" | "has">;

/** An action with its values read, to be done many times over. */
export interface ReadyAction {
  readonly sets: readonly (readonly [fact: string, value: KnownValue])[];
  readonly moves: readonly ReadyMove[];
}

/** A move with its changes read. */
export interface ReadyMove {
  readonly changes: readonly Change[];
  /** How often it is made, or the fact that says so. */
  readonly times: Rational | string;
  /** Parts and wholes among which one is moved, with how much closer a move brings the part to the whole. */
  readonly parts: readonly { readonly part: string; readonly whole: string; readonly closer: Rational }[];
}

interface Change {
  readonly fact: string;
  readonly by: Rational;
  /** The fact's own end in that direction. */
  readonly end: Rational | undefined;
}

/** All moves of the facts that a rubric can use. */
export function movesOf(definitions: ReadonlyMap<string, FactDefinition>): ReadonlyMap<string, Move> {
  return new Map(Array.from(definitions.values()).flatMap(({ moves }) => (moves ?? []).map((move) => [move.id, move])));
}

/** Reads the values and moves of an action once. */
export function readyAction(
  action: Action,
  { definitions, derivations }: CompiledRubric,
  moves: ReadonlyMap<string, Move>,
): ReadyAction {
  const sets = Object.entries(action.sets ?? {}).flatMap(([fact, raw]): ReadyAction["sets"] => {
    const definition = definitions.get(fact);
    const value = definition === undefined ? undefined : readFactValue(raw, definition, "");
    return value === undefined || "code" in value ? [] : [[fact, value]];
  });
  const made = (action.moves ?? []).flatMap(({ move, times }): readonly ReadyMove[] => {
    const steps = moves.get(move);
    if (steps === undefined) return [];
    const often = typeof times === "number" ? rational(BigInt(times)) : times;
    return [readyMove(steps, often, { definitions, derivations })];
  });
  return { sets, moves: made };
}

/** Reads the changes of a move once. */
export function readyMove(
  move: Move,
  times: ReadyMove["times"],
  { definitions, derivations }: Pick<CompiledRubric, "definitions" | "derivations">,
): ReadyMove {
  const changes = Object.entries(move.changes).map(([fact, change]): Change => {
    const by = decimal(change);
    return { fact, by, end: endOf(definitions.get(fact), by) };
  });
  const byOf = (fact: string): Rational => changes.find((one) => one.fact === fact)?.by ?? ZERO;
  const parts = derivations.parts.flatMap(({ fact: part, whole }) => {
    const closer = subtract(byOf(part), byOf(whole));
    return compare(closer, ZERO) > 0 ? [{ part, whole, closer }] : [];
  });
  return { changes, times, parts };
}

/** The end that a change goes towards. */
function endOf(definition: FactDefinition | undefined, by: Rational): Rational | undefined {
  if (definition === undefined || isZero(by)) return undefined;
  return isNegative(by) ? lowestOf(definition) : highestOf(definition);
}

/**
 * The entered facts after an action: facts that it sets stand as it says; its moves change entered counts, as often as
 * these allow. Derived facts follow of themselves.
 *
 * @param known - entered and derived facts before it
 * @returns only the facts that it changes
 */
export function applyAction(
  { sets, moves }: ReadyAction,
  entered: KnownFacts,
  known: KnownFacts,
): ReadonlyMap<string, KnownValue> {
  const changed = new Map<string, KnownValue>();
  for (const [fact, value] of sets) {
    const now = known.get(fact)?.value;
    if (now === undefined || !isSameValue(now, value)) changed.set(fact, value);
  }
  for (const move of moves) applyMove(move, entered, known, changed);
  return changed;
}

/** Makes a move as often as the facts allow; what it changes goes into `changed`. */
export function applyMove(
  { changes, times, parts }: ReadyMove,
  entered: KnownFacts,
  known: KnownFacts,
  changed: Map<string, KnownValue>,
): void {
  const current = (fact: string): Rational | undefined => {
    const value = changed.get(fact) ?? entered.get(fact)?.value;
    return value?.kind === "number" ? value.value : undefined;
  };
  // It is made until a fact comes to its own end, or a part to its whole.
  let most = typeof times === "string" ? countOf(known.get(times)?.value) : times;
  for (const { fact, by, end } of changes) {
    const value = current(fact);
    if (value !== undefined && end !== undefined) most = minimum(most, divide(subtract(end, value), by));
  }
  for (const { part, whole, closer } of parts) {
    const [partNow, wholeNow] = [current(part), current(whole)];
    if (partNow === undefined || wholeNow === undefined) continue;
    most = minimum(most, divide(subtract(wholeNow, partNow), closer));
  }
  const made = isNegative(most) ? ZERO : rational(floor(most));
  if (isZero(made)) return;
  for (const { fact, by } of changes) {
    const value = current(fact);
    if (value === undefined) continue;
    changed.set(fact, { kind: "number", value: add(value, multiply(by, made)) });
  }
}

function countOf(value: KnownValue | undefined): Rational {
  return value?.kind === "number" ? value.value : ZERO;
}
