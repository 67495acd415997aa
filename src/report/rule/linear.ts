import { decimal } from "../../number/decimal.js";
import { toFractionText } from "../../number/print.js";
import {
  add,
  compare,
  divide,
  equals,
  isZero,
  maximum,
  multiply,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from "../../number/rational.js";
import type { MeasureUnit } from "../../rules/kind.js";
import type { Ends, WayInput } from "../../rules/types.js";
import { exactPercentText, exactText } from "../exactText.js";
import { type RuleContextInWords, type RuleLine, scoreLine } from "./context.js";
import { stepText } from "./step.js";

/** A line between two points: what is given at its ends, and how between them. The best case stands first. */
export function linearLines(
  { from, to, zeroBelow, quantum }: NonNullable<WayInput["linear"]>,
  unit: MeasureUnit,
  context: RuleContextInWords,
): readonly RuleLine[] {
  const { text, language } = context.words;
  const [x0, p0] = from.map(decimal) as [Rational, Rational];
  const [x1, p1] = to.map(decimal) as [Rational, Rational];
  const threshold = zeroBelow === undefined ? undefined : decimal(zeroBelow);
  const line: Line = { x0, p0, x1, p1 };
  const words = (ends: { readonly [end in keyof Ends]: Rational }): string =>
    stepText(
      Object.fromEntries(Object.entries(ends).map(([end, value]) => [end, toFractionText(value)])),
      unit,
      undefined,
      context,
    );

  const begins = threshold === undefined ? x0 : maximum(threshold, x0);
  const startsAtNothing = isZero(begins) && threshold === undefined;
  const high = scoreLine(words({ from: x1 }), p1, context);
  const between =
    compare(begins, x1) >= 0
      ? []
      : [
          {
            text: `${words(startsAtNothing ? { below: x1 } : { from: begins, below: x1 })}: ${course(line, begins, unit, context)}`,
          },
        ];
  const low = lowLines(line, threshold, words, context);
  const ordered = compare(p1, p0) >= 0 ? [high, ...between, ...low] : [...low, ...between, high];
  return [
    ...ordered,
    ...(quantum === undefined
      ? []
      : [{ text: text(`report.inWords.quantum.${quantum.mode}`, { step: exactText(quantum.step, language) }) }]),
  ];
}

interface Line {
  readonly x0: Rational;
  readonly p0: Rational;
  readonly x1: Rational;
  readonly p1: Rational;
}

/** What is given under the line: the points of its lower end, and nothing under the threshold. */
function lowLines(
  { x0, p0, x1 }: Line,
  threshold: Rational | undefined,
  words: (ends: { readonly [end in keyof Ends]: Rational }) => string,
  context: RuleContextInWords,
): readonly RuleLine[] {
  if (threshold === undefined) {
    if (isZero(x0)) return isZero(p0) ? [] : [scoreLine(words({ from: x0, to: x0 }), p0, context)];
    return [scoreLine(words({ to: x0 }), p0, context)];
  }
  const nothing = scoreLine(words({ below: threshold }), ZERO, context);
  if (compare(threshold, x0) >= 0) return [nothing];
  return compare(x0, x1) < 0 ? [scoreLine(words({ from: threshold, below: x0 }), p0, context), nothing] : [nothing];
}

/** How the points run along the line: a plain proportion as a formula, any other line by its two ends. */
function course(line: Line, begins: Rational, unit: MeasureUnit, context: RuleContextInWords): string {
  const { x0, p0, x1, p1 } = line;
  const { text, language } = context.words;
  const isProportion = equals(multiply(p0, x1), multiply(p1, x0));
  if (isProportion) {
    const full = unit === "percent" ? exactPercentText(x1, language) : exactText(x1, language);
    const code = equals(x1, ONE) ? "times" : "share";
    const measured = text(`report.inWords.measured.${unit}`);
    return text(`report.inWords.${code}`, { measured, full, points: exactText(p1, language) });
  }
  const slope = divide(subtract(p1, p0), subtract(x1, x0));
  const first = add(p0, multiply(slope, subtract(begins, x0)));
  return text(compare(p1, p0) >= 0 ? "report.inWords.rising" : "report.inWords.falling", {
    from: exactText(first, language),
    to: exactText(p1, language),
  });
}
