import { RULE_JOINS } from "../../rules/compile.js";
import type { RuleInput } from "../../rules/types.js";
import { exactText } from "../exactText.js";
import type { RuleContextInWords, RuleLine } from "./context.js";
import { effectLine } from "./effects.js";
import { measureText } from "./measure.js";
import { wayLines } from "./way.js";

/**
 * A rule in words, as a decision would print it: what is measured, and under it the points of every case, what is
 * scored when nothing arose, and what happens beside the points.
 */
export function ruleLines(rule: RuleInput, context: RuleContextInWords): RuleLine {
  const join = RULE_JOINS.find((key) => rule[key] !== undefined);
  return join === undefined ? partLine(rule, context) : joinedLine(rule, join, context);
}

function joinedLine(rule: RuleInput, join: (typeof RULE_JOINS)[number], context: RuleContextInWords): RuleLine {
  const { text, language } = context.words;
  const { lowest, highest } = rule;
  return {
    text: [
      text(`report.inWords.join.${join}`),
      ...(lowest === undefined ? [] : [text("report.inWords.notBelow", { points: exactText(lowest, language) })]),
      ...(highest === undefined ? [] : [text("report.inWords.notAbove", { points: exactText(highest, language) })]),
    ].join("; "),
    inner: (rule[join] ?? []).map((part) => ruleLines(part, context)),
  };
}

function partLine(
  { measure = {}, points = {}, whenEmpty, effects = [], years }: RuleInput,
  context: RuleContextInWords,
): RuleLine {
  const { text } = context.words;
  const unit = context.unitOf(measure);
  const what = measureText(measure, context);
  const isQuotient = measure.ratio !== undefined || measure.complement !== undefined;
  return {
    text: years === undefined ? what : `${yearsText(years, context)}: ${what}`,
    inner: [
      ...wayLines(points, measure, context),
      ...(isQuotient || whenEmpty !== undefined
        ? [
            {
              text: text(isQuotient ? "report.inWords.emptyQuotient" : "report.inWords.empty", {
                then: text(`lint.then.${whenEmpty ?? "missing"}`),
              }),
            },
          ]
        : []),
      ...effects.map((effect) => effectLine(effect, unit, context)),
    ],
  };
}

function yearsText({ from, to }: NonNullable<RuleInput["years"]>, { words: { text } }: RuleContextInWords): string {
  if (from === undefined) return text("report.inWords.years.until", { to: String(to) });
  if (to === undefined) return text("report.inWords.years.since", { from: String(from) });
  if (from === to) return text("report.inWords.years.only", { year: String(from) });
  return text("report.inWords.years.between", { from: String(from), to: String(to) });
}
