import { deepFreeze } from "../document/freeze.js";
import type { Text } from "../i18n/text.js";
import { compare, isNegative, negate, type Rational } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import { cliffsOf, type Cliff as FoundCliff } from "../reasons/cliffs.js";
import { groupReasonsOf } from "../reasons/groupReasons.js";
import { reasonsOf } from "../reasons/leafReasons.js";
import { totalReasonsOf } from "../reasons/totalReasons.js";
import { boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CompiledNode } from "../score/node.js";
import { scoreRubric } from "../score/score.js";
import { checkedEvidence, checkedOthers } from "./checked.js";
import type { Reader } from "./reader.js";
import { cliffResult, nodeReasons, totalReasons } from "./reasonResults.js";
import type { ExplainOptions, ScoreReasons } from "./scoreReasons.js";

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

function byWeight(one: FoundCliff, other: FoundCliff): number {
  const weight = ({ gain }: FoundCliff): Rational => (isNegative(gain) ? negate(gain) : gain);
  return Number(other.lever.isOpen) - Number(one.lever.isOpen) || compare(weight(other), weight(one));
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
