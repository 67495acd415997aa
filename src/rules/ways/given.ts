import { call, rationalConstant } from "../../formula/build.js";
import { decimal } from "../../number/decimal.js";
import type { End, Interval } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import { compare, maximum, minimum, ONE, type Rational, ZERO } from "../../number/rational.js";
import { eitherGrain, grainOf, grainOver, InexactFormulaError, quotientFormula } from "../formula.js";
import type { MeasuredValue, PointsAt, WayKind } from "../kind.js";
import type { WayInput } from "../types.js";

type GivenInput = NonNullable<WayInput["given"]>;

/**
 * The measured value is the score that somebody else gave (điểm do điều tra, thẩm định hoặc công bố), kept between
 * its ends.
 *
 * @example
 * {
 *   "measure": { "amount": "survey.citizens" },
 *   "points": { "given": { "lowest": 0, "highest": 10 } }
 * }
 */
export const given: WayKind<GivenInput> = {
  face: "way",
  name: "given",
  problems: ({ lowest, highest }) =>
    highest === null || compare(decimal(lowest), decimal(highest)) <= 0
      ? []
      : [{ code: "rule.lowestAboveHighest", params: {} }],
  compile(input) {
    const lowest = decimal(input.lowest);
    const highest: End = input.highest === null ? "open" : decimal(input.highest);
    const pointsAt = (value: Rational): Rational => {
      const raised = maximum(value, lowest);
      return highest === "open" ? raised : minimum(raised, highest);
    };
    const pointsOf = (value: MeasuredValue): Rational =>
      value.kind === "number" ? pointsAt(value.value) : highest === "open" ? lowest : highest;
    const atEnd = (end: End, openEnd: End): PointsAt => {
      const value = end === "open" ? openEnd : end;
      return value === "open" ? { points: "open" } : { points: pointsAt(value), at: { kind: "number", value } };
    };
    return {
      lowest,
      highest,
      given: true,
      points: pointsOf,
      range: ({ low, high }: Interval) => ({ low: atEnd(low, lowest), high: atEnd(high, highest) }),
      direction: "up",
      breakPoints: highest === "open" ? [lowest] : [lowest, highest],
      givable: [{ low: lowest, high: highest }],
      explain: (value) => ({ code: "way.given", params: { points: toPlainValue(pointsOf(value)) } }),
      kernel: {
        pieces: [
          { high: { value: lowest, isOpen: false }, slope: ZERO, shift: lowest },
          ...(highest === "open"
            ? []
            : [{ low: { value: highest, isOpen: false }, slope: ZERO, shift: highest } as const]),
          { slope: ONE, shift: ZERO },
        ],
        otherwise: lowest,
      },
    };
  },
  formula(input, { value }) {
    if (value.kind === "choice") throw new InexactFormulaError("workbook.refused.steps");
    const lowest = decimal(input.lowest);
    const highest = input.highest === null ? undefined : decimal(input.highest);
    const raised = call("MAX", rationalConstant(lowest), quotientFormula(value));
    const ends = grainOf(highest === undefined ? [lowest] : [lowest, highest]);
    return {
      formula: highest === undefined ? raised : call("MIN", rationalConstant(highest), raised),
      never: highest ?? lowest,
      grain: value.kind === "fraction" ? eitherGrain(grainOver(value.below), ends) : undefined,
    };
  },
};
