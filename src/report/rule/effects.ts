import type { MeasureUnit } from "../../rules/kind.js";
import type { Effect, EffectAction } from "../../rules/types.js";
import { quoted, type RuleContextInWords, type RuleLine } from "./context.js";
import { stepText } from "./step.js";

/** An effect of a part: for which measured values, and what happens (chế tài). */
export function effectLine(effect: Effect, unit: MeasureUnit, context: RuleContextInWords): RuleLine {
  const { text } = context.words;
  const when = stepText(effect, unit, undefined, context);
  const condition =
    effect.flag === undefined ? when : text("report.inWords.flagged", { step: when, flag: quoted(effect.flag) });
  return { text: `${condition}: ${actionText(effect, context)}` };
}

/** What happens beside the points. */
export function actionText(
  { emptyNode, barGrade, lowerGrade, forceGrade }: EffectAction,
  { words, grade, isBest }: RuleContextInWords,
): string {
  const { text } = words;
  if (emptyNode === "related") return text("report.inWords.emptyRelated");
  if (emptyNode !== undefined) return text("report.inWords.emptyNode", { code: emptyNode });
  if (barGrade !== undefined) {
    return text(isBest(barGrade) ? "report.inWords.barBest" : "report.inWords.barGrade", { grade: grade(barGrade) });
  }
  if (lowerGrade !== undefined) return text("report.inWords.lowerGrade", { steps: lowerGrade });
  return text("report.inWords.forceGrade", { grade: grade(forceGrade ?? "") });
}
