import type { LintFinding, LintSeverity } from "../lint/lintRubric.js";
import { lintCounts } from "./lintCounts.js";
import { wrap } from "./terminal/wrap.js";
import { type ReportOptions, type Words, wordsOf } from "./words.js";

/**
 * What was found in one rubric, under the name that the reader knows it by.
 *
 * @remarks Since 0.1.0
 */
export interface LintedRubric {
  /** A file or an id. */
  readonly name: string;
  readonly findings: readonly ReportedFinding[];
}

/** A finding, and the file that its witness was written to. */
export interface ReportedFinding extends LintFinding {
  readonly witnessFile?: string;
}

/**
 * How the findings of the prover are written.
 *
 * @remarks Since 0.1.0
 */
export interface LintReportOptions extends ReportOptions {
  /** Columns of the terminal. Default 100. */
  readonly width?: number;
  /** True to write findings of severity `information` as well; otherwise they are only counted. */
  readonly information?: boolean;
}

const WIDTH = 100;
const INDENT = "  ";

/**
 * The findings of the prover as text for a terminal: under the name of each rubric how much every finding weighs, where
 * it is (line:column and path), what is wrong, what would mend it; counts at the end.
 *
 * @remarks Since 0.1.0
 *
 * @example
 * lintTable([{ name: "rubric.json", findings: lintRubric(text) }], { language: "vi" });
 */
export function lintTable(rubrics: readonly LintedRubric[], options: LintReportOptions): string {
  const { language, width = WIDTH, information = false } = options;
  const words = lintWords(language);
  const sections = rubrics.map(({ name, findings }) => {
    const shown = shownFindings(findings, information);
    const lines = shown.flatMap((finding) => findingLines(finding, words, width));
    const nothing = wrap(words.text("report.lint.nothing"), width - INDENT.length).map((line) => `${INDENT}${line}`);
    return [...wrap(name, width), ...(shown.length === 0 ? nothing : lines), ""].join("\n");
  });
  return [...sections, ...wrap(lintCounts(rubrics, information, words), width), ""].join("\n");
}

/** The findings that are written. */
export function shownFindings(findings: readonly ReportedFinding[], information: boolean): readonly ReportedFinding[] {
  return information ? findings : findings.filter(({ severity }) => severity !== "information");
}

/** The texts of findings, which name no facts by title. */
export function lintWords(language: ReportOptions["language"]): Words {
  return wordsOf({ rubric: { displayPlaces: 0 }, factTitles: {} }, language);
}

/** How much a finding weighs, as a word. */
export function severityText(severity: LintSeverity, words: Words): string {
  return words.text(`report.lint.${severity}`);
}

/** The place of a finding as `line:column`; nothing where no text was read. */
export function placeText({ place }: LintFinding): string {
  return place === undefined ? "" : `${place.line}:${place.column}`;
}

/** The file with the witness of a finding, or that there is one. */
export function witnessText({ witness, witnessFile }: ReportedFinding, words: Words): string {
  return witness === undefined ? "" : (witnessFile ?? words.text("report.lint.hasWitness"));
}

function findingLines(finding: ReportedFinding, words: Words, width: number): readonly string[] {
  const { severity, path, suggestion } = finding;
  const head = [severityText(severity, words).toUpperCase(), placeText(finding), path].filter((part) => part !== "");
  const witness = witnessText(finding, words);
  const labelled = (label: string, value: string): string => `${label}: ${value}`;
  const details = [
    words.message(finding),
    ...(suggestion === undefined ? [] : [labelled(words.text("report.lint.suggestion"), words.message(suggestion))]),
    ...(witness === "" ? [] : [labelled(words.text("report.lint.witness"), witness)]),
  ];
  const inner = `${INDENT}${INDENT}`;
  return [
    ...wrap(head.join(" "), width - INDENT.length).map((line) => `${INDENT}${line}`),
    ...details.flatMap((detail) => wrap(detail, width - inner.length).map((line) => `${inner}${line}`)),
  ];
}
