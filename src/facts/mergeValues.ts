import { add, compare, type Rational, ZERO } from "../number/rational.js";
import type { FactDefinition, MergeRule } from "./types.js";
import type { CaseItem, KnownValue } from "./value.js";

/**
 * The values of sub-units as one value, by a rule that the type of the fact allows. The order of the values changes
 * nothing.
 *
 * @returns `undefined` where one of the values is not of the kind that the rule is for
 */
export function mergeValues(
  values: readonly KnownValue[],
  rule: MergeRule,
  definition: FactDefinition,
): KnownValue | undefined {
  switch (rule) {
    case "sum":
      return definition.type === "cases" ? joined(values) : added(values);
    case "highest":
      return extreme(values, definition, 1);
    case "lowest":
      return extreme(values, definition, -1);
    case "all":
      return truth(values, (flags) => flags.every(Boolean));
    case "any":
      return truth(values, (flags) => flags.some(Boolean));
    case "none":
      return undefined;
  }
}

function added(values: readonly KnownValue[]): KnownValue | undefined {
  let total: Rational = ZERO;
  for (const value of values) {
    if (value.kind !== "number") return undefined;
    total = add(total, value.value);
  }
  return { kind: "number", value: total };
}

/** One list, ordered by what the cases say, so that it does not tell in which order the units came. */
function joined(values: readonly KnownValue[]): KnownValue | undefined {
  const cases: { readonly key: string; readonly item: CaseItem }[] = [];
  for (const value of values) {
    if (value.kind !== "cases") return undefined;
    for (const item of value.value) {
      cases.push({ key: JSON.stringify([item.date ?? "", item.node ?? "", item.flags ?? [], item.note ?? ""]), item });
    }
  }
  cases.sort((first, second) => (first.key < second.key ? -1 : first.key > second.key ? 1 : 0));
  return { kind: "cases", value: cases.map(({ item }) => item) };
}

function extreme(values: readonly KnownValue[], definition: FactDefinition, sign: 1 | -1): KnownValue | undefined {
  return values.reduce<KnownValue | undefined>((best, value) => {
    if (best === undefined) return undefined;
    const order = compareValues(value, best, definition);
    if (order === undefined) return undefined;
    return order * sign > 0 ? value : best;
  }, values[0]);
}

function compareValues(first: KnownValue, second: KnownValue, definition: FactDefinition): number | undefined {
  if (first.kind === "number" && second.kind === "number") return compare(first.value, second.value);
  if (first.kind === "date" && second.kind === "date") return dayOrder(first.value) - dayOrder(second.value);
  if (first.kind === "choice" && second.kind === "choice") {
    const ids = (definition.choices ?? []).map(({ id }) => id);
    return ids.indexOf(first.value) - ids.indexOf(second.value);
  }
  return undefined;
}

/** What was never done comes after every day of the calendar. */
function dayOrder(day: number | "never"): number {
  return day === "never" ? Number.MAX_SAFE_INTEGER : day;
}

function truth(values: readonly KnownValue[], holds: (flags: readonly boolean[]) => boolean): KnownValue | undefined {
  const flags: boolean[] = [];
  for (const value of values) {
    if (value.kind !== "boolean") return undefined;
    flags.push(value.value);
  }
  return { kind: "boolean", value: holds(flags) };
}
