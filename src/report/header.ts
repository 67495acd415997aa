import type { UnsealedAssessment } from "../assess/types.js";
import { formatDate } from "../i18n/number.js";
import { isZero } from "../number/rational.js";
import { type Balance, balanceOf } from "./balance.js";
import { gradeText } from "./grade.js";
import { periodText } from "./period.js";
import { statusText } from "./status.js";
import type { Tree } from "./tree.js";
import type { Words } from "./words.js";

/** One line of the head of a report. */
export interface HeaderLine {
  readonly label: string;
  readonly value: string;
}

/** Who was scored, for which period, against what, and how far that can be trusted. */
export function identityLines(assessment: UnsealedAssessment, words: Words): readonly HeaderLine[] {
  const { rubric, unit, period, asOf } = assessment;
  return [
    { label: words.text("report.unit"), value: unit.name },
    { label: words.text("report.period"), value: periodText(period, words) },
    ...(asOf === undefined ? [] : [{ label: words.text("report.asOf"), value: formatDate(asOf) }]),
    {
      label: words.text("report.rubric"),
      value: words.text("report.rubricVersion", { title: rubric.title, id: rubric.id, version: rubric.version }),
    },
    ...(rubric.tailoredFrom === undefined
      ? []
      : [{ label: words.text("report.tailoredFrom"), value: rubric.tailoredFrom.map(versionText).join("; ") }]),
    { label: words.text("report.issuer"), value: rubric.decision ?? words.local(rubric.issuer) },
    { label: words.text("report.status"), value: statusText(rubric.status, words) },
  ];
}

function versionText({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id} ${version}`;
}

/** The total: points, percent, what is certain, what is documented, the grade, and whether all data are there. */
export function totalLines(
  assessment: UnsealedAssessment,
  tree: Tree,
  words: Words,
  balance: Balance | undefined = balanceOf(assessment, tree),
): readonly HeaderLine[] {
  const { total, rubric } = assessment;
  const grade = gradeText(assessment, words);
  const provisional = balance?.deductedUndeclared;
  const isOfficial = rubric.status === "official";
  return [
    { label: words.text("report.total"), value: totalText(assessment, words) },
    ...(total.floor === null && total.ceiling === null
      ? []
      : [{ label: words.text("report.bounds"), value: boundsText(assessment, words) }]),
    ...(total.supported === null
      ? []
      : [
          {
            label: words.text("report.supported"),
            value: words.text("report.points", { points: words.points(total.supported) }),
          },
        ]),
    ...(provisional === undefined || isZero(provisional)
      ? []
      : [
          {
            label: words.text("report.provisional"),
            value: words.text("report.provisionalNote", { points: words.points(provisional) }),
          },
        ]),
    ...(grade === undefined
      ? []
      : [{ label: words.text(isOfficial ? "report.grade" : "report.gradeUnofficial"), value: grade }]),
    { label: words.text("report.complete"), value: completeText(assessment, tree, words) },
  ];
}

function totalText({ total, rubric }: UnsealedAssessment, words: Words): string {
  if (total.score === null) return words.text("report.noTotal");
  const score = words.points(total.score);
  if (total.max === null) return words.text("report.points", { points: score });
  const points = words.text("report.pointsOf", { points: score, max: words.points(total.max) });
  const isReduced = total.available !== undefined && total.available !== total.max;
  const open = isReduced ? `; ${words.text("report.available", { max: words.points(total.available) })}` : "";
  if (total.percent === null) return `${points}${open}`;
  const percent = `${words.points(total.percent)}%`;
  // What the rubric publishes comes first.
  return rubric.publishes === "percent" ? `${percent} (${points}${open})` : `${points} (${percent}${open})`;
}

function boundsText({ total }: UnsealedAssessment, words: Words): string {
  const { floor, ceiling, max } = total;
  if (floor === ceiling) return words.text("report.boundsEqual", { points: words.points(floor) });
  if (ceiling === null) return words.text("report.boundsFloor", { floor: words.points(floor) });
  const isAboveMax = max !== null && ceiling > max;
  return words.text(isAboveMax ? "report.boundsWithBonus" : "report.boundsBetween", {
    floor: words.points(floor),
    ceiling: words.points(ceiling),
  });
}

function completeText({ complete }: UnsealedAssessment, tree: Tree, words: Words): string {
  if (complete) return words.text("report.isComplete");
  const waiting = tree.leaves.filter(({ state }) => state === "missing");
  const survey = waiting.filter((leaf) => tree.scorerOf(leaf) === "survey").length;
  const own = waiting.length - survey;
  const parts = [
    ...(own > 0 ? [words.text("report.missingOwn", { count: own })] : []),
    ...(survey > 0 ? [words.text("report.missingSurvey", { count: survey })] : []),
  ];
  const incomplete = words.text("report.isIncomplete");
  return parts.length === 0 ? incomplete : `${incomplete}: ${parts.join("; ")}`;
}
