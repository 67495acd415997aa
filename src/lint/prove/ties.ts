import type { Derivations } from "../../facts/derive.js";
import { type LinearSum, linearSum } from "../../facts/linear.js";
import { highestOf, lowestOf } from "../../facts/read.js";
import type { FactDefinition } from "../../facts/types.js";
import { ONE, type Rational, ZERO } from "../../number/rational.js";
import { type Condition, constant, difference } from "./conditions.js";

/** What ties each fact to others, and its own ends; read when it is first asked for. */
export interface Ties {
  /** Its highest value, its wholes, and the equations that it stands in. */
  of(fact: string): readonly Condition[];
  /** Its lowest value; `undefined` where it has none. */
  lowest(fact: string): Rational | undefined;
  /** The fact itself, its whole, the whole of that, and so on. */
  wholesOf(fact: string): readonly string[];
  /** A fact that stands for all that hang together with this one, near or far. */
  groupOf(fact: string): string;
}

/** An equation between facts, worked out when it is asked for. */
interface Equation {
  (): Condition;
  readonly facts: readonly string[];
}

const NUMERIC: ReadonlySet<string> = new Set(["count", "amount", "percent", "points", "boolean"]);

export function createTies(definitions: ReadonlyMap<string, FactDefinition>, derivations: Derivations): Ties {
  const isNumeric = (fact: string): boolean => NUMERIC.has(definitions.get(fact)?.type ?? "");
  const equations = equationsOf(derivations, isNumeric);

  const lows = new Map<string, Rational | undefined>();
  const read = new Map<string, readonly Condition[]>();
  let groups: ReadonlyMap<string, string> | undefined;

  function tiesOf(fact: string): readonly Condition[] {
    const definition = definitions.get(fact);
    if (definition === undefined || !isNumeric(fact)) return [];
    const highest = definition.type === "boolean" ? ONE : highestOf(definition);
    // A part of a part is a part; stated apart, so that it also shows where the fact between is not looked at.
    const wholes = wholesOf(fact, definitions).slice(1).filter(isNumeric);
    return [
      ...(highest === undefined
        ? []
        : [{ sum: difference(constant(highest), linearSum(fact)), is: "notNegative" as const }]),
      ...wholes.map((whole) => ({ sum: difference(linearSum(whole), linearSum(fact)), is: "notNegative" as const })),
      ...(equations.get(fact) ?? []).map((equation) => equation()),
    ];
  }

  return {
    of(fact) {
      const known = read.get(fact) ?? tiesOf(fact);
      read.set(fact, known);
      return known;
    },
    lowest(fact) {
      if (!lows.has(fact)) lows.set(fact, isNumeric(fact) ? lowEnd(definitions.get(fact)) : undefined);
      return lows.get(fact);
    },
    wholesOf: (fact) => wholesOf(fact, definitions),
    groupOf(fact) {
      groups ??= groupsOf(definitions, equations);
      return groups.get(fact) ?? fact;
    },
  };
}

/** For every fact the equations that it stands in: definitions and identities, each worked out once, when asked for. */
function equationsOf(
  { sums, identities }: Derivations,
  isNumeric: (fact: string) => boolean,
): ReadonlyMap<string, readonly Equation[]> {
  const equations = new Map<string, Equation[]>();
  const add = (facts: readonly string[], work: () => LinearSum): void => {
    if (!facts.every(isNumeric)) return;
    let ready: Condition | undefined;
    const equation: Equation = Object.assign(() => (ready ??= { sum: work(), is: "zero" }), { facts });
    for (const fact of facts) {
      const own = equations.get(fact);
      if (own === undefined) equations.set(fact, [equation]);
      else own.push(equation);
    }
  };
  for (const { fact, sum } of sums) {
    add([fact, ...sum.terms.map((term) => term.fact)], () => difference(sum, linearSum(fact)));
  }
  for (const { difference: sum } of identities)
    add(
      sum.terms.map((term) => term.fact),
      () => sum,
    );
  return equations;
}

function lowEnd(definition: FactDefinition | undefined): Rational | undefined {
  if (definition === undefined) return undefined;
  return definition.type === "boolean" ? ZERO : lowestOf(definition);
}

function wholesOf(fact: string, definitions: ReadonlyMap<string, FactDefinition>): readonly string[] {
  const all = [fact];
  for (let next = definitions.get(fact)?.partOf; next !== undefined; next = definitions.get(next)?.partOf) {
    if (all.includes(next)) break;
    all.push(next);
  }
  return all;
}

/** For every fact that is tied to another, the one that stands for its group. */
function groupsOf(
  definitions: ReadonlyMap<string, FactDefinition>,
  equations: ReadonlyMap<string, readonly Equation[]>,
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const first = (fact: string): string => {
    let root = fact;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    return root;
  };
  const join = (one: string, other: string): void => {
    const [left, right] = [first(one), first(other)];
    parents.set(right, left);
    if (!parents.has(left)) parents.set(left, left);
  };
  for (const [fact, { partOf }] of definitions) if (partOf !== undefined) join(partOf, fact);
  for (const [fact, all] of equations) for (const { facts } of all) for (const one of facts) join(fact, one);
  return new Map(Array.from(parents.keys(), (fact) => [fact, first(fact)] as const));
}
