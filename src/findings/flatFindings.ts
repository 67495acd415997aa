import type { KnownFact } from "../facts/value.js";
import { outcomeOf, situationOf } from "../fast/ask.js";
import type { FlatPlan } from "../fast/plan.js";
import type { FlatUnit } from "../fast/unit.js";
import { ABSENT, type FlatScores, MISSING, NOT_HELD } from "../fast/work.js";
import { compare, type Rational, subtract, ZERO } from "../number/rational.js";
import type { CompiledNode } from "../score/node.js";
import { documentsOf } from "../score/supported.js";
import { areExpiring } from "./expiring.js";
import { lostPoints } from "./findings.js";
import type { FindingKind } from "./types.js";

/**
 * Deficiencies as codes and numbers, in arrays of their own that the next unit takes over. Points are whole units of a plan,
 * rounded down; a rest of 1 says that the true ones lie between that unit and the next.
 */
export interface FlatFindings {
  /** The places of the deficiencies in the other arrays, in the order in which they are told. */
  order: number[];
  readonly kinds: FindingKind[];
  /** The places of the nodes in tree order. */
  readonly nodes: Int32Array;
  readonly lost: Float64Array;
  readonly lostRest: Uint8Array;
  /** Nothing, and no rest, where nothing is at risk. */
  readonly atRisk: Float64Array;
  readonly atRiskRest: Uint8Array;
}

/** What is the same for all units, and where their deficiencies are put. */
export interface FlatLosses {
  readonly leaves: Int32Array;
  /** By node: what points are held against, the maximum or nothing; NaN for what is no loss when it is not earned. */
  readonly full: Float64Array;
  /** By node: 1 for penalties. */
  readonly isPenalty: Uint8Array;
  /** By node: 1 where a document is required. */
  readonly requiresDocument: Uint8Array;
  readonly findings: FlatFindings;
}

export function flatLosses({ compiled, nodes }: FlatPlan): FlatLosses {
  const all = compiled.nodes;
  const leaves = Int32Array.from(all.flatMap(({ index, rule }) => (rule === undefined ? [] : [index])));
  // A leaf lacks points or facts, and documents beside.
  const most = 2 * leaves.length;
  return {
    leaves,
    full: Float64Array.from(all, ({ index, role }) =>
      role === "penalty" ? 0 : role === "bonus" ? Number.NaN : (nodes.max[index] as number),
    ),
    isPenalty: Uint8Array.from(all, ({ role }) => Number(role === "penalty")),
    requiresDocument: Uint8Array.from(all, ({ source, role }) =>
      Number((source?.documents ?? []).length > 0 && role !== "penalty"),
    ),
    findings: {
      order: [],
      kinds: [],
      nodes: new Int32Array(most),
      lost: new Float64Array(most),
      lostRest: new Uint8Array(most),
      atRisk: new Float64Array(most),
      atRiskRest: new Uint8Array(most),
    },
  };
}

/**
 * The deficiencies of the leaves of a unit, in the order of `findDeficiencies`. Nothing may be claimed, exempted or emptied,
 * and no identity broken.
 *
 * @returns `undefined` where only the rational engine can tell
 */
export function flatFindings(
  unit: FlatUnit,
  { points, slack, flags, lost: lostMaxima }: FlatScores,
  { leaves, full, isPenalty, requiresDocument, findings }: FlatLosses,
): FlatFindings | undefined {
  const { leastSum } = unit.engine.plan.nodes;
  const { lost, lostRest, atRisk } = findings;
  findings.order = [];
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = leaves[index] as number;
    const flag = flags[leaf] as number;
    // A slack of one is what a division leaves over: the points are no whole units. More is left to the rational engine.
    const rest = slack[leaf] as number;
    if (rest > 1) return undefined;
    const isAbsent = (flag & ABSENT) !== 0;
    const short = (full[leaf] as number) - (lostMaxima[leaf] as number) - (points[leaf] as number) - rest;
    const isLost = short + rest > 0;
    const isMissing = (flag & (MISSING | NOT_HELD)) === MISSING;
    if (isMissing || (isLost && !isAbsent)) {
      const place = addFinding(findings, leaf, isMissing ? "missing" : isPenalty[leaf] === 1 ? "penalty" : "lost");
      lost[place] = isLost ? short : 0;
      lostRest[place] = isLost ? rest : 0;
    }
    if (requiresDocument[leaf] === 0 || isAbsent) continue;
    const over = (points[leaf] as number) - (leastSum[leaf] as number);
    const kind = over + rest > 0 ? documentFinding(unit, leaf) : undefined;
    if (kind === undefined) continue;
    const place = addFinding(findings, leaf, kind);
    atRisk[place] = over;
    findings.atRiskRest[place] = rest;
  }
  findings.order.sort(
    (left, right) => (lost[right] as number) - (lost[left] as number) || compareRest(left, right, findings, unit),
  );
  return findings;
}

/** A new deficiency that costs nothing yet. */
function addFinding(findings: FlatFindings, leaf: number, kind: FindingKind): number {
  const place = findings.order.length;
  findings.order.push(place);
  findings.kinds[place] = kind;
  findings.nodes[place] = leaf;
  findings.lost[place] = findings.lostRest[place] = findings.atRisk[place] = findings.atRiskRest[place] = 0;
  return place;
}

/** What is wrong with the documents of a leaf that requires some. */
function documentFinding(unit: FlatUnit, leaf: number): "unsupported" | "expiring" | undefined {
  const { evidence, engine } = unit;
  const node = engine.plan.compiled.nodes[leaf];
  // Documents that are named are listed: where none is listed, none is named.
  if (node === undefined || evidence.documents === undefined) return "unsupported";
  const documents = documentsOf(node, { ...situationOf(unit, []), known: followedIn(unit, node) });
  if (documents.length === 0) return "unsupported";
  return areExpiring(documents, evidence) ? "expiring" : undefined;
}

/** What is known of the families of a leaf's facts, where something followed in them. */
function followedIn({ engine, known }: FlatUnit, { rule }: CompiledNode): ReadonlyMap<string, KnownFact> {
  const families = new Set((rule?.facts ?? []).flatMap((fact) => engine.familyOf(fact) ?? []));
  return new Map(Array.from(families).flatMap((family) => Array.from(known?.get(family) ?? [])));
}

/** The order of deficiencies that lost the same whole units; negative where the left one comes first. */
function compareRest(left: number, right: number, findings: FlatFindings, unit: FlatUnit): number {
  const { nodes, lostRest, atRisk, atRiskRest } = findings;
  const [one, other] = [nodes[left] as number, nodes[right] as number];
  const byLoss = (lostRest[right] as number) - (lostRest[left] as number);
  if (byLoss !== 0) return byLoss;
  const exactly = lostRest[left] === 1 ? compare(exactLoss(other, unit), exactLoss(one, unit)) : 0;
  if (exactly !== 0) return exactly;
  const byRisk = (atRisk[right] as number) - (atRisk[left] as number);
  if (byRisk !== 0) return byRisk;
  const byRest = (atRiskRest[right] as number) - (atRiskRest[left] as number);
  if (byRest !== 0 || atRiskRest[left] === 0) return byRest;
  return compare(exactRisk(other, unit), exactRisk(one, unit));
}

function exactLoss(leaf: number, unit: FlatUnit): Rational {
  const [node, outcome] = [unit.engine.plan.compiled.nodes[leaf], outcomeOf(unit, leaf)];
  return node === undefined || outcome === undefined ? ZERO : lostPoints(node, outcome);
}

function exactRisk(leaf: number, unit: FlatUnit): Rational {
  const { rule } = unit.engine.plan.compiled.nodes[leaf] ?? {};
  const outcome = outcomeOf(unit, leaf);
  return rule === undefined || outcome === undefined ? ZERO : subtract(outcome.points, rule.lowest);
}
