import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeFacts, readEnteredFacts } from "../../src/evidence/facts.js";
import type { Evidence, FactEntry } from "../../src/evidence/types.js";
import { readDerivations } from "../../src/facts/derive.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { mergeEvidence } from "../../src/index.js";

const definitions = new Map(Object.entries(factDictionary.facts));
const derivations = readDerivations(definitions, factDictionary.identities ?? []);

/** Dossiers by where they came from and how they ended; every table of them keeps the identities. */
const table = fc.record({
  online: fc.nat(50),
  counter: fc.nat(50),
  post: fc.nat(5),
  carried: fc.nat(9),
  early: fc.double({ min: 0, max: 1, noNaN: true }),
  late: fc.double({ min: 0, max: 1, noNaN: true }),
  open: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Table = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

function factsOf({ online, counter, post, carried, early, late, open }: Table): { [fact: string]: number } {
  const received = online + counter + post + carried;
  const inProgress = Math.floor(received * open);
  const settled = received - inProgress;
  const settledLate = Math.floor(settled * late);
  const settledEarly = Math.floor((settled - settledLate) * early);
  return {
    "tthc.received": received,
    "tthc.receivedOnline": online,
    "tthc.receivedDirect": counter + post,
    "tthc.receivedAtCounter": counter,
    "tthc.receivedByPost": post,
    "tthc.carriedOver": carried,
    "tthc.settled": settled,
    "tthc.settledLate": settledLate,
    "tthc.settledEarly": settledEarly,
    "tthc.settledOnTime": settled - settledLate - settledEarly,
    "tthc.settledInTime": settled - settledLate,
    "tthc.inProgress": inProgress,
    "tthc.inProgressInTime": Math.floor(inProgress * early),
    "tthc.inProgressOverdue": inProgress - Math.floor(inProgress * early),
    "tthc.longestDelay": settledLate,
  };
}

/** A sub-unit that enters some of its facts; the others may follow from these, or stay missing. */
const part = fc.record({ table, kept: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }) });
const parts = fc
  .array(part, { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map(({ table: counts, kept }, index) =>
      evidence(
        `u${index}`,
        Object.fromEntries(Object.entries(factsOf(counts)).filter((_, position) => kept[position] === true)),
      ),
    ),
  );

function evidence(id: string, facts: NonNullable<Evidence["facts"]>): Evidence {
  const unit = { id, name: id, type: "department" };
  return { format: "chamdiem/evidence@1", unit, period: { year: 2024 }, facts };
}

function values(document: Evidence): { [fact: string]: unknown } {
  return Object.fromEntries(Object.entries(document.facts ?? {}).map(([id, fact]) => [id, (fact as FactEntry).value]));
}

describe("merged evidence", () => {
  it("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(
        parts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([first, second]) => {
          expect(mergeEvidence(evidence("u", {}), first)).toEqual(mergeEvidence(evidence("u", {}), second));
        },
      ),
    );
  });

  it("holds every identity, and no part outgrows its whole, where the parts do", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const merged = mergeEvidence(evidence("u", {}), list).evidence;
        const { known, unknown, issues } = readEnteredFacts(merged, definitions);
        expect(issues).toEqual([]);
        expect(completeFacts(known, unknown, derivations).broken).toEqual([]);
      }),
    );
  });

  it("is the sum of what every part says where all say it", () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 6 }), (tables) => {
        const all = tables.map(factsOf);
        const merged = values(
          mergeEvidence(
            evidence("u", {}),
            all.map((facts, index) => evidence(`u${index}`, facts)),
          ).evidence,
        );
        for (const [fact, value] of Object.entries(merged)) {
          const found = all.map((facts) => facts[fact] ?? Number.NaN);
          const expected = fact === "tthc.longestDelay" ? Math.max(...found) : found.reduce((sum, one) => sum + one, 0);
          expect(value).toBe(expected);
        }
        expect(Object.keys(merged)).toHaveLength(15);
      }),
    );
  });

  it("is the same when some parts are merged first", () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 2, maxLength: 6 }), fc.nat(), (tables, cut) => {
        const all = tables.map((counts, index) => evidence(`u${index}`, factsOf(counts)));
        const at = 1 + (cut % (all.length - 1));
        const first = mergeEvidence(evidence("v", {}), all.slice(0, at)).evidence;
        const inSteps = mergeEvidence(evidence("u", {}), [first, ...all.slice(at)]).evidence;
        expect(values(inSteps)).toEqual(values(mergeEvidence(evidence("u", {}), all).evidence));
      }),
    );
  });
});
