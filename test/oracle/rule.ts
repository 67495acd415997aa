import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";
import { decimal } from "./decimal.js";
import { add, compare, type Fraction, greatest, least, total, zero } from "./fraction.js";
import { type Circumstances, measured } from "./measure.js";
import { highestPoints, lowestPoints, pointsFor } from "./way.js";

/** Section 5: what a rule gives. */
export type RuleValue =
  | { readonly is: "points"; readonly points: Fraction; readonly given: boolean }
  /** `full`: the highest points of the part that is empty. */
  | { readonly is: "empty"; readonly then: Exclude<WhenEmpty, "missing">; readonly full: Fraction }
  | { readonly is: "missing" };

/** The rules that are joined, without those of other years; `null` for a part. */
export function joined(rule: RuleInput, year: number): readonly RuleInput[] | null {
  const rules = rule.sum ?? rule.best ?? rule.least ?? rule.firstKnown;
  return rules === undefined ? null : rules.filter((one) => isForYear(one, year));
}

/** A rule whose years do not hold the year of the evidence is as if it were not written. */
export function isForYear({ years = {} }: RuleInput, year: number): boolean {
  return (years.from === undefined || years.from <= year) && (years.to === undefined || year <= years.to);
}

export function ruleValue(rule: RuleInput, circumstances: Circumstances): RuleValue {
  const rules = joined(rule, circumstances.year);
  if (rules === null) return partValue(rule, circumstances);
  const values = rules.map((one) => ruleValue(one, circumstances));
  if (rule.firstKnown !== undefined) return values.find((value) => value.is !== "missing") ?? { is: "missing" };

  const points: Fraction[] = [];
  let given = false;
  for (const value of values) {
    if (value.is === "points") points.push(value.points);
    if (value.is === "points" && value.given) given = true;
    if (value.is === "empty" && value.then === "full") points.push(value.full);
    if (value.is === "empty" && value.then === "zero") points.push(zero);
  }
  const [first, ...others] = points;
  const missing = rules.filter((_, index) => values[index]?.is === "missing");
  if (missing.some((one) => first === undefined || mayChange(rule, one, points, circumstances.year))) {
    return { is: "missing" };
  }
  const firstValue = values.find((value) => value.is !== "missing");
  if (first === undefined) return firstValue ?? { is: "missing" };
  if (rule.best !== undefined) return { is: "points", points: others.reduce(greatest, first), given };
  if (rule.least !== undefined) return { is: "points", points: others.reduce(least, first), given };
  return { is: "points", points: within(total(points), rule), given };
}

/** Whether a missing part of the rule could change what the known ones give. */
function mayChange(rule: RuleInput, part: RuleInput, known: readonly Fraction[], year: number): boolean {
  if (rule.best !== undefined) {
    const most = highestOf(part, year);
    return most === null || !known.some((one) => compare(one, most) >= 0 && compare(one, zero) >= 0);
  }
  if (rule.least === undefined) return true;
  return !known.some((one) => compare(one, lowestOf(rule, year)) <= 0 && compare(one, zero) <= 0);
}

function partValue({ measure, points, whenEmpty = "missing" }: RuleInput, circumstances: Circumstances): RuleValue {
  if (measure === undefined || points === undefined) throw new Error("a part is a measure and points");
  const value = measured(measure, circumstances);
  if (value.is === "missing") return { is: "missing" };
  if (value.is === "empty") {
    if (whenEmpty === "missing") return { is: "missing" };
    return { is: "empty", then: whenEmpty, full: highestPoints(points) ?? lowestPoints(points) };
  }
  return { is: "points", points: pointsFor(points, value), given: points.given !== undefined };
}

function within(points: Fraction, { lowest, highest }: RuleInput): Fraction {
  const notBelow = lowest === undefined ? points : greatest(points, decimal(lowest));
  return highest === undefined ? notBelow : least(notBelow, decimal(highest));
}

/** The lowest points of a rule. */
export function lowestOf(rule: RuleInput, year: number): Fraction {
  const rules = joined(rule, year);
  if (rules === null) return rule.points === undefined ? zero : lowestPoints(rule.points);
  const ends = rules.map((one) => lowestOf(one, year));
  return rule.sum === undefined ? ends.reduce(least) : within(ends.reduce(add), rule);
}

/** The highest points of a rule; `null` where nothing limits them. */
export function highestOf(rule: RuleInput, year: number): Fraction | null {
  const rules = joined(rule, year);
  if (rules === null) return rule.points === undefined ? zero : highestPoints(rule.points);
  const ends = rules.map((one) => highestOf(one, year));
  const limited = ends.filter((end) => end !== null);
  if (limited.length < ends.length) return rule.highest === undefined ? null : decimal(rule.highest);
  return rule.sum === undefined ? limited.reduce(greatest) : within(limited.reduce(add), rule);
}
