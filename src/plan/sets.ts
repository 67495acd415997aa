/** Keys in sets that grow together. */
export interface Sets {
  /** The key that stands for the set of this one. */
  find(key: string): string;
  /** Makes one set of both. */
  join(left: string, right: string): void;
}

/** Every key begins in a set of its own. */
export function createSets(): Sets {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    // What was walked along is shortened, so that the next walk is short.
    for (let at = key; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    find,
    join(left, right) {
      const [from, to] = [find(left), find(right)];
      if (from !== to) parents.set(from, to);
    },
  };
}

export const actionKey = (index: number): string => `action ${index}`;
export const factKey = (fact: string): string => `fact ${fact}`;
export const leafKey = (rubric: number, index: number): string => `leaf ${rubric} ${index}`;
