import type { OutOfReach, WorkAction, WorkPlan } from "../assess/workPlan.js";
import { formatMessage } from "../i18n/format.js";
import { type Language, localText } from "../i18n/text.js";
import { fromPlainValue } from "../number/print.js";
import { compare, sum } from "../number/rational.js";
import type { HeaderLine } from "./header.js";
import { periodText } from "./period.js";
import { statusText } from "./status.js";
import { type Words, wordsOf } from "./words.js";

/** The words of a plan over several rubrics. */
export function workWords({ rubrics, factTitles }: WorkPlan, language: Language): Words {
  const displayPlaces = Math.max(0, ...rubrics.map((rubric) => rubric.displayPlaces));
  return wordsOf({ rubric: { displayPlaces }, factTitles }, language);
}

/** Who plans, for when, with what, towards what; and each rubric before and after. */
export function workHeader(plan: WorkPlan, words: Words): readonly HeaderLine[] {
  const { unit, period, from, by, budget, target, rubrics } = plan;
  const { text } = words;
  return [
    { label: text("report.unit"), value: unit.name },
    { label: text("report.period"), value: periodText(period, words) },
    ...(from === undefined || by === undefined
      ? []
      : [{ label: text("report.work.days"), value: text("report.work.fromTo", { from, by }) }]),
    ...(budget === undefined ? [] : [{ label: text("report.work.budget"), value: words.points(budget) }]),
    ...(target === undefined
      ? []
      : [
          {
            label: text("report.work.target"),
            value:
              target.points === undefined
                ? text("report.work.targetGrade", { grade: target.title ?? target.grade ?? "" })
                : text("report.work.targetPoints", { points: target.points }),
          },
        ]),
    ...rubrics.flatMap(({ id, title, version, status, score, gain, reaches, grade, gradeAfter }) => [
      { label: text("report.rubric"), value: text("report.rubricVersion", { title, id, version }) },
      { label: text("report.status"), value: statusText(status, words) },
      {
        label: text("report.total"),
        value: text(grade === null || gradeAfter === null ? "report.work.score" : "report.work.grade", {
          score: words.points(score),
          reaches: words.points(reaches),
          gain: words.signed(gain),
          before: grade,
          after: gradeAfter,
        }),
      },
    ]),
  ];
}

/** What the plan does, and what is proved of it, in sentences. */
export function workSummary(plan: WorkPlan, words: Words): readonly string[] {
  const { actions, personDays, target } = plan;
  const isHidden =
    compare(sum(plan.rubrics.map(({ gain }) => fromPlainValue(gain))), fromPlainValue(plan.certificate.gain)) < 0;
  return [
    ...(target === undefined ? [] : [words.text(target.isReached ? "report.work.reached" : "report.work.notReached")]),
    ...(target?.lacks === undefined ? [] : [words.text("report.work.lacks", { points: words.points(target.lacks) })]),
    actions.length === 0
      ? words.text("report.work.nothing")
      : words.text("report.work.brings", { count: actions.length, personDays }),
    proofOf(plan, words),
    ...(isHidden && target === undefined ? [words.text("report.work.hidden")] : []),
    ...undeclaredIn(plan, words),
  ];
}

/** The actions of which nothing is known today: they may be done already. */
function undeclaredIn({ actions }: WorkPlan, words: Words): readonly string[] {
  const orders = actions.flatMap(({ facts, undeclared }, place) =>
    Object.keys(facts).every((fact) => undeclared.includes(fact)) ? [place + 1] : [],
  );
  if (orders.length === 0) return [];
  return [
    orders.length === actions.length
      ? words.text("report.work.allUndeclared")
      : words.text("report.work.undeclared", { orders }),
  ];
}

function proofOf({ certificate, target, personDays }: WorkPlan, words: Words): string {
  if (certificate.isProved) {
    return target?.isReached === true
      ? words.text("report.work.leastEffort", { personDays })
      : words.text("report.work.mostPoints");
  }
  return certificate.gap === null
    ? words.text("report.work.noBound")
    : words.text("report.work.gap", { gap: certificate.gap });
}

/** What an action brings: its points, with the rubric where there are several. */
export function gainText(action: WorkAction, { rubrics }: WorkPlan, words: Words): string {
  const parts = action.brings.filter(({ gain, nodes }) => gain !== 0 || nodes.length > 0);
  if (parts.length === 0) return words.points(0);
  return parts
    .map(({ rubric, gain }) => (rubrics.length === 1 ? words.signed(gain) : `${words.signed(gain)} (${rubric})`))
    .join("; ");
}

/** Codes of nodes as their tables list them; where there are several rubrics, behind the id of theirs. */
function nodesText(
  nodes: readonly { readonly rubric: string; readonly node: string }[],
  { rubrics }: Pick<WorkPlan, "rubrics">,
): string {
  return rubrics
    .flatMap(({ id, nodeTitles }) => {
      const named = new Set(nodes.filter(({ rubric }) => rubric === id).map(({ node }) => node));
      const own = Object.keys(nodeTitles).filter((code) => named.has(code));
      if (own.length === 0) return [];
      return rubrics.length === 1 ? [own.join(", ")] : [`${id}: ${own.join(", ")}`];
    })
    .join("; ");
}

/** What has to be known to do an action: nodes, documents, what it stands for, what it follows. */
export function actionNotes(action: WorkAction, plan: WorkPlan, words: Words): readonly string[] {
  const { text } = words;
  const nodes = action.brings.flatMap((brought) => brought.nodes.map((node) => ({ rubric: brought.rubric, node })));
  const before = plan.actions.flatMap(({ id, rubric }, place) =>
    rubric === action.rubric && action.requires.includes(id) ? [place + 1] : [],
  );
  const alone = action.brings.filter(({ gain, gainAlone }) => gain !== gainAlone);
  return [
    ...(nodes.length === 0
      ? [text("report.work.noGain")]
      : [text("report.plan.nodes", { nodes: nodesText(nodes, plan) })]),
    text("report.plan.leadDays", { days: action.leadDays }),
    ...(before.length === 0 ? [] : [text("report.plan.after", { orders: before })]),
    ...alone.map(({ gainAlone }) => text("report.work.alone", { gain: words.signed(gainAlone) })),
    ...(action.documents.length === 0
      ? []
      : [text("report.plan.documents", { documents: action.documents.map((one) => words.local(one)).join("; ") })]),
  ];
}

/** The nodes that the plan leaves below their maximum: those with one reason on one line, with their points. */
export function reachLines({ outOfReach, rubrics, factTitles }: WorkPlan, words: Words): readonly string[] {
  const groups = new Map<string, { readonly reason: string; readonly all: OutOfReach[] }>();
  for (const one of outOfReach) {
    const reason = formatMessage(one.reason, { language: words.language, factTitles });
    const group = groups.get(reason) ?? { reason, all: [] };
    group.all.push(one);
    groups.set(reason, group);
  }
  return Array.from(groups.values(), ({ reason, all }) => {
    const points = words.points(sum(all.map((one) => fromPlainValue(one.points))));
    const [only] = all;
    const title = rubrics.find(({ id }) => id === only?.rubric)?.nodeTitles[only?.node ?? ""];
    const places = nodesText(all, { rubrics });
    const named = all.length === 1 && title !== undefined ? `${places} ${localText(title, words.language)}` : places;
    return words.text("report.work.left", { nodes: named, points: words.text("report.points", { points }), reason });
  });
}
