import { pointer } from "../document/issue.js";
import type { Source } from "../facts/types.js";
import type { RubricNode } from "../rubric/types.js";
import { type Applied, arrange, type Kind, type Ledger, noteDropped, write } from "./apply.js";
import type { Entry } from "./entries.js";
import { itemsOfList } from "./items.js";

const NODE: Kind = { nameKey: "code", hasSource: true, apart: ["children"] };

/** The nodes of a group, or of the top level (`under` is null), as the changes leave them. */
export function applyNodes(
  nodes: readonly RubricNode[] | undefined,
  from: string,
  entries: readonly Entry[],
  at: string,
  ledger: Ledger,
  under: string | null = null,
): readonly RubricNode[] {
  const items = itemsOfList(nodes, from, "code");
  const codes = new Set(items.map(({ name }) => name));
  const here = entries.filter(({ name, change }) =>
    change.add === undefined ? codes.has(name) : change.under === under,
  );
  noteDropped(items, here, at, ledger);
  return arrange(items, here).map((applied, index) => nodeOf(applied, entries, pointer(at, index), ledger));
}

function nodeOf(applied: Applied, entries: readonly Entry[], at: string, ledger: Ledger): RubricNode {
  const value = write(applied, at, NODE, ledger) as unknown as RubricNode;
  const { item, entry } = applied;
  const inside = pointer(at, "children");
  const children =
    item === undefined
      ? withSources(entry, inside, ledger)
      : applyNodes(
          (item.value as unknown as RubricNode).children,
          pointer(item.path, "children"),
          entries,
          inside,
          ledger,
          item.name,
        );
  return children.length === 0 ? value : { ...value, children };
}

/** What stands in a node that is added; a node without a source has that of the change. */
function withSources(entry: Entry | undefined, at: string, ledger: Ledger): readonly RubricNode[] {
  if (entry === undefined) return [];
  const { source } = entry.change;
  const { children = [] } = entry.change.add as { readonly children?: readonly RubricNode[] };
  const sourced = (nodes: readonly RubricNode[], path: string): readonly RubricNode[] =>
    nodes.map((node, index) => sourcedNode(node, pointer(path, index), source));
  const sourcedNode = (node: RubricNode, path: string, own: Source): RubricNode => {
    if (node.source === undefined)
      ledger.origins.set(pointer(path, "source"), ledger.own(pointer(entry.path, "source")));
    const inner = node.children === undefined ? {} : { children: sourced(node.children, pointer(path, "children")) };
    return { source: own, ...node, ...inner };
  };
  return sourced(children, at);
}
