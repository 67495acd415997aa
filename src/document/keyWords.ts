import { nearest } from "./nearest.js";

/** What authors write for a key of a document, in either language. */
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

/** The key that is allowed at a place and that an unknown one most likely means: a slip, or another word for it. */
export function meantKey(key: string, allowed: readonly string[]): string | undefined {
  const slip = nearest(key, allowed);
  if (slip !== undefined) return slip;
  const meant = MEANINGS.get(key.toLowerCase());
  return meant !== undefined && allowed.includes(meant) ? meant : undefined;
}
