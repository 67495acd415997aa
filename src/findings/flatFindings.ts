import type { KnownFact } from "../facts/value.js";
import { outcomeOf, situationOf } from "../fast/ask.js";
import type { FlatPlan } from "../fast/plan.js";
import type { FlatUnit } from "../fast/unit.js";
import { ABSENT, type FlatScores, MISSING, NOT_HELD } from "../fast/work.js";
import { compare, type Rational, subtract, ZERO } from "../number/rational.js";
import { documentsOf } from "../score/supported.js";
import { areExpiring } from "./expiring.js";
import { lostPoints } from "./findings.js";
import type { FindingKind } from "./types.js";

/**
 * A deficiency as codes and numbers. Points are whole units of a plan, rounded down; a rest of 1 says that the true ones lie
 * between that unit and the next.
 */
export interface FlatFinding {
  /** The place of the node in tree order. */
  readonly node: number;
  readonly kind: FindingKind;
  readonly lost: number;
  readonly lostRest: number;
  /** Nothing, and no rest, where nothing is at risk. */
  readonly atRisk: number;
  readonly atRiskRest: number;
}

/** What is the same for all units. */
export interface FlatLosses {
  readonly leaves: Int32Array;
  /** By node: what points are held against, the maximum or nothing; NaN for what is no loss when it is not earned. */
  readonly full: Float64Array;
  /** By node: 1 where a document is required. */
  readonly requiresDocument: Uint8Array;
}

export function flatLosses({ compiled, nodes }: FlatPlan): FlatLosses {
  const all = compiled.nodes;
  return {
    leaves: Int32Array.from(all.flatMap(({ index, rule }) => (rule === undefined ? [] : [index]))),
    full: Float64Array.from(all, ({ index, role }) =>
      role === "penalty" ? 0 : role === "bonus" ? Number.NaN : (nodes.max[index] as number),
    ),
    requiresDocument: Uint8Array.from(all, ({ source, role }) =>
      Number((source?.documents ?? []).length > 0 && role !== "penalty"),
    ),
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
  { leaves, full, requiresDocument }: FlatLosses,
): FlatFinding[] | undefined {
  const { plan } = unit.engine;
  const findings: FlatFinding[] = [];
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = leaves[index] as number;
    const flag = flags[leaf] as number;
    // A slack of one is what a division leaves over: the points are no whole units. More is left to the rational engine.
    const rest = slack[leaf] as number;
    if (rest > 1) return undefined;
    const isAbsent = (flag & ABSENT) !== 0;
    const lost = (full[leaf] as number) - (lostMaxima[leaf] as number) - (points[leaf] as number) - rest;
    const isLost = lost + rest > 0;
    if ((flag & (MISSING | NOT_HELD)) === MISSING) {
      findings.push(lossOf(leaf, "missing", isLost ? lost : 0, isLost ? rest : 0));
    } else if (isLost && !isAbsent) {
      const isPenalty = plan.compiled.nodes[leaf]?.role === "penalty";
      findings.push(lossOf(leaf, isPenalty ? "penalty" : "lost", lost, rest));
    }
    if (requiresDocument[leaf] === 0 || isAbsent) continue;
    const atRisk = (points[leaf] as number) - (plan.nodes.leastSum[leaf] as number);
    const kind = atRisk + rest > 0 ? documentFinding(unit, leaf) : undefined;
    if (kind !== undefined) findings.push({ node: leaf, kind, lost: 0, lostRest: 0, atRisk, atRiskRest: rest });
  }
  return findings.sort((left, right) => right.lost - left.lost || compareRest(left, right, unit));
}

function lossOf(node: number, kind: FindingKind, lost: number, lostRest: number): FlatFinding {
  return { node, kind, lost, lostRest, atRisk: 0, atRiskRest: 0 };
}

const UNFOLLOWED: ReadonlyMap<string, KnownFact> = new Map();

/** What is wrong with the documents of a leaf that requires some. */
function documentFinding(unit: FlatUnit, leaf: number): "unsupported" | "expiring" | undefined {
  const { evidence, engine, known = UNFOLLOWED } = unit;
  const node = engine.plan.compiled.nodes[leaf];
  // Documents that are named are listed: where none is listed, none is named.
  if (node === undefined || evidence.documents === undefined) return "unsupported";
  const documents = documentsOf(node, { ...situationOf(unit, []), known });
  if (documents.length === 0) return "unsupported";
  return areExpiring(documents, evidence) ? "expiring" : undefined;
}

/** The order of deficiencies that lost the same whole units; negative where the left one comes first. */
function compareRest(left: FlatFinding, right: FlatFinding, unit: FlatUnit): number {
  const isBetween = left.lostRest === 1 && right.lostRest === 1;
  return (
    right.lostRest - left.lostRest ||
    (isBetween ? compare(exactLoss(right, unit), exactLoss(left, unit)) : 0) ||
    right.atRisk - left.atRisk ||
    right.atRiskRest - left.atRiskRest ||
    (left.atRiskRest === 1 ? compare(exactRisk(right, unit), exactRisk(left, unit)) : 0)
  );
}

function exactLoss({ node }: FlatFinding, unit: FlatUnit): Rational {
  const [compiled, outcome] = [unit.engine.plan.compiled.nodes[node], outcomeOf(unit, node)];
  return compiled === undefined || outcome === undefined ? ZERO : lostPoints(compiled, outcome);
}

function exactRisk({ node }: FlatFinding, unit: FlatUnit): Rational {
  const { rule } = unit.engine.plan.compiled.nodes[node] ?? {};
  const outcome = outcomeOf(unit, node);
  return rule === undefined || outcome === undefined ? ZERO : subtract(outcome.points, rule.lowest);
}
