import type { RuleInput, WayInput } from "../../src/rules/types.js";
import { decimal } from "./decimal.js";
import { add, compare, type Fraction, greatest, least, subtract, zero } from "./fraction.js";
import { highestOf, joined, lowestOf } from "./rule.js";
import { highestPoints, lowestPoints, pointsFor } from "./way.js";

/** Points from `low` to `high`, all of them; `null`: no upper end. A single value has equal ends. */
interface Range {
  readonly low: Fraction;
  readonly high: Fraction | null;
}

/** Section 6, step 6: whether claimed points are points that the rule can give. */
export function canGive(rule: RuleInput, claimed: Fraction, year: number): boolean {
  return possible(rule, year).some((range) => isWithin(claimed, range));
}

function isWithin(value: Fraction, { low, high }: Range): boolean {
  return compare(low, value) <= 0 && (high === null || compare(value, high) <= 0);
}

function possible(rule: RuleInput, year: number): readonly Range[] {
  const rules = joined(rule, year);
  if (rules === null) return rule.points === undefined ? [] : possibleOfWay(rule.points);
  const all = rules.map((one) => possible(one, year));
  if (rule.firstKnown !== undefined) return all.flat();
  if (rule.best !== undefined) {
    const bottom = rules.map((one) => lowestOf(one, year)).reduce(greatest);
    return all
      .flat()
      .flatMap(({ low, high }) =>
        high !== null && compare(high, bottom) < 0 ? [] : [{ low: greatest(low, bottom), high }],
      );
  }
  if (rule.least !== undefined) {
    const tops = rules.map((one) => highestOf(one, year)).filter((top) => top !== null);
    const top = tops.length === 0 ? null : tops.reduce(least);
    return all
      .flat()
      .flatMap(({ low, high }) =>
        top !== null && compare(low, top) > 0
          ? []
          : [{ low, high: high === null ? top : top === null ? high : least(high, top) }],
      );
  }
  const [first = [], ...others] = all;
  const sums = others.reduce((left, right) => left.flatMap((one) => right.map((two) => plus(one, two))), first);
  return sums.map((range) => kept(range, rule));
}

function plus(left: Range, right: Range): Range {
  return {
    low: add(left.low, right.low),
    high: left.high === null || right.high === null ? null : add(left.high, right.high),
  };
}

function kept({ low, high }: Range, { lowest, highest }: RuleInput): Range {
  const bottom = lowest === undefined ? null : decimal(lowest);
  const top = highest === undefined ? null : decimal(highest);
  const clamp = (value: Fraction): Fraction => {
    const notBelow = bottom === null ? value : greatest(value, bottom);
    return top === null ? notBelow : least(notBelow, top);
  };
  return { low: clamp(low), high: high === null ? top : clamp(high) };
}

function possibleOfWay(way: WayInput): readonly Range[] {
  if (way.levels !== undefined) return way.levels.map((level) => exactly(decimal(level.points)));
  if (way.checklist !== undefined) return way.checklist.points.map((points) => exactly(decimal(points)));
  const [low, high] = [lowestPoints(way), highestPoints(way)];
  if (way.linear !== undefined) return possibleOfLine(way.linear);
  if (way.deduct !== undefined && high !== null) {
    const down: Range[] = [];
    const each = decimal(way.deduct.each);
    for (let points = high; compare(points, low) > 0; points = subtract(points, each)) down.push(exactly(points));
    return [...down, exactly(low)];
  }
  if (way.accrue !== undefined && high !== null) {
    return [...stepped(low, decimal(way.accrue.each), high), exactly(high)];
  }
  return [{ low, high }];
}

/** A value on the line, in steps of the quantum; below `zeroBelow` only nothing. */
function possibleOfLine({ from, to, zeroBelow, quantum }: NonNullable<WayInput["linear"]>): readonly Range[] {
  const first = zeroBelow === undefined || compare(decimal(zeroBelow), decimal(from[0])) <= 0 ? from[0] : zeroBelow;
  const [atFirst, atLast] = [first, to[0]].map((x) =>
    pointsFor({ linear: { from, to, ...(quantum && { quantum }) } }, { is: "number", number: decimal(x) }),
  ) as [Fraction, Fraction];
  const low = least(atFirst, atLast);
  const high = greatest(atFirst, atLast);
  const line = quantum === undefined ? [{ low, high }] : stepped(low, decimal(quantum.step), high);
  return zeroBelow === undefined ? line : [exactly(zero), ...line];
}

function stepped(low: Fraction, step: Fraction, high: Fraction): readonly Range[] {
  const up: Range[] = [];
  for (let points = low; compare(points, high) <= 0; points = add(points, step)) up.push(exactly(points));
  return up;
}

function exactly(value: Fraction): Range {
  return { low: value, high: value };
}
