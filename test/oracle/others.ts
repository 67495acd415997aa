import type { FactDefinition } from "../../src/facts/types.js";
import { decimal } from "./decimal.js";
import { allowed, type Derive } from "./derive.js";
import { compare, type Fraction, greatest, least, one, whole, zero } from "./fraction.js";
import type { Known } from "./sums.js";

/** What other evidence says for certain. */
export type CertainFacts = ReadonlyMap<string, Known>;

/** The year before, and the other units. */
export interface Others {
  readonly previous?: CertainFacts;
  readonly cohort?: readonly CertainFacts[];
}

/** Section 2: facts that follow from other evidence. */
export function deriveFromOthers(
  definitions: ReadonlyMap<string, FactDefinition>,
  known: ReadonlyMap<string, Known>,
  { previous, cohort = [] }: Others,
  derive: Derive,
): boolean {
  const valuesOf = (fact: string): readonly Fraction[] | null => {
    const values = cohort.map((unit) => unit.get(fact));
    const numbers = values.flatMap((value) => (value?.is === "number" ? [value.number] : []));
    return numbers.length > 0 && numbers.length === cohort.length ? numbers : null;
  };
  for (const [id, definition] of definitions) {
    const { derived } = definition;
    if (derived === undefined || known.has(id)) continue;
    let value: Known | null = null;
    let from: readonly string[] = [];
    if ("previous" in derived) {
      const before = previous?.get(derived.previous);
      value =
        before === undefined || before.is === "empty"
          ? null
          : before.is === "number"
            ? allowed(before.number, definition)
            : before;
    } else if ("others" in derived) {
      const values = valuesOf(derived.others.fact);
      if (values !== null) value = allowed(ended(extreme(values, derived.others.take), definition), definition);
    } else if ("place" in derived) {
      const [values, own] = [valuesOf(derived.place.fact), known.get(derived.place.fact)];
      if (values === null || own?.is !== "number") continue;
      const isBetter = (other: Fraction): boolean =>
        derived.place.best === "highest" ? compare(other, own.number) > 0 : compare(other, own.number) < 0;
      value = allowed(whole(values.filter(isBetter).length + 1), definition);
      from = [derived.place.fact];
    }
    if (value === null) continue;
    derive(id, value, from);
    return true;
  }
  return false;
}

function extreme(values: readonly Fraction[], take: "highest" | "lowest"): Fraction {
  return values.reduce((one, other) => (take === "highest" ? greatest(one, other) : least(one, other)));
}

/** The value within the ends that the fact has by its type or its definition. */
function ended(value: Fraction, { type, lowest, highest }: FactDefinition): Fraction {
  const bottom = lowest !== undefined ? decimal(lowest) : type === "points" ? null : zero;
  const top = highest !== undefined ? decimal(highest) : type === "percent" ? one : null;
  const raised = bottom === null ? value : greatest(value, bottom);
  return top === null ? raised : least(raised, top);
}
