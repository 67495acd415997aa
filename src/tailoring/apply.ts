import { pointer } from "../document/issue.js";
import type { Text } from "../i18n/text.js";
import type { Entry, Item, Members } from "./entries.js";
import { copyOrigins, originAt } from "./origins.js";
import type { ChangedKey, Origin, TailoredChange } from "./types.js";

/** What is written down while a rubric is resolved. */
export interface Ledger {
  /** The origins of the base. */
  readonly base: ReadonlyMap<string, Origin>;
  /** The origins of the resolved rubric, as it grows. */
  readonly origins: Map<string, Origin>;
  /** A place in the tailoring. */
  own(path: string): Origin;
  /** What was done, with the place in the resolved rubric where it shows. */
  readonly acts: Act[];
}

/** A change that was carried out, with its place in the resolved rubric; of what is dropped, that of what held it. */
export interface Act {
  readonly change: TailoredChange;
  readonly at: string;
}

/** Something of the resolved rubric: of the base, changed or not, or added. */
export interface Applied {
  readonly item?: Item;
  readonly entry?: Entry;
}

/** What stands in a list when it is done, in its order; several additions to one place keep theirs. */
export function arrange(items: readonly Item[], entries: readonly Entry[]): readonly Applied[] {
  const changed = new Map(entries.filter(({ change }) => change.add === undefined).map((one) => [one.name, one]));
  const added = entries.filter(({ change }) => change.add !== undefined);
  const beside = (key: "before" | "after", name: string): readonly Applied[] =>
    added.filter(({ change }) => change[key] === name).map((entry) => ({ entry }));
  return [
    ...items.flatMap((item) => {
      const entry = changed.get(item.name);
      const own = entry?.change.drop === true ? [] : [entry === undefined ? { item } : { item, entry }];
      return [...beside("before", item.name), ...own, ...beside("after", item.name)];
    }),
    ...added
      .filter(({ change }) => change.before === undefined && change.after === undefined)
      .map((entry) => ({ entry })),
  ];
}

/** How values of one kind are written. */
export interface Kind {
  /** The key by which a list names its members. */
  readonly nameKey?: "code" | "id";
  /** True where what is changed carries the source of the change. */
  readonly hasSource: boolean;
  /** Keys that the caller writes itself. */
  readonly apart?: readonly string[];
}

/** The value of something, with the origins of its keys. */
export function write({ item, entry }: Applied, at: string, kind: Kind, ledger: Ledger): Members {
  const { origins, own } = ledger;
  const value: { [key: string]: unknown } = {};
  const { set = {}, unset = [], add } = entry?.change ?? {};
  if (item !== undefined) {
    origins.set(at, originAt(ledger.base, item.path));
    for (const [key, before] of Object.entries(item.value)) {
      if (kind.apart?.includes(key) === true || unset.includes(key)) continue;
      value[key] = before;
      copyOrigins(ledger.base, pointer(item.path, key), origins, pointer(at, key));
    }
  }
  if (entry === undefined) return value;
  const put = (key: string, one: unknown, path: string): void => {
    value[key] = one;
    forget(origins, pointer(at, key));
    origins.set(pointer(at, key), own(path));
  };
  if (add !== undefined) {
    origins.set(at, own(pointer(entry.path, "add")));
    if (kind.nameKey !== undefined) put(kind.nameKey, entry.name, pointer(entry.path, entry.of));
    for (const [key, one] of Object.entries(add)) {
      if (kind.apart?.includes(key) !== true) put(key, one, pointer(entry.path, "add", key));
    }
  }
  for (const [key, one] of Object.entries(set)) put(key, one, pointer(entry.path, "set", key));
  if (kind.hasSource) put("source", entry.change.source, pointer(entry.path, "source"));
  ledger.acts.push({ change: changeOf(entry, item, value, ledger), at });
  return value;
}

/** Notes what was dropped from the list or map at `at`. */
export function noteDropped(items: readonly Item[], entries: readonly Entry[], at: string, ledger: Ledger): void {
  for (const entry of entries) {
    const item = items.find(({ name }) => name === entry.name);
    if (entry.change.drop !== true || item === undefined) continue;
    ledger.acts.push({ change: changeOf(entry, item, item.value, ledger), at });
  }
}

/** What was inside comes from elsewhere now. */
function forget(origins: Map<string, Origin>, path: string): void {
  for (const inner of origins.keys()) if (inner.startsWith(`${path}/`)) origins.delete(inner);
}

function changeOf(entry: Entry, item: Item | undefined, value: Members, ledger: Ledger): TailoredChange {
  const { set = {}, unset = [], add, drop, source } = entry.change;
  const before = item?.value ?? {};
  const keys: readonly ChangedKey[] = [
    ...Object.keys(set).map((key) => ({
      key,
      ...(Object.hasOwn(before, key) && { before: before[key] }),
      after: set[key],
    })),
    ...unset.map((key) => ({ key, before: before[key] })),
  ];
  const title = value["title"] as Text | undefined;
  return {
    kind: add !== undefined ? "added" : drop === true ? "dropped" : "changed",
    of: entry.of,
    name: entry.name,
    ...(title !== undefined && entry.name !== "" && { title }),
    keys,
    source,
    by: ledger.own(entry.path),
  };
}
