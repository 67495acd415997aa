import { namedByDerivation } from "../../facts/origins.js";
import type { FactDefinition, FactDictionary, Identity } from "../../facts/types.js";
import type { Rubric } from "../../rubric/types.js";
import type { MeasureInput } from "../../rules/types.js";
import { breakPoints, factsOfSum, partsOf } from "./readRule.js";

/** What a rubric asks of one fact: what random evidence should come near. */
export interface FactUse {
  readonly id: string;
  readonly definition: FactDefinition;
  /** The fact below the line of a ratio, or the whole of a part. */
  whole?: string;
  /** Measured values at which points change, for a fact that is measured as it is. */
  readonly numbers: Set<number>;
  /** The same for a fact above the line of a ratio. */
  readonly shares: Set<number>;
  /** Due dates: a date, or a day of the year of the evidence. */
  readonly dues: Set<string>;
  /** True for a date fact that may be `"never"`. */
  mayBeNever: boolean;
}

/** All facts that a rubric uses, with the identities that bind them. */
export interface RubricFacts {
  readonly uses: ReadonlyMap<string, FactUse>;
  readonly identities: readonly Identity[];
  /** Flags of cases that rules and effects ask for. */
  readonly flags: readonly string[];
}

/** Collects what a rubric asks of its facts, and of the facts that these follow from. */
export function factsOf(rubric: Rubric, dictionary: FactDictionary): RubricFacts {
  const definitions: Record<string, FactDefinition> = { ...dictionary.facts, ...rubric.facts };
  const identities = [...(dictionary.identities ?? []), ...(rubric.identities ?? [])];
  const uses = new Map<string, FactUse>();
  const flags = new Set(["exempt", "repeated"]);

  const use = (id: string): FactUse | undefined => {
    const known = uses.get(id);
    const definition = definitions[id];
    if (known !== undefined || definition === undefined) return known;
    const created: FactUse = {
      id,
      definition,
      numbers: new Set(),
      shares: new Set(),
      dues: new Set(),
      mayBeNever: false,
      ...(definition.partOf !== undefined && { whole: definition.partOf }),
    };
    uses.set(id, created);
    if (definition.partOf !== undefined) use(definition.partOf);
    for (const fact of namedByDerivation(definition.derived)) use(fact);
    return created;
  };

  for (const part of rubric.nodes.flatMap(partsOf)) {
    const { measure = {}, points = {} } = part;
    noteMeasure(measure, breakPoints(points, part), use);
    for (const flag of [...(measure.count?.with ?? []), ...(measure.count?.without ?? [])]) flags.add(flag);
    for (const { flag } of part.effects ?? []) if (flag !== undefined) flags.add(flag);
  }
  for (const id of Object.keys(rubric.facts ?? {})) use(id);
  const bound = identities.filter(({ left, right }) =>
    [...factsOfSum(left), ...factsOfSum(right)].some((fact) => uses.has(fact)),
  );
  for (const { left, right } of bound) for (const fact of [...factsOfSum(left), ...factsOfSum(right)]) use(fact);
  return { uses, identities: bound, flags: [...flags] };
}

function noteMeasure(
  { amount, ratio, complement, mean, choice, checks, count, lateDays, ...own }: MeasureInput,
  near: readonly number[],
  use: (id: string) => FactUse | undefined,
): void {
  // Kinds of a program's own: whatever text in them is the name of a fact.
  for (const text of textsIn(own)) for (const number of near) use(text)?.numbers.add(number);
  for (const text of textsIn(own)) use(text);
  for (const sum of [...(amount === undefined ? [] : [amount]), ...(mean ?? [])]) {
    for (const fact of factsOfSum(sum)) for (const number of near) use(fact)?.numbers.add(number);
    for (const fact of factsOfSum(sum)) use(fact);
  }
  for (const [pair, shares] of [
    [ratio, near],
    [complement, near.map((share) => 1 - share)],
  ] as const) {
    if (pair === undefined) continue;
    const [above, below] = pair.map(factsOfSum);
    for (const fact of below ?? []) use(fact);
    for (const fact of above ?? []) {
      const used = use(fact);
      const [whole] = below ?? [];
      if (used === undefined || whole === undefined || whole === fact) continue;
      used.whole ??= whole;
      for (const share of shares) used.shares.add(share);
    }
  }
  for (const fact of [choice, ...(checks ?? []), count?.cases]) if (fact !== undefined) use(fact);
  if (lateDays !== undefined) noteDates(lateDays, use);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function noteDates(
  { done, due }: NonNullable<MeasureInput["lateDays"]>,
  use: (id: string) => FactUse | undefined,
): void {
  const used = use(done);
  if (used === undefined) return;
  used.mayBeNever = true;
  if (typeof due === "object") used.dues.add(`${due.yearsLater ?? 0}/${due.month}/${due.day}`);
  else if (use(due) === undefined) used.dues.add(due);
}
