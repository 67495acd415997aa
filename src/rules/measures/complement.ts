import { differenceOfSums, linearSum } from "../../facts/linear.js";
import type { SumInput } from "../../facts/types.js";
import { addIntervals, EVERYTHING, point, scaleInterval } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import { negate, ONE, subtract } from "../../number/rational.js";
import type { Direction, MeasureKind } from "../kind.js";
import { quotientRangeFormula } from "./quotientRangeFormula.js";
import {
  aimQuotient,
  directionInQuotient,
  factsOfQuotient,
  measureQuotient,
  quotientParams,
  rangeOfQuotient,
  readQuotient,
} from "./ratio.js";
import { quotientMeasure, sumFormula } from "./sumFormula.js";
import { directionInSum, usesOfSum } from "./sums.js";

const OPPOSITE: Record<Direction, Direction> = { up: "down", down: "up", none: "none", mixed: "mixed" };

/**
 * One minus a ratio (phần còn lại): the share of those without a fault. Empty when the lower sum is zero.
 *
 * @example
 * {
 *   "measure": { "complement": ["tthc.inProgressOverdue", "tthc.received"] },
 *   "points": { "levels": [{ "from": "95%", "points": 2 }, { "below": "95%", "points": 0 }] },
 *   "whenEmpty": "reduceMax"
 * }
 */
export const complement: MeasureKind<readonly [SumInput, SumInput]> = {
  face: "measure",
  name: "complement",
  uses: (input) => [...usesOfSum(linearSum(input[0])), ...usesOfSum(linearSum(input[1]))],
  compile(input, context) {
    const quotient = readQuotient(input);
    return {
      facts: factsOfQuotient(quotient),
      unit: "percent",
      measure(book) {
        const measured = measureQuotient(quotient, book);
        return measured.kind === "number" ? { kind: "number", value: subtract(ONE, measured.value) } : measured;
      },
      range(book) {
        const range = rangeOfQuotient(quotient, book);
        if (range?.numbers === undefined) return range;
        const numbers =
          range.numbers === EVERYTHING
            ? EVERYTHING
            : addIntervals(point(ONE), scaleInterval(range.numbers, negate(ONE)));
        return { ...range, numbers };
      },
      direction: (fact) => OPPOSITE[directionInQuotient(quotient, fact, context)],
      canEmpty: (fact) => directionInSum(quotient.below, fact) !== "none",
      aim: (target, book) =>
        target.kind === "number" ? aimQuotient(quotient, subtract(ONE, target.value), book) : undefined,
      explain: (measured, book) => ({
        code: "measure.complement",
        params: {
          ...quotientParams(quotient, book),
          value: measured.kind === "number" ? toPlainValue(measured.value) : null,
        },
      }),
      kernel: { kind: "quotient", above: differenceOfSums(quotient.below, quotient.above), below: quotient.below },
    };
  },
  formula: (input, context) => {
    const { above, below } = readQuotient(input);
    return quotientMeasure(sumFormula(above, context), sumFormula(below, context), true);
  },
  rangeFormula: (input, context) => quotientRangeFormula(readQuotient(input), true, context),
};
