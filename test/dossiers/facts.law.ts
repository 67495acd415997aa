import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holidays } from "../../src/calendars.js";
import { type DossierFacts, factsFromDossiers } from "../../src/dossiers/facts.js";
import type { DossierPeriod } from "../../src/dossiers/period.js";
import type { Dossier } from "../../src/dossiers/types.js";
import { completeFacts, readEnteredFacts } from "../../src/evidence/facts.js";
import { readDerivations } from "../../src/facts/derive.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { mergeEvidence } from "../../src/index.js";

const definitions = new Map(Object.entries(factDictionary.facts));
const derivations = readDerivations(definitions, factDictionary.identities ?? []);

// The oracle: every day of the calendars by its date, and whether it is worked; nothing of the library's calendar.

const DAYS: readonly string[] = datesOf(2021, 2026);
const off = new Set(holidays.flatMap(({ days }) => days.map(({ date }) => date)));
const worked = DAYS.filter(isWorked);

function datesOf(first: number, last: number): readonly string[] {
  const dates: string[] = [];
  for (const at = new Date(Date.UTC(first, 0, 1)); at.getUTCFullYear() <= last; at.setUTCDate(at.getUTCDate() + 1)) {
    dates.push(at.toISOString().slice(0, 10));
  }
  return dates;
}

function isWorked(date: string): boolean {
  return !["Sat", "Sun"].includes(new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 3)) && !off.has(date);
}

function lateBy({ due, pausedDays = 0 }: Dossier, date: string): number {
  const deadline = worked[worked.findIndex((day) => day >= due) + pausedDays] ?? "";
  const after = worked.filter((day) => day > deadline && day <= date).length;
  return after > 0 ? after : 0 - worked.filter((day) => day > date && day <= deadline).length;
}

const date = (from: string, to: string) => fc.constantFrom(...DAYS.slice(DAYS.indexOf(from), DAYS.indexOf(to) + 1));

const dossier: fc.Arbitrary<Dossier> = fc
  .record(
    {
      received: date("2022-06-01", "2024-12-31"),
      wait: fc.nat(60),
      took: fc.nat(90),
      isOpen: fc.boolean(),
      channel: fc.constantFrom("online", "counter", "post"),
      supplements: fc.nat(3),
      pausedDays: fc.nat(10),
      apology: fc.boolean(),
    },
    { requiredKeys: ["received", "wait", "took", "isOpen"] },
  )
  .map(({ received, wait, took, isOpen, ...rest }) => {
    const at = DAYS.indexOf(received);
    const returned = isOpen ? {} : { returned: DAYS[at + took] ?? "" };
    return { received, due: DAYS[at + wait] ?? "", ...returned, ...rest } as Dossier;
  });

const period: fc.Arbitrary<DossierPeriod> = fc.record(
  { year: fc.constantFrom(2022, 2023, 2024), quarter: fc.constantFrom(1, 2, 3, 4) },
  { requiredKeys: ["year"] },
);

const dossiers = fc.array(dossier, { maxLength: 25 });

function count(list: readonly Dossier[], of: DossierPeriod): DossierFacts {
  return factsFromDossiers({ format: "chamdiem/dossiers@1", dossiers: list }, { period: of, holidays });
}

function valuesOf({ facts }: DossierFacts): { readonly [fact: string]: number } {
  return Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, Number(value)]));
}

describe("facts of a list of dossiers", () => {
  it("hold every identity of the dictionary, and no part is larger than its whole", () => {
    fc.assert(
      fc.property(dossiers, period, (list, of) => {
        const unit = { id: "u", name: "U", type: "department" };
        const evidence = {
          format: "chamdiem/evidence@1",
          unit,
          period: { year: of.year },
          ...count(list, of),
        } as const;
        const { known, unknown, issues } = readEnteredFacts({ ...evidence, facts: evidence.facts }, definitions);
        expect({ unknown, issues }).toEqual({ unknown: [], issues: [] });
        expect(completeFacts(known, unknown, derivations).broken).toEqual([]);
      }),
    );
  });

  it("are those of a count made dossier by dossier", () => {
    fc.assert(
      fc.property(dossiers, period, (list, of) => {
        const end = { 1: "03-31", 2: "06-30", 3: "09-30", 4: "12-31" }[of.quarter ?? 4] ?? "";
        const [from, to] = [`${of.year}-01-01`, `${of.year}-${end}`];
        const tally: { [fact: string]: number } = {};
        const one = (fact: string, by = 1): void => {
          tally[fact] = (tally[fact] ?? 0) + by;
        };
        let longest = 0;
        for (const each of list) {
          if (each.received > to || (each.returned ?? "9999") < from) continue;
          one("received");
          if (each.received < from) one("carriedOver");
          const late = lateBy(each, each.returned !== undefined && each.returned <= to ? each.returned : to);
          if (each.returned === undefined || each.returned > to)
            one(late > 0 ? "inProgressOverdue" : "inProgressInTime");
          else {
            one(late > 0 ? "settledLate" : late === 0 ? "settledOnTime" : "settledEarly");
            if (late > 0) one("workingDaysLate", late);
            longest = Math.max(longest, late);
          }
        }
        const values = valuesOf(count(list, of));
        const names = [
          "received",
          "carriedOver",
          "inProgressOverdue",
          "inProgressInTime",
          "settledLate",
          "settledOnTime",
          "settledEarly",
          "workingDaysLate",
        ];
        expect(names.map((name) => [name, values[`tthc.${name}`]])).toEqual(
          names.map((name) => [name, tally[name] ?? 0]),
        );
        expect(values["tthc.longestDelay"]).toBe(longest);
      }),
    );
  });

  it("do not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        dossiers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        period,
        ([first, second], of) => {
          expect(count(first, of)).toEqual(count(second, of));
        },
      ),
    );
  });

  it("of two lists, merged, are those of the two lists in one", () => {
    fc.assert(
      fc.property(dossiers, dossiers, period, (first, second, of) => {
        const evidence = (id: string, facts: DossierFacts["facts"]) =>
          ({ format: "chamdiem/evidence@1", unit: { id, name: id, type: "department" }, period: of, facts }) as const;
        const merged = mergeEvidence(evidence("u", {}), [
          evidence("a", count(first, of).facts),
          evidence("b", count(second, of).facts),
        ]).evidence.facts as DossierFacts["facts"];
        const whole = count([...first, ...second], of).facts;
        const plain = (facts: DossierFacts["facts"]) =>
          Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value]));
        expect(plain(merged)).toEqual(plain(whole));
      }),
    );
  });

  it("carry over to the next year exactly what this year left open", () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom(2022, 2023), (list, year) => {
        const [now, next] = [valuesOf(count(list, { year })), valuesOf(count(list, { year: year + 1 }))];
        expect(next["tthc.carriedOver"]).toBe(now["tthc.inProgress"]);
      }),
    );
  });
});
