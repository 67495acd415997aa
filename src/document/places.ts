import { type JSONVisitor, visit } from "jsonc-parser";
import { type Issue, pointer, type TextPlace } from "./issue.js";
import { withoutMark } from "./json.js";

/** Codes of issues that are about a key and not about what stands under it. */
const ABOUT_KEYS: ReadonlySet<string> = new Set(["document.unknownKey", "document.badKey"]);

/** Where keys and values stand in a text, by JSON Pointer. */
interface Places {
  readonly keys: ReadonlyMap<string, TextPlace>;
  readonly values: ReadonlyMap<string, TextPlace>;
}

/**
 * The issues of a document with the places in the text that it was read from. What already has a place keeps it; what
 * is wrong with something that is not there gets the place of what should hold it.
 */
export function placed<Found extends Issue>(issues: readonly Found[], text: string): readonly Found[] {
  if (issues.every(({ place }) => place !== undefined)) return issues;
  const places = placesOf(text);
  return issues.map((issue) => {
    const place = issue.place ?? placeOf(issue, places);
    return place === undefined ? issue : { ...issue, place };
  });
}

function placeOf({ code, path }: Issue, { keys, values }: Places): TextPlace | undefined {
  if (ABOUT_KEYS.has(code)) return keys.get(path);
  // What stands under no key of the text is not about this text.
  const [, top = ""] = path.split("/");
  if (path !== "" && !values.has(`/${top}`)) return undefined;
  for (let at = path; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = values.get(at);
    if (place !== undefined || at === "") return place;
  }
}

/** Of keys that stand twice the last one counts, as everywhere. */
function placesOf(text: string): Places {
  const keys = new Map<string, TextPlace>();
  const values = new Map<string, TextPlace>();
  const note = (line: number, column: number, path: readonly (string | number)[]): void => {
    values.set(pointer("", ...path), { line: line + 1, column: column + 1 });
  };
  const visitor: JSONVisitor = {
    onObjectProperty: (key, _offset, _length, line, column, path) =>
      void keys.set(pointer("", ...path(), key), { line: line + 1, column: column + 1 }),
    onObjectBegin: (_offset, _length, line, column, path) => note(line, column, path()),
    onArrayBegin: (_offset, _length, line, column, path) => note(line, column, path()),
    onLiteralValue: (_value, _offset, _length, line, column, path) => note(line, column, path()),
  };
  visit(withoutMark(text), visitor);
  return { keys, values };
}
