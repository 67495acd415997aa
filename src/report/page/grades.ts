import type { FactUse } from "../../evidence/template.js";
import { decimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import type { Grade, GradeQuota, GradeRequirement, Rubric } from "../../rubric/types.js";
import { exactPercentText, exactText } from "../exactText.js";
import { escapeMarkdown } from "../markdown/escape.js";
import { markdownTable } from "../markdown/table.js";
import type { RuleContextInWords } from "../rule/context.js";
import { measureText } from "../rule/measure.js";
import { asPrinted, stepText } from "../rule/step.js";
import type { Words } from "../words.js";
import { factItem } from "./facts.js";

/** The grades with their conditions, and the facts that only these need; nothing where the rubric has no grades. */
export function gradesSection(
  { grades }: Rubric,
  uses: readonly FactUse[],
  context: RuleContextInWords,
): readonly string[] {
  if (grades === undefined) return [];
  const { words } = context;
  const { text } = words;
  const own = uses.filter(({ nodes }) => nodes.length === 0);
  return [
    `## ${text("report.page.grades")}`,
    markdownTable(
      [{ title: text("report.page.column.grade") }, { title: text("report.page.column.condition") }],
      grades.levels.map((grade) => [
        escapeMarkdown(words.local(grade.title)),
        conditionsOf(grade, grades.on, context).map(escapeMarkdown).join("<br>"),
      ]),
    ),
    ...(own.length === 0
      ? []
      : [[`- **${text("report.page.facts")}:**`, ...own.map((use) => `  - ${factItem(use, context)}`)].join("\n")]),
  ];
}

function conditionsOf(
  { from, requires = [], quota }: Grade,
  on: "points" | "percent",
  context: RuleContextInWords,
): readonly string[] {
  const { text, language } = context.words;
  const ofTotal =
    from === undefined
      ? text("report.page.gradeRest")
      : text(`report.page.gradeFrom.${on}`, { from: exactText(from, language) });
  return [
    ofTotal,
    ...requires.map((requirement) => requirementText(requirement, context)),
    ...(quota === undefined ? [] : [quotaText(quota, context.words)]),
  ];
}

/** A further condition: as printed, with what the rubric reads out of it. */
function requirementText(requirement: GradeRequirement, context: RuleContextInWords): string {
  const { node, percentFrom, from, measure, when } = requirement;
  const { words } = context;
  if (measure !== undefined) {
    const step = stepText(requirement, context.unitOf(measure), measure.choice, context);
    return asPrinted(when, `${measureText(measure, context)}: ${step}`, words);
  }
  const code = percentFrom === undefined ? "requirement.node" : "requirement.share";
  const end = toPlainValue(decimal(percentFrom ?? from ?? 0));
  return asPrinted(when, words.text(code, { node: node ?? "", from: end }), words);
}

function quotaText({ share, ties = [] }: GradeQuota, { text, language }: Words): string {
  const most = text("report.page.quota", { share: exactPercentText(share, language) });
  return ties.length === 0 ? most : `${most}; ${text("report.page.ties", { nodes: [...ties] })}`;
}
