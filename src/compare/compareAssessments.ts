import { exactScore } from "../assess/numbers.js";
import { isMoved, type NodeShift, type PointShifts, type Shifts, shiftOf } from "../assess/shift.js";
import type { Assessment, Deficiency, NodeResult, TotalResult } from "../assess/types.js";
import type { RubricHead } from "../assess/whatIf.js";
import { deepFreeze } from "../document/freeze.js";
import type { Text } from "../i18n/text.js";
import { fromPlainValue } from "../number/print.js";
import type { Rational } from "../number/rational.js";

/** One of two assessments that are compared. */
export interface ComparedAssessment {
  readonly unit: Assessment["unit"];
  readonly period: Assessment["period"];
  readonly asOf?: string;
  readonly rubricVersion: string;
  /** SHA-256 of the assessment. */
  readonly sha256: string;
}

/**
 * What differs between two assessments (so sánh hai lần chấm): the total, every node that moved, and the deficiencies
 * that are gone or new. Score and difference are exact; supported points and bounds are compared as printed.
 *
 * @remarks Since 0.1.0
 */
export interface AssessmentComparison extends Shifts {
  /** The rubric, as the later assessment has it. */
  readonly rubric: RubricHead;
  readonly before: ComparedAssessment;
  readonly after: ComparedAssessment;
  /** Codes of nodes that only the later version of the rubric has. */
  readonly addedNodes: readonly string[];
  /** Codes of nodes that only the earlier version of the rubric has. */
  readonly removedNodes: readonly string[];
  /** Deficiencies of the earlier one that the later one no longer has (không còn). */
  readonly disappeared: readonly Deficiency[];
  /** Deficiencies that only the later one has (mới phát sinh). */
  readonly appeared: readonly Deficiency[];
  /** Titles of the nodes and facts that the deficiencies name. */
  readonly nodeTitles: { readonly [code: string]: Text };
  readonly factTitles: { readonly [id: string]: Text };
}

/**
 * Compares two assessments by one rubric: a draft and what was sent, this quarter and the last one, two years, two units.
 *
 * Nodes are matched by their codes. A deficiency is the same where node and kind are; a contradiction or an unknown fact,
 * where the facts are.
 *
 * @param before - the earlier assessment
 * @param after - the later one
 * @returns frozen JSON
 * @throws {RangeError} where they are by different rubrics; versions may differ
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const draft = assess(rubric, evidence);
 * const sent = assess(rubric, { ...evidence, facts: { ...evidence.facts, "tthc.apologies": 3 } });
 * const { total, disappeared } = compareAssessments(draft, sent);
 * console.log(total.score.by, disappeared.map(({ node }) => node));
 */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentComparison {
  if (before.rubric.id !== after.rubric.id) {
    throw new RangeError(`The assessments are by different rubrics: ${before.rubric.id} and ${after.rubric.id}.`);
  }
  const earlier = byCode(before);
  const later = byCode(after);
  const known = new Map(before.deficiencies.map((deficiency) => [identityOf(deficiency), deficiency]));
  const kept = new Set(after.deficiencies.map(identityOf));
  const comparison: AssessmentComparison = {
    rubric: headOf(after),
    before: comparedOf(before),
    after: comparedOf(after),
    total: {
      ...pointShifts(before.total, after.total),
      percent: shiftOf(plain(before.total.percent), plain(after.total.percent)),
      gradeFloor: { before: before.total.gradeFloor, after: after.total.gradeFloor },
      gradeCeiling: { before: before.total.gradeCeiling, after: after.total.gradeCeiling },
    },
    nodes: nodeShifts(earlier, after),
    addedNodes: [...later.keys()].filter((code) => !earlier.has(code)),
    removedNodes: [...earlier.keys()].filter((code) => !later.has(code)),
    disappeared: before.deficiencies.filter((deficiency) => !kept.has(identityOf(deficiency))),
    appeared: after.deficiencies.filter((deficiency) => !known.has(identityOf(deficiency))),
    nodeTitles: Object.fromEntries([...earlier, ...later].map(([code, { title }]) => [code, title])),
    factTitles: { ...before.factTitles, ...after.factTitles },
  };
  // The result shares no object with the assessments it came from.
  return deepFreeze(JSON.parse(JSON.stringify(comparison)) as AssessmentComparison);
}

function nodeShifts(earlier: ReadonlyMap<string, NodeResult>, { nodes }: Assessment): readonly NodeShift[] {
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes.flatMap((node): readonly NodeShift[] => {
    const was = earlier.get(node.code);
    if (was === undefined) return [];
    const shifted: NodeShift = {
      code: node.code,
      title: node.title,
      isLeaf: !parents.has(node.code),
      state: { before: was.state, after: node.state },
      ...pointShifts(was, node),
    };
    return isMoved(shifted) ? [shifted] : [];
  });
}

type Points = Pick<NodeResult | TotalResult, "score" | "exact" | "floor" | "ceiling"> & {
  readonly supported?: number | null;
};

function pointShifts(before: Points, after: Points): PointShifts {
  const [was, is] = [before, after].map((points) => exactScore(points) ?? undefined);
  return {
    score: shiftOf(was, is),
    supported: shiftOf(supportedOf(before), supportedOf(after)),
    floor: shiftOf(plain(before.floor), plain(after.floor)),
    ceiling: shiftOf(plain(before.ceiling), plain(after.ceiling)),
  };
}

/** A node says what is supported only where that differs from its score. */
function supportedOf({ supported, score }: Points): Rational | undefined {
  return plain(supported === undefined ? score : supported);
}

function plain(value: number | null): Rational | undefined {
  return value === null ? undefined : fromPlainValue(value);
}

function byCode({ nodes }: Assessment): ReadonlyMap<string, NodeResult> {
  return new Map(nodes.map((node) => [node.code, node]));
}

function identityOf({ node, kind, facts }: Deficiency): string {
  return JSON.stringify(kind === "inconsistent" || kind === "unknownFact" ? [kind, ...facts] : [kind, node]);
}

function comparedOf({ unit, period, asOf, rubric, sha256 }: Assessment): ComparedAssessment {
  return { unit, period, ...(asOf !== undefined && { asOf }), rubricVersion: rubric.version, sha256 };
}

function headOf({ rubric: { id, version, title, status, displayPlaces, grades } }: Assessment): RubricHead {
  return {
    id,
    version,
    title,
    status,
    displayPlaces,
    grades: grades.map((grade) => ({ id: grade.id, title: grade.title })),
  };
}
