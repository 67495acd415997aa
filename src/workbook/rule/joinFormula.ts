import {
  and,
  binary,
  call,
  constant,
  FALSE,
  firstOf,
  iff,
  isConstant,
  not,
  or,
  rationalConstant,
  tidy,
  total,
} from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { decimal } from "../../number/decimal.js";
import { maximum, minimum, ZERO } from "../../number/rational.js";
import type { RULE_JOINS } from "../../rules/compile.js";
import { eitherGrain, grainOf, sumGrains } from "../../rules/formula.js";
import type { Rule } from "../../rules/outcome.js";
import type { RuleInput } from "../../rules/types.js";
import { OUTCOME, type RuleFormula } from "./ruleTypes.js";

/** A rule of a join: as formulas, and as the library reads it. */
export interface Joined {
  readonly formula: RuleFormula;
  readonly compiled: Rule;
}

type Put = (meaning: string, formula: Formula) => Formula;

/** What several rules come to as one. */
type JoinedOutcome = Pick<RuleFormula, "outcome" | "points" | "grain">;

/** Several rules as one. */
export function joinFormula(
  join: (typeof RULE_JOINS)[number],
  rules: readonly Joined[],
  input: RuleInput,
  put: Put,
): JoinedOutcome {
  const formulas = rules.map(({ formula }) => formula);
  if (join === "firstKnown") return firstKnownOf(formulas, put);
  return join === "sum" ? sumOf(formulas, input, put) : extremeOf(join, rules, put);
}

function is(one: RuleFormula, outcome: number): Formula {
  return binary(one.outcome, "=", constant(outcome));
}

function firstKnownOf(formulas: readonly RuleFormula[], put: Put): JoinedOutcome {
  const pick = (of: (one: RuleFormula) => Formula, none: number): Formula =>
    firstOf(
      formulas.map((one) => [not(is(one, OUTCOME.missing)), of(one)]),
      constant(none),
    );
  const outcome = pick((one) => one.outcome, OUTCOME.missing);
  const points = pick((one) => one.points, 0);
  return {
    outcome: put("firstKnown", outcome),
    points: put("firstKnown", points),
    grain: formulas.map(({ grain }) => grain).reduce(eitherGrain),
  };
}

function sumOf(formulas: readonly RuleFormula[], input: RuleInput, put: Put): JoinedOutcome {
  const isMissing = or(formulas.map((one) => is(one, OUTCOME.missing)));
  const outcome = put(
    "sum",
    firstOf(
      [
        [isMissing, constant(OUTCOME.missing)],
        [areAbsent(formulas), outcomeOfFirst(formulas)],
      ],
      constant(OUTCOME.points),
    ),
  );
  const sum = total(formulas.map((one) => one.points));
  const ends = [input.lowest, input.highest].flatMap((end) => (end === undefined ? [] : [decimal(end)]));
  const raised = input.lowest === undefined ? sum : call("MAX", rationalConstant(decimal(input.lowest)), sum);
  const kept = input.highest === undefined ? raised : call("MIN", rationalConstant(decimal(input.highest)), raised);
  const isPoints = binary(outcome, "=", constant(OUTCOME.points));
  const grain = formulas.map((one) => one.grain).reduce(sumGrains);
  return { outcome, points: put("sum", iff(isPoints, kept, constant(0))), grain: eitherGrain(grain, grainOf(ends)) };
}

function areAbsent(formulas: readonly RuleFormula[]): Formula {
  return and(formulas.map((one) => binary(one.outcome, ">=", constant(OUTCOME.reduceMax))));
}

function outcomeOfFirst([first]: readonly RuleFormula[]): Formula {
  return first?.outcome ?? constant(OUTCOME.missing);
}

function extremeOf(join: "best" | "least", rules: readonly Joined[], put: Put): JoinedOutcome {
  const formulas = rules.map(({ formula }) => formula);
  const isScored = formulas.map((one) => or([is(one, OUTCOME.points), is(one, OUTCOME.empty)]));
  const shown = formulas.map((one, index) => put("known", iff(isScored[index] ?? FALSE, one.points, constant(""))));
  const count = put("known", total(isScored.map((one) => iff(one, constant(1), constant(0)))));
  // A cell that shows a text is passed over; without any number the answer is 0.
  const chosen = put(join, call(join === "best" ? "MAX" : "MIN", ...shown.filter((one) => !isConstant(one, ""))));
  const lowestOfAll = rules.map(({ compiled }) => compiled.lowest).reduce(minimum, ZERO);
  const isBlocking = rules.map(({ formula, compiled }) => {
    const isMissing = is(formula, OUTCOME.missing);
    const { highest } = compiled;
    if (join === "best" && highest === "open") return isMissing;
    const reached =
      join === "least"
        ? binary(tidy(chosen), "<=", rationalConstant(lowestOfAll))
        : binary(tidy(chosen), ">=", rationalConstant(maximum(highest === "open" ? ZERO : highest, ZERO)));
    return and([isMissing, not(and([binary(count, ">", constant(0)), reached]))]);
  });
  const outcome = put(
    join,
    firstOf(
      [
        [or(isBlocking), constant(OUTCOME.missing)],
        [binary(count, ">", constant(0)), constant(OUTCOME.points)],
      ],
      outcomeOfFirst(formulas),
    ),
  );
  const isPoints = binary(outcome, "=", constant(OUTCOME.points));
  return {
    outcome,
    points: put(join, iff(isPoints, chosen, constant(0))),
    grain: formulas.map((one) => one.grain).reduce(eitherGrain),
  };
}
