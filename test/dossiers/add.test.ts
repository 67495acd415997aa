import { describe, expect, it } from "vitest";
import { InvalidDocumentError } from "../../src/document/error.js";
import { addFacts } from "../../src/dossiers/add.js";
import type { Evidence } from "../../src/evidence/types.js";

const evidence: Evidence = {
  format: "chamdiem/evidence@1",
  unit: { id: "so", name: "Sở", type: "department" },
  period: { year: 2024 },
  facts: {
    "tthc.received": 10,
    "tthc.settled": { value: "9.0", source: { file: "bao-cao.pdf" } },
    "tthc.settledLate": null,
    "tthc.settledEarly": { value: " " },
    "staff.trained": 3,
  },
};

describe("addFacts", () => {
  it("fills in what is missing, keeps what is entered, and reports where they differ", () => {
    const counted = {
      "tthc.received": { value: 12 },
      "tthc.settled": { value: 9 },
      "tthc.settledLate": { value: 1 },
      "tthc.settledEarly": { value: 8 },
      "tthc.inProgress": { value: 3 },
    };
    const before = structuredClone(evidence);
    expect(addFacts(evidence, counted)).toEqual({
      evidence: {
        ...evidence,
        facts: {
          ...evidence.facts,
          "tthc.settledLate": { value: 1 },
          "tthc.settledEarly": { value: 8 },
          "tthc.inProgress": { value: 3 },
        },
      },
      differing: [{ fact: "tthc.received", entered: 10, counted: 12 }],
    });
    expect(evidence).toEqual(before);
  });

  it("refuses evidence that is malformed", () => {
    const odd = { ...evidence, facts: { "tthc.received": "mười" } };
    expect(() => addFacts(odd, { "tthc.received": { value: 10 } })).toThrow(InvalidDocumentError);
  });
});
