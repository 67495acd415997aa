import type { FactUse } from "../../evidence/template.js";
import type { Derivation } from "../../facts/types.js";
import { escapeMarkdown } from "../markdown/escape.js";
import type { RuleContextInWords } from "../rule/context.js";

/** A fact by its id, title and unit, and what it follows from, as an entry of a Markdown list. */
export function factItem({ fact, from }: FactUse, { words, definition }: RuleContextInWords): string {
  const { unit, derived } = definition(fact) ?? {};
  const title = escapeMarkdown(words.fact(fact));
  const named = `\`${fact}\`: ${title}${unit === undefined ? "" : ` (${escapeMarkdown(words.local(unit))})`}`;
  if (derived === undefined || from.length === 0) return named;
  return words.text(codeOf(derived), { fact: named, from: from.map((id) => `\`${id}\``).join(", ") });
}

function codeOf(derived: Derivation): Parameters<RuleContextInWords["words"]["text"]>[0] {
  if ("previous" in derived) return "report.page.factPrevious";
  if ("others" in derived) return `report.page.factOthers.${derived.others.take}`;
  if ("place" in derived) return `report.page.factPlace.${derived.place.best}`;
  return "report.page.factDerived";
}
