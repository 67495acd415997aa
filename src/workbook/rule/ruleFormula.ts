import type { Formula } from "../../formula/types.js";
import { compileRule, RULE_JOINS } from "../../rules/compile.js";
import type { RuleInput } from "../../rules/types.js";
import { joinFormula } from "./joinFormula.js";
import { joinRange } from "./joinRange.js";
import { partFormula } from "./partFormula.js";
import { attempted, isRefused } from "./ruleRange.js";
import type { RuleFormula, RuleFrame } from "./ruleTypes.js";

/** The rule as formulas; `undefined` where no part of it is for the year. */
export function ruleFormula(input: RuleInput, frame: RuleFrame): RuleFormula | undefined {
  for (const join of RULE_JOINS) {
    const inner = input[join];
    if (inner !== undefined) return joinedFormula(join, inner, input, frame);
  }
  const { from = frame.context.year, to = frame.context.year } = input.years ?? {};
  if (frame.context.year < from || frame.context.year > to) return undefined;
  return partFormula(input, frame);
}

function joinedFormula(
  join: (typeof RULE_JOINS)[number],
  inner: readonly RuleInput[],
  input: RuleInput,
  frame: RuleFrame,
): RuleFormula | undefined {
  const rules = inner.flatMap((rule) => {
    const formula = ruleFormula(rule, frame);
    const compiled = compileRule(rule, frame.context, frame.registry);
    return formula === undefined || compiled === undefined ? [] : [{ formula, compiled }];
  });
  if (rules.length === 0) return undefined;
  const put = (meaning: string, formula: Formula): Formula => frame.calculation.put(frame.node, meaning, formula);
  const ranged = rules.flatMap(({ formula: { range }, compiled }) => (isRefused(range) ? [] : [{ range, compiled }]));
  const refused = rules.map(({ formula }) => formula.range).find(isRefused);
  return {
    ...joinFormula(join, rules, input, put),
    absences: new Set(rules.flatMap(({ formula }) => [...formula.absences])),
    effects: rules.flatMap(({ formula }) => formula.effects),
    range: refused ?? attempted(() => joinRange(join, ranged, input, put)),
  };
}
