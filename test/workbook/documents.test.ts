import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { rubrics } from "../../src/rubrics.js";
import { built, sampleEvidence } from "./support.js";

describe("the sheet of documents", () => {
  it("has a live remark beside each document that ends before the year does", () => {
    const rubric = rubrics["par/department-model"];
    const [sample] = sampleEvidence(rubric, 1);
    if (sample === undefined) throw new Error("no evidence");
    const evidence: Evidence = {
      ...sample,
      period: { year: 2024 },
      documents: { ...sample.documents, d9: { title: "Quyết định", validUntil: "2024-06-30" } },
    };
    const sheet = built(rubric, evidence).model.sheets.find(({ name }) => name === "Tài liệu");
    const rows = Array.from(sheet?.rows ?? []).filter(([, cells]) => cells.get(1)?.value === "document");
    expect(rows.length).toBeGreaterThan(1);
    // Also in the rows that are still empty.
    expect(
      rows.every(([, cells]) => JSON.stringify(cells.get(8)?.formula).includes("hết hiệu lực trước 31/12/2024")),
    ).toBe(true);
  });
});
