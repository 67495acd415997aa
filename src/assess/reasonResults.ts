import { toNumber, toPlainValue } from "../number/print.js";
import { type Rational, subtract } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { Cliff as FoundCliff } from "../reasons/cliffs.js";
import type { FoundTotal } from "../reasons/totalReasons.js";
import type { Contrast as FoundContrast, FoundReasons } from "../reasons/types.js";
import type { Bounds } from "../score/bounds.js";
import type { Outcome } from "../score/leaf.js";
import { changeOf } from "./factChanges.js";
import { PERCENT_PLACES } from "./numbers.js";
import type { Cliff, Contrast, NodeReasons, TotalReasons } from "./scoreReasons.js";

/** The reasons of a node as plain data. */
export function nodeReasons(
  { node, outcome, contrast, barrier, lacking }: FoundReasons,
  { compiled, prepared }: Start,
  bounds: Bounds,
): NodeReasons {
  const range = bounds.ranges[node.index];
  const { book } = prepared.situation;
  return {
    kind: node.rule === undefined ? "group" : "leaf",
    code: node.code,
    title: node.source?.title ?? { vi: "" },
    ...(node.role !== undefined && { role: node.role }),
    max: plain(outcome.available) ?? null,
    score: toPlainValue(outcome.points),
    state: outcome.state,
    reason: outcome.reason,
    ...(node.source?.source !== undefined && { source: node.source.source }),
    missing: (node.rule?.facts ?? []).filter((fact) => book.isMissing(fact)),
    ...(outcome.state === "missing" &&
      range !== undefined && {
        bounds: {
          floor: toPlainValue(range.low),
          ceiling: range.high === "open" ? null : toPlainValue(range.high),
        },
      }),
    ...(contrast !== undefined && { contrast: contrastResult(contrast, outcome.points, { compiled, prepared }) }),
    ...(barrier !== undefined && { barrier }),
    ...(lacking !== undefined && {
      lacking: {
        supported: toPlainValue(lacking.supported),
        reaches: toPlainValue(lacking.reaches),
        documents: lacking.documents,
      },
    }),
  };
}

/** The reasons of the total as plain data. */
export function totalReasons(
  { next, obstacles, contrast, reachesGrade, barrier }: FoundTotal,
  start: Start,
): TotalReasons {
  const { compiled, scores } = start;
  const [outcome] = scores.outcomes as readonly [Outcome];
  const levels = compiled.rubric.grades?.levels ?? [];
  const gradeResult = (grade: string | null | undefined): TotalReasons["grade"] => {
    const found = levels.find(({ id }) => id === grade);
    return found === undefined ? null : { id: found.id, title: found.title };
  };
  const [following, reached] = [gradeResult(next?.id), gradeResult(reachesGrade)];
  return {
    score: toPlainValue(outcome.points),
    max: plain(outcome.available) ?? null,
    percent: scores.percent === undefined ? null : toNumber(scores.percent, PERCENT_PLACES),
    grade: gradeResult(scores.grade),
    ...(following !== null && { next: following }),
    obstacles,
    ...(contrast !== undefined && { contrast: contrastResult(contrast, outcome.points, start) }),
    ...(reached !== null && { reachesGrade: reached }),
    ...(barrier !== undefined && { barrier }),
  };
}

function contrastResult(
  { moves, leaves, reaches, totalGain, held, clause, isLeast }: FoundContrast,
  points: Rational,
  start: Pick<Start, "compiled" | "prepared">,
): Contrast {
  return {
    moves: moves.map(({ kind, fact, changes, lever, steps, isOpen }) => ({
      kind,
      ...changeOf(fact, changes, start),
      ...(lever?.move !== undefined && { move: { id: lever.move.id, title: lever.move.title, times: steps } }),
      isStillPossible: isOpen,
    })),
    leaves: leaves.map(({ code }) => code),
    reaches: toPlainValue(reaches),
    gain: toPlainValue(subtract(reaches, points)),
    totalGain: plain(totalGain) ?? null,
    ...(held !== undefined && { held }),
    isStillPossible: moves.every(({ isOpen }) => isOpen),
    isProved: isLeast,
    clause,
  };
}

/** A cliff as plain data. */
export function cliffResult({ node, lever, steps, changes, gain, totalGain }: FoundCliff, start: Start): Cliff {
  return {
    code: node.code,
    title: node.source?.title ?? { vi: "" },
    ...changeOf(lever.fact, changes, start),
    ...(lever.move !== undefined && { move: { id: lever.move.id, title: lever.move.title, times: steps } }),
    isStillPossible: lever.isOpen,
    distance: steps,
    gain: toPlainValue(gain),
    totalGain: plain(totalGain) ?? null,
  };
}

function plain(value: Rational | undefined): number | string | undefined {
  return value === undefined ? undefined : toPlainValue(value);
}
