import { binary, call, constant, rationalConstant } from "../../formula/build.js";
import { decimal } from "../../number/decimal.js";
import { contains, type Interval } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import { floor, maximum, minimum, type Rational, rational, ZERO } from "../../number/rational.js";
import { grainOf, InexactFormulaError, quotientFormula } from "../formula.js";
import { singlePoints } from "../givable.js";
import type { MeasuredValue, WayKind } from "../kind.js";
import type { WayInput } from "../types.js";
import { extremesOf, sampleAt } from "./extremes.js";
import { courseOf } from "./levels.js";

type ChecklistInput = NonNullable<WayInput["checklist"]>;

/**
 * Points by the number of checks met (đạt k trên n điều kiện): the first for none, the last for all. Goes with the
 * measure `checks`.
 *
 * @example
 * {
 *   "measure": { "checks": ["iso.documentsUpdated", "iso.nonconformitiesHandled"] },
 *   "points": { "checklist": { "points": [0, 0, 1] } }
 * }
 */
export const checklist: WayKind<ChecklistInput> = {
  face: "way",
  name: "checklist",
  problems: ({ points }) => (points.length === 0 ? [{ code: "rule.noLevels", params: {} }] : []),
  compile({ points: input }) {
    const table = input.map(decimal);
    const last = table.at(-1) ?? ZERO;
    const pointsAt = (value: Rational): Rational => {
      const met = floor(maximum(value, ZERO));
      return met >= BigInt(table.length) ? last : (table[Number(met)] ?? last);
    };
    const pointsOf = (value: MeasuredValue): Rational => (value.kind === "number" ? pointsAt(value.value) : last);
    const counts = table.map((_, index) => rational(BigInt(index)));
    return {
      lowest: table.reduce(minimum),
      highest: table.reduce(maximum),
      given: false,
      points: pointsOf,
      range: (numbers: Interval) => {
        const inside = counts.filter((value) => contains(numbers, value));
        const ends = [numbers.low, numbers.high].flatMap((end) => (end === "open" ? [] : [end]));
        return extremesOf(sampleAt([...inside, ...ends], pointsAt));
      },
      direction: courseOf(table),
      breakPoints: counts,
      givable: singlePoints(table),
      explain: (value) => ({
        code: "way.checklist",
        params: { points: toPlainValue(pointsOf(value)) },
      }),
      kernel: {
        pieces: table.slice(0, -1).map((points, index) => ({
          high: { value: rational(BigInt(index + 1)), isOpen: true },
          slope: ZERO,
          shift: points,
        })),
        otherwise: last,
      },
    };
  },
  formula({ points: input }, { value }) {
    if (value.kind !== "fraction") throw new InexactFormulaError("workbook.refused.steps");
    const table = input.map(decimal);
    const met = call("MAX", constant(0), call("INT", quotientFormula(value)));
    const place = binary(call("MIN", constant(table.length - 1), met), "+", constant(1));
    return {
      formula: call("CHOOSE", place, ...table.map(rationalConstant)),
      never: table.at(-1) ?? ZERO,
      grain: grainOf(table),
    };
  },
};
