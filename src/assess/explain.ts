import { deepFreeze } from "../document/freeze.js";
import type { Text } from "../i18n/text.js";
import { toPlainValue } from "../number/print.js";
import { compare, isNegative, negate, type Rational, subtract } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import { cliffsOf, type Cliff as FoundCliff } from "../reasons/cliffs.js";
import { reasonsOf } from "../reasons/leafReasons.js";
import type { Contrast as FoundContrast, LeafReasons } from "../reasons/types.js";
import { type Bounds, boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CompiledNode } from "../score/node.js";
import { scoreRubric } from "../score/score.js";
import { checkedEvidence, checkedOthers } from "./checked.js";
import { changeOf } from "./factChanges.js";
import type { Reader } from "./reader.js";
import type { Cliff, Contrast, ExplainOptions, NodeReasons, ScoreReasons } from "./scoreReasons.js";

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
  const nodes = reasonsOf(start, isWanted).map((reasons) => nodeReasons(reasons, start, bounds));
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
    nodes,
    cliffs,
    factTitles: titlesOf(nodes, cliffs, compiled),
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
  { node, outcome, contrast, barrier, lacking }: LeafReasons,
  { compiled, prepared }: Start,
  bounds: Bounds,
): NodeReasons {
  const range = bounds.ranges[node.index];
  const { book } = prepared.situation;
  return {
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

function contrastResult(
  { moves, reaches, totalGain, clause, isLeast }: FoundContrast,
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
    reaches: toPlainValue(reaches),
    gain: toPlainValue(subtract(reaches, points)),
    totalGain: plain(totalGain) ?? null,
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
  nodes: readonly NodeReasons[],
  cliffs: readonly Cliff[],
  { definitions, nodes: compiled }: CompiledRubric,
): { readonly [id: string]: Text } {
  const explained = new Set(nodes.map(({ code }) => code));
  const changes = [...nodes.flatMap(({ contrast }) => contrast?.moves ?? []), ...cliffs];
  const named = new Set([
    ...compiled.flatMap(({ code, rule }) => (explained.has(code) ? (rule?.facts ?? []) : [])),
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
