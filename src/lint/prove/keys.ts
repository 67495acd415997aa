import type { Message } from "../../i18n/message.js";
import { suggest } from "./finding.js";

/** What authors write for a key of the format, in either language. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["maximum", "max"],
  ["maxpoints", "max"],
  ["maxscore", "max"],
  ["điểm tối đa", "max"],
  ["diemtoida", "max"],
  ["name", "title"],
  ["label", "title"],
  ["tên", "title"],
  ["ten", "title"],
  ["score", "points"],
  ["điểm", "points"],
  ["diem", "points"],
  ["items", "children"],
  ["components", "children"],
  ["criteria", "children"],
  ["mục con", "children"],
  ["text", "when"],
  ["description", "note"],
  ["notes", "note"],
  ["ghi chú", "note"],
  ["gte", "from"],
  ["min", "from"],
  ["gt", "over"],
  ["lte", "to"],
  ["lt", "below"],
  ["equals", "is"],
  ["value", "is"],
  ["choice", "is"],
  ["decimals", "places"],
  ["reference", "source"],
  ["nguồn", "source"],
  ["mã", "code"],
  ["evidence", "documents"],
]);

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

/** What an unknown key probably means: another spelling, another word, or a key that belongs elsewhere. */
export function meaningOf(key: string, nearest: string | null): Message {
  if (nearest !== null) return suggest("renameKey", { key, name: nearest });
  const meant = MEANINGS.get(key.toLowerCase());
  if (meant !== undefined) return suggest("renameKey", { key, name: meant });
  const place = PLACES.find(([, keys]) => keys.includes(key));
  if (place !== undefined) return suggest("moveKey", { key, place: { code: `lint.place.${place[0]}`, params: {} } });
  return suggest("removeKey", { key });
}
