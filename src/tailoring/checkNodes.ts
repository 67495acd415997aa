import { type Issue, pointer } from "../document/issue.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { checkNamed, checkNeighbours, unknownName, whatOf } from "./check.js";
import type { Entry } from "./entries.js";
import { nodeItems, type PlacedItem } from "./items.js";

/** What is wrong with the changes of nodes. */
export function checkNodes(entries: readonly Entry[], rubric: Rubric): readonly Issue[] {
  const items = nodeItems(rubric);
  const dropped = new Set(entries.filter(({ change }) => change.drop === true).map(({ name }) => name));
  return [
    ...checkNamed(entries, items),
    ...entries.flatMap((entry) => [
      ...(entry.change.add === undefined ? [] : additionIssues(entry, items, rubric)),
      ...droppedIssues(entry, items, dropped),
    ]),
  ];
}

/** An addition names its group; its codes, and those of what is in it, are free. */
function additionIssues(entry: Entry, items: ReadonlyMap<string, PlacedItem>, rubric: Rubric): readonly Issue[] {
  const { path, change } = entry;
  const { children } = change.add as { readonly children?: readonly RubricNode[] };
  const taken = takenCodes(children, items, pointer(path, "add", "children"));
  const { under } = change;
  if (under === undefined) return [{ code: "document.required", path, params: { key: "under" } }, ...taken];
  const group = under === null ? undefined : items.get(under);
  if (under !== null && group === undefined) {
    return [unknownName({ of: "node", name: under }, items.keys(), pointer(path, "under")), ...taken];
  }
  const siblings = group === undefined ? rubric.nodes : (group.value as unknown as RubricNode).children;
  return [
    ...checkNeighbours(
      entry,
      (siblings ?? []).map(({ code }) => code),
    ),
    ...taken,
  ];
}

/** Codes of the base mean what they mean there, even where the node is dropped. */
function takenCodes(
  nodes: readonly RubricNode[] | undefined,
  items: ReadonlyMap<string, PlacedItem>,
  path: string,
): readonly Issue[] {
  return (nodes ?? []).flatMap(({ code, children }, index) => {
    const at = pointer(path, index);
    const params = { what: whatOf("node"), name: code };
    const own = items.has(code) ? [{ code: "tailoring.taken", path: pointer(at, "code"), params }] : [];
    return [...own, ...takenCodes(children, items, pointer(at, "children"))];
  });
}

/** What stands in a node that is dropped can neither be changed nor added to. */
function droppedIssues(
  { name, path, change }: Entry,
  items: ReadonlyMap<string, PlacedItem>,
  dropped: ReadonlySet<string>,
): readonly Issue[] {
  const { under } = change;
  const group = typeof under === "string" ? items.get(under) : undefined;
  const above = [...(group === undefined ? [] : [group.name, ...group.above]), ...(items.get(name)?.above ?? [])];
  const gone = above.find((code) => dropped.has(code));
  return gone === undefined ? [] : [{ code: "tailoring.insideDropped", path, params: { name, dropped: gone } }];
}
