import { constant, FALSE, iff, rationalConstant } from "../formula/build.js";
import { EVERYTHING } from "../number/interval.js";
import { eitherGrain, grainOf, InexactFormulaError, type PointsFormula } from "./formula.js";
import type { Way, WayKind } from "./kind.js";
import type { EndFormula, IntervalFormula, PointsRangeFormula } from "./rangeFormula.js";

/**
 * The lowest and the highest points of a way over an interval. Where points only rise, or only fall, with what is
 * measured, they are the points at its ends; other ways have a face of their own.
 */
export function wayRangeFormula(
  kind: WayKind,
  specification: unknown,
  way: Way,
  numbers: IntervalFormula,
): PointsRangeFormula {
  if (kind.rangeFormula !== undefined) return kind.rangeFormula(specification, numbers, way);
  if (kind.formula === undefined || way.direction === "mixed") throw new InexactFormulaError("workbook.unbounded.way");
  const points = ({ value }: EndFormula): PointsFormula | undefined =>
    kind.formula?.(specification, { value, placeOf: () => -1 });
  const [first, last] = way.direction === "down" ? [numbers.high, numbers.low] : [numbers.low, numbers.high];
  const [lowest, highest] = [points(first), points(last)];
  // Without an end on a side the points come as near to these as one likes, or reach them.
  const limits = way.range(EVERYTHING);
  if (lowest === undefined || highest === undefined || limits.low.points === "open") {
    throw new InexactFormulaError("workbook.unbounded.way");
  }
  const top = limits.high.points;
  return {
    low: iff(first.isOpen, rationalConstant(limits.low.points), lowest.formula),
    high: {
      isOpen: top === "open" ? last.isOpen : FALSE,
      value: iff(last.isOpen, top === "open" ? constant(0) : rationalConstant(top), highest.formula),
    },
    grain: [lowest.grain, highest.grain].reduce(
      eitherGrain,
      grainOf(top === "open" ? [limits.low.points] : [limits.low.points, top]),
    ),
  };
}
