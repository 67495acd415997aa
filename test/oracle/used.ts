import type { SumInput } from "../../src/facts/types.js";
import type { RuleInput } from "../../src/rules/types.js";
import type { Circumstances } from "./measure.js";
import { joined } from "./rule.js";
import { readSum } from "./sums.js";

/** The facts that the measures of a rule name. */
export function factsUsed(rule: RuleInput, circumstances: Circumstances): readonly string[] {
  const rules = joined(rule, circumstances.year);
  if (rules !== null) return rules.flatMap((one) => factsUsed(one, circumstances));
  const { amount, ratio, complement, mean, choice, checks, count, lateDays } = rule.measure ?? {};
  const sums: readonly SumInput[] = [...(amount === undefined ? [] : [amount]), ...(ratio ?? complement ?? mean ?? [])];
  const due = typeof lateDays?.due === "string" ? lateDays.due : undefined;
  const named = [choice, ...(checks ?? []), count?.cases, lateDays?.done, due];
  return [
    ...sums.flatMap((sum) => readSum(sum).terms.map(({ fact }) => fact)),
    ...named.filter((fact) => fact !== undefined),
  ];
}
