import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { order } from "../../src/testing/laws/order.js";
import { limited, rubricAndEvidence, subjectOf, testLaw } from "./support.js";

testLaw(order, { random: 50, bundled: 4 });

/** Nothing around the library may move a digit: each circumstance is set up, and taken back. */
const circumstances: readonly (readonly [string, () => void])[] = [
  ["a time zone west of Greenwich", () => vi.stubEnv("TZ", "America/Los_Angeles")],
  ["a time zone far in the east", () => vi.stubEnv("TZ", "Pacific/Kiritimati")],
  ["no locale", refuseLocale],
  ["no clock and no chance", refuseClock],
  ["other settings of decimal.js", () => void Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP })],
];

describe("circumstances", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    Decimal.set({ defaults: true });
  });

  test.each(circumstances)("%s", (_name, setUp) => {
    const property = fc.property(rubricAndEvidence, ([rubric, evidence]) => {
      const expected = subjectOf(rubric, emptyDictionary).scorer.assess(evidence).sha256;
      setUp();
      const { sha256 } = subjectOf(rubric, emptyDictionary).scorer.assess(evidence);
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      Decimal.set({ defaults: true });
      expect(sha256).toBe(expected);
    });
    fc.assert(property, limited(15));
  });
});

function refuse(): never {
  throw new Error("the library may not look at this");
}

function refuseLocale(): void {
  vi.spyOn(String.prototype, "localeCompare").mockImplementation(refuse);
  vi.spyOn(String.prototype, "toLocaleLowerCase").mockImplementation(refuse);
  vi.spyOn(Number.prototype, "toLocaleString").mockImplementation(refuse);
  vi.spyOn(Date.prototype, "toLocaleDateString").mockImplementation(refuse);
  vi.spyOn(Intl, "NumberFormat").mockImplementation(refuse);
  vi.spyOn(Intl, "Collator").mockImplementation(refuse);
}

function refuseClock(): void {
  vi.spyOn(Date, "now").mockImplementation(refuse);
  vi.spyOn(Math, "random").mockImplementation(refuse);
}
