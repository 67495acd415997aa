import type { Move } from "../facts/types.js";
import type { KnownValue } from "../facts/value.js";
import { decimal } from "../number/decimal.js";
import { divide, floor, isNegative, rational, subtract } from "../number/rational.js";
import { applyMove, readyMove } from "../plan/apply.js";
import type { Changes, Ground } from "./ground.js";
import type { Lever } from "./lever.js";
import { nearOf } from "./near.js";
import { numberOf } from "./relations.js";

/** No unit makes a move more often. */
const MOST_TIMES = rational(100_000n);

/**
 * A move of the dictionary, made so many times.
 *
 * @param leads - the entered facts that it may be named after, the first that it names
 * @returns `undefined` where the facts do not allow it even once
 */
export function moveLever(
  move: Move,
  leads: readonly string[],
  ground: Ground,
  order: (fact: string) => number,
): Lever | undefined {
  const { compiled } = ground.start;
  const fact = Object.keys(move.changes).find((changed) => leads.includes(changed));
  const change = decimal(move.changes[fact ?? ""] ?? 0);
  const now = numberOf(ground.entered.get(fact ?? ""));
  const ready = readyMove(move, MOST_TIMES, compiled);
  const changesAt = (times: bigint): Changes => {
    const changed = new Map<string, KnownValue>();
    applyMove({ ...ready, times: rational(times) }, ground.entered, ground.entered, changed);
    return changed;
  };
  const furthest = changesAt(MOST_TIMES.numerator);
  const end = furthest.get(fact ?? "");
  if (fact === undefined || now === undefined || end?.kind !== "number") return undefined;
  const most = Number(floor(divide(subtract(end.value, now), change)));
  return {
    fact,
    order: order(fact),
    sense: isNegative(change) ? "down" : "up",
    isOpen: true,
    most,
    near: nearOf(fact, ground),
    width: furthest.size,
    move,
    changesAt: (times) => (times > most ? undefined : changesAt(BigInt(times))),
  };
}
