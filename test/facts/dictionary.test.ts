import { describe, expect, it } from "vitest";
import { factDictionary } from "../../src/facts/dictionary.js";
import { evaluateSum, factsOfSum, linearSum } from "../../src/facts/linear.js";
import { mergeRuleOf } from "../../src/facts/merge.js";
import { checkDictionaryShape } from "../../src/facts/parse.js";
import type { FactDefinition, Move } from "../../src/facts/types.js";
import { checkDefinitions } from "../../src/lint/definitions.js";
import { decimal } from "../../src/number/decimal.js";
import { subtract, ZERO } from "../../src/number/rational.js";
import { shown } from "../support/numbers.js";

const definitions = new Map(Object.entries(factDictionary.facts));
const identities = factDictionary.identities ?? [];
const moves = Array.from(definitions.values()).flatMap((definition) => definition.moves ?? []);
const derivedSums = Array.from(definitions).flatMap(([id, { derived }]) =>
  derived !== undefined && "sum" in derived ? [{ id, left: id, right: derived.sum }] : [],
);

/** By how much a move changes the difference of two sums, facts that it does not name standing still. */
function shift(move: Move, left: Parameters<typeof linearSum>[0], right: Parameters<typeof linearSum>[0]): string {
  const changeOf = (fact: string) => (Object.hasOwn(move.changes, fact) ? decimal(move.changes[fact] ?? 0) : ZERO);
  const change = (side: typeof left) => {
    const sum = linearSum(side);
    return evaluateSum({ terms: sum.terms, plus: ZERO }, changeOf);
  };
  return shown(subtract(change(left), change(right)));
}

describe("the shared dictionary", () => {
  it("is a valid document, and names only facts that it has", () => {
    expect(checkDictionaryShape(factDictionary).ok).toBe(true);
    expect(checkDefinitions(factDictionary, definitions)).toEqual([]);
  });

  it("has every move and every identity once", () => {
    const ids = [...moves, ...identities].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has a title in Vietnamese for every fact, and says how every choice fact is ordered", () => {
    const bad = Array.from(definitions).filter(
      ([, { title, type, choices }]) => title.vi.trim() === "" || (type === "choice") !== (choices !== undefined),
    );
    expect(bad.map(([id]) => id)).toEqual([]);
  });

  it("says of every fact what it counts, and of every number of things what one of them is", () => {
    const entries = Array.from(definitions);
    expect(entries.filter(([, { description }]) => (description?.vi ?? "").trim() === "").map(([id]) => id)).toEqual(
      [],
    );
    const counted = entries.filter(([, { type }]) => type === "count" || type === "amount" || type === "cases");
    expect(counted.filter(([, { unit }]) => (unit?.vi ?? "").trim() === "").map(([id]) => id)).toEqual([]);
  });

  it("merges together what stands in one sum, so that merging breaks no identity", () => {
    const groups = [
      ...identities.map(({ id, left, right }) => ({ id, facts: [...factsOfSum(left), ...factsOfSum(right)] })),
      ...derivedSums.map(({ id, right }) => ({ id, facts: [id, ...factsOfSum(right)] })),
      ...Array.from(definitions).flatMap(([id, { partOf }]) =>
        partOf === undefined ? [] : [{ id, facts: [id, partOf] }],
      ),
    ];
    const rulesOf = (facts: readonly string[]) =>
      new Set(facts.flatMap((fact) => mergeRuleOf(definitions.get(fact) as FactDefinition)));
    expect(groups.filter(({ facts }) => rulesOf(facts).size > 1).map(({ id }) => id)).toEqual([]);
    const added = [...identities, ...derivedSums].flatMap(({ left, right }) => [linearSum(left), linearSum(right)]);
    expect(added.filter(({ plus }) => shown(plus) !== "0")).toEqual([]);
  });

  it("never adds or averages shares", () => {
    const shares = Array.from(definitions).filter(([, { type }]) => type === "percent" || type === "points");
    expect(shares.filter(([, definition]) => mergeRuleOf(definition) !== "none").map(([id]) => id)).toEqual([]);
  });

  it("calls its identities a model, not the words of a form", () => {
    expect(new Set(identities.map(({ source }) => source.document))).toEqual(new Set(["Mô hình của chamdiem"]));
  });

  it("calls a part only what is of the type of its whole", () => {
    const bad = Array.from(definitions).filter(
      ([, { type, partOf }]) => partOf !== undefined && definitions.get(partOf)?.type !== type,
    );
    expect(bad.map(([id]) => id)).toEqual([]);
  });

  it("can derive every sum: all its terms are numbers", () => {
    const bad = derivedSums.filter(({ right }) =>
      factsOfSum(right).some(
        (fact) => !["count", "amount", "percent", "points"].includes(definitions.get(fact)?.type ?? ""),
      ),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it("has good moves", () => {
    expect(moves.filter(({ good }) => good === true).length).toBeGreaterThan(20);
  });

  const claims = [...identities, ...derivedSums];
  it.each(moves.filter(({ good }) => good === true).map((move) => [move.id, move] as const))(
    "keeps every identity and every derived sum that %s touches whole",
    (_, move) => {
      const touched = new Set(Object.keys(move.changes));
      const broken = claims.filter(({ left, right }) => {
        const facts = [...factsOfSum(left), ...factsOfSum(right)];
        return facts.some((fact) => touched.has(fact)) && shift(move, left, right) !== "0";
      });
      expect(broken.map(({ id }) => id)).toEqual([]);
    },
  );

  it.each(moves.map((move) => [move.id, move] as const))("lets no part outgrow its whole by %s alone", (_, move) => {
    // A move that raises a part and its whole raises the whole by at least as much.
    const bad = Object.entries(move.changes).filter(([id, change]) => {
      const whole = definitions.get(id)?.partOf;
      const raised = whole === undefined ? undefined : move.changes[whole];
      return raised !== undefined && shown(subtract(decimal(raised), decimal(change))).startsWith("-");
    });
    expect(bad.map(([id]) => id)).toEqual([]);
  });
});
