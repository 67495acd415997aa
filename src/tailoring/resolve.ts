import { pointer } from "../document/issue.js";
import type { Rubric } from "../rubric/types.js";
import { arrange, type Kind, type Ledger, noteDropped, write } from "./apply.js";
import { applyNodes } from "./applyNodes.js";
import type { Base } from "./base.js";
import type { Entry, Item, Members } from "./entries.js";
import { itemsOfList, itemsOfMap } from "./items.js";
import { copyOrigins } from "./origins.js";
import type { HeadKeys, Tailoring } from "./types.js";

/** The keys that a tailoring says of itself. */
const OWN_KEYS = ["id", "version", "title", "issuer", "decision", "status"] as const;

const HEAD: Kind = {
  hasSource: false,
  apart: [
    "$schema",
    "format",
    ...OWN_KEYS,
    "total",
    "facts",
    "identities",
    "actions",
    "nodes",
    "sources",
    "tailoredFrom",
  ],
};
const WITHOUT_SOURCE: Kind = { hasSource: false };
const IN_MAP: Kind = { hasSource: true };
const IN_LIST: Kind = { nameKey: "id", hasSource: true };

/** Carries out changes that have been checked. The base is not changed, and what is not changed is shared with it. */
export function resolve(tailoring: Tailoring, entries: readonly Entry[], base: Base, ledger: Ledger): Rubric {
  const { rubric } = base;
  const of = (kind: Entry["of"]): readonly Entry[] => entries.filter((entry) => entry.of === kind);
  const head = write(whole(rubric, "", of("rubric")), "", HEAD, ledger);
  for (const key of OWN_KEYS) ledger.origins.set(`/${key}`, ledger.own(`/${key}`));
  const { id, version, title, issuer, decision, status } = tailoring;
  const { family, years, unitTypes, ...more } = head as unknown as HeadKeys;
  const facts = mapOf(itemsOfMap(rubric.facts, "/facts"), of("fact"), "/facts", ledger);
  const identities = listOf(
    itemsOfList(rubric.identities, "/identities", "id"),
    of("identity"),
    "/identities",
    IN_LIST,
    ledger,
  );
  const actions = mapOf(itemsOfMap(rubric.actions, "/actions"), of("action"), "/actions", ledger);
  return {
    format: "chamdiem/rubric@1",
    id,
    version,
    title,
    issuer,
    decision,
    family,
    years,
    unitTypes,
    status,
    total: write(
      whole(rubric.total, "/total", of("total")),
      "/total",
      WITHOUT_SOURCE,
      ledger,
    ) as unknown as Rubric["total"],
    ...more,
    ...gradesOf(rubric, of("grade"), more.grades, ledger),
    ...(isKept(rubric.facts, facts) && { facts: facts as NonNullable<Rubric["facts"]> }),
    ...(isKept(rubric.identities, identities) && {
      identities: identities as unknown as NonNullable<Rubric["identities"]>,
    }),
    ...(isKept(rubric.actions, actions) && { actions: actions as NonNullable<Rubric["actions"]> }),
    nodes: applyNodes(rubric.nodes, "/nodes", of("node"), "/nodes", ledger),
    sources: sourcesOf(tailoring, entries, rubric, ledger),
    tailoredFrom: tailoredFrom(base, ledger),
  };
}

/** What is emptied goes; what is empty in the base stays as it is. */
function isKept(before: object | undefined, after: object): boolean {
  return Object.keys(after).length > 0 || (before !== undefined && Object.keys(before).length === 0);
}

/** The one that there is of its kind, with its change. */
function whole(
  value: object,
  path: string,
  [entry]: readonly Entry[],
): { readonly item: Item; readonly entry?: Entry } {
  const item = { name: "", value: value as Members, path };
  return entry === undefined ? { item } : { item, entry };
}

function mapOf(items: readonly Item[], entries: readonly Entry[], at: string, ledger: Ledger): Members {
  noteDropped(items, entries, at, ledger);
  return Object.fromEntries(
    arrange(items, entries).map((applied) => {
      const name = applied.item?.name ?? applied.entry?.name ?? "";
      return [name, write(applied, pointer(at, name), IN_MAP, ledger)];
    }),
  );
}

function listOf(
  items: readonly Item[],
  entries: readonly Entry[],
  at: string,
  kind: Kind,
  ledger: Ledger,
): readonly Members[] {
  noteDropped(items, entries, at, ledger);
  return arrange(items, entries).map((applied, index) => write(applied, pointer(at, index), kind, ledger));
}

/** The scale, changed grade by grade; grades have no key for a source, so `sources` names it. */
function gradesOf(
  { grades }: Rubric,
  entries: readonly Entry[],
  written: Rubric["grades"],
  ledger: Ledger,
): Pick<Rubric, "grades"> | undefined {
  if (grades === undefined || written === undefined || entries.length === 0) return undefined;
  const at = "/grades/levels";
  for (const inner of ledger.origins.keys()) if (inner.startsWith(at)) ledger.origins.delete(inner);
  const levels = listOf(
    itemsOfList(grades.levels, at, "id"),
    entries,
    at,
    { nameKey: "id", hasSource: false },
    ledger,
  ) as unknown as NonNullable<Rubric["grades"]>["levels"];
  return { grades: { ...grades, levels } };
}

/** The sources of the tailoring, of changes that cannot carry their own, and of the base; each once. */
function sourcesOf(
  { sources }: Tailoring,
  entries: readonly Entry[],
  rubric: Rubric,
  ledger: Ledger,
): Rubric["sources"] {
  const all: (readonly [source: Rubric["sources"][number], note: (at: string) => void])[] = [
    ...sources.map(
      (source, index) =>
        [source, (at: string) => void ledger.origins.set(at, ledger.own(pointer("/sources", index)))] as const,
    ),
    ...entries
      .filter(({ of, change }) => change.drop === true || of === "rubric" || of === "total" || of === "grade")
      .map(
        ({ path, change }) =>
          [change.source, (at: string) => void ledger.origins.set(at, ledger.own(pointer(path, "source")))] as const,
      ),
    ...rubric.sources.map(
      (source, index) =>
        [source, (at: string) => copyOrigins(ledger.base, pointer("/sources", index), ledger.origins, at)] as const,
    ),
  ];
  const seen = new Set<string>();
  const listed: Rubric["sources"][number][] = [];
  for (const [source, note] of all) {
    const spelled = JSON.stringify([source.document, source.place, source.url, source.note]);
    if (seen.has(spelled)) continue;
    seen.add(spelled);
    note(pointer("/sources", listed.length));
    listed.push(source);
  }
  return listed;
}

/** The chain, the nearest first. */
function tailoredFrom({ rubric, document }: Base, ledger: Ledger): NonNullable<Rubric["tailoredFrom"]> {
  ledger.origins.set("/tailoredFrom", ledger.own("/extends"));
  return [document, ...(rubric.tailoredFrom ?? [])];
}
