import type { SumInput } from "../../facts/types.js";
import type { RubricNode } from "../../rubric/types.js";
import type { MeasureInput, RuleInput, WayInput } from "../../rules/types.js";

/** The facts of a sum. */
export function factsOfSum(sum: SumInput): readonly string[] {
  if (typeof sum === "string") return [sum];
  const terms = "terms" in sum ? sum.terms : sum;
  return terms.map((term) => (typeof term === "string" ? term : term.fact));
}

/** The facts that a measure names. */
export function factsOfMeasure(measure: MeasureInput): readonly string[] {
  const { amount, ratio, complement, mean, choice, checks, count, lateDays } = measure;
  const sums = [...(amount === undefined ? [] : [amount]), ...(ratio ?? []), ...(complement ?? []), ...(mean ?? [])];
  const due = typeof lateDays?.due === "string" ? lateDays.due : undefined;
  const single = [choice, ...(checks ?? []), count?.cases, lateDays?.done, due];
  return [...sums.flatMap(factsOfSum), ...single.filter((fact) => fact !== undefined)];
}

/** All parts of all rules of a node and below. */
export function partsOf(node: RubricNode): readonly RuleInput[] {
  const own = node.rule === undefined ? [] : partsOfRule(node.rule);
  return [...own, ...(node.children ?? []).flatMap(partsOf)];
}

/** All parts of a rule. */
export function partsOfRule(rule: RuleInput): readonly RuleInput[] {
  const rules = rule.sum ?? rule.best ?? rule.least ?? rule.firstKnown;
  return rules === undefined ? [rule] : rules.flatMap(partsOfRule);
}

/** The measured values at which a way or an effect changes its course. */
export function breakPoints(way: WayInput, { effects = [] }: RuleInput): readonly number[] {
  const ends = [...(way.levels ?? []), ...effects].flatMap(({ from, over, to, below }) => [from, over, to, below]);
  const line = way.linear === undefined ? [] : [way.linear.from[0], way.linear.to[0], way.linear.zeroBelow];
  const stated = way.given === undefined ? [] : [way.given.lowest, way.given.highest ?? undefined];
  const numbers = [...ends, ...line, ...stated].filter((end) => end !== undefined).map(roughly);
  if (way.deduct !== undefined) {
    const { start, each, floor } = way.deduct;
    numbers.push(Math.round((roughly(start) - roughly(floor)) / roughly(each)));
  }
  if (way.accrue !== undefined) {
    const { start = 0, each, per = 1, cap } = way.accrue;
    numbers.push(roughly(per), Math.ceil(((roughly(cap) - roughly(start)) / roughly(each)) * roughly(per)));
  }
  return numbers.filter(Number.isFinite);
}

/** A decimal as a floating number: near enough to look for values around it. */
export function roughly(input: number | string): number {
  const text = String(input);
  if (text.endsWith("%")) return Number(text.slice(0, -1)) / 100;
  const [above, below] = text.split("/");
  return below === undefined ? Number(text) : Number(above) / Number(below);
}
