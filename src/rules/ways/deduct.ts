import { call, rationalConstant } from "../../formula/build.js";
import { decimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import {
  compare,
  divide,
  equals,
  isZero,
  maximum,
  multiply,
  negate,
  type Rational,
  subtract,
  ZERO,
} from "../../number/rational.js";
import { eitherGrain, grainOf, InexactFormulaError, lineFormula } from "../formula.js";
import { singlePoints } from "../givable.js";
import type { FormulaFaces, MeasuredValue, WayKind } from "../kind.js";
import type { WayInput } from "../types.js";
import { extremesOf, multiplesUpTo, sampleAt } from "./extremes.js";

type DeductInput = NonNullable<WayInput["deduct"]>;

/**
 * `start` less `each` for every unit measured, never below `floor` (trừ điểm). Different prices for different faults
 * are the weights of the measure.
 *
 * @example
 * {
 *   "measure": { "amount": "legal.draftsOutstanding" },
 *   "points": { "deduct": { "start": 2, "each": 1, "floor": 0 } }
 * }
 */
export const deduct: WayKind<DeductInput> = {
  face: "way",
  name: "deduct",
  problems: ({ start, each, floor }) => [
    ...(compare(decimal(each), ZERO) > 0 ? [] : [{ code: "rule.notPositive", params: { key: "each" } }]),
    ...(compare(decimal(floor), decimal(start)) <= 0 ? [] : [{ code: "rule.floorAboveStart", params: {} }]),
    ...(compare(decimal(floor), ZERO) <= 0 ? [] : [{ code: "rule.floorAboveZero", params: {} }]),
  ],
  compile(input) {
    const start = decimal(input.start);
    const each = decimal(input.each);
    const floor = decimal(input.floor);
    const pointsAt = (value: Rational): Rational =>
      maximum(floor, subtract(start, multiply(each, maximum(value, ZERO))));
    const pointsOf = (value: MeasuredValue): Rational => (value.kind === "number" ? pointsAt(value.value) : floor);
    const floorReachedAt = divide(subtract(start, floor), each);
    const whole = multiplesUpTo(floorReachedAt);
    const givable =
      whole === undefined
        ? [{ low: floor, high: start }]
        : singlePoints([...whole.map((times) => subtract(start, multiply(each, times))), floor]);
    return {
      lowest: floor,
      highest: start,
      given: false,
      points: pointsOf,
      range: ({ low, high }) =>
        extremesOf(
          sampleAt(
            [
              low === "open" ? ZERO : low,
              high === "open" ? maximum(floorReachedAt, low === "open" ? ZERO : low) : high,
            ],
            pointsAt,
          ),
        ),
      direction: "down",
      breakPoints: [ZERO, floorReachedAt],
      givable,
      explain: (value) => {
        const points = pointsOf(value);
        const params = { start: toPlainValue(start), each: toPlainValue(each), points: toPlainValue(points) };
        if (equals(points, start)) return { code: "way.deductNothing", params };
        if (value.kind !== "number" || equals(points, floor)) {
          return { code: "way.deductFloor", params: { ...params, floor: toPlainValue(floor) } };
        }
        const deducted = { value: toPlainValue(value.value), deducted: toPlainValue(subtract(start, points)) };
        return { code: isZero(start) ? "way.deductFromZero" : "way.deduct", params: { ...params, ...deducted } };
      },
      kernel: {
        pieces: [
          { high: { value: ZERO, isOpen: false }, slope: ZERO, shift: start },
          { low: { value: floorReachedAt, isOpen: false }, slope: ZERO, shift: floor },
          { slope: negate(each), shift: start },
        ],
        otherwise: floor,
      },
    };
  },
};

/** The same as spreadsheet formulas. */
export const deductFormulas: FormulaFaces<WayKind<DeductInput>> = {
  formula(input, { value }) {
    if (value.kind === "choice") throw new InexactFormulaError("workbook.refused.steps");
    const [start, floor] = [decimal(input.start), decimal(input.floor)];
    const line = lineFormula(value, negate(decimal(input.each)), start);
    return {
      // Below nothing measured the line would lie above the start.
      formula: call("MAX", rationalConstant(floor), call("MIN", rationalConstant(start), line.formula)),
      never: floor,
      grain: eitherGrain(line.grain, grainOf([start, floor])),
    };
  },
};
