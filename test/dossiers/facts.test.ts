import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holidays } from "../../src/calendars.js";
import { InvalidDocumentError } from "../../src/document/error.js";
import { parseDossiersCsv } from "../../src/dossiers/csv.js";
import { type DossierFacts, type DossierFactsOptions, factsFromDossiers } from "../../src/dossiers/facts.js";
import type { Dossier, Dossiers } from "../../src/dossiers/types.js";
import { parseEvidence } from "../../src/index.js";
import { calendar } from "./support.js";

function list(...dossiers: readonly Dossier[]): Dossiers {
  return { format: "chamdiem/dossiers@1", dossiers };
}

function count(dossiers: Dossiers, options: Partial<DossierFactsOptions> = {}): { readonly [fact: string]: unknown } {
  return valuesOf(factsFromDossiers(dossiers, { period: { year: 2024 }, holidays, ...options }));
}

function valuesOf({ facts }: DossierFacts): { readonly [fact: string]: unknown } {
  return Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id.replace("tthc.", ""), value]));
}

function codesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidDocumentError)
      return error.issues.map(({ code, params }) => `${code} ${params["year"] ?? ""}`.trim());
  }
  return [];
}

/** 8 March 2024 was a Friday. */
const received = "2024-03-01";
const friday = "2024-03-08";

describe("factsFromDossiers", () => {
  // Counted from the file by a program of another language, which walks through the days one by one.
  it("counts the example as another program does", () => {
    const text = readFileSync(new URL("../../examples/ho-so-2024.csv", import.meta.url), "utf8");
    const read = parseDossiersCsv(text, { file: "ho-so-2024.csv" });
    if (!read.ok) throw new Error("The example cannot be read.");
    expect(read.value.dossiers).toHaveLength(60);
    expect(count(read.value)).toEqual({
      received: 59,
      receivedOnline: 33,
      receivedDirect: 25,
      receivedAtCounter: 18,
      receivedByPost: 7,
      carriedOver: 1,
      settled: 47,
      settledEarly: 22,
      settledOnTime: 17,
      settledLate: 8,
      settledInTime: 39,
      inProgress: 12,
      inProgressInTime: 1,
      inProgressOverdue: 11,
      supplemented: 18,
      supplementedRepeatedly: 6,
      apologies: 4,
      workingDaysLate: 33,
      longestDelay: 8,
    });
    expect(count(read.value, { period: { year: 2024, quarter: 2 } })).toMatchObject({
      received: 29,
      receivedOnline: 15,
      receivedAtCounter: 10,
      receivedByPost: 3,
      carriedOver: 1,
      settled: 19,
      settledEarly: 7,
      settledOnTime: 7,
      settledLate: 5,
      inProgress: 10,
      inProgressInTime: 3,
      inProgressOverdue: 7,
      supplemented: 10,
      supplementedRepeatedly: 2,
      apologies: 3,
      workingDaysLate: 23,
      longestDelay: 6,
    });
  });

  it("gives facts with their source, as evidence holds them", () => {
    const dossiers = { ...list({ received, due: friday }), source: { file: "ds.csv", sha256: "a".repeat(64) } };
    const { facts, ...rest } = factsFromDossiers(dossiers, { period: { year: 2024 }, holidays });
    expect(facts["tthc.received"]).toEqual({
      value: 1,
      source: {
        file: "ds.csv",
        place: `đếm từ 1 hồ sơ của danh sách, trong đó 1 hồ sơ thuộc kỳ 01/01/2024–31/12/2024; SHA-256 ${"a".repeat(64)}`,
      },
    });
    expect(rest).toMatchObject({ rows: 1, counted: 1, from: "2024-01-01", to: "2024-12-31" });
    const unit = { id: "so", name: "Sở", type: "department" };
    expect(parseEvidence({ format: "chamdiem/evidence@1", unit, period: { year: 2024 }, facts }).ok).toBe(true);
    const english = factsFromDossiers(list(), { period: { year: 2024 }, holidays, language: "en" });
    expect(english.facts["tthc.received"]?.source?.file).toBe("List of dossiers");
  });

  it.each([
    ["the day before the deadline is early", friday, "2024-03-07", "settledEarly"],
    ["the deadline is on time", friday, friday, "settledOnTime"],
    ["Saturday after a deadline on Friday: no working day lies between", friday, "2024-03-09", "settledOnTime"],
    ["Monday after a deadline on Friday is late", friday, "2024-03-11", "settledLate"],
    ["a deadline on Saturday ends with Monday", "2024-03-09", "2024-03-11", "settledOnTime"],
    ["a deadline on Saturday is not met before Saturday", "2024-03-09", friday, "settledEarly"],
    ["Tuesday after a deadline on Saturday is late", "2024-03-09", "2024-03-12", "settledLate"],
    ["a deadline in the lunar new year ends after it", "2024-02-12", "2024-02-15", "settledOnTime"],
    ["the day after that is late", "2024-02-12", "2024-02-16", "settledLate"],
    ["the last working day before it is early", "2024-02-12", "2024-02-07", "settledEarly"],
  ])("%s", (_, due, returned, fact) => {
    const values = count(list({ received: "2024-02-01", due, returned }));
    const found = ["settledEarly", "settledOnTime", "settledLate"].filter((one) => values[one] === 1);
    expect(found).toEqual([fact]);
  });

  it("adds paused days to the deadline as working days", () => {
    const paused = (pausedDays: number) => count(list({ received, due: friday, returned: "2024-03-12", pausedDays }));
    expect(paused(0)).toMatchObject({ settledLate: 1, workingDaysLate: 2 });
    expect(paused(1)).toMatchObject({ settledLate: 1, workingDaysLate: 1 });
    expect(paused(2)).toMatchObject({ settledOnTime: 1, workingDaysLate: 0 });
    expect(paused(3)).toMatchObject({ settledEarly: 1 });
  });

  it("sees dossiers as they were at the end of the period, or of the list", () => {
    const dossiers = list(
      { received: "2023-12-01", due: "2023-12-20", returned: "2023-12-29", channel: "online" },
      { received: "2023-12-01", due: "2024-01-02", returned: "2024-01-03" },
      { received: "2024-03-20", due: "2024-03-28", returned: "2024-04-01", channel: "online" },
      { received: "2024-03-28", due: "2024-04-04", channel: "counter" },
      { received: "2024-04-02", due: "2024-04-08", returned: "2024-04-03", channel: "online" },
    );
    const first = factsFromDossiers(dossiers, { period: { year: 2024, quarter: 1 }, holidays });
    expect(first).toMatchObject({ rows: 5, counted: 3, to: "2024-03-31" });
    expect(valuesOf(first)).toMatchObject({
      received: 3,
      carriedOver: 1,
      receivedOnline: 1,
      settled: 1,
      inProgress: 2,
      inProgressInTime: 1,
      inProgressOverdue: 1,
    });
    expect(count({ ...dossiers, asOf: "2024-04-30" })).toMatchObject({ received: 4, settled: 3, inProgressOverdue: 1 });
    expect(count(dossiers, { period: { year: 2024, from: "2023-12-15", to: "2024-03-14" } })).toMatchObject({
      received: 2,
      carriedOver: 2,
    });
  });

  it("leaves out what the list does not say, and names it", () => {
    const result = factsFromDossiers(
      list(
        { received, due: friday, returned: friday, channel: "online" },
        { received, due: friday, returned: "2024-03-11" },
        { received: "2023-12-20", due: "2024-01-02" },
      ),
      { period: { year: 2024 }, holidays },
    );
    expect(result.uncounted).toEqual([
      { fact: "tthc.receivedOnline", field: "channel", dossiers: 1 },
      { fact: "tthc.receivedDirect", field: "channel", dossiers: 1 },
      { fact: "tthc.receivedAtCounter", field: "channel", dossiers: 1 },
      { fact: "tthc.receivedByPost", field: "channel", dossiers: 1 },
      { fact: "tthc.supplemented", field: "supplements", dossiers: 3 },
      { fact: "tthc.supplementedRepeatedly", field: "supplements", dossiers: 3 },
      { fact: "tthc.apologies", field: "apology", dossiers: 1 },
    ]);
    for (const { fact } of result.uncounted) expect(result.facts).not.toHaveProperty([fact]);
    expect(valuesOf(result)).toMatchObject({ received: 3, settledLate: 1 });
  });

  it("counts nothing in an empty list", () => {
    const { facts, uncounted } = factsFromDossiers(list(), { period: { year: 2024 }, holidays });
    expect(uncounted).toEqual([]);
    expect(new Set(Object.values(facts).map(({ value }) => value))).toEqual(new Set([0]));
  });

  it("takes the calendar that it is given", () => {
    const late = list({ received, due: friday, returned: "2024-03-11", apology: false });
    expect(count(late, { holidays: [calendar(2024)] })).toMatchObject({ settledLate: 1 });
    expect(count(late, { holidays: [calendar(2024, "2024-03-11")] })).toMatchObject({ settledOnTime: 1 });
  });

  it("asks for the years in which working days have to be counted, and for no others", () => {
    const asks = (dossier: Dossier, ...years: readonly number[]) =>
      codesOf(() => count(list(dossier), { holidays: years.map((year) => calendar(year)) }));
    const old = { received: "2019-05-02", due: "2019-05-10" };
    expect(asks({ ...old, returned: "2024-01-05" }, 2019, 2024)).toEqual(
      [2020, 2021, 2022, 2023].map((year) => `dossier.noHolidays ${year}`),
    );
    expect(asks({ ...old, returned: "2023-01-05" })).toEqual([]);
    expect(asks(old, 2023, 2024)).toEqual([]);
    expect(asks(old, 2024)).toEqual(["dossier.noHolidays 2023"]);
    expect(asks({ received, due: "2031-01-01" })).toEqual([]);
    expect(asks({ received, due: "2031-01-01", returned: friday }, 2024, 2025)).toEqual([]);
    expect(asks({ received, due: "2025-01-01", returned: friday }, 2024)).toEqual(["dossier.noHolidays 2025"]);
    expect(asks({ received, due: friday, pausedDays: 300 })).toEqual(["dossier.noHolidays 2024"]);
  });

  it("refuses what is no period, and a list or calendar that is malformed", () => {
    const period = (value: DossierFactsOptions["period"], asOf?: string) =>
      codesOf(() => count({ ...list(), ...(asOf !== undefined && { asOf }) }, { period: value }));
    expect(period({ year: 2024, quarter: 5 })).toEqual(["dossier.badPeriod"]);
    expect(period({ year: 2024, from: "2024-02-30" })).toEqual(["dossier.badPeriod"]);
    expect(period({ year: 2024, from: "2024-03-01", to: "2024-02-01" })).toEqual(["dossier.badPeriod"]);
    expect(period({ year: 2024 }, "2023-12-31")).toEqual(["dossier.asOfBeforePeriod"]);
    expect(codesOf(() => factsFromDossiers({}, { period: { year: 2024 }, holidays }))).toContain("document.required");
    expect(codesOf(() => count(list(), { holidays: [calendar(2024, "2023-01-01")] }))).toEqual([
      "holidays.otherYear 2024",
    ]);
  });
});
