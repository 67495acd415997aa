import type { NodeReasons, ScoreReasons } from "../../assess/scoreReasons.js";
import type { Language } from "../../i18n/text.js";
import type { HeaderLine } from "../header.js";
import { periodText } from "../period.js";
import { statusText } from "../status.js";
import { type Words, wordsOf } from "../words.js";
import type { ReasonEntry } from "./entry.js";
import { barrierEntry, belowEntry, cliffEntry, groupEntry, missingEntry, undocumentedEntry } from "./nodeEntries.js";
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
