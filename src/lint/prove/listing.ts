import { pointer } from "../../document/issue.js";
import type { Message } from "../../i18n/message.js";
import { decimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import type { Rational } from "../../number/rational.js";
import type { Direction } from "../../rules/kind.js";
import { courseOf } from "../../rules/ways/levels.js";
import type { Leaf, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import type { Part } from "./part.js";

/** A table of points as it is printed, from the first line to the last. */
interface Table {
  readonly leaf: Leaf;
  readonly part: Part;
  readonly points: readonly Rational[];
  readonly course: Direction;
}

/** So many tables have to run from the worst to the best before that is a rubric's way. */
const FEWEST_RISING = 3;

/**
 * Tables whose points jump up and down from line to line, or run the other way than most tables of the rubric:
 * decisions list the best level first, so points that stand otherwise were probably put on the wrong line. And checks
 * of which more bring less.
 */
export function checkListing({ leaves }: ProveContext): readonly LintFinding[] {
  const tables = leaves.flatMap((leaf) => leaf.parts.flatMap((part) => tablesOf(leaf, part)));
  const rising = tables.filter(({ course }) => course === "up").length;
  const falling = tables.filter(({ course }) => course === "down").length;
  const usual: Direction = rising > falling && rising >= FEWEST_RISING ? "up" : "down";
  const odd = tables.filter(({ course }) => course !== usual && course !== "none");
  return [
    ...odd.map(({ leaf, part, points }) =>
      finding("warning", "levelsOutOfOrder", pointer(part.path, "points", "levels"), {
        params: {
          code: leaf.node.code,
          points: points.map(shown),
          usual: { code: `lint.order.${usual}`, params: {} },
        },
        suggestion: suggest("orderLevels"),
      }),
    ),
    ...leaves.flatMap((leaf) => leaf.parts.flatMap((part) => checklistFalls(leaf, part))),
  ];
}

function tablesOf(leaf: Leaf, part: Part): readonly Table[] {
  const points = part.levels.map((level) => level.points);
  return points.length === 0 ? [] : [{ leaf, part, points, course: courseOf(points) }];
}

function checklistFalls(leaf: Leaf, part: Part): readonly LintFinding[] {
  const table = part.input.points?.checklist?.points;
  const course = table === undefined ? "none" : courseOf(table.map(decimal));
  if (table === undefined || course === "up" || course === "none") return [];
  return [
    finding("warning", "checklistFalls", pointer(part.path, "points", "checklist", "points"), {
      params: { code: leaf.node.code, points: table.map((points) => shown(decimal(points))) },
      suggestion: suggest("orderChecklist"),
    }),
  ];
}

function shown(points: Rational): Message {
  return { code: "lint.value.number", params: { value: toPlainValue(points) } };
}
