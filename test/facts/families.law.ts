import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive, readDerivations } from "../../src/facts/derive.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { deriveByFamily, familiesAmong, familiesOf } from "../../src/facts/families.js";
import type { KnownFact } from "../../src/facts/value.js";
import { rational } from "../../src/number/rational.js";

const definitions = new Map(Object.entries(factDictionary.facts));
const derivations = readDerivations(definitions, factDictionary.identities ?? []);
const families = familiesOf(derivations);
const counted = Array.from(definitions).flatMap(([fact, { type }]) => (type === "count" ? [fact] : []));

/** Counts that are entered; few and small, so that facts follow from each other and also contradict each other. */
const entered = fc.uniqueArray(
  fc.record({
    fact: fc.constantFrom(...counted),
    value: fc.nat(6),
    certainty: fc.constantFrom<KnownFact["certainty"]>("exact", "exact", "exact", "atLeast"),
  }),
  { selector: ({ fact }) => fact, maxLength: 60 },
);

describe("families of facts", () => {
  it("hold all that follows from their facts: worked out one by one, they give what all derivations give", () => {
    fc.assert(
      fc.property(entered, (all) => {
        const given = all.map(({ fact, value, certainty }): [string, KnownFact] => [
          fact,
          { value: { kind: "number", value: rational(BigInt(value)) }, from: "entered", certainty },
        ]);
        const [whole, parted] = [new Map(given), new Map(given)];
        derive(whole, derivations);
        deriveByFamily(parted, familiesAmong(parted.keys(), families), derivations.others);
        expect(parted).toEqual(whole);
      }),
    );
  });

  it("share no fact", () => {
    for (const fact of definitions.keys()) {
      const family = families.of(fact);
      for (const member of family?.facts ?? []) expect(families.of(member)).toBe(family);
    }
  });
});
