import { type FactUse, factUses, flatten } from "../evidence/template.js";
import type { FactDefinition } from "../facts/types.js";
import { formatNumber } from "../i18n/number.js";
import type { Text } from "../i18n/text.js";
import type { Exemption, Rubric, RubricNode } from "../rubric/types.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { labelledList, markdownTable } from "./markdown/table.js";
import { statusText } from "./status.js";
import { type ReportOptions, type Words, wordsOf } from "./words.js";

/**
 * What to enter for a rubric, in Markdown: every fact with what it counts, how it is written and where it is used, and
 * every node with the documents it asks for and what may be declared of it.
 *
 * @remarks Since 0.1.0
 */
export function factGuide(
  rubric: Rubric,
  definitions: ReadonlyMap<string, FactDefinition>,
  options: ReportOptions,
): string {
  const factTitles = Object.fromEntries(Array.from(definitions, ([id, { title }]) => [id, title]));
  const words = wordsOf({ rubric, factTitles }, options.language);
  const { text } = words;
  const uses = factUses(rubric, definitions);
  const nodes = flatten(rubric.nodes);
  return [
    `# ${text("report.guide.title")}`,
    labelledList([
      {
        label: text("report.rubric"),
        value: text("report.rubricVersion", { title: rubric.title, id: rubric.id, version: rubric.version }),
      },
      { label: text("report.status"), value: statusText(rubric.status, words) },
    ]),
    `## ${text("report.guide.how")}`,
    howToFill(nodes, definitions, uses, words),
    ...rubric.nodes.flatMap((top) => factSection(top, uses, definitions, words)),
    ...factTable(
      text("report.guide.grades"),
      uses.filter((use) => use.nodes.length === 0),
      definitions,
      words,
    ),
    `## ${text("report.guide.documents")}`,
    nodesTable(nodes, words),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function howToFill(
  nodes: readonly RubricNode[],
  definitions: ReadonlyMap<string, FactDefinition>,
  uses: readonly FactUse[],
  { text }: Words,
): string {
  const types = new Set(uses.map(({ fact }) => definitions.get(fact)?.type));
  const isSurveyed = nodes.some(({ scoredBy }) => scoredBy === "survey");
  return [
    text("report.guide.null"),
    ...(types.has("cases") ? [text("report.guide.cases")] : []),
    text("report.guide.proof"),
    text("report.guide.exemption"),
    ...(isSurveyed ? [text("report.guide.survey")] : []),
    text("report.guide.derived"),
  ]
    .map((line) => `- ${line}`)
    .join("\n");
}

/** The facts that are first used under a top node. */
function factSection(
  top: RubricNode,
  uses: readonly FactUse[],
  definitions: ReadonlyMap<string, FactDefinition>,
  words: Words,
): readonly string[] {
  const codes = new Set(flatten([top]).map(({ code }) => code));
  const own = uses.filter(({ nodes: [first] }) => first !== undefined && codes.has(first));
  return factTable(escapeMarkdown(`${top.code} ${words.local(top.title)}`), own, definitions, words);
}

function factTable(
  title: string,
  own: readonly FactUse[],
  definitions: ReadonlyMap<string, FactDefinition>,
  words: Words,
): readonly string[] {
  if (own.length === 0) return [];
  const { text } = words;
  const table = markdownTable(
    [
      { title: text("report.guide.column.id") },
      { title: text("report.guide.column.fact") },
      { title: text("report.guide.column.value") },
      { title: text("report.guide.column.nodes") },
    ],
    own.map((use) => [
      `\`${use.fact}\``,
      factCell(use, definitions, words),
      valueCell(definitions.get(use.fact), words),
      escapeMarkdown(use.nodes.join(", ")),
    ]),
  );
  return [`## ${title}`, table];
}

function factCell({ fact, from }: FactUse, definitions: ReadonlyMap<string, FactDefinition>, words: Words): string {
  const definition = definitions.get(fact);
  const whole = definition?.partOf;
  return [
    `**${escapeMarkdown(words.fact(fact))}**`,
    ...(definition?.description === undefined ? [] : [escapeMarkdown(words.local(definition.description))]),
    ...(whole === undefined ? [] : [escapeMarkdown(words.text("report.guide.partOf", { whole: words.fact(whole) }))]),
    ...(from.length === 0
      ? []
      : [`${escapeMarkdown(words.text("report.guide.derivedFrom"))} ${from.map((id) => `\`${id}\``).join(", ")}`]),
  ].join("<br>");
}

function valueCell(definition: FactDefinition | undefined, words: Words): string {
  if (definition === undefined) return "";
  const { type, unit, choices = [], lowest, highest } = definition;
  const ends = (
    [
      ["report.guide.lowest", lowest],
      ["report.guide.highest", highest],
    ] as const
  ).flatMap(([code, end]) =>
    end === undefined ? [] : [words.text(code, { limit: formatNumber(end, words.language) })],
  );
  return [
    escapeMarkdown(words.text(`report.guide.type.${type}`)),
    ...(unit === undefined ? [] : [escapeMarkdown(words.text("report.guide.unit", { unit }))]),
    ...choices.map(({ id, title }) => `\`"${id}"\`: ${escapeMarkdown(words.local(title))}`),
    ...ends.map(escapeMarkdown),
  ].join("<br>");
}

function nodesTable(nodes: readonly RubricNode[], words: Words): string {
  const { text } = words;
  const asking = nodes.filter(
    ({ rule, documents = [], notApplicable, didNotArise, note }) =>
      rule !== undefined &&
      (documents.length > 0 || [notApplicable, didNotArise, note].some((one) => one !== undefined)),
  );
  return markdownTable(
    [
      { title: text("report.column.code") },
      { title: text("report.column.node") },
      { title: text("report.column.max"), align: "right" },
      { title: text("report.column.documents") },
      { title: text("report.guide.column.note") },
    ],
    asking.map((node) => [
      escapeMarkdown(node.code),
      escapeMarkdown(words.local(node.title)),
      words.points(node.max),
      (node.documents ?? []).map((document) => escapeMarkdown(words.local(document))).join("<br>"),
      noteCell(node, words),
    ]),
  );
}

function noteCell({ note, notApplicable, didNotArise }: RubricNode, words: Words): string {
  const exemption = (
    code: "report.guide.notApplicable" | "report.guide.didNotArise",
    one?: Exemption,
  ): readonly Text[] => (one === undefined ? [] : [{ vi: words.text(code, { condition: one.condition }) }]);
  return [
    ...(note === undefined ? [] : [note]),
    ...exemption("report.guide.notApplicable", notApplicable),
    ...exemption("report.guide.didNotArise", didNotArise),
  ]
    .map((one) => escapeMarkdown(words.local(one)))
    .join("<br>");
}
