import type { Cliff, NodeReasons } from "../../assess/scoreReasons.js";
import { fromPlainValue } from "../../number/print.js";
import { compare, isNegative, negate, subtract, ZERO } from "../../number/rational.js";
import type { Words } from "../words.js";
import { stepText } from "./changeText.js";
import { contrastSentences, groupText, sentence, workText } from "./contrastText.js";
import type { ReasonEntry } from "./entry.js";

function headOf({ code, title, score, max, role }: NodeReasons, words: Words): string {
  const points =
    max === null || role === "penalty"
      ? words.text("report.points", { points: words.points(score) })
      : words.text("report.pointsOf", { points: words.points(score), max: words.points(max) });
  return words.text("reasons.head", { code, title, points });
}

/** Why these points and not the next: today, what lacks, what would hold then, whether it can still be changed. */
export function belowEntry(node: NodeReasons, words: Words): ReasonEntry {
  const { reason, contrast, barrier, source } = node;
  const { text } = words;
  // The move names both choices already.
  const isChoice = reason.code === "reason.choice" && contrast?.moves.length === 1;
  return {
    head: headOf(node, words),
    sentences: [
      ...(isChoice ? [] : [text("reasons.today", { reason })]),
      ...(contrast === undefined ? [] : contrastSentences(contrast, isChoice, words)),
      ...(barrier === undefined || barrier.code === reason.code ? [] : [sentence(barrier, words)]),
      ...sourceSentence(source, words),
    ],
  };
}

/** Where the rubric has the node from. */
function sourceSentence(source: NodeReasons["source"], { text }: Words): readonly string[] {
  if (source === undefined) return [];
  const { document, place } = source;
  return [
    place === undefined ? text("reasons.source", { document }) : text("reasons.sourcePlace", { document, place }),
  ];
}

export function missingEntry(node: NodeReasons, words: Words): ReasonEntry {
  const { reason, bounds, role, score } = node;
  const { text } = words;
  const isDeducted = role === "penalty" && isNegative(fromPlainValue(score));
  return {
    head: headOf(node, words),
    sentences: [
      sentence(reason, words),
      ...(isDeducted
        ? [text("reasons.deductedMeanwhile", { points: words.points(negate(fromPlainValue(score))) })]
        : []),
      ...(bounds === undefined || isDeducted ? [] : [bringsText(bounds, node, words)]),
    ],
  };
}

/** What a group says of itself; all else is said of each leaf below it. */
const OWN_CLAUSES: ReadonlySet<string> = new Set([
  "reasons.heldAtMost",
  "reasons.heldAtLeast",
  "reasons.heldByRounding",
  "reasons.heldByJoin",
]);

/**
 * What is nearest to raise a group; nothing where it is only to be declared, or said of each leaf below it in the same
 * words.
 */
export function groupEntry(node: NodeReasons, words: Words): readonly ReasonEntry[] {
  const { kind, contrast, barrier, source } = node;
  if (kind === "leaf") return [];
  const head = headOf(node, words);
  if (contrast === undefined) {
    if (barrier === undefined || !OWN_CLAUSES.has(barrier.code)) return [];
    return [{ head, sentences: [sentence(barrier, words), ...sourceSentence(source, words)] }];
  }
  if (contrast.moves.some((move) => move.kind === "answer")) return [];
  return [{ head, sentences: [groupText(contrast, words), ...workText(contrast, words)] }];
}

/** Between what a declaration leads; above the maximum only by what siblings share. */
function bringsText(
  { floor, ceiling }: NonNullable<NodeReasons["bounds"]>,
  { max }: NodeReasons,
  { text, points }: Words,
): string {
  if (ceiling === null) return text("reasons.bringsFrom", { floor: points(floor) });
  const params = { floor: points(floor), ceiling: points(ceiling) };
  return max !== null && compare(fromPlainValue(ceiling), fromPlainValue(max)) > 0
    ? text("reasons.bringsShared", { ...params, max: points(max) })
    : text("reasons.brings", params);
}

export function undocumentedEntry(node: NodeReasons, words: Words): readonly ReasonEntry[] {
  const { lacking } = node;
  if (lacking === undefined) return [];
  const atRisk = subtract(fromPlainValue(lacking.reaches), fromPlainValue(lacking.supported));
  return [
    {
      head: headOf(node, words),
      sentences: [
        words.text("reasons.attach", {
          points: words.points(atRisk),
          documents: lacking.documents.map((document) => words.local(document)).join("; "),
        }),
      ],
    },
  ];
}

export function barrierEntry(node: NodeReasons, words: Words): ReasonEntry {
  const { barrier } = node;
  return {
    head: headOf(node, words),
    sentences: barrier === undefined ? [] : [sentence(barrier, words)],
  };
}

export function cliffEntry(cliff: Cliff, words: Words): ReasonEntry {
  const { code, title, gain } = cliff;
  const points = fromPlainValue(gain);
  const isGain = compare(points, ZERO) > 0;
  const size = words.points(isGain ? points : negate(points));
  return {
    head: words.text(isGain ? "reasons.cliffGain" : "reasons.cliffLoss", { code, title, points: size }),
    sentences: [words.text("reasons.cliff", { step: stepText(cliff, !isGain, words) })],
  };
}
