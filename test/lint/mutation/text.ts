import type { Rubric } from "../../../src/rubric/types.js";
import { type Damager, isObject, type Json, type JsonObject, objectAt, type Path, placeOf } from "./damage.js";

/** Maps from names that the author chose: their keys are no keys of the format. */
const MAPS: ReadonlySet<string> = new Set(["facts", "actions", "sets", "changes"]);

/** A key of an object somewhere in the document. */
interface KeyAt {
  readonly path: Path;
  readonly key: string;
}

/** For each key of the format, by the kind of object that it is in, the first and the last place where it stands. */
function samplesOf(rubric: Rubric): ReadonlyMap<string, { readonly first: KeyAt; readonly last: KeyAt }> {
  const found = new Map<string, { readonly first: KeyAt; readonly last: KeyAt }>();
  const walk = (value: Json, path: Path, kind: string): void => {
    if (Array.isArray(value)) {
      for (const [index, inner] of value.entries()) walk(inner, [...path, index], kind);
    } else if (isObject(value)) {
      const isMap = MAPS.has(String(path.at(-1)));
      for (const [key, inner] of Object.entries(value)) {
        const last = { path, key };
        if (!isMap) found.set(`${kind} ${key}`, { first: found.get(`${kind} ${key}`)?.first ?? last, last });
        walk(inner, [...path, key], isMap ? kind : key);
      }
    }
  };
  walk(rubric as unknown as Json, [], "");
  return found;
}

/** The text of the rubric in which the key of an object got another name. */
function renamed(rubric: Rubric, path: Path, key: string, name: string): unknown {
  const copy = structuredClone(rubric) as unknown as Json;
  const place = objectAt(copy, path);
  const entries = Object.entries(place).map(([one, value]) => [one === key ? name : one, value] as const);
  for (const one of Object.keys(place)) delete place[one];
  Object.assign(place, Object.fromEntries(entries) as JsonObject);
  return copy;
}

/** Damages every key of the format in each kind of object where it was not damaged before. */
export function keysMistaken(): Damager {
  const seen = new Set<string>();
  return function* ({ rubric }) {
    for (const [kind, { first, last }] of samplesOf(rubric)) {
      if (seen.has(kind)) continue;
      seen.add(kind);
      const misspelt = renamed(rubric, last.path, last.key, `${last.key}x`);
      yield { kind: "key misspelt", place: placeOf([...last.path, last.key]), input: JSON.stringify(misspelt) };
      const copy = structuredClone(rubric) as unknown as Json;
      objectAt(copy, first.path)["%second%"] = objectAt(copy, first.path)[first.key] ?? null;
      const repeated = JSON.stringify(copy, null, 1).replace("%second%", first.key);
      yield { kind: "key repeated", place: placeOf([...first.path, first.key]), input: repeated };
    }
  };
}

export const textBroken: Damager = function* ({ rubric }) {
  const text = JSON.stringify(rubric, null, 1);
  for (const share of [0.1, 0.5, 0.9]) {
    const at = Math.floor(text.length * share);
    yield { kind: "text cut off", place: `at ${share}`, input: text.slice(0, at) };
    const comma = text.indexOf(",\n", at);
    yield { kind: "comma lost", place: `at ${share}`, input: text.slice(0, comma) + text.slice(comma + 1) };
  }
  const digits = text.replace(/"displayPlaces": \d+/, '"displayPlaces": 1.2345678901234567891');
  yield { kind: "number of too many digits", place: "/displayPlaces", input: digits };
};
