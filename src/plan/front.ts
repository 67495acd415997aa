import { maximum, type Rational, rational, ZERO } from "../number/rational.js";
import { emptyList, joinList, type List, type ListChoice, pickedIn } from "./list.js";
import { createScale, type Scale } from "./scale.js";
import { emptyTable, fromLimbs, joinTable, limbsFor, pickedAt, risingEfforts, type Table, toLimbs } from "./table.js";

/** So much effort brings so much. */
export interface FrontierPoint {
  readonly effort: Rational;
  readonly gain: Rational;
}

/** The best that several groups bring together: each entry takes more effort than the one before, and brings more. */
export interface Front {
  readonly count: number;
  pointAt(entry: number): FrontierPoint;
  /** For each group that was joined, in that order, which of its choices an entry takes. */
  picksAt(entry: number): readonly number[];
  /** The same with more groups joined to it. */
  join(groups: readonly (readonly FrontierPoint[])[]): Front;
}

/** A table of more cells than this is not made: each takes two bytes while the plan is looked for. */
const MOST_CELLS = 60_000_000n;

/**
 * The front of nothing, to which groups are joined. Nothing that could become part of a best sum is left out, so that
 * one pass gives the whole frontier.
 *
 * @param all - the choices of all groups that will be joined; they decide in which whole numbers sums are taken
 * @param budget - sums of more effort than this are left out
 */
export function startFront(all: readonly (readonly FrontierPoint[])[], budget: Rational | undefined): Front {
  const points = all.flat();
  const efforts = createScale([...points.map(({ effort }) => effort), budget ?? ZERO]);
  const gains = createScale(points.map(({ gain }) => gain));
  const range = all.reduce((total, choices) => total + efforts(most(choices.map(({ effort }) => effort))), 0n);
  const limit = budget === undefined || efforts(budget) > range ? range : efforts(budget);
  const size = all.reduce((total, choices) => total + gains(most(choices.map(({ gain }) => magnitude(gain)))), 0n);
  const scales = { efforts, gains, limit };
  return limit * BigInt(all.length) > MOST_CELLS
    ? listFront(emptyList, scales)
    : tableFront(emptyTable(limbsFor(size)), [], scales);
}

interface Scales {
  readonly efforts: Scale;
  readonly gains: Scale;
  readonly limit: bigint;
}

function tableFront(table: Table, order: readonly number[], scales: Scales): Front {
  const { efforts, gains, limit } = scales;
  const entries = risingEfforts(table);
  const effortAt = (entry: number): number => entries[entry] ?? 0;
  return {
    count: entries.length,
    pointAt: (entry) => ({
      effort: rational(BigInt(effortAt(entry)), efforts.parts),
      gain: rational(fromLimbs(table.limbs, effortAt(entry)), gains.parts),
    }),
    picksAt(entry) {
      const picked = pickedAt(table, effortAt(entry));
      const picks: number[] = [];
      for (const [place, index] of order.entries()) picks[index] = picked[place] ?? 0;
      return picks;
    },
    join(groups) {
      const limbs = table.limbs.length;
      const inTable = groups.map((choices) =>
        choices.map(({ effort, gain }) => ({ effort: Number(efforts(effort)), gain: toLimbs(gains(gain), limbs) })),
      );
      // Small groups go first, so that the table grows late.
      const longest = inTable.map((choices) => Math.max(...choices.map(({ effort }) => effort)));
      const places = inTable
        .map((_, place) => place)
        .sort((left, right) => (longest[left] ?? 0) - (longest[right] ?? 0) || left - right);
      const joined = joinTable(
        table,
        places.map((place) => inTable[place] ?? []),
        Number(limit),
      );
      return tableFront(joined, [...order, ...places.map((place) => place + order.length)], scales);
    },
  };
}

function listFront(list: List, scales: Scales): Front {
  const { efforts, gains, limit } = scales;
  return {
    count: list.efforts.length,
    pointAt: (entry) => ({
      effort: rational(list.efforts[entry] ?? 0n, efforts.parts),
      gain: rational(list.gains[entry] ?? 0n, gains.parts),
    }),
    picksAt: (entry) => pickedIn(list, entry),
    join(groups) {
      const inList = groups.map((choices) =>
        choices.map(({ effort, gain }): ListChoice => ({ effort: efforts(effort), gain: gains(gain) })),
      );
      return listFront(joinList(list, inList, limit), scales);
    },
  };
}

function magnitude({ numerator, denominator }: Rational): Rational {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

function most(values: readonly Rational[]): Rational {
  return values.reduce(maximum, ZERO);
}
