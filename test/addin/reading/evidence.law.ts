import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEvidence } from "../../../src/addin/reading/evidence.js";
import { evidenceIssues } from "../../../src/evidence/issues.js";
import { checkEvidence } from "../../../src/evidence/parse.js";
import { factDictionary } from "../../../src/facts/dictionary.js";
import { rubrics } from "../../../src/rubrics.js";
import { definitionsOf } from "../../../src/score/compile.js";
import { limited } from "../../laws/support.js";

const rubric = rubrics["par/commune-model"];
const definitions = definitionsOf(rubric, factDictionary);

/** Pieces of what officials and accidents leave in cells. */
const piece = fc.constantFrom(
  ...["12/03/2025", "31/02/2025", "2025-13-01", "mục 1.1", "mục _a", "repeated", "nhiều lắm", "-", ";", ",", " "],
  ...["Có", "không", "≥ 3", "0,85", "85%", "1.234", "1.234,5", "-5", "1e9", "never", "__proto__", "\ud83d", "=1+1"],
);
const cell = fc.oneof(
  fc.array(piece, { maxLength: 5 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
  fc.integer({ min: -10, max: 2_000_000 }),
  fc.boolean(),
  fc.date(),
  fc.constantFrom(null, undefined, "", "x".repeat(3000), "y".repeat(30_000)),
);
const special = fc.constantFrom(
  ...["#loại đơn vị", "#quý", "#điều tra", "#điểm tự chấm 1.1", "#tài liệu 1.1", "#giải trình 1.1"],
  ...["#không áp dụng 1.1", "#không phát sinh __proto__", "#điểm tự chấm 9.9", "#điểm tự chấm _1"],
);
const key = fc.oneof(fc.constantFrom(...definitions.keys()), special, fc.constantFrom("no.such.fact", "__proto__"));
const range = fc.array(fc.tuple(key, cell), { maxLength: 8 });

describe("the evidence of a range", () => {
  test("is refused wherever its document would be: it is well-formed by how it is read", () => {
    const property = fc.property(range, fc.integer({ min: 1900, max: 2999 }), (rows, year) => {
      const { evidence, issues } = readEvidence([["Mã", "Giá trị"], ...rows], rubric, year, definitions);
      if (issues.length > 0) return;
      const codes = Object.keys(evidence.records?.[rubric.id] ?? {});
      // What no rubric can have as a code is refused with all that this rubric does not have.
      if (codes.some((code) => code.startsWith("_"))) return;
      const { ok } = checkEvidence(JSON.parse(JSON.stringify(evidence)), definitions);
      expect(evidenceIssues(evidence, definitions).length === 0).toBe(ok);
    });
    fc.assert(property, limited(2000));
  });
});
