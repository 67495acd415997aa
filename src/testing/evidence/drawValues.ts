import type { Case, FactValue } from "../../evidence/types.js";
import type { FactDefinition, Identity } from "../../facts/types.js";
import type { Draw } from "../draw.js";
import { drawDate } from "./dates.js";
import type { FactUse, RubricFacts } from "./factUse.js";
import { factsOfSum, roughly } from "./readRule.js";

/** Random values. */
export interface Values {
  /** The value of a fact; the same each time. `undefined` where the fact is not used. */
  value(id: string): FactValue | undefined;
}

/** What the values must go with. */
export interface ValueFrame {
  readonly facts: RubricFacts;
  readonly codes: readonly string[];
  readonly year: number;
  /** Values that stand already. */
  readonly fixed: ReadonlyMap<string, FactValue>;
}

const wholes = [10, 0, 0, 1, 2, 3, 5, 8, 20, 25, 40, 80, 100, 200];

/** Draws a value for each fact: parts within their wholes, sums of identities mostly kept. */
export function drawValues(draw: Draw, frame: ValueFrame): Values {
  const { facts, fixed } = frame;
  const drawn = new Map<string, FactValue>(fixed);
  const open = new Set<string>();

  const number = (id: string | undefined): number | undefined => {
    const found = id === undefined ? undefined : value(id);
    return typeof found === "number" ? found : typeof found === "string" ? roughly(found) : undefined;
  };
  const value = (id: string): FactValue | undefined => {
    const use = facts.uses.get(id);
    if (drawn.has(id) || use === undefined || open.has(id)) return drawn.get(id);
    open.add(id);
    const found = bySum(id) ?? drawValue(use);
    open.delete(id);
    drawn.set(id, found);
    return found;
  };
  /** The sum of the other side, where an identity says that the fact is one. */
  const bySum = (id: string): number | undefined => {
    const identity = facts.identities.find((one) => isSingle(one, id));
    if (identity === undefined || draw.chance(10)) return undefined;
    const others = factsOfSum(factsOfSum(identity.left).includes(id) ? identity.right : identity.left).map(number);
    return others.reduce<number | undefined>(
      (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
      0,
    );
  };
  const drawValue = (use: FactUse): FactValue => {
    const { type, choices = [], lowest, highest } = use.definition;
    if (type === "boolean") return draw.chance(50);
    if (type === "choice") return draw.pick(choices).id;
    if (type === "date") return use.mayBeNever && draw.chance(10) ? "never" : drawDate(draw, [...use.dues], frame.year);
    if (type === "cases") return drawCases(draw, frame);
    if (type === "percent") return drawPercent(draw, [...use.numbers], use.definition);
    const bottom = lowest === undefined ? (type === "points" ? Number.NEGATIVE_INFINITY : 0) : roughly(lowest);
    const top = Math.min(highest === undefined ? Number.POSITIVE_INFINITY : roughly(highest), wholeOf(use));
    return kept(type === "count" ? drawCount(use) : drawAmount(use), bottom, top, type === "count");
  };
  const wholeOf = ({ definition }: FactUse): number => number(definition.partOf) ?? Number.POSITIVE_INFINITY;
  const drawCount = (use: FactUse): number => {
    const whole = number(use.whole);
    if (whole !== undefined && use.shares.size > 0 && draw.chance(60)) {
      return Math.round(draw.pick([...use.shares]) * whole) + (draw.chance(30) ? draw.pick([-1, 1]) : 0);
    }
    if (whole !== undefined && draw.chance(70)) return draw.integer(0, Math.max(0, Math.round(whole)));
    const parts = fixedParts(use.id);
    if (parts > 0) return parts + draw.pick([0, 0, 1, 5]);
    if (use.numbers.size > 0 && draw.chance(60))
      return Math.round(draw.pick([...use.numbers])) + draw.pick([0, 0, -1, 1]);
    return draw.chance(60) ? draw.pick(wholes) : draw.integer(0, 12);
  };
  const drawAmount = (use: FactUse): number => {
    const near = use.numbers.size > 0 ? draw.pick([...use.numbers]) : draw.integer(0, 12);
    return draw.chance(30) ? near : Math.round((near + draw.integer(-3000, 3000) / 1000) * 1000) / 1000;
  };
  /** The greatest part that stands already, which a whole must reach. */
  const fixedParts = (id: string): number =>
    Math.max(
      0,
      ...[...facts.uses.values()]
        .filter(({ definition }) => definition.partOf === id)
        .map((part) => (fixed.has(part.id) ? (number(part.id) ?? 0) : 0)),
    );
  return { value };
}

function isSingle({ left, right }: Identity, id: string): boolean {
  return [left, right].some((side) =>
    typeof side === "string" ? side === id : Array.isArray(side) && side.length === 1 && side[0] === id,
  );
}

function kept(value: number, bottom: number, top: number, whole: boolean): number {
  const within = Math.max(Math.min(value, top), bottom);
  if (whole) return Math.max(0, Math.round(within));
  const rounded = Math.round(within * 1000) / 1000;
  return rounded > top ? Math.floor(top * 1000) / 1000 : rounded < bottom ? Math.ceil(bottom * 1000) / 1000 : rounded;
}

function drawPercent(
  draw: Draw,
  near: readonly number[],
  { lowest = 0, highest = 1 }: FactDefinition,
): string | number {
  const percent = near.length > 0 && draw.chance(50) ? Math.round(draw.pick(near) * 100) : draw.integer(0, 100);
  const [bottom, top] = [Math.ceil(roughly(lowest) * 100), Math.floor(roughly(highest) * 100)];
  const moved = Math.min(top, Math.max(bottom, percent + (draw.chance(30) ? draw.pick([-1, 1]) : 0)));
  const fraction = draw.chance(10) ? draw.pick(["1/3", "2/3", "12.5%"]) : undefined;
  if (fraction !== undefined && roughly(fraction) >= roughly(lowest) && roughly(fraction) <= roughly(highest)) {
    return fraction;
  }
  return draw.pick([`${moved}%`, moved / 100, String(moved / 100)]);
}

function drawCases(draw: Draw, { facts, codes, year }: ValueFrame): readonly Case[] {
  return Array.from({ length: draw.pick([0, 0, 1, 1, 2, 3, 5]) }, (): Case => {
    const flags = draw.some(facts.flags, 35);
    return {
      ...(draw.chance(50) && { date: drawDate(draw, [], year) }),
      ...(draw.chance(60) && { node: draw.pick(codes) }),
      ...(flags.length > 0 && { flags }),
    };
  });
}
