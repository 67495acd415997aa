import { highestOf, lowestOf } from "../facts/read.js";
import type { FactDefinition } from "../facts/types.js";
import type { KnownValue } from "../facts/value.js";
import { compare, divide, isInteger, type Rational, subtract } from "../number/rational.js";
import { type Changes, factsAfter, firstBroken, type Ground } from "./ground.js";
import { type Relation, residualOf } from "./relations.js";

/** More facts than this do not move together with one. */
const MOST_COMPANIONS = 3;
/** More ways than this in which other facts move with one are not looked for. */
const MOST_WAYS = 8;

/**
 * A change of one fact with what has to change beside it, so that what held among the facts still holds: one late
 * dossier less is one more in time, or one settled less.
 *
 * @param companions - the entered facts that may change beside it, in their order
 * @returns `undefined` where these do not bring the facts together
 */
export function withCompanions(ground: Ground, lead: Changes, companions: readonly string[]): Changes | undefined {
  let changes = lead;
  for (const companion of [...companions, undefined]) {
    const known = factsAfter(ground, changes);
    const broken = firstBroken(ground, known);
    if (broken === undefined) return changes;
    if (broken === "lost" || companion === undefined) return undefined;
    const value = valueThatMends(ground, broken, companion, known);
    if (value === undefined || changes.has(companion)) return undefined;
    changes = new Map([...changes, [companion, value]]);
  }
  return undefined;
}

/** The ways in which entered facts can change beside a change of one fact: each a list of companions. */
export function companionsOf(ground: Ground, lead: Changes): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [];
  const explore = (changes: Changes, companions: readonly string[]): void => {
    if (ways.length >= MOST_WAYS) return;
    const known = factsAfter(ground, changes);
    const broken = firstBroken(ground, known);
    if (broken === undefined) {
      ways.push(companions);
      return;
    }
    if (broken === "lost" || companions.length >= MOST_COMPANIONS) return;
    // What is measured by its whole changes within it, before the whole does.
    const [wholes, parts] = [true, false].map((whole) =>
      broken.sum.terms.filter(({ fact }) => isWhole(fact, ground) === whole),
    );
    for (const { fact } of [...(parts ?? []), ...(wholes ?? [])]) {
      if (changes.has(fact) || !ground.entered.has(fact)) continue;
      const value = valueThatMends(ground, broken, fact, known);
      if (value !== undefined) explore(new Map([...changes, [fact, value]]), [...companions, fact]);
    }
  };
  explore(lead, []);
  return ways;
}

/** True where a fact that the rule reads is a part of it: it is what that one is measured by. */
export function isWhole(fact: string, { derivations, read }: Ground): boolean {
  return derivations.parts.some((part) => part.whole === fact && read.has(part.fact));
}

/** The value of a fact with which a relation holds again. */
function valueThatMends(
  ground: Ground,
  relation: Relation,
  fact: string,
  known: ReturnType<typeof factsAfter>,
): KnownValue | undefined {
  const times = relation.sum.terms.find((term) => term.fact === fact)?.times;
  const now = ground.entered.get(fact)?.value;
  const residual = residualOf(relation, known);
  if (times === undefined || now?.kind !== "number" || residual === undefined) return undefined;
  return numberThatFits(subtract(now.value, divide(residual, times)), ground.start.compiled.definitions.get(fact));
}

/** A number as a value of the fact; `undefined` where the fact cannot have it. */
export function numberThatFits(value: Rational, definition: FactDefinition | undefined): KnownValue | undefined {
  if (definition === undefined) return undefined;
  if (definition.type === "count" && !isInteger(value)) return undefined;
  const [lowest, highest] = [lowestOf(definition), highestOf(definition)];
  if (lowest !== undefined && compare(value, lowest) < 0) return undefined;
  if (highest !== undefined && compare(value, highest) > 0) return undefined;
  return { kind: "number", value };
}
