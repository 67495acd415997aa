import { canonicalHash } from "../document/canonical.js";
import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import type { Entry, Item, Members } from "./entries.js";

/**
 * What is wrong with the changes of one kind, by the names that the base has: changes of what is not there, of what is changed
 * already, of nothing, and names that are taken.
 */
export function checkNamed(entries: readonly Entry[], items: ReadonlyMap<string, Item>): readonly Issue[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { of, name, path, change } = entry;
    const before = first.get(name);
    if (before !== undefined) {
      return [{ code: "tailoring.changedTwice", path, params: { what: whatOf(of), name, first: before } }];
    }
    first.set(name, path);
    const verbs = [change.set !== undefined || change.unset !== undefined, change.drop, change.add !== undefined];
    if (verbs.filter((verb) => verb === true).length !== 1) {
      return [{ code: "tailoring.oneVerb", path, params: { what: whatOf(of), name } }];
    }
    const item = items.get(name);
    if (change.add !== undefined) {
      return item === undefined ? [] : [{ code: "tailoring.taken", path, params: { what: whatOf(of), name } }];
    }
    const misplaced = (["under", "before", "after"] as const).flatMap((key) =>
      change[key] === undefined
        ? []
        : [{ code: "tailoring.placeWithoutAdd", path: pointer(path, key), params: { key } }],
    );
    return item === undefined
      ? [unknownName(entry, items.keys(), path)]
      : [...misplaced, ...checkKeys(entry, item.value)];
  });
}

/** What is wrong with the keys that a change sets and unsets, by the value that the base has. */
export function checkKeys({ path, change }: Entry, value: Members): readonly Issue[] {
  if (change.drop === true) return [];
  const { set = {}, unset = [] } = change;
  if (Object.keys(set).length + unset.length === 0) return [{ code: "tailoring.noChange", path, params: {} }];
  return [
    ...Object.entries(set).flatMap(([key, after]) => {
      const at = pointer(path, "set", key);
      if (unset.includes(key)) return [{ code: "tailoring.setAndUnset", path: at, params: { key } }];
      return Object.hasOwn(value, key) && isSame(value[key], after)
        ? [{ code: "tailoring.sameAsBase", path: at, params: { key } }]
        : [];
    }),
    ...unset.flatMap((key, index) => {
      const at = pointer(path, "unset", index);
      if (unset.indexOf(key) !== index) return [{ code: "tailoring.unsetTwice", path: at, params: { key } }];
      return Object.hasOwn(value, key) ? [] : [{ code: "tailoring.nothingToUnset", path: at, params: { key } }];
    }),
  ];
}

/** The neighbours that additions name: one at most, and one that stands there. */
export function checkNeighbours({ of, path, change }: Entry, names: readonly string[]): readonly Issue[] {
  const { before, after } = change;
  if (before !== undefined && after !== undefined) {
    return [{ code: "tailoring.onePlace", path: pointer(path, "after"), params: {} }];
  }
  return (["before", "after"] as const).flatMap((key) => {
    const name = change[key];
    return name === undefined || names.includes(name) ? [] : [unknownName({ of, name }, names, pointer(path, key))];
  });
}

/** A name that the base does not have. */
export function unknownName({ of, name }: Pick<Entry, "of" | "name">, names: Iterable<string>, path: string): Issue {
  return { code: "tailoring.unknown", path, params: { what: whatOf(of), name, nearest: nearest(name, names) ?? null } };
}

/** What a change is of, in words. */
export function whatOf(of: Entry["of"]): { readonly code: string; readonly params: Record<never, never> } {
  return { code: `tailoring.of.${of}`, params: {} };
}

/** The same JSON value, whatever the order of its keys. */
function isSame(left: unknown, right: unknown): boolean {
  return canonicalHash(left) === canonicalHash(right);
}
