import type { Message } from "../../i18n/message.js";
import { suggest } from "./finding.js";

/** Keys by the place that they belong to; the places are words of the program's texts. */
const PLACES: readonly (readonly [place: string, keys: readonly string[]])[] = [
  ["rule", ["measure", "points", "whenEmpty", "effects", "sum", "best", "least", "firstKnown"]],
  [
    "node",
    [
      "code",
      "max",
      "role",
      "scoredBy",
      "join",
      "weight",
      "rule",
      "children",
      "notApplicable",
      "didNotArise",
      "documents",
      "note",
    ],
  ],
  ["level", ["from", "over", "to", "below", "is", "when"]],
  ["linear", ["zeroBelow", "quantum"]],
  ["deduct", ["start", "each", "floor"]],
  ["accrue", ["per", "cap"]],
  ["fact", ["change", "choices", "ordered", "partOf", "derived", "merge", "moves", "unit"]],
  [
    "rubric",
    [
      "decision",
      "family",
      "years",
      "unitTypes",
      "status",
      "grades",
      "survey",
      "facts",
      "identities",
      "holidays",
      "sources",
      "publishes",
    ],
  ],
];

/** What an unknown key probably means: another name for one that is known, or a key that belongs elsewhere. */
export function meaningOf(key: string, nearest: string | null): Message {
  if (nearest !== null) return suggest("renameKey", { key, name: nearest });
  const place = PLACES.find(([, keys]) => keys.includes(key));
  if (place !== undefined) return suggest("moveKey", { key, place: { code: `lint.place.${place[0]}`, params: {} } });
  return suggest("removeKey", { key });
}
