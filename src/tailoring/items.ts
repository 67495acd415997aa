import { pointer } from "../document/issue.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import type { Item, Members } from "./entries.js";

/** The members of a map of the base, by their keys. */
export function itemsOfMap(map: object | undefined, path: string): readonly Item[] {
  return Object.entries(map ?? {}).map(([name, value]) => ({ name, value, path: pointer(path, name) }));
}

/** The members of a list of the base, by the key that names them. */
export function itemsOfList(list: readonly object[] | undefined, path: string, key: "code" | "id"): readonly Item[] {
  return (list ?? []).map((value, index) => ({
    name: String((value as Members)[key]),
    value: value as Members,
    path: pointer(path, index),
  }));
}

/** A node of the base with the codes of the nodes that it stands in, the nearest first. */
export interface PlacedItem extends Item {
  readonly above: readonly string[];
}

/** Every node of the base by its code. */
export function nodeItems(rubric: Rubric): ReadonlyMap<string, PlacedItem> {
  const found = new Map<string, PlacedItem>();
  const walk = (nodes: readonly RubricNode[] | undefined, path: string, above: readonly string[]): void => {
    for (const item of itemsOfList(nodes, path, "code")) {
      found.set(item.name, { ...item, above });
      walk((item.value as unknown as RubricNode).children, pointer(item.path, "children"), [item.name, ...above]);
    }
  };
  walk(rubric.nodes, "/nodes", []);
  return found;
}
