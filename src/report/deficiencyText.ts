import type { Message, MessageParam } from "../i18n/message.js";
import type { MessageCode } from "../i18n/vi.js";
import { compare, isZero, subtract, ZERO } from "../number/rational.js";
import type { DeficiencyGroup, DeficiencyItem } from "./deficiencyGroups.js";
import { exactPoints } from "./exactPoints.js";
import type { Words } from "./words.js";

/** The heading of a group: what it asks, how many, and how many points are at stake. */
export function groupTitle({ kind, items, points }: DeficiencyGroup, words: Words): string {
  const title = words.text(`report.deficiencies.${kind}`, { count: items.length });
  return points === undefined ? title : `${title}, ${words.text("report.points", { points: words.points(points) })}`;
}

/** The title of the column in which `deficiencyText` stands. */
export function reasonTitle({ kind }: DeficiencyGroup): MessageCode {
  if (kind === "documents" || kind === "expiring") return "report.column.documents";
  return kind === "missing" ? "report.column.declare" : "report.column.reason";
}

/** A deficiency in words, in a table where its points and what it asks stand in columns of their own. */
export function deficiencyText(item: DeficiencyItem, words: Words): string {
  const { deficiency } = item;
  const { kind, message, facts, documents = [] } = deficiency;
  const reason = message.params["reason"];
  if ((kind === "lost" || kind === "penalty") && isMessage(reason)) return words.message(reason);
  if (kind === "unsupported" && documents.length > 0) return documents.map((one) => words.local(one)).join("; ");
  const named = message.params["documents"];
  if (kind === "expiring" && Array.isArray(named)) return named.filter(isMessage).map(words.message).join("; ");
  // Titles of facts have commas of their own.
  const titles = facts.map((fact) => words.fact(fact)).join("; ");
  if (message.code === "finding.bonusMissing" || message.code === "finding.missingOpen") return titles;
  if (message.code === "finding.missing") return withAlreadyLost(titles, item, words);
  if (message.code === "finding.penaltyMissing") return words.text("report.declarePenalty", { facts: titles });
  return words.message(message);
}

/** What is known already may rule out a part of the points, whatever is declared of the rest. */
function withAlreadyLost(titles: string, { node }: DeficiencyItem, words: Words): string {
  const open = node?.available ?? node?.max;
  if (open === undefined || open === null || node?.ceiling === undefined || node.ceiling === null) return titles;
  const lost = subtract(exactPoints(open), exactPoints(node.ceiling));
  return compare(lost, ZERO) > 0
    ? words.text("report.alreadyLost", { facts: titles, points: words.points(lost) })
    : titles;
}

/** The points at stake; nothing where there are none. */
export function stakeText({ points }: DeficiencyItem, words: Words): string {
  return isZero(points) ? "" : words.points(points);
}

function isMessage(value: MessageParam | undefined): value is Message {
  return typeof value === "object" && value !== null && "code" in value;
}
