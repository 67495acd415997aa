import type { Rubric, RubricNode } from "../../src/rubric/types.js";
import type { Tailoring } from "../../src/tailoring/types.js";

/** What every change of these tests rests on. */
export const source = { document: "Quyết định thử", place: "Điều 1" };

type Members = { readonly [key: string]: unknown };
type Change = Members & { readonly source: typeof source };

/** The head of a tailoring of a rubric, without changes. */
export function emptyTailoring({ id, version, status }: Rubric, own = "testing/tailored"): Tailoring {
  return {
    format: "chamdiem/tailoring@1",
    id: own,
    version: "2.0.0",
    extends: { id, version },
    title: { vi: "Bản điều chỉnh" },
    issuer: { vi: "Tỉnh thử" },
    decision: null,
    status,
    sources: [],
  };
}

/** A tailoring that turns one rubric into another: all that differs, and nothing else. */
export function difference(base: Rubric, wanted: Rubric): Tailoring {
  const sections = {
    ...headChange(base, wanted),
    ...section("total", keyChange(base.total, wanted.total, [])),
    ...section("grades", gradeChanges(base, wanted)),
    ...section("nodes", nodeChanges(base.nodes, wanted.nodes, null)),
    ...section("facts", mapChanges("fact", base.facts, wanted.facts)),
    ...section("actions", mapChanges("action", base.actions, wanted.actions)),
    ...section("identities", listChanges("identity", base.identities ?? [], wanted.identities ?? [])),
  };
  return { ...emptyTailoring(base), ...(sections as Partial<Tailoring>) };
}

function section(name: string, changes: Members | readonly Members[] | undefined): Members {
  return changes === undefined || (Array.isArray(changes) && changes.length === 0) ? {} : { [name]: changes };
}

const HEAD = ["family", "years", "unitTypes", "displayPlaces", "publishes", "survey", "holidays"] as const;

function pick(rubric: Rubric, keys: readonly string[]): Members {
  return Object.fromEntries(Object.entries(rubric).filter(([key]) => keys.includes(key)));
}

/** The scale is replaced where what it is on differs, or where one has none. */
function hasOtherScale(base: Rubric, wanted: Rubric): boolean {
  return base.grades?.on !== wanted.grades?.on;
}

function headChange(base: Rubric, wanted: Rubric): Members {
  const keys = hasOtherScale(base, wanted) ? [...HEAD, "grades"] : HEAD;
  return section("rubric", keyChange(pick(base, keys), pick(wanted, keys), []));
}

function gradeChanges(base: Rubric, wanted: Rubric): readonly Members[] {
  if (hasOtherScale(base, wanted)) return [];
  return listChanges("grade", base.grades?.levels ?? [], wanted.grades?.levels ?? []);
}

function keyChange(before: object, after: object, apart: readonly string[]): Change | undefined {
  const [old, now] = [before as Members, after as Members];
  const set = Object.keys(now).filter(
    (key) => !apart.includes(key) && JSON.stringify(old[key]) !== JSON.stringify(now[key]),
  );
  const unset = Object.keys(old).filter((key) => !apart.includes(key) && !(key in now));
  if (set.length + unset.length === 0) return undefined;
  return {
    ...(set.length > 0 && { set: Object.fromEntries(set.map((key) => [key, now[key]])) }),
    ...(unset.length > 0 && { unset }),
    source,
  };
}

function without(value: object, keys: readonly string[]): Members {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function mapChanges(of: string, base: object = {}, wanted: object = {}): readonly Members[] {
  const list = (map: object): readonly (Members & { readonly id: string })[] =>
    Object.entries(map).map(([id, value]) => ({ ...(value as Members), id }));
  return listChanges(of, list(base), list(wanted), false);
}

function listChanges(
  of: string,
  base: readonly { readonly id: string }[],
  wanted: readonly { readonly id: string }[],
  isOrdered = of === "grade",
): readonly Members[] {
  const now = new Map(wanted.map((one) => [one.id, one]));
  const old = new Set(base.map(({ id }) => id));
  const apart = ["id", "source"];
  return [
    ...base.flatMap((one): readonly Members[] => {
      const other = now.get(one.id);
      if (other === undefined) return [{ [of]: one.id, drop: true, source }];
      const change = keyChange(one, other, apart);
      return change === undefined ? [] : [{ [of]: one.id, ...change }];
    }),
    ...wanted
      .filter(({ id }) => !old.has(id))
      .map((one) => ({
        [of]: one.id,
        add: without(one, apart),
        ...(isOrdered && placeOf(one.id, wanted, old, ({ id }) => id)),
        source,
      })),
  ];
}

/** Before the next neighbour that the base has too. */
function placeOf<One>(
  name: string,
  wanted: readonly One[],
  old: ReadonlySet<string>,
  nameOf: (one: One) => string,
): { readonly before?: string } {
  const names = wanted.map(nameOf);
  const next = names.slice(names.indexOf(name)).find((one) => old.has(one));
  return next === undefined ? {} : { before: next };
}

function nodeChanges(
  base: readonly RubricNode[],
  wanted: readonly RubricNode[],
  under: string | null,
): readonly Members[] {
  const now = new Map(wanted.map((node) => [node.code, node]));
  const old = new Set(base.map(({ code }) => code));
  const apart = ["code", "children", "source"];
  return [
    ...base.flatMap((node): readonly Members[] => {
      const other = now.get(node.code);
      if (other === undefined) return [{ node: node.code, drop: true, source }];
      const change = keyChange(node, other, apart);
      return [
        ...(change === undefined ? [] : [{ node: node.code, ...change }]),
        ...nodeChanges(node.children ?? [], other.children ?? [], node.code),
      ];
    }),
    ...wanted
      .filter(({ code }) => !old.has(code))
      .map((node) => ({
        node: node.code,
        under,
        ...placeOf(node.code, wanted, old, ({ code }) => code),
        add: without(node, ["code", "source"]),
        source,
      })),
  ];
}
