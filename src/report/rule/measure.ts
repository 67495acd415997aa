import { dayNumber } from "../../number/calendar.js";
import type { DueDate, MeasureInput } from "../../rules/types.js";
import { quoted, type RuleContextInWords } from "./context.js";
import { bracketedSum, sumText } from "./sum.js";

/** What is measured, in words: tỷ lệ giữa “Hồ sơ đúng hạn” và “Hồ sơ đã giải quyết”. */
export function measureText(input: MeasureInput, context: RuleContextInWords): string {
  const { text, fact } = context.words;
  const { amount, ratio, complement, mean, choice, checks, count, lateDays } = input;
  if (amount !== undefined) return sumText(amount, context);
  if (ratio !== undefined) return text("report.inWords.ratio", quotient(ratio, context));
  if (complement !== undefined) return text("report.inWords.complement", quotient(complement, context));
  if (mean !== undefined) {
    return text("report.inWords.mean", { sums: mean.map((sum) => sumText(sum, context)).join("; ") });
  }
  if (choice !== undefined) return quoted(fact(choice));
  if (checks !== undefined) {
    return text("report.inWords.checks", {
      count: checks.length,
      facts: checks.map((one) => quoted(fact(one))).join("; "),
    });
  }
  if (count !== undefined) return countText(count, context);
  if (lateDays !== undefined) {
    return text(`report.inWords.late.${lateDays.days}`, {
      done: quoted(fact(lateDays.done)),
      due: dueText(lateDays.due, context),
    });
  }
  return text("report.inWords.ownMeasure", { name: Object.keys(input).join(", ") });
}

function quotient(
  [above, below]: NonNullable<MeasureInput["ratio"]>,
  context: RuleContextInWords,
): { readonly above: string; readonly below: string } {
  return { above: bracketedSum(above, context), below: bracketedSum(below, context) };
}

function countText({ cases, with: wanted, without }: NonNullable<MeasureInput["count"]>, context: RuleContextInWords) {
  const { text, fact } = context.words;
  const flags = (ids: readonly string[]): string => ids.map(quoted).join(", ");
  return [
    text("report.inWords.count", { cases: quoted(fact(cases)) }),
    ...(wanted === undefined || wanted.length === 0
      ? []
      : [text("report.inWords.countWith", { flags: flags(wanted) })]),
    ...(without === undefined || without.length === 0
      ? []
      : [text("report.inWords.countWithout", { flags: flags(without) })]),
  ].join(", ");
}

function dueText(due: DueDate, { words }: RuleContextInWords): string {
  if (typeof due === "string") {
    return dayNumber(due) === undefined ? quoted(words.fact(due)) : words.text("report.inWords.due.date", { due });
  }
  const { month, day, yearsLater = 0 } = due;
  const params = { day: String(day), month: String(month), years: Math.abs(yearsLater) };
  if (yearsLater === 0) return words.text("report.inWords.due.sameYear", params);
  return words.text(yearsLater > 0 ? "report.inWords.due.later" : "report.inWords.due.earlier", params);
}
