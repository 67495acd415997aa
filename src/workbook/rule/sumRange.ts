import { and, call, constant, FALSE, iff, not, or, rationalConstant, total } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { decimal } from "../../number/decimal.js";
import { ZERO } from "../../number/rational.js";
import { eitherGrain, grainOf, sumGrains } from "../../rules/formula.js";
import type { RuleInput } from "../../rules/types.js";
import { absencesOf, isNothing, mayBeAbsent } from "./rangedAbsence.js";
import type { RuleRangeFormula } from "./ruleRange.js";

type Put = (meaning: string, formula: Formula) => Formula;

/** In a sum nothing makes up for a rule that stays missing, and an item that may be left out adds nothing then. */
export function sumRange(ranges: readonly RuleRangeFormula[], input: RuleInput, put: Put): RuleRangeFormula {
  const isWhole = put("isWhole", and(ranges.map((range) => not(isNothing(range)))));
  const end = (range: RuleRangeFormula, name: "MIN" | "MAX", value: Formula): Formula =>
    iff(range.hasPoints, iff(mayBeAbsent(range), call(name, constant(0), value), value), constant(0));
  const [lowest, highest] = [input.lowest, input.highest].map((limit) =>
    limit === undefined ? undefined : rationalConstant(decimal(limit)),
  );
  const capped = (sum: Formula): Formula => {
    const raised = lowest === undefined ? sum : call("MAX", lowest, sum);
    return highest === undefined ? raised : call("MIN", highest, raised);
  };
  const isOpen = put("open", or(ranges.map((range) => and([range.hasPoints, range.high.isOpen]))));
  const high = capped(total(ranges.map((range) => end(range, "MAX", range.high.value))));
  const allAbsent = and(ranges.map(mayBeAbsent));
  const ends = [input.lowest, input.highest].flatMap((limit) => (limit === undefined ? [] : [decimal(limit)]));
  return {
    hasPoints: put("hasPoints", and([isWhole, or(ranges.map(({ hasPoints }) => hasPoints))])),
    low: put("lowest", capped(total(ranges.map((range) => end(range, "MIN", range.low))))),
    high: {
      isOpen: highest === undefined ? isOpen : FALSE,
      value: put("highest", highest === undefined ? high : iff(isOpen, highest, high)),
    },
    grain: eitherGrain(ranges.map(({ grain }) => grain).reduce(sumGrains), grainOf([ZERO, ...ends])),
    absences: absencesOf(ranges[0]?.absences ?? new Map(), and([isWhole, allAbsent]), put),
    mayBeMissing: put("mayBeMissing", or([not(isWhole), ...ranges.map((range) => range.mayBeMissing)])),
  };
}
