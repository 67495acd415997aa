import { pointer } from "../../document/issue.js";
import type { EvidenceRecord } from "../../evidence/types.js";
import { toPlainValue } from "../../number/print.js";
import { compare, isNegative, type Rational } from "../../number/rational.js";
import type { Exemption } from "../../rubric/types.js";
import { isAbsence } from "../../rules/part.js";
import type { WhenEmpty } from "../../rules/types.js";
import type { Scores } from "../../score/score.js";
import { withWorst } from "./best.js";
import type { Leaf, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import { scoredWithRecords } from "./score.js";
import { isSaid } from "./sources.js";
import { witnessOf } from "./witness.js";

const KINDS = ["notApplicable", "didNotArise"] as const;

/**
 * What can be gained by declaring that something does not apply or did not arise:
 *
 * - whatever an exemption scores beats a poor result, so that each is told (information), with its condition;
 * - without a condition that says anything, anyone could declare it (warning);
 * - where declaring it beats honest full marks, even the best unit would gain (warning, with a witness): this happens
 *   where a mean leaves out an item with a low maximum;
 * - on a group it has no effect, as only leaves are declared (warning);
 * - full marks for the survey of a year without one can be had by not holding it (warning).
 *
 * Bonus is left out of the comparison: it stands outside the maximum and gains by every lower maximum a little.
 */
export function checkExemptions(context: ProveContext): readonly LintFinding[] {
  const { rubric, nodes, leaves } = context;
  const onGroups = nodes.flatMap(({ node, path }) =>
    KINDS.filter((kind) => node.children !== undefined && node[kind] !== undefined).map((kind) =>
      finding("warning", "exemptionOfGroup", pointer(path, kind), {
        params: { code: node.code },
        suggestion: suggest("exemptLeaves"),
      }),
    ),
  );
  const survey =
    rubric.survey?.whenNotHeld === "full"
      ? [
          finding("warning", "surveyNotHeldGain", "/survey/whenNotHeld", {
            suggestion: suggest("surveyReduceMax"),
            witness: surveyWitness(context),
          }),
        ]
      : [];
  return [
    ...survey,
    ...onGroups,
    ...leaves.flatMap((leaf) => KINDS.flatMap((kind) => exemptionFindings(leaf, kind, leaf.node[kind], context))),
    ...leaves.flatMap((leaf) => emptyFindings(leaf)),
  ];
}

function exemptionFindings(
  leaf: Leaf,
  kind: (typeof KINDS)[number],
  exemption: Exemption | undefined,
  context: ProveContext,
): readonly LintFinding[] {
  if (exemption === undefined || !mayGain(exemption.then, leaf)) return [];
  const path = pointer(leaf.path, kind);
  const { code } = leaf.node;
  const then = { code: `lint.then.${exemption.then}`, params: {} };
  const records = { [code]: { [kind]: { reason: exemption.condition.vi } } };
  const witness = poorWitness(leaf, records, context);
  const beaten = context.isWhole ? beatsFull(context, leaf, records) : undefined;
  return [
    ...(isSaid(exemption.condition.vi)
      ? [
          finding("information", "exemptionMayGain", path, {
            params: { code, then, condition: exemption.condition },
            witness,
          }),
        ]
      : [
          finding("warning", "exemptionWithoutCondition", pointer(path, "condition"), {
            params: { code, then },
            suggestion: suggest("stateCondition"),
            witness,
          }),
        ]),
    ...(beaten === undefined
      ? []
      : [
          finding("warning", "exemptionBeatsFull", path, {
            params: { code, then, full: toPlainValue(beaten.full), gained: toPlainValue(beaten.gained) },
            suggestion: suggest("exemptionZero"),
            witness: beaten.witness,
          }),
        ]),
  ];
}

/** A poor result of the node, with the declaration that takes it out. */
function poorWitness(
  leaf: Leaf,
  records: { readonly [code: string]: EvidenceRecord },
  { rubric, facts, years }: ProveContext,
): LintFinding["witness"] {
  const year = years.find((one) => leaf.tree(one) !== undefined);
  const values = year === undefined ? undefined : withWorst(leaf.tree(year), new Map(), facts);
  return year === undefined || values === undefined ? undefined : witnessOf(rubric, values, { year, records });
}

/** Whether an outcome can be more than what the facts give: absence always, points where the rule can give fewer. */
function mayGain(then: WhenEmpty, { parts }: Leaf): boolean {
  return isAbsence(then) || then === "full" || (then === "zero" && parts.some(({ way }) => isNegative(way.lowest)));
}

interface Beaten {
  readonly full: Rational;
  readonly gained: Rational;
  readonly witness: LintFinding["witness"];
}

/** The total with full marks everywhere and with the declaration on top, where the declaration brings more. */
function beatsFull(
  context: ProveContext,
  leaf: Leaf,
  records: { readonly [code: string]: EvidenceRecord },
): Beaten | undefined {
  const [year] = context.years;
  if (year === undefined) return undefined;
  const { values, scored, conflicts, open } = context.fullMarks(year);
  if (scored === undefined || conflicts.length + open.length > 0) return undefined;
  const [honest, declared] = [scored.scores, scoredWithRecords(context, scored, leaf.path, records)];
  const rises = (read: (scores: Scores) => Rational | undefined): Beaten | undefined => {
    const [full, gained] = [read(honest), read(declared)];
    if (full === undefined || gained === undefined || compare(gained, full) <= 0) return undefined;
    const witness = witnessOf(context.rubric, values, { year, records });
    return { full, gained, witness };
  };
  return rises((scores) => scores.outcomes[0]?.points) ?? rises((scores) => scores.percent);
}

/** Parts that score something although there is nothing to measure, and parts that do not say what they score then. */
function emptyFindings({ node, parts }: Leaf): readonly LintFinding[] {
  return parts.flatMap(({ measure, book, input, path }) => {
    if (measure.range(book)?.mayBeEmpty !== true) return [];
    const { whenEmpty } = input;
    if (whenEmpty === undefined) {
      return [
        finding("information", "whenEmptyUnsaid", path, {
          params: { code: node.code },
          suggestion: suggest("sayWhenEmpty"),
        }),
      ];
    }
    const then = { code: `lint.then.${whenEmpty}`, params: {} };
    return whenEmpty === "full" || isAbsence(whenEmpty)
      ? [finding("information", "emptyMayGain", pointer(path, "whenEmpty"), { params: { code: node.code, then } })]
      : [];
  });
}

function surveyWitness({ rubric, years }: ProveContext): LintFinding["witness"] {
  const [year] = years;
  return year === undefined ? undefined : witnessOf(rubric, new Map(), { year, surveyHeld: false });
}
