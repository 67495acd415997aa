import { deepFreeze } from "../document/freeze.js";
import type { Text } from "../i18n/text.js";
import { toNumber, toPlainValue } from "../number/print.js";
import { compare, isNegative, negate, type Rational, subtract } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import { cliffsOf, type Cliff as FoundCliff } from "../reasons/cliffs.js";
import { groupReasonsOf } from "../reasons/groupReasons.js";
import { reasonsOf } from "../reasons/leafReasons.js";
import { type FoundTotal, totalReasonsOf } from "../reasons/totalReasons.js";
import type { Contrast as FoundContrast, FoundReasons } from "../reasons/types.js";
import { type Bounds, boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { scoreRubric } from "../score/score.js";
import { checkedEvidence, checkedOthers } from "./checked.js";
import { changeOf } from "./factChanges.js";
import { PERCENT_PLACES } from "./numbers.js";
import type { Reader } from "./reader.js";
import type { Cliff, Contrast, ExplainOptions, NodeReasons, ScoreReasons, TotalReasons } from "./scoreReasons.js";

/** The reasons of one unit's score by a rubric that has been checked. */
export function explainWith(
  reader: Reader,
  evidence: unknown,
  { codes, others = {} }: ExplainOptions = {},
): ScoreReasons {
  const checked = checkedEvidence(evidence, reader);
  const { compiled, prepared } = reader.read(checked, checkedOthers(others, checked, reader));
  const start: Start = { compiled, prepared, scores: scoreRubric(compiled, prepared.situation) };
  const isWanted = wantedNodes(compiled, codes);
  const bounds = boundRubric(compiled, prepared.situation, start.scores);
  const leaves = reasonsOf(start, isWanted);
  const nodes = [...leaves, ...groupReasonsOf(start, leaves, isWanted)]
    .sort((one, other) => one.node.index - other.node.index)
    .map((reasons) => nodeReasons(reasons, start, bounds));
  const total = codes === undefined ? totalReasonsOf(start, leaves) : undefined;
  const totalResult = total === undefined ? undefined : totalReasons(total, start);
  const cliffs = [...cliffsOf(start, isWanted)].sort(byWeight).map((cliff) => cliffResult(cliff, start));
  const { rubric } = compiled;
  const { unit, period } = prepared.situation.evidence;
  const result: ScoreReasons = {
    rubric: {
      id: rubric.id,
      version: rubric.version,
      title: rubric.title,
      status: rubric.status,
      displayPlaces: rubric.displayPlaces,
    },
    unit,
    period,
    ...(totalResult !== undefined && { total: totalResult }),
    nodes,
    cliffs,
    factTitles: titlesOf({ nodes, cliffs, ...(totalResult !== undefined && { total: totalResult }) }, compiled),
  };
  // The result shares no object with the documents it came from: those stay the caller's to change.
  return deepFreeze(JSON.parse(JSON.stringify(result)) as ScoreReasons);
}

/** @throws {RangeError} where the rubric has no such node */
function wantedNodes({ nodes }: CompiledRubric, codes: readonly string[] | undefined): (node: CompiledNode) => boolean {
  if (codes === undefined) return () => true;
  const wanted = new Set<number>();
  for (const code of codes) {
    const node = nodes.find((one) => one.index > 0 && one.code === code);
    if (node === undefined) throw new RangeError(`The rubric has no node ${code}.`);
    wanted.add(node.index);
  }
  // A parent stands before its children.
  for (const { index, parent } of nodes) if (wanted.has(parent)) wanted.add(index);
  return ({ index }) => wanted.has(index);
}

function nodeReasons(
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

function totalReasons({ next, obstacles, contrast, reachesGrade, barrier }: FoundTotal, start: Start): TotalReasons {
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

function cliffResult({ node, lever, steps, changes, gain, totalGain }: FoundCliff, start: Start): Cliff {
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

function byWeight(one: FoundCliff, other: FoundCliff): number {
  const weight = ({ gain }: FoundCliff): Rational => (isNegative(gain) ? negate(gain) : gain);
  return Number(other.lever.isOpen) - Number(one.lever.isOpen) || compare(weight(other), weight(one));
}

function plain(value: Rational | undefined): number | string | undefined {
  return value === undefined ? undefined : toPlainValue(value);
}

function titlesOf(
  { nodes, cliffs, total }: Pick<ScoreReasons, "nodes" | "cliffs" | "total">,
  { definitions, nodes: compiled, requirements }: CompiledRubric,
): { readonly [id: string]: Text } {
  const explained = new Set(nodes.map(({ code }) => code));
  const contrasts = [total, ...nodes].flatMap((one) => one?.contrast ?? []);
  const changes = [...contrasts.flatMap(({ moves }) => moves), ...cliffs];
  const conditions = total === undefined ? [] : requirements.flat();
  const named = new Set([
    ...compiled.flatMap(({ code, rule }) => (explained.has(code) ? (rule?.facts ?? []) : [])),
    ...conditions.flatMap((one) => (one.kind === "measure" ? one.measure.facts : [])),
    ...changes.flatMap(({ change, beside }) => [change, ...beside].map(({ fact }) => fact)),
  ]);
  return Object.fromEntries(
    Array.from(named)
      .sort()
      .flatMap((id) => {
        const title = definitions.get(id)?.title;
        return title === undefined ? [] : [[id, title] as const];
      }),
  );
}
