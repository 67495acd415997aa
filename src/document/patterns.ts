/** Fact ids: words of letters and digits, joined by `.`, `_` or `-`. */
const factId = "[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*";

/** A day that the calendar has, leap years included, so that no later step has to check it again. */
const date =
  "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29" +
  "|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])" +
  "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";

const name = "[A-Za-z0-9][A-Za-z0-9._-]*";

/**
 * The short name of a pattern, as messages use it: "expected a date".
 *
 * - `decimal`: a decimal, percent or fraction: `2.75`, `80%`, `1/3`;
 * - `fraction`: an exact result, of any length: `7/3`;
 * - `date`, `dateOrFactId`, `factId`, `url`, `sha256`, `version`: what they say;
 * - `id`: of documents, actions, grades, choices, moves and flags;
 * - `path`: an id that may have folders, of rubrics, dictionaries and units: `par/department-model`;
 * - `code`: of a node, as printed. It does not begin with `_`, so that `__proto__` is no code.
 */
export type PatternName =
  | "code"
  | "date"
  | "dateOrFactId"
  | "decimal"
  | "factId"
  | "fraction"
  | "id"
  | "path"
  | "sha256"
  | "url"
  | "version";

/**
 * What a document may hold where it is not free text. Plain regular expressions, which mean the same in every JSON
 * Schema validator and need no `format`.
 */
export const patterns: { readonly [name in PatternName]: string } = {
  code: "^[^\\s_](?:[^\\r\\n\\t]*[^\\s])?$",
  date: `^${date}$`,
  dateOrFactId: `^(?:${date}|${factId})$`,
  decimal: "^-?\\d{1,17}(\\.\\d{1,17})?%?$|^-?\\d{1,17}/\\d{1,17}$",
  factId: `^${factId}$`,
  fraction: "^-?\\d+(?:/\\d+)?$",
  id: `^${name}$`,
  path: `^${name}(?:/${name})*$`,
  sha256: "^[0-9a-f]{64}$",
  url: "^https?://[^\\s]+$",
  version: "^[A-Za-z0-9][A-Za-z0-9.+_-]*$",
};

const compiled = new Map<PatternName, RegExp>();

/** True where a text follows a pattern. */
export function follows(text: string, name: PatternName): boolean {
  let pattern = compiled.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(patterns[name], "u");
    compiled.set(name, pattern);
  }
  return pattern.test(text);
}
