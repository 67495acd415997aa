import type { MergeRule } from "../facts/types.js";
import { formatMessage } from "../i18n/format.js";
import type { Language } from "../i18n/text.js";
import type { FactSource, FactValue } from "./types.js";

/** What a source may hold. */
const MOST_CHARACTERS = 2000;

/** Where a merged value comes from: how many units, by which rule, and what each of them gave. */
export function mergeSource(
  rule: MergeRule,
  values: readonly { readonly id: string; readonly value: FactValue | undefined }[],
  language: Language,
): FactSource {
  const text = (code: string, params = {}): string => formatMessage({ code, params }, { language });
  const given = values.map(({ id, value }) => `${id} = ${shown(value)}`).join("; ");
  const place = text("evidence.mergedPlace", { rule: { code: `merge.${rule}`, params: {} }, given });
  return {
    file: text("evidence.mergedFile", { count: values.length }),
    place: place.length > MOST_CHARACTERS ? `${place.slice(0, MOST_CHARACTERS - 1)}…` : place,
  };
}

function shown(value: FactValue | undefined): string {
  if (value === undefined) return "–";
  return Array.isArray(value) ? `[${value.length}]` : String(value);
}
