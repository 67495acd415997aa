import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDerivations } from "../../src/facts/derive.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { familiesOf } from "../../src/facts/families.js";
import type { KnownFact } from "../../src/facts/value.js";
import { flatFamilies, mayFollow, withDerived } from "../../src/fast/derived.js";
import { createSlots } from "../../src/fast/slots.js";
import { slotValue } from "../../src/fast/slotValue.js";
import { rational } from "../../src/number/rational.js";

const definitions = new Map(Object.entries(factDictionary.facts));
const facts = Array.from(definitions.keys());
const known = familiesOf(readDerivations(definitions, factDictionary.identities ?? []));
const slots = createSlots(definitions, facts);
const families = Array.from(flatFamilies(facts, known, slots.byFact).values());
const family = fc.constantFrom(...families);

/** Some counts of a family; few and small, so that wholes are zero and sums come out. */
const entered = family.chain((one) =>
  fc
    .uniqueArray(fc.record({ fact: fc.constantFrom(...one.read), value: fc.nat(3) }), {
      selector: ({ fact }) => fact,
    })
    .map((all) => ({ one, all })),
);

describe("what may follow", () => {
  it("is seen wherever something follows, and mostly only there", () => {
    const seen = { follows: 0, falseAlarms: 0, nothing: 0 };
    const property = fc.property(entered, ({ one, all }) => {
      const row = new Float64Array(slots.size).fill(Number.NaN);
      const given = new Map<string, KnownFact>();
      for (const { fact, value } of all) {
        const slot = slots.byFact.get(fact);
        if (slot === undefined) throw new Error(fact);
        const number = { kind: "number", value: rational(BigInt(value)) } as const;
        given.set(fact, { value: number, from: "entered", certainty: "exact" });
        row[slot.index] = slotValue(number, slot);
      }
      const follows = withDerived(given, one.family).size > given.size;
      if (follows) expect(mayFollow(one, row)).toBe(true);
      if (follows) seen.follows += 1;
      else if (mayFollow(one, row)) seen.falseAlarms += 1;
      else seen.nothing += 1;
    });
    fc.assert(property, { numRuns: 2000 });
    expect(seen.follows).toBeGreaterThan(50);
    expect(seen.nothing).toBeGreaterThan(seen.falseAlarms);
  });
});
