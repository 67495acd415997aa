import type { Issue } from "./issue.js";

/** The issues in the order in which a reader of the document meets them; what is wrong with a whole comes first. */
export function documentOrder(issues: readonly Issue[], document: unknown): readonly Issue[] {
  const positions = new WeakMap<object, ReadonlyMap<string, number>>();
  return issues
    .map((issue) => ({ issue, steps: stepsTo(issue.path, document, positions) }))
    .sort((first, second) => compareSteps(first.steps, second.steps))
    .map(({ issue }) => issue);
}

/** The value that a JSON Pointer leads to. */
export function valueAt(document: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(member, document);
}

/** The keys on the way of a JSON Pointer. */
export function keysOf(path: string): readonly string[] {
  return path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [name: string]: unknown })[key]
    : undefined;
}

/** The position of every key on the way: in a list its index, in a map its place among the keys. */
function stepsTo(
  path: string,
  document: unknown,
  positions: WeakMap<object, ReadonlyMap<string, number>>,
): readonly number[] {
  const steps: number[] = [];
  let value = document;
  for (const key of keysOf(path)) {
    if (typeof value !== "object" || value === null) break;
    let keys = positions.get(value);
    if (keys === undefined) {
      keys = new Map(Object.keys(value).map((name, index) => [name, index]));
      positions.set(value, keys);
    }
    steps.push(keys.get(key) ?? keys.size);
    value = member(value, key);
  }
  return steps;
}

function compareSteps(first: readonly number[], second: readonly number[]): number {
  for (const [index, step] of first.entries()) {
    const other = second[index];
    if (other === undefined) return 1;
    if (step !== other) return step - other;
  }
  return first.length - second.length;
}
