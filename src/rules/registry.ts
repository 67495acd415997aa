import type { MeasureKind, WayKind } from "./kind.js";
import { amount } from "./measures/amount.js";
import { checks } from "./measures/checks.js";
import { choice } from "./measures/choice.js";
import { complement } from "./measures/complement.js";
import { count } from "./measures/count.js";
import { lateDays } from "./measures/lateDays.js";
import { mean } from "./measures/mean.js";
import { ratio } from "./measures/ratio.js";
import { accrue } from "./ways/accrue.js";
import { checklist } from "./ways/checklist.js";
import { deduct } from "./ways/deduct.js";
import { given } from "./ways/given.js";
import { levels } from "./ways/levels.js";
import { linear } from "./ways/linear.js";

/** The kinds of measures and ways that an engine knows, by name. */
export interface Registry {
  readonly measures: ReadonlyMap<string, MeasureKind>;
  readonly ways: ReadonlyMap<string, WayKind>;
}

// A specification has passed the schema of its kind before a kind sees it, so the kinds stand here without its type.
const MEASURES = [amount, checks, choice, complement, count, lateDays, mean, ratio] as readonly MeasureKind<never>[];
const WAYS = [accrue, checklist, deduct, given, levels, linear] as readonly WayKind<never>[];

/**
 * The built-in kinds and a program's own.
 *
 * @throws {RangeError} where an own kind's name does not begin with `x-`, or stands twice
 */
export function createRegistry(own: readonly (MeasureKind<never> | WayKind<never>)[] = []): Registry {
  const measures = new Map(MEASURES.map((kind) => [kind.name, kind as MeasureKind]));
  const ways = new Map(WAYS.map((kind) => [kind.name, kind as WayKind]));
  for (const kind of own) {
    if (!kind.name.startsWith("x-")) throw new RangeError(`The name of an own kind begins with "x-": ${kind.name}`);
    if (measures.has(kind.name) || ways.has(kind.name)) throw new RangeError(`Two kinds are named ${kind.name}.`);
    if (kind.face === "measure") measures.set(kind.name, kind as MeasureKind);
    else ways.set(kind.name, kind as WayKind);
  }
  return { measures, ways };
}
