import { compileRule, RULE_JOINS } from "../../rules/compile.js";
import type { RuleInput } from "../../rules/types.js";
import { joinFormula } from "./joinFormula.js";
import { partFormula } from "./partFormula.js";
import type { RuleFormula, RuleFrame } from "./ruleTypes.js";

/** The rule as formulas; `undefined` where no part of it is for the year. */
export function ruleFormula(input: RuleInput, frame: RuleFrame): RuleFormula | undefined {
  for (const join of RULE_JOINS) {
    const inner = input[join];
    if (inner === undefined) continue;
    const rules = inner.flatMap((rule) => {
      const formula = ruleFormula(rule, frame);
      const compiled = compileRule(rule, frame.context, frame.registry);
      return formula === undefined || compiled === undefined ? [] : [{ formula, compiled }];
    });
    if (rules.length === 0) return undefined;
    return joinFormula(join, rules, input, frame);
  }
  const { from = frame.context.year, to = frame.context.year } = input.years ?? {};
  if (frame.context.year < from || frame.context.year > to) return undefined;
  return partFormula(input, frame);
}
