import { pointer } from "../document/issue.js";
import { factDictionary } from "../facts/dictionary.js";
import { isMessageCode } from "../i18n/format.js";
import type { Language, Text } from "../i18n/text.js";
import type { MessageCode } from "../i18n/vi.js";
import type { LintFinding } from "../lint/lintRubric.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import type { RuleInput } from "../rules/types.js";
import { definitionsOf } from "../score/compile.js";
import { originOf } from "../tailoring/origins.js";
import type { Tailored, TailoredChange } from "../tailoring/types.js";
import type { HeaderLine } from "./header.js";
import { yearsText } from "./page/head.js";
import { type RuleContextInWords, type RuleLine, ruleContext } from "./rule/context.js";
import { ruleLines } from "./rule/ruleLines.js";
import { statusText } from "./status.js";
import { type Words, wordsOf } from "./words.js";

/** What a tailoring made, with what the prover finds in it as a whole. */
export interface TailoringReport extends Pick<Tailored, "value" | "origins" | "changes"> {
  readonly findings: readonly LintFinding[];
}

/** One change as a row: a row for each key. */
export interface ChangeRow {
  readonly what: string;
  readonly change: string;
  readonly before: string;
  readonly after: string;
  /** The tailoring that says so, and what it rests on. */
  readonly by: string;
}

/** One node of the resolved rubric. */
export interface OriginRow {
  readonly code: string;
  readonly level: number;
  readonly title: string;
  readonly max: string;
  readonly origin: string;
}

/** What came out, and what of. */
export function tailoringHead({ value, changes, findings }: TailoringReport, words: Words): readonly HeaderLine[] {
  const count = (kind: TailoredChange["kind"]): number => changes.filter((one) => one.kind === kind).length;
  const found = (severity: LintFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    {
      label: words.text("report.rubric"),
      value: words.text("report.rubricVersion", { title: value.title, id: value.id, version: value.version }),
    },
    ...(value.tailoredFrom ?? []).map(({ id, version, sha256 }) => ({
      label: words.text("report.tailoredFrom"),
      value: `${id} ${version}, SHA-256 ${sha256}`,
    })),
    { label: words.text("report.issuer"), value: value.decision?.number ?? words.local(value.issuer) },
    { label: words.text("report.status"), value: statusText(value.status, words) },
    {
      label: words.text("report.tailoring.changes"),
      value: words.text("report.tailoring.counts", {
        changed: count("changed"),
        added: count("added"),
        dropped: count("dropped"),
      }),
    },
    {
      label: words.text("report.tailoring.lint"),
      value: words.text("report.tailoring.found", {
        errors: found("error"),
        warnings: found("warning"),
        information: found("information"),
      }),
    },
  ];
}

/** Words that know the facts of the resolved rubric. */
export function tailoringWords({ value }: TailoringReport, language: Language): Words {
  const titles = Array.from(definitionsOf(value, factDictionary), ([id, { title }]) => [id, title] as const);
  return wordsOf({ rubric: { displayPlaces: 15 }, factTitles: Object.fromEntries(titles) }, language);
}

/** All changes, a row for each key that was changed. */
export function changeRows({ changes, value }: TailoringReport, words: Words): readonly ChangeRow[] {
  const context = ruleContext(value, definitionsOf(value, factDictionary), words);
  return changes.flatMap((change) => {
    const { document, place } = change.source;
    const what = whatText(change, words);
    const by = `${change.by.id}: ${place === undefined ? document : `${document}, ${place}`}`;
    if (change.kind !== "changed") {
      return [{ what, change: words.text(`report.tailoring.${change.kind}`), before: "", after: "", by }];
    }
    return change.keys.map(({ key, before, after }) => ({
      what,
      change: keyText(key, words),
      before: valueText(key, before, context),
      after: valueText(key, after, context),
      by,
    }));
  });
}

/** The tree of the resolved rubric, with where each node comes from. */
export function originRows({ value, origins, changes }: TailoringReport, words: Words): readonly OriginRow[] {
  const row = (node: RubricNode, path: string, level: number): readonly OriginRow[] => {
    const { id, version } = originOf(origins, path);
    const own = changes.filter((change) => change.of === "node" && change.name === node.code);
    const origin =
      own.length === 0
        ? words.text("report.tailoring.kept", { id, version })
        : own.map((change) => actText(change, words)).join("; ");
    return [
      { code: node.code, level, title: words.local(node.title), max: maxText(node.max, words), origin },
      ...(node.children ?? []).flatMap((child, index) => row(child, pointer(path, "children", index), level + 1)),
    ];
  };
  return value.nodes.flatMap((node, index) => row(node, pointer("/nodes", index), 1));
}

/** A change in a few words: what, and by which document. */
function actText({ kind, keys, by }: TailoredChange, words: Words): string {
  if (kind === "added") return words.text("report.tailoring.addedBy", { id: by.id, version: by.version });
  const changed = keys.map(({ key }) => keyText(key, words)).join(", ");
  return words.text("report.tailoring.changedBy", { keys: changed, id: by.id, version: by.version });
}

function whatText({ of, name, title }: TailoredChange, words: Words): string {
  const start = `${words.text(`tailoring.of.${of}`)} ${name}`.trim();
  return title === undefined ? start : `${start}: ${words.local(title)}`;
}

/** A key as people call it; the key itself where they have no word for it. */
function keyText(key: string, words: Words): string {
  const code = `report.tailoring.key.${key}`;
  return isMessageCode(code) ? words.text(code as MessageCode) : key;
}

const LONGEST = 80;

/** A value in a cell: rules, texts and numbers as people write them, everything else as JSON. */
function valueText(key: string, value: unknown, context: RuleContextInWords): string {
  const { words } = context;
  if (value === undefined) return "–";
  if (key === "rule") return lineText(ruleLines(value as RuleInput, context));
  if (key === "years") return yearsText({ years: value as Rubric["years"] }, words);
  if (typeof value === "number") return maxText(value, words);
  if (typeof value === "string") return value;
  if (isText(value)) return words.local(value);
  if (Array.isArray(value) && value.every(isText)) return value.map((text) => words.local(text)).join("; ");
  const json = JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}

/** A line with all that belongs under it. */
function lineText({ text, inner = [] }: RuleLine): string {
  return inner.length === 0 ? text : `${text} (${inner.map(lineText).join("; ")})`;
}

function maxText(max: Rubric["total"]["max"], words: Words): string {
  return typeof max === "string" && !/^-?\d+(\.\d+)?$/.test(max) ? max : words.points(max);
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && typeof (value as { readonly vi?: unknown }).vi === "string";
}

/** What the prover finds that must be mended, each at the place where its author wrote it. */
export function findingLines({ findings, origins }: TailoringReport, words: Words): readonly string[] {
  return findings.flatMap((finding) => {
    if (finding.severity === "information") return [];
    const { id, path } = originOf(origins, finding.path);
    return [`${words.text(`report.tailoring.${finding.severity}`)} ${id}, ${path}: ${words.message(finding)}`];
  });
}
