import type { Shape } from "./shape.js";

/** The words of the language whose use a row of the table names. */
const words: ReadonlySet<string> = new Set([
  ...["amount", "ratio", "complement", "mean", "choice", "checks", "count", "lateDays"],
  ...["levels", "linear", "zeroBelow", "quantum", "deduct", "accrue", "checklist", "given"],
  ...["sum", "best", "least", "firstKnown", "whenEmpty", "years"],
  ...["emptyNode", "barGrade", "lowerGrade", "forceGrade", "requires", "quota"],
  ...["join", "role", "scoredBy", "notApplicable", "didNotArise", "whenNotHeld", "publishes"],
  ...["previous", "others", "place"],
]);

/** What people read in a rubric and the shape does not need. */
const prose: ReadonlySet<string> = new Set(["title", "when", "condition", "note"]);

/** The rows of the table in docs/rubrics/shapes.md, as the golden files have them. */
export function rowsOf(shapes: readonly Shape[]): readonly string[] {
  return shapes.map((shape) => {
    const { file, shape: number, title, shows, rubric } = shape;
    const fragments = shows.map((pointer) => ({ pointer, value: withoutProse(at(rubric, pointer)) }));
    const used = new Set(fragments.flatMap(({ pointer, value }) => [keyOf(pointer), ...keysOf(value)]));
    const named = [...used].filter((key) => words.has(key)).map((key) => `\`${key}\``);
    const cells = [
      `[${number}](../../test/golden/shapes/${file})`,
      `${title.vi}<br>${title.en}`,
      named.join(", "),
      fragments.map(({ pointer, value }) => `\`${shown(pointer, value)}\``).join("<br>"),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

/** The rows of the table as the page has them. */
export function rowsIn(page: string): readonly string[] {
  return page.split("\n").filter((line) => line.startsWith("| ["));
}

function at(document: unknown, pointer: string): unknown {
  let value = document;
  for (const key of pointer.split("/").slice(1)) {
    value =
      typeof value === "object" && value !== null ? (value as { readonly [key: string]: unknown })[key] : undefined;
  }
  if (value === undefined) throw new Error(`nothing at ${pointer}`);
  return value;
}

function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (prose.has(key) ? [] : [[key, withoutProse(inner)]])),
  );
}

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

function keyOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}

/** Key and value on one line; a place in a list has no key. */
function shown(pointer: string, value: unknown): string {
  const json = JSON.stringify(value, null, 1).replaceAll(/\n */g, " ").replaceAll("[ ", "[").replaceAll(" ]", "]");
  const key = keyOf(pointer);
  return /^\d+$/.test(key) ? json : `"${key}": ${json}`;
}
