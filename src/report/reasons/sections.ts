import type { Cliff, Contrast, NodeReasons, ScoreReasons } from "../../assess/scoreReasons.js";
import type { Message } from "../../i18n/message.js";
import type { Language } from "../../i18n/text.js";
import { fromPlainValue } from "../../number/print.js";
import { compare, isNegative, isZero, negate, subtract, ZERO } from "../../number/rational.js";
import type { HeaderLine } from "../header.js";
import { periodText } from "../period.js";
import { statusText } from "../status.js";
import { type Words, wordsOf } from "../words.js";
import { lackText, stepText } from "./changeText.js";

/** One entry of a section: what it is about, and sentences. */
export interface ReasonEntry {
  readonly head: string;
  readonly sentences: readonly string[];
}

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
export function reasonSections({ nodes, cliffs }: ScoreReasons, words: Words): readonly ReasonSection[] {
  const isMissing = ({ state, barrier }: NodeReasons): boolean =>
    state === "missing" && (barrier === undefined || barrier.code === "reasons.missing");
  const missing = nodes.filter(isMissing);
  const isExternal = ({ barrier }: NodeReasons): boolean =>
    barrier?.code === "reasons.survey" || barrier?.code === "reasons.appraiser";
  const below = nodes.filter(
    (node) => !isMissing(node) && !isExternal(node) && (node.contrast !== undefined || node.barrier !== undefined),
  );
  const sections = [
    { title: words.text("reasons.below"), entries: below.map((node) => belowEntry(node, words)) },
    { title: words.text("reasons.undeclared"), entries: missing.map((node) => missingEntry(node, words)) },
    {
      title: words.text("reasons.undocumented"),
      entries: nodes.flatMap((node) => undocumentedEntry(node, words)),
    },
    {
      title: words.text("reasons.external"),
      entries: nodes.filter(isExternal).map((node) => barrierEntry(node, words)),
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

/** A message as a sentence of its own. */
function sentence(message: Message, words: Words): string {
  const text = words.message(message);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
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
  return {
    head: headOf(node, words),
    sentences: [
      text("reasons.today", { reason }),
      ...(contrast === undefined ? [] : contrastSentences(contrast, words)),
      ...(barrier === undefined || barrier.code === reason.code ? [] : [sentence(barrier, words)]),
      ...(source === undefined
        ? []
        : [
            source.place === undefined
              ? text("reasons.source", { document: source.document })
              : text("reasons.sourcePlace", { document: source.document, place: source.place }),
          ]),
    ],
  };
}

function contrastSentences(contrast: Contrast, words: Words): readonly string[] {
  const { moves, reaches, clause, isProved } = contrast;
  const { text } = words;
  return [
    text("reasons.notNext", {
      reaches: words.points(reaches),
      moves: moves.map((move) => lackText(move, words)).join(text("reasons.and")),
    }),
    text("reasons.then", { clause }),
    possibility(contrast, words),
    ...(isProved ? [] : [text("reasons.notProved")]),
  ];
}

function possibility({ moves, totalGain, isStillPossible }: Contrast, words: Words): string {
  const { text } = words;
  if (!isStillPossible) {
    const past = moves.filter((move) => !move.isStillPossible).map(({ change }) => change.fact);
    return past.length === moves.length ? text("reasons.isPast") : text("reasons.partlyPast", { facts: past });
  }
  const done = moves.flatMap(({ move }) => (move === undefined ? [] : [move]));
  const work =
    done.length === 0 || done.length < moves.length
      ? text("reasons.isOpen")
      : text("reasons.isOpenBy", {
          moves: done.map(({ title, times }) => text("reasons.times", { title, times })).join("; "),
        });
  if (totalGain === null) return work;
  const gain = fromPlainValue(totalGain);
  return isZero(gain)
    ? `${work} ${text("reasons.totalStays")}`
    : `${work} ${text("reasons.totalGains", { gain: words.signed(totalGain) })}`;
}

function missingEntry(node: NodeReasons, words: Words): ReasonEntry {
  const { reason, bounds, role, score } = node;
  const { text } = words;
  const floor = bounds === undefined ? undefined : fromPlainValue(bounds.floor);
  const isDeducted = role === "penalty" && isNegative(fromPlainValue(score));
  return {
    head: headOf(node, words),
    sentences: [
      sentence(reason, words),
      ...(isDeducted ? [text("reasons.deductedMeanwhile")] : []),
      ...(bounds === undefined || floor === undefined || isDeducted
        ? []
        : [
            bounds.ceiling === null
              ? text("reasons.bringsFrom", { floor: words.points(bounds.floor) })
              : text("reasons.brings", { floor: words.points(bounds.floor), ceiling: words.points(bounds.ceiling) }),
          ]),
    ],
  };
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
    sentences: [words.text("reasons.cliff", { step: stepText(cliff, words) })],
  };
}
