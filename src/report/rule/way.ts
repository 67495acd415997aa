import { linearSum } from "../../facts/linear.js";
import { equals, isZero, ONE } from "../../number/rational.js";
import type { MeasureUnit } from "../../rules/kind.js";
import type { Level, MeasureInput, WayInput } from "../../rules/types.js";
import { exactText } from "../exactText.js";
import { pointsText, type RuleContextInWords, type RuleLine, scoreLine } from "./context.js";
import { accrueLines, deductLines } from "./counted.js";
import { actionText } from "./effects.js";
import { linearLines } from "./linear.js";
import { asPrinted, stepText } from "./step.js";

/** How the measured value becomes points, one line for each case. */
export function wayLines(input: WayInput, measure: MeasureInput, context: RuleContextInWords): readonly RuleLine[] {
  const unit = context.unitOf(measure);
  return [...linesOf(input, measure, unit, context), ...neverLine(input, unit, context)];
}

function linesOf(
  input: WayInput,
  measure: MeasureInput,
  unit: MeasureUnit,
  context: RuleContextInWords,
): readonly RuleLine[] {
  const { levels, linear, deduct, accrue, checklist, given } = input;
  const { text } = context.words;
  if (levels !== undefined) return levels.map((level) => levelLine(level, unit, measure.choice, context));
  if (linear !== undefined) return linearLines(linear, unit, context);
  if (deduct !== undefined) return deductLines(deduct, measure, unit, context);
  if (accrue !== undefined) return accrueLines(accrue, measure, unit, context);
  if (checklist !== undefined) return checklistLines(checklist.points, context);
  if (given !== undefined) return [{ text: givenText(given, measure, context) }];
  return [{ text: text("report.inWords.ownWay", { name: Object.keys(input).join(", ") }) }];
}

function givenText(
  { lowest, highest }: NonNullable<WayInput["given"]>,
  { amount = [] }: MeasureInput,
  { words: { text, language } }: RuleContextInWords,
): string {
  const { terms, plus } = linearSum(amount);
  const isPlain = terms.length === 1 && terms.every(({ times }) => equals(times, ONE)) && isZero(plus);
  return [
    text(isPlain ? "report.inWords.given" : "report.inWords.givenSum"),
    text(highest === null ? "report.inWords.givenFrom" : "report.inWords.givenBetween", {
      lowest: exactText(lowest, language),
      ...(highest !== null && { highest: exactText(highest, language) }),
    }),
  ].join(", ");
}

function levelLine(level: Level, unit: MeasureUnit, choice: string | undefined, context: RuleContextInWords): RuleLine {
  const condition = asPrinted(level.when, stepText(level, unit, choice, context), context.words);
  const effects = (level.effects ?? []).map((effect) => actionText(effect, context));
  return { text: [`${condition}: ${pointsText(level.points, context)}`, ...effects].join("; ") };
}

/** From the best case to the worst, as tables are printed. */
function checklistLines(points: readonly Level["points"][], context: RuleContextInWords): readonly RuleLine[] {
  const { text } = context.words;
  const all = points.length - 1;
  return points
    .map((value, met) => {
      const code = met === 0 ? "none" : met === all ? "all" : "some";
      return scoreLine(text(`report.inWords.checklist.${code}`, { count: met }), value, context);
    })
    .reverse();
}

/** What was not done at all lies above every number of days; a table that does not name it has it all the same. */
function neverLine(input: WayInput, unit: MeasureUnit, context: RuleContextInWords): readonly RuleLine[] {
  const isNamed = input.levels?.some(({ is }) => [is].flat().includes("never")) === true;
  const way = unit === "days" && !isNamed ? context.wayOf(input) : undefined;
  return way === undefined
    ? []
    : [scoreLine(context.words.text("report.never"), way.points({ kind: "never" }), context)];
}
