import { originsOf } from "../../../src/facts/origins.js";
import type { FactDefinition, FactDictionary, Move } from "../../../src/facts/types.js";
import { compare, type Rational, rational } from "../../../src/number/rational.js";
import { usesOfRule, wayOfPart } from "../../../src/rules/compile.js";
import { createRegistry } from "../../../src/rules/registry.js";
import { type Damager, damaged, type Json, nodesOf, partsOf, placeOf, roughly, type Subject } from "./damage.js";

const registry = createRegistry();

/** All texts of a JSON value that are the fact, replaced. */
function replaced(json: Json, fact: string, other: string): Json {
  if (json === fact) return other;
  if (Array.isArray(json)) return json.map((inner) => replaced(inner, fact, other));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, replaced(inner, fact, other)]));
}

export const factsMistaken: Damager = function* ({ rubric, dictionary }) {
  const definitions = new Map([...Object.entries(dictionary.facts), ...Object.entries(rubric.facts ?? {})]);
  for (const { part, partPath } of partsOf(rubric)) {
    for (const { fact, types } of usesOfRule(part, registry)) {
      const place = `${placeOf([...partPath, "measure"])} ${fact}`;
      const write = (other: string): unknown =>
        damaged(rubric, partPath, (rule) => {
          rule["measure"] = replaced(rule["measure"] ?? null, fact, other);
        });
      yield { kind: "fact misspelt", place, input: write(`${fact}X`) };
      const wrong = Array.from(definitions).find(([, { type }]) => !types.includes(type))?.[0];
      if (wrong !== undefined) yield { kind: "fact of another type", place, input: write(wrong) };
    }
  }
};

/** Moves that a node reads something of; the others cannot be seen in the rubric. */
export const goodMovesInverted: Damager = function* (subject) {
  const { rubric, dictionary } = subject;
  const used = usedFacts(subject);
  for (const [fact, { moves = [] }] of [...Object.entries(dictionary.facts), ...Object.entries(rubric.facts ?? {})]) {
    const isOwn = Object.hasOwn(rubric.facts ?? {}, fact);
    for (const [index, move] of moves.entries()) {
      if (move.good !== true || !touches(move, used)) continue;
      const kind = "good move inverted";
      const place = `/facts/${fact}/moves/${index}`;
      const facts = isOwn ? rubric.facts : dictionary.facts;
      if (isKeptUp(inverse(move), subject)) {
        yield { kind, place, reason: "the inverted move lowers no node either, whatever small numbers there are" };
        continue;
      }
      const inverted = { ...facts, [fact]: withMove(facts?.[fact] as FactDefinition, index, inverse(move)) };
      yield isOwn
        ? { kind, place, input: { ...rubric, facts: inverted } }
        : { kind, place, input: rubric, dictionary: { ...dictionary, facts: inverted } as FactDictionary };
    }
  }
};

/** True where the rubric has only shares of a part in its whole, and none of them falls by the move in any small state. */
function isKeptUp({ changes }: Move, { rubric, dictionary }: Subject): boolean {
  const definitionOf = (fact: string): FactDefinition | undefined => rubric.facts?.[fact] ?? dictionary.facts[fact];
  const context = { definition: definitionOf, year: rubric.years.from, holidays: new Set<number>() };
  return partsOf(rubric).every(({ part }) => {
    const facts = usesOfRule(part, registry).map(({ fact }) => fact);
    const touched = facts.filter((fact) => changes[fact] !== undefined);
    if (touched.length === 0 && !facts.some((fact) => definitionOf(fact)?.derived !== undefined)) return true;
    const [above, below] = part.measure?.ratio ?? [];
    const way = wayOfPart(part, registry);
    if (typeof above !== "string" || !isSum(below) || way === undefined) return false;
    const { points } = way.kind.compile(way.specification, context);
    const changeOf = (names: readonly string[]): number =>
      names.reduce((total, fact) => total + roughly(changes[fact] ?? 0), 0);
    const wholes = typeof below === "string" ? [below] : below;
    const [up, down] = [changeOf([above]), changeOf(wholes)];
    const at = (top: number, bottom: number): Rational | undefined =>
      bottom <= 0 || top < 0 ? undefined : points({ kind: "number", value: rational(BigInt(top), BigInt(bottom)) });
    const isShare = wholes.some((whole) => definitionOf(above)?.partOf === whole || above === whole);
    for (let bottom = 1; bottom <= 60; bottom += 1) {
      for (let top = 0; top <= (isShare ? bottom : 2 * bottom); top += 1) {
        const [before, after] = [at(top, bottom), at(top + up, bottom + down)];
        const isPossible = !isShare || top + up <= bottom + down;
        if (isPossible && before !== undefined && after !== undefined && compare(after, before) < 0) return false;
      }
    }
    return true;
  });
}

function isSum(sum: unknown): sum is string | readonly string[] {
  return typeof sum === "string" || (Array.isArray(sum) && sum.every((term) => typeof term === "string"));
}

function withMove(definition: FactDefinition, index: number, move: Move): FactDefinition {
  return { ...definition, moves: (definition.moves ?? []).map((one, place) => (place === index ? move : one)) };
}

function inverse(move: Move): Move {
  const changes = Object.entries(move.changes).map(([fact, change]) => [fact, String(-roughly(change))] as const);
  return { ...move, changes: Object.fromEntries(changes) };
}

/** The facts that nodes read, and those that these are derived from. */
function usedFacts({ rubric, dictionary }: Subject): ReadonlySet<string> {
  const open = nodesOf(rubric).flatMap(({ node }) =>
    node.rule === undefined ? [] : usesOfRule(node.rule, registry).map(({ fact }) => fact),
  );
  const used = new Set<string>();
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (used.has(fact)) continue;
    used.add(fact);
    open.push(...originsOf(rubric.facts?.[fact] ?? dictionary.facts[fact]));
  }
  return used;
}

function touches({ changes }: Move, used: ReadonlySet<string>): boolean {
  return Object.keys(changes).some((fact) => used.has(fact));
}
