import { binary, call, constant, iff, plus, rationalConstant, times } from "../../formula/build.js";
import { decimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import {
  add,
  compare,
  divide,
  equals,
  floor,
  isInteger,
  isNegative,
  isZero,
  maximum,
  minimum,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../../number/rational.js";
import { grainOf, InexactFormulaError, quotientFormula, scaled } from "../formula.js";
import { singlePoints } from "../givable.js";
import type { FormulaFaces, MeasuredValue, WayKind } from "../kind.js";
import type { WayInput } from "../types.js";
import { extremesOf, multiplesUpTo, sampleAt } from "./extremes.js";

type AccrueInput = NonNullable<WayInput["accrue"]>;

/**
 * `each` for every whole `per` measured, from `start` on, never above `cap` (cộng điểm theo số lượng).
 *
 * @example
 * {
 *   "measure": { "amount": "reform.initiativesAdopted" },
 *   "points": { "accrue": { "each": "2.5", "cap": 5 } }
 * }
 */
export const accrue: WayKind<AccrueInput> = {
  face: "way",
  name: "accrue",
  problems: (input) => [
    ...(compare(decimal(input.each), ZERO) > 0 ? [] : [{ code: "rule.notPositive", params: { key: "each" } }]),
    ...(compare(decimal(input.per ?? 1), ZERO) > 0 ? [] : [{ code: "rule.notPositive", params: { key: "per" } }]),
    ...(compare(decimal(input.start ?? 0), decimal(input.cap)) <= 0
      ? []
      : [{ code: "rule.startAboveCap", params: {} }]),
  ],
  compile(input) {
    const start = decimal(input.start ?? 0);
    const each = decimal(input.each);
    const per = input.per === undefined ? ONE : decimal(input.per);
    const cap = decimal(input.cap);
    const itemsIn = (value: Rational): bigint => (isNegative(value) ? 0n : floor(divide(value, per)));
    const pointsAt = (value: Rational): Rational => minimum(cap, add(start, multiply(each, rational(itemsIn(value)))));
    const pointsOf = (value: MeasuredValue): Rational => (value.kind === "number" ? pointsAt(value.value) : cap);
    const itemsToCap = divide(subtract(cap, start), each);
    const wholeItemsToCap = rational(isInteger(itemsToCap) ? itemsToCap.numerator : floor(itemsToCap) + 1n);
    const capReachedAt = multiply(per, wholeItemsToCap);
    const whole = multiplesUpTo(itemsToCap);
    const givable =
      whole === undefined
        ? [{ low: start, high: cap }]
        : singlePoints([...whole.map((items) => add(start, multiply(each, items))), cap]);
    return {
      lowest: start,
      highest: cap,
      given: false,
      points: pointsOf,
      range: ({ low, high }) =>
        extremesOf(
          sampleAt(
            [low === "open" ? ZERO : low, high === "open" ? maximum(capReachedAt, low === "open" ? ZERO : low) : high],
            pointsAt,
          ),
        ),
      direction: "up",
      breakPoints: [ZERO, per, capReachedAt],
      givable,
      explain: (value) => {
        const points = pointsOf(value);
        const params = { each: toPlainValue(each), per: toPlainValue(per), points: toPlainValue(points) };
        if (value.kind !== "number" || equals(points, cap)) {
          return { code: "way.accrueCap", params: { ...params, cap: toPlainValue(cap) } };
        }
        if (!equals(per, ONE)) return { code: "way.accruePer", params };
        const counted = { ...params, start: toPlainValue(start), value: toPlainValue(rational(itemsIn(value.value))) };
        return { code: isZero(start) ? "way.accrue" : "way.accrueFrom", params: counted };
      },
      kernel: {
        pieces: [
          { high: { value: ZERO, isOpen: true }, slope: ZERO, shift: start },
          { low: { value: capReachedAt, isOpen: false }, slope: ZERO, shift: cap },
          { slope: divide(each, per), shift: ZERO, steps: { size: each, mode: "down", from: start } },
        ],
        otherwise: start,
      },
    };
  },
};

/** The same as spreadsheet formulas. */
export const accrueFormulas: FormulaFaces<WayKind<AccrueInput>> = {
  formula(input, { value }) {
    if (value.kind !== "fraction") throw new InexactFormulaError("workbook.refused.steps");
    const per = input.per === undefined ? ONE : decimal(input.per);
    const [start, each, cap] = [decimal(input.start ?? 0), decimal(input.each), decimal(input.cap)];
    const parts = { above: scaled(value.above, per.denominator), below: scaled(value.below, per.numerator) };
    const items = call("INT", quotientFormula({ kind: "fraction", ...parts }));
    const counted = iff(binary(value.above.formula, "<", constant(0)), constant(0), items);
    const grown = plus(rationalConstant(start), times(counted, rationalConstant(each)));
    return {
      formula: call("MIN", rationalConstant(cap), grown),
      never: cap,
      grain: grainOf([start, each, cap]),
    };
  },
};
