import { firstOf, rationalConstant } from "../../formula/build.js";
import { decimal } from "../../number/decimal.js";
import { contains, type Interval } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import {
  add,
  compare,
  divide,
  maximum,
  minimum,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../../number/rational.js";
import { canHold, explainStep, holds, numbersOfStep, readSteps } from "../ends.js";
import { grainOf } from "../formula.js";
import { singlePoints } from "../givable.js";
import type { Direction, MeasuredValue, WayKind } from "../kind.js";
import { stepFormula } from "../stepFormula.js";
import type { Level } from "../types.js";
import { extremesOf, sampleAt } from "./extremes.js";

/**
 * Steps of a table (các mức điểm): on numbers, or on choices. The first step that holds the value counts; a value
 * that no step holds scores the lowest points of the table.
 *
 * @example
 * {
 *   "measure": { "ratio": ["inspections.unitsInspected", "inspections.units"] },
 *   "points": { "levels": [
 *     { "from": "30%", "points": "1.5", "when": { "vi": "Từ 30% số đơn vị trở lên" } },
 *     { "from": "20%", "below": "30%", "points": "0.75" },
 *     { "below": "20%", "points": 0 }
 *   ] },
 *   "whenEmpty": "missing"
 * }
 */
export const levels: WayKind<readonly Level[]> = {
  face: "way",
  name: "levels",
  problems: (input) => (input.length === 0 ? [{ code: "rule.noLevels", params: {} }] : []),
  compile(input) {
    const read = readSteps(input);
    const steps = input.map((level, index) => ({ step: read[index] ?? {}, points: decimal(level.points), level }));
    const all = steps.map(({ points }) => points);
    const lowest = all.reduce(minimum);
    const stepAt = (value: MeasuredValue): (typeof steps)[number] | undefined =>
      steps.find(({ step }) => holds(step, value));
    const pointsOf = (value: MeasuredValue): Rational => stepAt(value)?.points ?? lowest;
    const breakPoints = sortedUnique(steps.flatMap(({ step }) => numbersOfStep(step)));

    return {
      lowest,
      highest: all.reduce(maximum),
      given: false,
      points: pointsOf,
      range(numbers) {
        const values = sampleValues(numbers, breakPoints);
        return extremesOf(sampleAt(values, (value) => pointsOf({ kind: "number", value })));
      },
      direction: courseOf([
        ...sampleValues({ low: "open", high: "open" }, breakPoints).map((value) => pointsOf({ kind: "number", value })),
        // A table that names "never" has a step above all numbers.
        ...(steps.some(({ step }) => step.choices?.has("never")) ? [pointsOf({ kind: "never" })] : []),
      ]),
      breakPoints,
      givable: singlePoints(all),
      explain(value, unit) {
        const found = stepAt(value);
        return found === undefined
          ? { code: "way.gap", params: { points: toPlainValue(lowest) } }
          : {
              code: "way.level",
              params: {
                step: explainStep(found.step, unit, found.level.when),
                points: toPlainValue(found.points),
              },
            };
      },
      hasEffects: input.some(({ effects }) => (effects ?? []).length > 0),
      effects: (value) => stepAt(value)?.level.effects ?? [],
      possibleEffects: (range) =>
        steps.filter(({ step }) => canHold(step, range)).flatMap(({ level }) => level.effects ?? []),
      kernel: {
        pieces: steps
          .filter(({ step }) => step.choices === undefined)
          .map(({ step: { low, high }, points }) => ({
            ...(low !== undefined && { low }),
            ...(high !== undefined && { high }),
            slope: ZERO,
            shift: points,
          })),
        otherwise: lowest,
      },
    };
  },
  formula(input, measured) {
    const points = input.map((level) => decimal(level.points));
    const steps = readSteps(input);
    const lowest = points.reduce(minimum);
    const cases = steps.map((step, index) => {
      const scored = rationalConstant(points[index] ?? lowest);
      return [stepFormula(step, measured), scored] as const;
    });
    const never = steps.findIndex((step) => holds(step, { kind: "never" }));
    return {
      formula: firstOf(cases, rationalConstant(lowest)),
      never: points[never] ?? lowest,
      grain: grainOf(points),
    };
  },
};

function sortedUnique(values: readonly Rational[]): readonly Rational[] {
  const sorted = [...values].sort(compare);
  return sorted.filter((value, index) => index === 0 || compare(value, sorted[index - 1] ?? value) !== 0);
}

/**
 * One value from each stretch of the interval on which a table of steps gives the same points: every break point,
 * one value between two of them, one beyond the first and the last.
 */
export function sampleValues(numbers: Interval, breakPoints: readonly Rational[]): readonly Rational[] {
  const ends = [numbers.low, numbers.high].flatMap((end) => (end === "open" ? [] : [end]));
  const inside = sortedUnique([...breakPoints.filter((value) => contains(numbers, value)), ...ends]);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return [ONE];
  const between = inside.slice(1).map((value, index) => middle(inside[index] ?? value, value));
  return [
    ...(numbers.low === "open" ? [subtract(first, ONE)] : []),
    ...inside.flatMap((value, index) => {
      const next = between[index];
      return next === undefined ? [value] : [value, next];
    }),
    ...(numbers.high === "open" ? [add(last, ONE)] : []),
  ];
}

function middle(left: Rational, right: Rational): Rational {
  return divide(add(left, right), rational(2n));
}

/** Where a list of points in the order of rising values goes. */
export function courseOf(points: readonly Rational[]): Direction {
  let rises = false;
  let falls = false;
  for (const [index, value] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined) continue;
    const order = compare(value, before);
    if (order > 0) rises = true;
    if (order < 0) falls = true;
  }
  if (rises && falls) return "mixed";
  return rises ? "up" : falls ? "down" : "none";
}
