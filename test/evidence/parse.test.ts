import { describe, expect, it } from "vitest";
import { checkEvidence } from "../../src/evidence/parse.js";
import type { Evidence } from "../../src/evidence/types.js";
import { evidence, fact } from "../support/documents.js";

const definitions = new Map([
  ["a", fact("count")],
  ["rate", fact("percent")],
]);

function issuesOf(document: unknown): unknown {
  const result = checkEvidence(document, definitions);
  return result.ok ? [] : result.issues;
}

const document = { title: "Kế hoạch" };
const with1 = (more: Partial<Evidence>): Evidence => evidence({}, more);

describe("checkEvidence", () => {
  it("gives evidence back as it is", () => {
    const full = evidence(
      { a: { value: 1, documents: ["d1"] }, unheardOf: 3 },
      {
        documents: { d1: { ...document, date: "2022-02-28", validUntil: "2024-02-29" } },
        records: { "test/one": { "1": { claimed: "2.5", documents: ["d1"] }, "2": { claimed: null } } },
        appraisal: [{ rubric: "test/one", node: "1", points: "1/3", date: "2023-01-15" }],
      },
    );
    const result = checkEvidence(full, definitions);
    expect(result.ok && result.value).toBe(full);
  });

  it("refuses what is malformed before it looks at what it says", () => {
    expect(issuesOf({ ...evidence({ a: -1 }), unit: {} })).toMatchObject([
      { code: "document.required", path: "/unit" },
      { code: "document.required", path: "/unit" },
      { code: "document.required", path: "/unit" },
    ]);
    expect(issuesOf(null)).toMatchObject([{ code: "document.type", path: "" }]);
  });

  it("refuses facts that do not fit their definitions", () => {
    expect(issuesOf(evidence({ a: "1,5", rate: 85 }))).toEqual([
      { code: "fact.type", path: "/facts/a", params: { expected: "count", actual: "1,5" } },
      { code: "fact.percentTooHigh", path: "/facts/rate", params: { actual: "85", limit: 1 } },
    ]);
  });

  it("refuses documents that are named and not listed", () => {
    const missing = evidence(
      { a: { value: 1, documents: ["d1", "d2"] } },
      { documents: { d1: document }, records: { "test/one": { "1/a": { documents: ["d3"] } } } },
    );
    expect(issuesOf(missing)).toEqual([
      { code: "evidence.unknownDocument", path: "/facts/a/documents/1", params: { id: "d2" } },
      { code: "evidence.unknownDocument", path: "/records/test~1one/1~1a/documents/0", params: { id: "d3" } },
    ]);
  });

  it("refuses days that the calendar does not have", () => {
    const dated = with1({
      documents: { d1: { ...document, date: "2023-02-29" } },
      appraisal: [{ rubric: "test/one", node: "1", points: 1, date: "2022-06-31" }],
    });
    expect(issuesOf(dated)).toMatchObject([
      { path: "/documents/d1/date", params: { actual: "2023-02-29" } },
      { path: "/appraisal/0/date", params: { actual: "2022-06-31" } },
    ]);
    // The pattern of the schema begins at year 0; the calendar of the program at 1000.
    const early = with1({ documents: { d1: { ...document, validUntil: "0999-01-01" } } });
    expect(issuesOf(early)).toEqual([
      { code: "fact.badDate", path: "/documents/d1/validUntil", params: { actual: "0999-01-01" } },
    ]);
  });

  it("refuses claimed and appraised points that are no decimals", () => {
    const claimed = with1({
      records: { "test/one": { "1": { claimed: "1/0" }, "2": { claimed: null } } },
      appraisal: [{ rubric: "test/one", node: "1", points: "3/0" }],
    });
    expect(issuesOf(claimed)).toEqual([
      { code: "document.notDecimal", path: "/records/test~1one/1/claimed", params: { actual: "1/0" } },
      { code: "document.notDecimal", path: "/appraisal/0/points", params: { actual: "3/0" } },
    ]);
  });
});
