import { describe, expect, it } from "vitest";
import type { DecimalInput } from "../../src/number/decimal.js";
import type { RubricNode } from "../../src/rubric/types.js";
import { evidence, fact, group, leaf, rubric } from "../support/documents.js";
import type { Definitions, EnteredFacts } from "../support/facts.js";
import { scoreOf } from "../support/score.js";

const places2 = { places: 2, mode: "halfAway" } as const;

/** An indicator of QĐ 766: points in proportion to n/d, full from a share on; rounded or not. */
interface Indicator {
  readonly code: string;
  readonly max: number;
  readonly n: number;
  readonly d: number;
  readonly fullFrom?: DecimalInput;
}

/** Đắk Lắk on 10/10/2026, as the national portal shows it. */
const petitions: readonly Indicator[] = [
  { code: "PETITION_PROCESSING_ON_TIME", max: 6, n: 241, d: 485 },
  { code: "PETITION_HANDLING_SATISFACTION", max: 6, n: 186, d: 485 },
  { code: "DOSSIER_RECEIVING_SATISFACTION", max: 6, n: 392_869, d: 443_565, fullFrom: "90%" },
];
const published: readonly Indicator[] = [
  { code: "PUBLISH_ON_TIME", max: 6, n: 0, d: 82 },
  { code: "PUBLIC_UPDATE_ON_TIME", max: 4, n: 79, d: 82 },
  { code: "PUBLIC_CONTENT_FULL", max: 2, n: 79, d: 79 },
  { code: "DOSSIER_SYNC", max: 6, n: 370_610, d: 370_610 },
];
const digital: readonly Indicator[] = [
  { code: "ORIGINAL_RESULT_AVAILABLE", max: 6, n: 284_995, d: 443_565 },
  { code: "SO_HOA_GIAY_TO_GIAI_QUYET", max: 4, n: 93_664, d: 443_565 },
  { code: "ELECTRONIC_CERTIFIED_COPY", max: 2, n: 1, d: 1 },
  { code: "REUSED_DIGITIZED_DATA", max: 2, n: 82_645, d: 443_565, fullFrom: "80%" },
  { code: "SYNCED_WITH_DVCQG_PERSONAL_STORAGE", max: 4, n: 9499, d: 443_565 },
  { code: "CITIZEN_DATA_CONNECTED_DOSSIER", max: 2, n: 279_339, d: 443_565 },
  { code: "CITIZEN_DATA_CONNECTED_FORMALITY", max: 2, n: 380, d: 1346 },
];
const payment: readonly Indicator[] = [
  { code: "PAY_DOSSIER", max: 6, n: 179_460, d: 204_757 },
  { code: "PAY_TTHC", max: 2, n: 160, d: 376, fullFrom: "80%" },
  { code: "PAY_TTHC_USED", max: 2, n: 56, d: 376, fullFrom: "80%" },
];
const groups = [
  { code: "CKMB", max: 18, items: published, printed: "11.85" },
  { code: "TDGQ", max: 20, items: [{ code: "ON_TIME", max: 20, n: 393_087, d: 443_565 }], printed: "17.72" },
  // The formula of this group is not known; its score is taken as given: 8.97 of 12.
  { code: "CLGQ", max: 12, items: [{ code: "ONLINE", max: 12, n: 897, d: 1200 }], printed: "8.97" },
  { code: "TTTT", max: 10, items: payment, printed: "6.69" },
  { code: "MDSH", max: 22, items: digital, printed: "9.08" },
  { code: "MDHL", max: 18, items: petitions, printed: "11.18" },
] as const;

function indicator({ code, max, fullFrom = 1 }: Indicator, isRounded: boolean): RubricNode {
  const rule = {
    measure: { ratio: [`${code}.n`, `${code}.d`] as const },
    points: { linear: { from: [0, 0], to: [fullFrom, max] } },
  } as const;
  return leaf(code, max, rule, isRounded ? { rounding: places2 } : {});
}

function portal(moment: "items" | "end") {
  const items = groups.flatMap((one): readonly Indicator[] => one.items);
  const facts: Definitions = Object.fromEntries(
    items.flatMap(({ code }) => [`${code}.n`, `${code}.d`].map((id) => [id, fact("count")])),
  );
  const entered: EnteredFacts = Object.fromEntries(
    items.flatMap(({ code, n, d }) => [
      [`${code}.n`, n],
      [`${code}.d`, d],
    ]),
  );
  const nodes = groups.map(({ code, max, items: own }) =>
    group(
      code,
      max,
      own.map((item) => indicator(item, moment === "items")),
    ),
  );
  return scoreOf(
    rubric(nodes, { facts, total: { max: 100, ...(moment === "end" && { rounding: places2 }) } }),
    evidence(entered),
  );
}

/** A fraction as the decimal that it is. */
function asDecimal(fraction: string | null): string {
  const [above = "", below = "1"] = (fraction ?? "").split("/");
  return String(Number(above) / Number(below));
}

describe("rounding each item: QĐ 766, Đắk Lắk, 65.49 points", () => {
  const scored = portal("items");

  it.each(groups.map(({ code, printed }) => [code, printed] as const))(
    "%s has the published %s points",
    (code, printed) => {
      expect(asDecimal(scored.points(code))).toBe(printed);
    },
  );

  it.each([
    // 4·79/82 = 3.8537, 6·284995/443565 = 3.8551, 6·(392869/443565)/0.9 = 5.9047, 6·241/485 = 2.9814, 6·186/485 = 2.3010
    ["PUBLIC_UPDATE_ON_TIME", "3.85"],
    ["ORIGINAL_RESULT_AVAILABLE", "3.86"],
    ["REUSED_DIGITIZED_DATA", "0.47"],
    ["DOSSIER_RECEIVING_SATISFACTION", "5.9"],
    ["PETITION_PROCESSING_ON_TIME", "2.98"],
    ["PETITION_HANDLING_SATISFACTION", "2.3"],
    ["PAY_TTHC_USED", "0.37"],
  ])("%s prints %s", (code, printed) => {
    expect(asDecimal(scored.points(code))).toBe(printed);
  });

  it("adds up to the published total", () => {
    expect(asDecimal(scored.points())).toBe("65.49");
  });

  it("is another moment than rounding once at the end: 11.187 prints 11.19, not 11.18", () => {
    const once = portal("end");
    const [above = 0n, below = 1n] = (once.points("MDHL") ?? "").split("/").map(BigInt);
    // 5.90472… + 2.98144… + 2.30103… = 11.18719…
    expect((above * 100_000n) / below).toBe(1_118_719n);
    // 11.85366 + 17.72398 + 8.97 + 6.69489 + 9.07532 + 11.18719 = 65.50504
    expect(asDecimal(once.points())).toBe("65.51");
  });
});

describe("rounding", () => {
  const facts: Definitions = { a: fact("points"), b: fact("points") };
  const given = (id: string) => ({ measure: { amount: id }, points: { given: { lowest: -10, highest: 10 } } });

  function rounded(mode: "halfAway" | "down", entered: EnteredFacts) {
    const rounding = { places: 1, mode };
    const nodes = [
      group("1", 20, [leaf("1.1", 10, given("a"), { rounding }), leaf("1.2", 10, given("b"))], {
        rounding: { places: 0, mode },
      }),
    ];
    return scoreOf(rubric(nodes, { facts, total: { max: 20 } }), evidence(entered));
  }

  it.each([
    ["halfAway", "0.25", "0.2", "3/10", "1"],
    ["halfAway", "-0.25", "-0.2", "-3/10", "-1"],
    ["down", "0.29", "0.79", "1/5", "0"],
    ["down", "-0.29", "-0.81", "-1/5", "-1"],
  ] as const)("is %s, of a leaf and then of its group: %s and %s", (mode, a, b, leafPoints, groupPoints) => {
    const scored = rounded(mode, { a, b });
    expect([scored.points("1.1"), scored.points("1")]).toEqual([leafPoints, groupPoints]);
  });

  it("keeps floor and ceiling around the rounded points", () => {
    const scored = rounded("halfAway", { a: "0.25" });
    expect(scored.ends("1.1")).toEqual(["3/10", "3/10"]);
    expect(scored.ends("1")).toEqual(["-10", "10"]);
  });

  it("of the total comes after its ends", () => {
    const nodes = [leaf("1", 10, given("a"))];
    const total = { max: 10, lowest: 0, highest: "9.95", rounding: { places: 1, mode: "halfAway" } } as const;
    const totals = ["9.99", "9.94", "-3"].map((a) =>
      scoreOf(rubric(nodes, { facts, total }), evidence({ a })).points(),
    );
    expect(totals).toEqual(["10", "99/10", "0"]);
  });
});
