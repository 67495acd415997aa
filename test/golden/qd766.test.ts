import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { Assessment, NodeResult } from "../../src/assess/types.js";
import type { Evidence, EvidenceRecord, FactValue } from "../../src/evidence/types.js";
import { compileRubric } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";

type Counts = readonly [numerator: number, denominator: number];

/** Counts of an indicator, with its score as the portal printed it, or as worked by hand. */
interface Indicator {
  readonly counts: Counts;
  readonly printed?: string;
  readonly worked?: string;
}

const payments = ["PAY_DOSSIER", "PAY_TTHC", "PAY_TTHC_USED"] as const;

interface Published {
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly year: number;
    readonly online: string;
    readonly total: string;
    readonly groups: { readonly [code: string]: string };
    readonly indicators: { readonly [code: string]: Indicator };
  }[];
  readonly payment: {
    readonly tolerance: string;
    readonly units: readonly ({ readonly name: string; readonly type: string; readonly printed: string } & {
      readonly [code in (typeof payments)[number]]: Counts;
    })[];
  };
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as Value;
}

const published = readJson<Published>("./qd766-published.json");
const rubric = readJson<Rubric>("../../rubrics/qd766/2022.json");
const scorer = compileRubric(rubric);

function factsOf(indicators: { readonly [code: string]: Counts }): { [fact: string]: FactValue } {
  return Object.fromEntries(
    Object.entries(indicators).flatMap(([code, [numerator, denominator]]) => [
      [`qd766.${code}.numerator`, numerator],
      [`qd766.${code}.denominator`, denominator],
    ]),
  );
}

function evidenceOf(
  facts: { readonly [fact: string]: FactValue },
  type = "province",
  records: { readonly [code: string]: EvidenceRecord } = {},
): Evidence {
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "example/unit", name: "Đơn vị A", type },
    period: { year: 2026 },
    facts,
    records: { [rubric.id]: records },
  };
}

function nodeOf(assessment: Assessment, code: string): NodeResult {
  const node = assessment.nodes.find((candidate) => candidate.code === code);
  if (node === undefined) throw new Error(`No node ${code}`);
  return node;
}

/** The score of one indicator for a numerator and a denominator. */
function scoreOf(code: string, counts: Counts): NodeResult {
  return nodeOf(scorer.assess(evidenceOf(factsOf({ [code]: counts }))), code);
}

describe.each(published.units)("$name, as the portal published it", (unit) => {
  const counts = Object.fromEntries(Object.entries(unit.indicators).map(([code, { counts }]) => [code, counts]));
  const facts = { ...factsOf(counts), "qd766.ONLINE.points": unit.online };
  const assessment = scorer.assess(evidenceOf(facts));

  it.each(Object.entries(unit.indicators))("%s, digit for digit", (code, { printed, worked }) => {
    expect(String(nodeOf(assessment, code).score)).toBe(printed ?? worked);
    // Rounded at the indicator: nothing is left behind the second place.
    expect(nodeOf(assessment, code).exact).toBeUndefined();
  });

  it("adds up to the printed groups and the printed total", () => {
    const groups = Object.fromEntries(
      Object.keys(unit.groups).map((code) => [code, String(nodeOf(assessment, code).score)]),
    );
    expect(groups).toEqual(unit.groups);
    expect(String(assessment.total.score)).toBe(unit.total);
  });

  it("takes the points for online services as given, and misses nothing", () => {
    expect(nodeOf(assessment, "ONLINE")).toMatchObject({ state: "scored", basis: "given" });
    expect(assessment.complete).toBe(true);
  });
});

describe("online payment", () => {
  it.each(published.payment.units)("$name", ({ type, printed, ...counts }) => {
    const facts = factsOf(Object.fromEntries(payments.map((code) => [code, counts[code]])));
    const score = nodeOf(scorer.assess(evidenceOf(facts, type)), "TTTT").score ?? Number.NaN;
    expect(Math.abs(score - Number(printed))).toBeLessThanOrEqual(Number(published.payment.tolerance));
    // Rounding each of the three indicators even gives every published digit.
    expect(String(score)).toBe(printed);
  });
});

describe("rounding", () => {
  test("each indicator is rounded, then the group is summed", () => {
    // Đắk Lắk: 5.9047 + 2.9814 + 2.3010 = 11.1871 would print 11.19; 5.90 + 2.98 + 2.30 = 11.18 was published.
    const assessment = scorer.assess(
      evidenceOf(
        factsOf({
          DOSSIER_RECEIVING_SATISFACTION: [392869, 443565],
          PETITION_PROCESSING_ON_TIME: [241, 485],
          PETITION_HANDLING_SATISFACTION: [186, 485],
        }),
      ),
    );
    expect(nodeOf(assessment, "MDHL").score).toBe(11.18);
  });

  test("a half goes up", () => {
    // 4 × 1/32 = 0.125 and 2 × 1/400 = 0.005.
    expect(scoreOf("PUBLIC_UPDATE_ON_TIME", [1, 32]).score).toBe(0.13);
    expect(scoreOf("PUBLIC_CONTENT_FULL", [1, 400]).score).toBe(0.01);
  });
});

describe("full marks", () => {
  test.each([
    // min(2, 2.5 × 4/5) = 2 and 2.5 × 3/5 = 1.5
    ["PAY_TTHC", [4, 5], 2],
    ["PAY_TTHC", [3, 5], 1.5],
    ["PAY_TTHC", [5, 5], 2],
    ["PAY_TTHC_USED", [4, 5], 2],
    ["PAY_TTHC_USED", [9, 10], 2],
    // min(2, 2 × rate/80): 2 × 79/80 = 1.975
    ["REUSED_DIGITIZED_DATA", [80, 100], 2],
    ["REUSED_DIGITIZED_DATA", [79, 100], 1.98],
    // min(6, 6 × (n/d)/0.90): 6 × 0.45/0.9 = 3
    ["DOSSIER_RECEIVING_SATISFACTION", [9, 10], 6],
    ["DOSSIER_RECEIVING_SATISFACTION", [45, 100], 3],
    // The plain ratio, although a description says full from 80 %: 4 × 0.8 = 3.2
    ["SO_HOA_GIAY_TO_GIAI_QUYET", [80, 100], 3.2],
    // min(2, 2n/d), where more connections than dossiers were counted
    ["CITIZEN_DATA_CONNECTED_DOSSIER", [11, 10], 2],
  ] as const)("%s, %j: %d", (code, counts, points) => {
    expect(scoreOf(code, counts).score).toBe(points);
  });
});

describe("nothing to divide by", () => {
  test.each(["PETITION_PROCESSING_ON_TIME", "PETITION_HANDLING_SATISFACTION"])("%s: all points", (code) => {
    expect(scoreOf(code, [0, 0])).toMatchObject({ score: 6, state: "didNotArise" });
  });

  const others = [
    "DOSSIER_RECEIVING_SATISFACTION",
    ...payments,
    "PUBLISH_ON_TIME",
    "ON_TIME",
    "ORIGINAL_RESULT_AVAILABLE",
  ];
  test.each(others)("%s: no points, the maximum stays", (code) => {
    const node = scoreOf(code, [0, 0]);
    expect(node).toMatchObject({ score: 0, state: "didNotArise" });
    expect(node.available).toBeUndefined();
  });

  test("a petition that is handled badly costs what no petition would have kept", () => {
    expect(scoreOf("PETITION_PROCESSING_ON_TIME", [0, 1]).score).toBe(0);
  });
});

describe("the rest of the table", () => {
  test("the classification of petitions is tracked without points", () => {
    expect(scoreOf("PETITION_CLASSIFICATION", [12, 40])).toMatchObject({
      score: 0,
      max: 0,
      state: "scored",
      basis: "tracked",
    });
  });

  test("an indicator for provinces only gives a commune its maximum", () => {
    const records = {
      CITIZEN_DATA_CONNECTED_DOSSIER: { notApplicable: { reason: "Chỉ số của cấp tỉnh" } },
      CITIZEN_DATA_CONNECTED_FORMALITY: { notApplicable: { reason: "Chỉ số của cấp tỉnh" } },
    };
    const assessment = scorer.assess(evidenceOf({}, "commune", records));
    expect(nodeOf(assessment, "CITIZEN_DATA_CONNECTED_DOSSIER")).toMatchObject({ score: 2, state: "notApplicable" });
    expect(nodeOf(assessment, "MDSH").score).toBe(4);
    expect(assessment.total.score).toBe(4);
  });

  test("no other indicator can be declared not applicable", () => {
    const records = { ELECTRONIC_CERTIFIED_COPY: { notApplicable: { reason: "Không chứng thực" } } };
    const assessment = scorer.assess(evidenceOf({}, "commune", records));
    expect(nodeOf(assessment, "ELECTRONIC_CERTIFIED_COPY").state).toBe("missing");
    expect(assessment.deficiencies.map(({ kind }) => kind)).toContain("exemptionRefused");
  });

  test("without the portal's points for online services, 0 to 12 stay open", () => {
    expect(nodeOf(scorer.assess(evidenceOf({})), "ONLINE")).toMatchObject({
      state: "missing",
      score: 0,
      floor: 0,
      ceiling: 12,
    });
  });
});

describe("counts that the unit has already", () => {
  const tthc = { "tthc.settledEarly": 60, "tthc.settledOnTime": 25, "tthc.settled": 100 };

  test("dossiers settled in time are derived", () => {
    // 20 × (60 + 25) / 100 = 17
    const facts = { ...tthc, "qd766.ON_TIME.denominator": 100 };
    expect(nodeOf(scorer.assess(evidenceOf(facts)), "ON_TIME").score).toBe(17);
  });

  test("the portal's own counts win", () => {
    // 20 × 84 / 120 = 14
    const facts = { ...tthc, ...factsOf({ ON_TIME: [84, 120] }) };
    expect(nodeOf(scorer.assess(evidenceOf(facts)), "ON_TIME").score).toBe(14);
  });

  test("the same denominator is entered once", () => {
    const facts = {
      "qd766.PAY_TTHC.denominator": 10,
      "qd766.PAY_TTHC_USED.numerator": 2,
      "qd766.PETITION_PROCESSING_ON_TIME.denominator": 0,
    };
    const assessment = scorer.assess(evidenceOf(facts));
    expect(nodeOf(assessment, "PAY_TTHC_USED").score).toBe(0.5); // 2.5 × 2/10
    expect(nodeOf(assessment, "PETITION_HANDLING_SATISFACTION").score).toBe(6); // no petition
  });

  test("other dossier counts are the portal's", () => {
    expect(nodeOf(scorer.assess(evidenceOf(tthc)), "ORIGINAL_RESULT_AVAILABLE").state).toBe("missing");
  });
});
