import { decimal } from "../number/decimal.js";
import { toFractionText } from "../number/print.js";
import { add, compare, isZero, type Rational, subtract, sum } from "../number/rational.js";
import type { SourcedEffect } from "../score/effects.js";
import { gradeOf, gradeRank } from "../score/grade.js";
import type { Outcome } from "../score/leaf.js";
import { isMet } from "../score/requirements.js";
import { percentOf } from "../score/score.js";
import type { Field, Start } from "./field.js";
import type { Group, Module } from "./groups.js";
import { totalAt } from "./order.js";
import type { View } from "./view.js";
import type { World, Worlds } from "./world.js";

/** What is to be reached in one rubric: a total, or a grade or a better one. */
export interface Target {
  /** The place of the rubric. */
  readonly rubric: number;
  readonly reach: { readonly points: Rational } | { readonly grade: string };
}

/** What a grade hangs on beside the points, as a module's actions leave it. */
interface Mark {
  /** How the available maximum changes. */
  readonly available: string;
  /** The conditions that are no longer as they are today. */
  readonly turned: readonly string[];
  /** The effects on grades of the group's own leaves. */
  readonly effects: readonly SourcedEffect["action"][];
}

/** What a world means for the grade, in one word: worlds with the same word are graded alike for the same points. */
export function gradeMark(world: World, worlds: Worlds, module: Module, field: Field, rubric: number): string {
  const start = field.starts[rubric];
  const [view, book] = [worlds.viewOf(rubric, world), worlds.bookOf(rubric, world)];
  if (start === undefined || view === undefined || book === undefined) return "";
  const own = new Set(module.parts.find((part) => part.rubric === rubric)?.leaves.map(({ code }) => code));
  const outcomes = outcomesIn(view, start);
  const [now, before] = [outcomes[0]?.available, start.scores.outcomes[0]?.available];
  const difference = now === undefined || before === undefined ? undefined : subtract(now, before);
  const turned = start.compiled.requirements.flatMap((requirements, level) =>
    requirements.flatMap((one, index) => {
      const wasMet = isMet(one, start.scores.outcomes, start.prepared.situation.book);
      return isMet(one, outcomes, book) === wasMet ? [] : [`${level}.${index}`];
    }),
  );
  const effects = view.effects.all.filter(({ node }) => own.has(node)).map(({ action }) => action);
  if (turned.length === 0 && effects.length === 0 && (difference === undefined || isZero(difference))) {
    const hasHad = start.scores.effects.all.some(({ node }) => own.has(node));
    if (!hasHad) return "";
  }
  const mark: Mark = {
    available: difference === undefined ? "0" : toFractionText(difference),
    turned,
    effects: effects.filter((action) => action.emptyNode === undefined),
  };
  return JSON.stringify(mark);
}

function outcomesIn({ outcomes }: View, { scores }: Start): readonly Outcome[] {
  if (outcomes.size === 0) return scores.outcomes;
  const all = [...scores.outcomes];
  for (const [index, outcome] of outcomes) all[index] = outcome;
  return all;
}

/** Whether a gain reaches the target, with what each group means for the grade. */
export function isReached(
  { rubric, reach }: Target,
  gain: Rational,
  marks: readonly string[],
  groups: readonly Group[],
  field: Field,
): boolean {
  const start = field.starts[rubric] as Start;
  const total = totalAt(start, gain);
  if ("points" in reach) return compare(total, reach.points) >= 0;
  const document = start.compiled.rubric;
  return gradeRank(document, gradeFor(start, rubric, total, marks, groups)) <= gradeRank(document, reach.grade);
}

function gradeFor(
  { compiled, scores, prepared }: Start,
  rubric: number,
  total: Rational,
  words: readonly string[],
  groups: readonly Group[],
): string | null {
  const marks = words.map((word) => (word === "" ? undefined : (JSON.parse(word) as Mark)));
  const before = scores.outcomes[0]?.available;
  const available =
    before === undefined
      ? undefined
      : add(before, sum(marks.flatMap((mark) => (mark === undefined ? [] : [decimal(mark.available)]))));
  const value = compiled.rubric.grades?.on === "percent" ? percentOf(total, available) : total;
  const turned = new Set(marks.flatMap((mark) => mark?.turned ?? []));
  const isOpen = (level: number): boolean =>
    (compiled.requirements[level] ?? []).every(
      (one, index) => isMet(one, scores.outcomes, prepared.situation.book) !== turned.has(`${level}.${index}`),
    );
  const marked = new Set(
    groups.flatMap(({ parts }, place) =>
      marks[place] === undefined
        ? []
        : parts.flatMap((part) => (part.rubric === rubric ? part.leaves.map(({ code }) => code) : [])),
    ),
  );
  const actions = [
    ...scores.effects.all.filter(({ node }) => !marked.has(node)).map(({ action }) => action),
    ...marks.flatMap((mark) => mark?.effects ?? []),
  ];
  const effects = {
    barred: actions.flatMap(({ barGrade }) => barGrade ?? []),
    steps: actions.reduce((steps, { lowerGrade }) => steps + (lowerGrade ?? 0), 0),
    forced: actions.flatMap(({ forceGrade }) => forceGrade ?? []),
  };
  return gradeOf(compiled.rubric, value, effects, isOpen);
}
