import { pointer } from "../../document/issue.js";
import { createFactBook } from "../../facts/book.js";
import type { KnownFact } from "../../facts/value.js";
import { decimal } from "../../number/decimal.js";
import type { End } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import {
  compare,
  divide,
  HUNDRED,
  isZero,
  maximum,
  minimum,
  multiply,
  ONE,
  type Rational,
  ZERO,
} from "../../number/rational.js";
import type { Grade } from "../../rubric/types.js";
import { type Bounds, boundRubric } from "../../score/bounds.js";
import { situationOf } from "../../score/prepare.js";
import { outlookOf } from "../../score/requirements.js";
import type { Situation } from "../../score/situation.js";
import { bestWitness } from "./bestWitness.js";
import type { ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import { witnessOf } from "./witness.js";

/** Grades that no total reaches, grades below the lowest total, and grades on a percent that is never known. */
export function checkGrades(context: ProveContext): readonly LintFinding[] {
  const { rubric } = context;
  const { grades } = rubric;
  if (grades === undefined) return [];
  if (grades.on === "percent" && rubric.total.max === null) {
    return [finding("error", "gradesWithoutMax", "/grades/on", { suggestion: suggest("gradesOnPoints") })];
  }
  const thresholds = grades.levels.flatMap(({ from }) => (from === undefined ? [] : [decimal(from)]));
  if (grades.on === "percent" && thresholds.some((from) => compare(from, ZERO) > 0 && compare(from, ONE) <= 0)) {
    return [finding("error", "gradesAsShares", "/grades/levels", { suggestion: suggest("gradesInPercent") })];
  }
  if (grades.on === "points" && grades.levels.some(({ from }) => typeof from === "string" && from.endsWith("%"))) {
    return [finding("error", "gradesOfPointsAsShares", "/grades/levels", { suggestion: suggest("gradesOnPercent") })];
  }
  const { low, high } = totalEnds(context, grades.on);
  // A grade with conditions can leave the total to the next one.
  const lowestGiven = grades.levels.findIndex(
    ({ from, requires, quota }) =>
      from !== undefined &&
      requires === undefined &&
      quota === undefined &&
      low !== undefined &&
      compare(decimal(from), low) <= 0,
  );
  return [
    ...grades.levels.flatMap((grade, index) => {
      const from = grade.from === undefined ? undefined : decimal(grade.from);
      const path = pointer("/grades/levels", index);
      if (from !== undefined && high !== "open" && compare(from, high) > 0) {
        return [outOfReach(grade, pointer(path, "from"), from, high, context)];
      }
      return lowestGiven !== -1 && index > lowestGiven && !hasSanctions(context)
        ? [neverGiven(grade, path, low ?? ZERO)]
        : [];
    }),
    ...(context.isWhole ? unmeetable(context) : []),
  ];
}

/** Conditions of grades that no evidence meets, in any year. */
function unmeetable(context: ProveContext): readonly LintFinding[] {
  const { rubric, years } = context;
  const bounded = years.map((year) => ({ rules: context.compiled(year), ...openBounds(context, year) }));
  return (rubric.grades?.levels ?? []).flatMap((grade, place) =>
    (grade.requires ?? []).flatMap((requirement, index) => {
      const mayBeMet = bounded.some(({ rules, situation, ranges }) => {
        const compiled = rules.requirements[place]?.[index];
        return compiled !== undefined && outlookOf(compiled, ranges, situation.book).may;
      });
      if (mayBeMet) return [];
      const params = { grade: grade.title, node: requirement.node ?? null };
      const path = pointer("/grades/levels", place, "requires", index);
      return [
        finding("error", requirement.node === undefined ? "conditionOutOfReach" : "nodeConditionOutOfReach", path, {
          params,
          suggestion: suggest("reachableCondition"),
        }),
      ];
    }),
  );
}

/** True where some effect can lower a grade, so that every grade can be given. */
function hasSanctions({ leaves }: ProveContext): boolean {
  return leaves.some(({ rule }) => /"(barGrade|lowerGrade|forceGrade)":/.test(JSON.stringify(rule)));
}

function outOfReach(grade: Grade, path: string, from: Rational, highest: Rational, context: ProveContext): LintFinding {
  const params = { grade: grade.title, from: toPlainValue(from), highest: toPlainValue(highest) };
  const suggestion = suggest("reachableGrade", params);
  return finding("error", "gradeOutOfReach", path, { params, suggestion, witness: bestWitness(context) });
}

function neverGiven(grade: Grade, path: string, lowest: Rational): LintFinding {
  const params = { grade: grade.title, lowest: toPlainValue(lowest) };
  return finding("warning", "gradeNeverGiven", path, { params, suggestion: suggest("removeGrade", params) });
}

/** Between which ends the total lies, in points or in percent of the maximum; without the bonus that no item gives. */
function totalEnds(
  context: ProveContext,
  on: "points" | "percent",
): { readonly low: Rational | undefined; readonly high: End } {
  const { max } = context.rubric.total;
  const ends = context.years.map((year) => pointEnds(context, year));
  const low = ends.map((end) => end.low).reduce(minimum);
  const high = ends
    .map((end) => end.high)
    .reduce<End>((one, other) => (one === "open" || other === "open" ? "open" : maximum(one, other)), ZERO);
  if (on === "points") return { low, high };
  const whole = max === null ? ZERO : decimal(max);
  if (isZero(whole)) return { low: undefined, high: "open" };
  const share = (points: Rational): Rational => divide(multiply(HUNDRED, points), whole);
  // What is left out lowers the maximum as well as the points, so that full marks stay at the same percent.
  return { low: compare(low, ZERO) < 0 ? undefined : share(low), high: high === "open" ? "open" : share(high) };
}

/** The bounds of the total while nothing is known. */
function pointEnds(context: ProveContext, year: number): { readonly low: Rational; readonly high: End } {
  return openBounds(context, year).ranges[0] ?? { low: ZERO, high: "open" };
}

/** The bounds of all nodes while nothing is known. */
function openBounds(
  { rubric, facts, compiled }: ProveContext,
  year: number,
): { readonly situation: Situation; readonly ranges: Bounds["ranges"] } {
  const rules = compiled(year);
  const evidence = witnessOf(rubric, new Map(), { year });
  const known = new Map<string, KnownFact>();
  const situation = situationOf(rules, evidence, known, createFactBook(known, facts.derivations));
  return { situation, ranges: boundRubric(rules, situation).ranges };
}
