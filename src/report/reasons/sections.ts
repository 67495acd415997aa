import type { Cliff, NodeReasons, ScoreReasons } from "../../assess/scoreReasons.js";
import type { Language } from "../../i18n/text.js";
import { fromPlainValue } from "../../number/print.js";
import { compare, isNegative, negate, subtract, ZERO } from "../../number/rational.js";
import type { HeaderLine } from "../header.js";
import { periodText } from "../period.js";
import { statusText } from "../status.js";
import { type Words, wordsOf } from "../words.js";
import { stepText } from "./changeText.js";
import { contrastSentences, groupText, sentence, workText } from "./contrastText.js";
import type { ReasonEntry } from "./entry.js";
import { totalEntry } from "./totalEntry.js";

/** Entries that ask the same of their reader. */
export interface ReasonSection {
  readonly title: string;
  readonly entries: readonly ReasonEntry[];
}

/** The words of the reasons of one score. */
export function reasonWords({ rubric, factTitles }: ScoreReasons, language: Language): Words {
  return wordsOf({ rubric, factTitles }, language);
}

/** Who was scored, for which period, against what. */
export function reasonHeader({ unit, period, rubric }: ScoreReasons, words: Words): readonly HeaderLine[] {
  const { text } = words;
  const { id, version, title, status } = rubric;
  return [
    { label: text("report.unit"), value: unit.name },
    { label: text("report.period"), value: periodText(period, words) },
    { label: text("report.rubric"), value: text("report.rubricVersion", { title, id, version }) },
    { label: text("report.status"), value: statusText(status, words) },
  ];
}

/** The sections of the reasons; only those that have entries. */
export function reasonSections({ total, nodes, cliffs }: ScoreReasons, words: Words): readonly ReasonSection[] {
  const isMissing = ({ state, barrier }: NodeReasons): boolean =>
    state === "missing" && (barrier === undefined || barrier.code === "reasons.missing");
  const leaves = nodes.filter(({ kind }) => kind === "leaf");
  const missing = leaves.filter(isMissing);
  const isExternal = ({ barrier }: NodeReasons): boolean =>
    barrier?.code === "reasons.survey" || barrier?.code === "reasons.appraiser";
  const below = leaves.filter(
    (node) => !isMissing(node) && !isExternal(node) && (node.contrast !== undefined || node.barrier !== undefined),
  );
  const sections = [
    {
      title: words.text("reasons.total"),
      entries: total === undefined ? [] : [totalEntry(total, missing, words)],
    },
    { title: words.text("reasons.groups"), entries: nodes.flatMap((node) => groupEntry(node, words)) },
    { title: words.text("reasons.below"), entries: below.map((node) => belowEntry(node, words)) },
    { title: words.text("reasons.undeclared"), entries: missing.map((node) => missingEntry(node, words)) },
    {
      title: words.text("reasons.undocumented"),
      entries: leaves.flatMap((node) => undocumentedEntry(node, words)),
    },
    {
      title: words.text("reasons.external"),
      entries: leaves.filter(isExternal).map((node) => barrierEntry(node, words)),
    },
    {
      title: words.text("reasons.near"),
      entries: cliffs.filter(({ isStillPossible }) => isStillPossible).map((cliff) => cliffEntry(cliff, words)),
    },
    {
      title: words.text("reasons.nearPast"),
      entries: cliffs.filter(({ isStillPossible }) => !isStillPossible).map((cliff) => cliffEntry(cliff, words)),
    },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

function headOf({ code, title, score, max, role }: NodeReasons, words: Words): string {
  const points =
    max === null || role === "penalty"
      ? words.text("report.points", { points: words.points(score) })
      : words.text("report.pointsOf", { points: words.points(score), max: words.points(max) });
  return words.text("reasons.head", { code, title, points });
}

/** Why these points and not the next: today, what lacks, what would hold then, whether it can still be changed. */
function belowEntry(node: NodeReasons, words: Words): ReasonEntry {
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

function missingEntry(node: NodeReasons, words: Words): ReasonEntry {
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
function groupEntry(node: NodeReasons, words: Words): readonly ReasonEntry[] {
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

function undocumentedEntry(node: NodeReasons, words: Words): readonly ReasonEntry[] {
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

function barrierEntry(node: NodeReasons, words: Words): ReasonEntry {
  const { barrier } = node;
  return {
    head: headOf(node, words),
    sentences: barrier === undefined ? [] : [sentence(barrier, words)],
  };
}

function cliffEntry(cliff: Cliff, words: Words): ReasonEntry {
  const { code, title, gain } = cliff;
  const points = fromPlainValue(gain);
  const isGain = compare(points, ZERO) > 0;
  const size = words.points(isGain ? points : negate(points));
  return {
    head: words.text(isGain ? "reasons.cliffGain" : "reasons.cliffLoss", { code, title, points: size }),
    sentences: [words.text("reasons.cliff", { step: stepText(cliff, !isGain, words) })],
  };
}
