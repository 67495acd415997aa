import type { FactUse } from "../../evidence/template.js";
import type { Exemption, RubricNode } from "../../rubric/types.js";
import { exactText } from "../exactText.js";
import { escapeMarkdown } from "../markdown/escape.js";
import type { RuleContextInWords, RuleLine } from "../rule/context.js";
import { ruleLines } from "../rule/ruleLines.js";
import { factItem } from "./facts.js";
import { roundingText } from "./head.js";
import { maxText, type PlacedNode } from "./points.js";
import { sourceText } from "./sources.js";

/** The deepest heading that Markdown has. */
const DEEPEST = 6;

/** A node: its heading, and all that the rubric says of it as a list. */
export function nodeSection(
  placed: PlacedNode,
  uses: readonly FactUse[],
  context: RuleContextInWords,
): readonly string[] {
  const { node, level } = placed;
  const { words } = context;
  const marks = "#".repeat(Math.min(DEEPEST, level + 2));
  const lines = [...pointLines(placed, context), ...contentLines(node, uses, context)];
  return [`${marks} ${escapeMarkdown(`${node.code} ${words.local(node.title)}`)}`, lines.flatMap(bullets).join("\n")];
}

/** A line of the page; `inner` is Markdown already where `text` is. */
interface PageLine {
  readonly label: string;
  readonly value: string;
  readonly inner?: readonly RuleLine[];
  /** Lines that are Markdown already. */
  readonly items?: readonly string[];
}

function bullets({ label, value, inner = [], items = [] }: PageLine): readonly string[] {
  const first = `- **${label}:**${value === "" ? "" : ` ${escapeMarkdown(value)}`}`;
  return [first, ...ruleBullets(inner, "  "), ...items.map((item) => `  - ${item}`)];
}

function ruleBullets(lines: readonly RuleLine[], indent: string): readonly string[] {
  return lines.flatMap(({ text, inner = [] }) => [
    `${indent}- ${escapeMarkdown(text)}`,
    ...ruleBullets(inner, `${indent}  `),
  ]);
}

function pointLines(placed: PlacedNode, { words }: RuleContextInWords): readonly PageLine[] {
  const { text } = words;
  const { node, scoredBy } = placed;
  const how = [
    ...(node.weight === undefined
      ? []
      : [text("report.page.weight", { weight: exactText(node.weight, words.language) })]),
    ...(node.rounding === undefined ? [] : [roundingText(node.rounding, words)]),
  ];
  return [
    { label: text("report.page.max"), value: [maxText(placed, words), ...how].join("; ") },
    ...(node.rule === undefined
      ? []
      : [{ label: text("report.page.who"), value: text(`report.page.who.${scoredBy}`) }]),
  ];
}

function contentLines(node: RubricNode, uses: readonly FactUse[], context: RuleContextInWords): readonly PageLine[] {
  const { words } = context;
  const { text } = words;
  const { rule, documents = [], note, source } = node;
  const { text: value, inner = [] } = rule === undefined ? { text: "" } : ruleLines(rule, context);
  const facts = uses.filter(({ nodes }) => nodes.includes(node.code)).map((use) => factItem(use, context));
  return [
    ...(rule === undefined ? joinLines(node, context) : [{ label: text("report.page.rule"), value, inner }]),
    ...(facts.length === 0 ? [] : [{ label: text("report.page.facts"), value: "", items: facts }]),
    ...(documents.length === 0
      ? []
      : [
          {
            label: text("report.column.documents"),
            value: documents.length === 1 ? documents.map(words.local).join("") : "",
            inner: documents.length === 1 ? [] : documents.map((one) => ({ text: words.local(one) })),
          },
        ]),
    ...exemptionLine("notApplicable", node.notApplicable, context),
    ...exemptionLine("didNotArise", node.didNotArise, context),
    ...(note === undefined ? [] : [{ label: text("report.page.note"), value: words.local(note) }]),
    ...(source === undefined ? [] : [{ label: text("report.page.source"), value: sourceText(source) }]),
  ];
}

/** How a group comes from what stands under it, where that is no plain sum. */
function joinLines(
  { join = "sum", whenMissing }: RubricNode,
  { words: { text } }: RuleContextInWords,
): readonly PageLine[] {
  const parts = [
    ...(join === "sum" ? [] : [text(`reason.join.${join}`)]),
    ...(whenMissing === "null" ? [text("report.page.noScoreWithGap")] : []),
  ];
  return parts.length === 0 ? [] : [{ label: text("report.page.join"), value: parts.join("; ") }];
}

function exemptionLine(
  kind: "notApplicable" | "didNotArise",
  exemption: Exemption | undefined,
  { words: { text } }: RuleContextInWords,
): readonly PageLine[] {
  if (exemption === undefined) return [];
  const then = text(`lint.then.${exemption.then}`);
  const value = text("report.page.exemption", { condition: exemption.condition, then });
  return [{ label: text(`report.page.${kind}`), value }];
}
