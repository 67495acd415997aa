import { FALSE, firstOf, or, rationalConstant } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import type { Message } from "../../i18n/message.js";
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
import { canHold, explainStep, holds, numbersOfStep, readSteps, type Step } from "../ends.js";
import { grainOf } from "../formula.js";
import { singlePoints } from "../givable.js";
import type { StepEnd } from "../kernel.js";
import type { Direction, FormulaFaces, MeasuredValue, MeasureUnit, Way, WayKind } from "../kind.js";
import { stepFormula } from "../stepFormula.js";
import { meetsFormula } from "../stepRangeFormula.js";
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
    const steps = input.map((level, index) => ({
      step: read[index] ?? {},
      points: decimal(level.points),
      level,
      // A level is explained once for each unit of measure.
      said: new Map<MeasureUnit, Message>(),
    }));
    const all = steps.map(({ points }) => points);
    const lowest = all.reduce(minimum);
    const stepAt = (value: MeasuredValue): (typeof steps)[number] | undefined =>
      steps.find(({ step }) => holds(step, value));
    const pointsOf = (value: MeasuredValue): Rational => stepAt(value)?.points ?? lowest;
    const breakPoints = sortedUnique(steps.flatMap(({ step }) => numbersOfStep(step)));
    let course: Direction | undefined;

    return {
      lowest,
      highest: all.reduce(maximum),
      given: false,
      points: pointsOf,
      range(numbers) {
        const values = sampleValues(numbers, breakPoints);
        return extremesOf(sampleAt(values, (value) => pointsOf({ kind: "number", value })));
      },
      // Who only scores does not ask for it.
      get direction() {
        course ??= courseOf([
          ...sampleValues({ low: "open", high: "open" }, breakPoints).map((value) =>
            pointsOf({ kind: "number", value }),
          ),
          // A table that names "never" has a step above all numbers.
          ...(steps.some(({ step }) => step.choices?.has("never")) ? [pointsOf({ kind: "never" })] : []),
        ]);
        return course;
      },
      breakPoints,
      givable: singlePoints(all),
      explain(value, unit) {
        const found = stepAt(value);
        if (found === undefined) return { code: "way.gap", params: { points: toPlainValue(lowest) } };
        const { step, points, level, said } = found;
        const before = said.get(unit);
        if (before !== undefined) return before;
        const message: Message = {
          code: "way.level",
          params: { step: explainStep(step, unit, level.when), points: toPlainValue(points) },
        };
        said.set(unit, message);
        return message;
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
};

/** The same as spreadsheet formulas. */
export const levelsFormulas: FormulaFaces<WayKind<readonly Level[]>> = {
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
  rangeFormula(_input, numbers, way) {
    const stretches = stretchesOf(way);
    const all = sortedUnique(stretches.map(({ points }) => points));
    // The first points in an order that some stretch with them can still give; the last are left without a question.
    const firstIn = (order: readonly Rational[]): Formula => {
      const cases = order.slice(0, -1).map((points): readonly [Formula, Formula] => {
        const meeting = stretches.filter((one) => compare(one.points, points) === 0);
        return [or(meeting.map(({ step }) => meetsFormula(step, numbers))), rationalConstant(points)];
      });
      return firstOf(cases, rationalConstant(order.at(-1) ?? ZERO));
    };
    return {
      low: firstIn(all),
      high: { isOpen: FALSE, value: firstIn([...all].reverse()) },
      grain: grainOf(all),
    };
  },
};

/** A stretch of numbers on which a table gives the same points. */
interface Stretch {
  readonly step: Step;
  readonly points: Rational;
}

/** All numbers in stretches of equal points, in rising order. */
function stretchesOf({ breakPoints, points }: Way): readonly Stretch[] {
  const ends: readonly (StepEnd & { readonly points: Rational })[] = breakPoints.flatMap((value, index) => {
    const next = breakPoints[index + 1];
    const after = next === undefined ? add(value, ONE) : middle(value, next);
    return [
      { value, isOpen: false, points: points({ kind: "number", value }) },
      { value, isOpen: true, points: points({ kind: "number", value: after }) },
    ];
  });
  const [first] = breakPoints;
  const below = points({ kind: "number", value: first === undefined ? ONE : subtract(first, ONE) });
  const stretches: Stretch[] = [{ step: {}, points: below }];
  for (const { points: own, ...low } of ends) {
    const before = stretches.at(-1);
    if (before === undefined || compare(before.points, own) === 0) continue;
    const high = { value: low.value, isOpen: !low.isOpen };
    stretches.splice(-1, 1, { ...before, step: { ...before.step, high } }, { step: { low }, points: own });
  }
  return stretches;
}

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
