import { linearSum } from "../../facts/linear.js";
import { decimal } from "../../number/decimal.js";
import {
  compare,
  divide,
  equals,
  HUNDRED,
  isZero,
  multiply,
  negate,
  ONE,
  type Rational,
  ZERO,
} from "../../number/rational.js";
import type { MeasureUnit } from "../../rules/kind.js";
import type { MeasureInput, WayInput } from "../../rules/types.js";
import { exactText } from "../exactText.js";
import { quoted, type RuleContextInWords, type RuleLine } from "./context.js";

/** Points taken off: what each costs, and how far it can go. */
export function deductLines(
  { start, each, floor }: NonNullable<WayInput["deduct"]>,
  measure: MeasureInput,
  unit: MeasureUnit,
  context: RuleContextInWords,
): readonly RuleLine[] {
  const { text, language } = context.words;
  const beginning = decimal(start);
  const lowest = decimal(floor);
  return [
    ...(isZero(beginning) ? [] : [startLine(beginning, context)]),
    ...priceLines(each, measure, unit, context),
    {
      text: isZero(beginning)
        ? text("report.inWords.deductAtMost", { points: exactText(negate(lowest), language) })
        : text("report.inWords.notBelow", { points: exactText(lowest, language) }),
    },
  ];
}

/** Points added: what so many bring, and how far it can go. */
export function accrueLines(
  { start = 0, each, per = 1, cap }: NonNullable<WayInput["accrue"]>,
  measure: MeasureInput,
  unit: MeasureUnit,
  context: RuleContextInWords,
): readonly RuleLine[] {
  const { text, language } = context.words;
  const step = decimal(per);
  const noun = nounOf(measure, context);
  const whole =
    unit === "percent"
      ? exactText(multiply(step, HUNDRED), language).concat("%")
      : equals(step, ONE)
        ? noun
        : text("report.inWords.so", { count: exactText(step, language), of: noun });
  return [
    ...(isZero(decimal(start)) ? [] : [startLine(decimal(start), context)]),
    { text: text("report.inWords.accrue", { points: exactText(each, language), of: whole }) },
    { text: text("report.inWords.notAbove", { points: exactText(cap, language) }) },
  ];
}

function startLine(points: Parameters<typeof exactText>[0], { words }: RuleContextInWords): RuleLine {
  return { text: words.text("report.inWords.start", { points: exactText(points, words.language) }) };
}

/** What one unit costs; where several faults have their own prices, each of them. */
function priceLines(
  each: NonNullable<WayInput["deduct"]>["each"],
  measure: MeasureInput,
  unit: MeasureUnit,
  context: RuleContextInWords,
): readonly RuleLine[] {
  const { text, language } = context.words;
  const price = (points: Rational, of: string): RuleLine => ({
    text: text("report.inWords.deduct", { points: exactText(points, language), of }),
  });
  if (unit === "percent") return [price(divide(decimal(each), HUNDRED), "1%")];
  const { terms, plus } = linearSum(measure.amount ?? []);
  const areFaults = isZero(plus) && terms.every(({ times }) => compare(times, ZERO) > 0);
  const isPlain = terms.length === 1 && terms.every(({ times }) => equals(times, ONE));
  if (terms.length === 0 || !areFaults || isPlain) return [price(decimal(each), nounOf(measure, context))];
  return terms.map(({ fact, times }) => {
    const points = multiply(decimal(each), times);
    if (context.definition(fact)?.type !== "boolean") return price(points, namedUnit(fact, context));
    const of = quoted(context.words.fact(fact));
    return { text: text("report.inWords.deductIf", { points: exactText(points, language), of }) };
  });
}

/** A fact with its unit, unless its title begins with it. */
function namedUnit(fact: string, context: RuleContextInWords): string {
  const title = context.words.fact(fact);
  const unit = unitOfFact(fact, context);
  return title.toLowerCase().startsWith(unit.toLowerCase()) ? quoted(title) : `${unit} ${quoted(title)}`;
}

/** What one of the measured is called: vụ việc, ngày, văn bản. */
function nounOf({ amount, count, lateDays, checks }: MeasureInput, context: RuleContextInWords): string {
  const { text } = context.words;
  if (count !== undefined) return text("report.inWords.unit.case");
  if (lateDays !== undefined) return text("report.inWords.unit.day");
  if (checks !== undefined) return text("report.inWords.unit.check");
  const [only, ...others] = amount === undefined ? [] : linearSum(amount).terms;
  return only === undefined || others.length > 0 ? text("report.inWords.unit.any") : unitOfFact(only.fact, context);
}

function unitOfFact(fact: string, { words, definition }: RuleContextInWords): string {
  const unit = definition(fact)?.unit;
  return unit === undefined ? words.text("report.inWords.unit.any") : words.local(unit);
}
