import type { FactTrace, NodeResult, UnsealedAssessment } from "../assess/types.js";
import type { MessageCode } from "../i18n/vi.js";
import { compare } from "../number/rational.js";
import { exactPoints } from "./exactPoints.js";
import type { Tree } from "./tree.js";
import type { Words } from "./words.js";

/** Why a node has the points that it has. */
export interface Explanation {
  readonly node: NodeResult;
  readonly title: string;
  readonly points: string;
  readonly reason: string;
  /** The known facts that it was computed from. */
  readonly facts: readonly string[];
  readonly documents: readonly string[];
  /** What the unit itself says: why it is claimed, or why it is exempt. */
  readonly unitSays: string | undefined;
  /** What a higher body gave. */
  readonly appraised: string | undefined;
}

/** An explanation for every component without full points, or that was not scored by its rule, in tree order. */
export function explanationsOf(assessment: UnsealedAssessment, tree: Tree, words: Words): readonly Explanation[] {
  return tree.leaves
    .filter((leaf) => !hasFullPoints(leaf, tree))
    .map((node) => ({
      node,
      title: words.local(node.title),
      points: pointsText(node, tree, words),
      reason: words.message(node.reason),
      facts: node.facts.flatMap((fact) => factText(fact, words) ?? []),
      unitSays: node.explanation ?? node.exemption,
      documents: node.documents.map((id) => documentText(id, assessment)),
      appraised: appraisedText(node, words),
    }));
}

function hasFullPoints(node: NodeResult, tree: Tree): boolean {
  if (node.state !== "scored" || node.score === null) return false;
  const points = exactPoints(node.score, node.exact);
  if (tree.roleOf(node) === "penalty") return compare(points, exactPoints(0)) >= 0;
  const open = node.available ?? node.max;
  return open !== null && compare(points, exactPoints(open)) >= 0;
}

function pointsText(node: NodeResult, tree: Tree, words: Words): string {
  const open = node.available ?? node.max;
  return open === null || tree.roleOf(node) === "penalty"
    ? words.text("report.points", { points: words.points(node.score) })
    : words.text("report.pointsOf", { points: words.points(node.score), max: words.points(open) });
}

/** How a fact that was not entered is told. */
const ORIGINS: { readonly [from in FactTrace["from"]]?: MessageCode } = {
  derived: "report.factDerived",
  previous: "report.factPrevious",
  cohort: "report.factCohort",
};

/** A known fact with its value; the title of a choice stands in the reason already. */
function factText({ id, value, from, atLeast }: FactTrace, words: Words): string | undefined {
  const shown = valueText(value, words);
  if (shown === undefined) return undefined;
  const code = atLeast === true ? "report.factAtLeast" : "report.fact";
  const text = words.text(code, { fact: words.fact(id), value: shown });
  const origin = ORIGINS[from];
  return origin === undefined ? text : words.text(origin, { fact: text });
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const FRACTION = /^-?\d{1,17}\/\d{1,17}$/;

function valueText(value: FactTrace["value"], words: Words): string | undefined {
  if (typeof value === "boolean") return words.text(value ? "yes" : "no");
  if (typeof value === "number") return words.text("report.number", { value });
  if (value === "never") return words.text("report.never");
  if (value !== null && DATE.test(value)) return words.text("report.date", { date: value });
  return value !== null && FRACTION.test(value) ? words.text("report.number", { value }) : undefined;
}

/** A document as people quote it: number, date, title. */
export function documentText(id: string, { documents }: UnsealedAssessment): string {
  const document = documents[id];
  if (document === undefined) return id;
  const { number, date, title } = document;
  const [year, month, day] = (date ?? "").split("-");
  return [number, day === undefined ? date : `${day}/${month}/${year}`, title]
    .filter((part) => part !== undefined)
    .join(", ");
}

function appraisedText({ appraised }: NodeResult, words: Words): string | undefined {
  if (appraised === undefined) return undefined;
  const { points, by, opinion } = appraised;
  const given = words.text("report.appraised", { points: words.points(points) });
  return [by === undefined ? given : `${given} (${by})`, ...(opinion === undefined ? [] : [opinion])].join(": ");
}
