import { call, constant, FALSE, firstOf, rationalConstant, rounded, roundedDown, times } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { decimal } from "../../number/decimal.js";
import { contains, type End } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import {
  add,
  compare,
  divide,
  maximum,
  minimum,
  multiply,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from "../../number/rational.js";
import { type RoundingMode, roundToStep } from "../../number/rounding.js";
import {
  compareFraction,
  eitherGrain,
  type Grain,
  grainOf,
  InexactFormulaError,
  isRoundingExact,
  lineFormula,
  type NumberFormula,
} from "../formula.js";
import { singlePoints } from "../givable.js";
import type { Direction, MeasuredValue, WayKind } from "../kind.js";
import type { WayInput } from "../types.js";
import { extremesOf, multiplesUpTo, sampleAt } from "./extremes.js";

type LinearInput = NonNullable<WayInput["linear"]>;

/**
 * The straight line through two points, clamped at both (tỷ lệ × điểm chuẩn); with a floor under which it is zero;
 * optionally in steps of points.
 *
 * @example
 * {
 *   "measure": { "ratio": ["reform.planTasksDone", "reform.planTasks"] },
 *   "points": { "linear": {
 *     "from": ["0%", 0], "to": ["100%", "2.5"], "zeroBelow": "80%", "quantum": { "step": "0.25", "mode": "down" }
 *   } },
 *   "whenEmpty": "zero"
 * }
 */
export const linear: WayKind<LinearInput> = {
  face: "way",
  name: "linear",
  problems: ({ from, to, quantum }) => [
    ...(compare(decimal(from[0]), decimal(to[0])) < 0 ? [] : [{ code: "rule.linearOrder", params: {} }]),
    ...(quantum === undefined || compare(decimal(quantum.step), ZERO) > 0
      ? []
      : [{ code: "rule.notPositive", params: { key: "quantum.step" } }]),
  ],
  compile({ from, to, zeroBelow, quantum }) {
    const start = { value: decimal(from[0]), points: decimal(from[1]) };
    const end = { value: decimal(to[0]), points: decimal(to[1]) };
    const threshold = zeroBelow === undefined ? undefined : decimal(zeroBelow);
    const step = quantum === undefined ? undefined : decimal(quantum.step);
    const slope = divide(subtract(end.points, start.points), subtract(end.value, start.value));

    function inSteps(points: Rational): Rational {
      return step === undefined || quantum === undefined ? points : roundToStep(points, step, quantum.mode);
    }

    function pointsAt(value: Rational): Rational {
      if (threshold !== undefined && compare(value, threshold) < 0) return ZERO;
      const clamped = minimum(maximum(value, start.value), end.value);
      return inSteps(add(start.points, multiply(slope, subtract(clamped, start.value))));
    }

    const atEnds = [pointsAt(maximum(start.value, threshold ?? start.value)), inSteps(end.points)];
    const all = threshold === undefined ? [inSteps(start.points), inSteps(end.points)] : [...atEnds, ZERO];
    const [lineLow, lineHigh] = [atEnds.reduce(minimum), atEnds.reduce(maximum)];
    const listed = step === undefined ? undefined : stepsBetween(lineLow, lineHigh, step);
    const onLine = listed === undefined ? [{ low: lineLow, high: lineHigh }] : singlePoints(listed);
    const givable = threshold === undefined ? onLine : [...onLine, { low: ZERO, high: ZERO }];
    const pointsOf = (value: MeasuredValue): Rational =>
      value.kind === "number" ? pointsAt(value.value) : inSteps(end.points);

    return {
      lowest: all.reduce(minimum),
      highest: all.reduce(maximum),
      given: false,
      points: pointsOf,
      range(numbers) {
        const candidates = [
          ...finite(numbers.low),
          ...finite(numbers.high),
          ...[start.value, end.value].filter((value) => contains(numbers, value)),
          ...(threshold !== undefined && contains(numbers, threshold) ? [threshold] : []),
          ...(threshold !== undefined && numbers.low === "open" ? [subtract(threshold, ONE)] : []),
        ];
        return extremesOf(sampleAt(candidates, pointsAt));
      },
      direction: directionOf(start.points, end.points, threshold === undefined ? undefined : atEnds[0]),
      breakPoints: [start.value, ...(threshold === undefined ? [] : [threshold]), end.value].sort(compare),
      givable,
      explain(value) {
        const points = toPlainValue(pointsOf(value));
        const below = value.kind === "number" && threshold !== undefined && compare(value.value, threshold) < 0;
        return below
          ? { code: "way.belowThreshold", params: { threshold: toPlainValue(threshold), points } }
          : { code: "way.linear", params: { points, full: toPlainValue(inSteps(end.points)) } };
      },
      kernel: {
        pieces: [
          ...(threshold === undefined ? [] : [{ high: { value: threshold, isOpen: true }, slope: ZERO, shift: ZERO }]),
          { high: { value: start.value, isOpen: false }, slope: ZERO, shift: inSteps(start.points) },
          { low: { value: end.value, isOpen: false }, slope: ZERO, shift: inSteps(end.points) },
          {
            slope,
            shift: subtract(start.points, multiply(slope, start.value)),
            ...(step !== undefined &&
              quantum !== undefined && { steps: { size: step, mode: quantum.mode, from: ZERO } }),
          },
        ],
        otherwise: inSteps(end.points),
      },
    };
  },
  formula({ from, to, zeroBelow, quantum }, { value }) {
    if (value.kind === "choice") throw new InexactFormulaError("workbook.refused.steps");
    const [x0, p0, x1, p1] = [decimal(from[0]), decimal(from[1]), decimal(to[0]), decimal(to[1])];
    const slope = divide(subtract(p1, p0), subtract(x1, x0));
    const shift = subtract(p0, multiply(slope, x0));
    const isStepped = zeroBelow !== undefined || quantum !== undefined;
    if (value.kind === "double") {
      if (isStepped) throw new InexactFormulaError("workbook.refused.steps");
      const kept = call("MIN", call("MAX", value.formula, rationalConstant(x0)), rationalConstant(x1));
      return { ...lineFormula({ kind: "double", formula: kept }, slope, shift), never: p1 };
    }
    const step = quantum === undefined ? undefined : { size: decimal(quantum.step), mode: quantum.mode };
    const inSteps = (points: Rational): Formula =>
      rationalConstant(step === undefined ? points : roundToStep(points, step.size, step.mode));
    const threshold = zeroBelow === undefined ? FALSE : compareFraction(value, "<", decimal(zeroBelow));
    const line = step === undefined ? lineFormula(value, slope, shift) : stepLine(value, slope, shift, step);
    return {
      formula: firstOf(
        [
          [threshold, constant(0)],
          [compareFraction(value, "<=", x0), inSteps(p0)],
          [compareFraction(value, ">=", x1), inSteps(p1)],
        ],
        line.formula,
      ),
      never: step === undefined ? p1 : roundToStep(p1, step.size, step.mode),
      grain: step === undefined ? eitherGrain(line.grain, grainOf([p0, p1])) : line.grain,
    };
  },
};

/** The line in multiples of a step: rounded as a whole number of steps. */
function stepLine(
  value: Extract<NumberFormula, { kind: "fraction" }>,
  slope: Rational,
  shift: Rational,
  { size, mode }: { readonly size: Rational; readonly mode: RoundingMode },
): { readonly formula: Formula; readonly grain: Grain } {
  const steps = lineFormula(value, divide(slope, size), divide(shift, size));
  if (!isRoundingExact(steps.grain, 0)) throw new InexactFormulaError("workbook.refused.steps");
  const whole = mode === "down" ? roundedDown(steps.formula, 0) : rounded(steps.formula, 0);
  return { formula: times(whole, rationalConstant(size)), grain: grainOf([size]) };
}

/** The multiples of a step from one end to the other. */
function stepsBetween(low: Rational, high: Rational, step: Rational): readonly Rational[] | undefined {
  return multiplesUpTo(divide(subtract(high, low), step))?.map((times) => add(low, multiply(step, times)));
}

function finite(end: End): readonly Rational[] {
  return end === "open" ? [] : [end];
}

/** The course of the points, reckoning with the jump from nothing at the threshold. */
function directionOf(first: Rational, last: Rational, atThreshold: Rational | undefined): Direction {
  const slope = compare(last, first);
  const jump = atThreshold === undefined ? 0 : compare(atThreshold, ZERO);
  if (slope >= 0 && jump >= 0) return slope === 0 && jump === 0 ? "none" : "up";
  return slope <= 0 && jump <= 0 ? "down" : "mixed";
}
