import { isMessageCode } from "../../i18n/format.js";
import type { Rounding, Rubric } from "../../rubric/types.js";
import { exactText } from "../exactText.js";
import type { HeaderLine } from "../header.js";
import { statusText } from "../status.js";
import type { Words } from "../words.js";

/** What the rubric is: who issued it, how far it can be trusted, for whom, and what can be reached. */
export function headLines(rubric: Rubric, words: Words): readonly HeaderLine[] {
  const { text } = words;
  const { survey, publishes } = rubric;
  return [
    {
      label: text("report.rubric"),
      value: text("report.rubricVersion", { title: rubric.title, id: rubric.id, version: rubric.version }),
    },
    { label: text("report.issuer"), value: words.local(rubric.issuer) },
    { label: text("report.page.decision"), value: decisionText(rubric, words) },
    { label: text("report.status"), value: statusText(rubric.status, words) },
    { label: text("report.rubrics.years"), value: yearsText(rubric, words) },
    { label: text("report.page.unitTypes"), value: unitTypesText(rubric, words) },
    { label: text("report.page.max"), value: totalText(rubric, words) },
    { label: text("report.page.publishes"), value: text(`report.page.publishes.${publishes}`) },
    ...(survey === undefined
      ? []
      : [{ label: text("report.page.notHeld"), value: text(`lint.then.${survey.whenNotHeld}`) }]),
  ];
}

function decisionText({ decision }: Rubric, { text }: Words): string {
  if (decision === null) return text("report.page.noDecision");
  const { number, date, title } = decision;
  const named = date === undefined ? number : text("report.page.decisionOf", { number, date });
  return title === undefined ? named : `${named}: ${title}`;
}

/** The years that a rubric is for: 2024, 2021–2024, từ 2022. */
export function yearsText({ years }: Pick<Rubric, "years">, words: Words): string {
  const { from, to } = years;
  if (to === undefined) return words.text("report.rubrics.from", { from: String(from) });
  return from === to ? String(from) : `${from}–${to}`;
}

/** Types of units have ids of the author's own; those that are common have words. */
function unitTypesText({ unitTypes }: Rubric, { text }: Words): string {
  if (unitTypes.length === 0) return text("report.page.anyUnit");
  return unitTypes
    .map((type) => {
      const code = `report.page.unitType.${type}`;
      return isMessageCode(code) ? `${text(code)} (${type})` : type;
    })
    .join(", ");
}

function totalText({ total }: Rubric, words: Words): string {
  const { text, language } = words;
  const { max, join = "sum", lowest, highest, rounding, whenMissing } = total;
  return [
    max === null ? text("report.page.unknownMax") : text("report.points", { points: exactText(max, language) }),
    text(`reason.join.${join}`),
    ...(lowest === undefined ? [] : [text("report.page.notBelow", { points: exactText(lowest, language) })]),
    ...(highest === undefined ? [] : [text("report.page.notAbove", { points: exactText(highest, language) })]),
    ...(whenMissing === "null" ? [text("report.page.noScoreWithGap")] : []),
    ...(rounding === undefined ? [] : [roundingText(rounding, words)]),
  ].join("; ");
}

/** Rounding in words. */
export function roundingText({ places, mode }: Rounding, { text }: Words): string {
  return text(`report.page.rounding.${mode}`, { places });
}
