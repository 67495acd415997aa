import type { FactUse } from "../../evidence/template.js";
import { escapeMarkdown } from "../markdown/escape.js";
import type { RuleContextInWords } from "../rule/context.js";

/** A fact by its id, title and unit, and what it can be derived from, as an entry of a Markdown list. */
export function factItem({ fact, from }: FactUse, { words, definition }: RuleContextInWords): string {
  const unit = definition(fact)?.unit;
  const title = escapeMarkdown(words.fact(fact));
  const named = `\`${fact}\`: ${title}${unit === undefined ? "" : ` (${escapeMarkdown(words.local(unit))})`}`;
  if (from.length === 0) return named;
  return words.text("report.page.factDerived", { fact: named, from: from.map((id) => `\`${id}\``).join(", ") });
}
