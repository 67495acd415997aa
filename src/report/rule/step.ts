import type { Text } from "../../i18n/text.js";
import { decimal } from "../../number/decimal.js";
import { equals, isZero, ONE } from "../../number/rational.js";
import { explainStep, readStep } from "../../rules/ends.js";
import type { MeasureUnit } from "../../rules/kind.js";
import type { Ends } from "../../rules/types.js";
import type { Words } from "../words.js";
import type { RuleContextInWords } from "./context.js";

/** The measured values of a step in words: từ 80% đến dưới 90%; đúng hạn; Ban hành kịp thời. */
export function stepText(
  ends: Ends,
  unit: MeasureUnit,
  choiceFact: string | undefined,
  context: RuleContextInWords,
): string {
  if (ends.is !== undefined) {
    return [ends.is]
      .flat()
      .map((value) => choiceText(value, choiceFact, context))
      .join(context.words.text("or"));
  }
  const { words } = context;
  // Nothing lies above 100% for those who print tables.
  const printed = unit === "percent" && isAll(ends) ? { from: ends.from ?? 1, to: ends.from ?? 1 } : ends;
  if (unit !== "days") return words.message(explainStep(readStep(printed), unit, undefined));
  const isOnTime = ends.from === undefined && ends.over === undefined && isNothing(ends.to);
  if (isOnTime) return words.text("report.inWords.onTime");
  return words.text("report.inWords.days", { step: words.message(explainStep(readStep(ends), unit, undefined)) });
}

/** A condition as printed; what the rubric reads out of it stands beside it where the words do not say it. */
export function asPrinted(when: Text | undefined, read: string, words: Words): string {
  if (when === undefined) return read;
  const printed = words.local(when);
  return isSaid(printed.toLowerCase(), read.toLowerCase()) ? printed : `${printed} (${read})`;
}

/** Shorter words stand in many others: "có" in "không có". */
const SHORTEST = 4;

/** True where the one text says what the other does. */
function isSaid(printed: string, read: string): boolean {
  if (Math.min(printed.length, read.length) < SHORTEST) return printed.startsWith(read);
  return printed.includes(read) || read.includes(printed);
}

function isAll({ from, to, below }: Ends): boolean {
  return from !== undefined && to === undefined && below === undefined && equals(decimal(from), ONE);
}

function isNothing(end: Ends["to"]): boolean {
  return end !== undefined && isZero(decimal(end));
}

/** A choice by its title. */
function choiceText(
  value: string | boolean,
  fact: string | undefined,
  { words, definition }: RuleContextInWords,
): string {
  if (typeof value === "boolean") return words.text(value ? "yes" : "no");
  const choices = fact === undefined ? undefined : definition(fact)?.choices;
  const title = choices?.find(({ id }) => id === value)?.title;
  if (title !== undefined) return words.local(title);
  return value === "never" ? words.text("report.never") : value;
}
