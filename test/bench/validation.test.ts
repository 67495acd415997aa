import fc from "fast-check";
import { expect, it } from "vitest";
import { checkByHand, manyFacts } from "../../bench/validation.js";
import { shapeIssues } from "../../src/evidence/parse.js";
import { arbitraryMutation, copyOf, mutate } from "../support/mutation.js";

const sample = {
  ...manyFacts(4),
  asOf: "2024-02-29",
  documents: { d1: { title: "Báo cáo", date: "2024-02-28", sha256: "0".repeat(64), url: "https://example.org/1" } },
};

it("the validator by hand refuses what the library refuses, so that their times can be compared", () => {
  expect(checkByHand(sample)).toEqual([]);
  const changes = fc.array(arbitraryMutation(["\uD800", "Biểu 1", { file: "a" }, [{ note: "x" }]]), { maxLength: 2 });
  fc.assert(
    fc.property(changes, (steps) => {
      const document = steps.reduce(mutate, copyOf(sample));
      expect(checkByHand(document).length === 0).toBe(shapeIssues(document).length === 0);
    }),
    { numRuns: 2000 },
  );
});
