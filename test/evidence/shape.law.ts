import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/document/issue.js";
import { validateDocument, validatePlainly } from "../../src/document/validate.js";
import { shapeIssues } from "../../src/evidence/parse.js";
import { evidenceShape } from "../../src/generated/evidenceShape.js";
import { isEvidence } from "../../src/generated/quickCheck.js";
import { fullEvidence } from "../fixtures/documents.js";
import { runs } from "../laws/support.js";
import { arbitraryMutation, copyOf, mutate } from "../support/mutation.js";

const HALF = "\uD800";
/** What JSON can hold beside the usual changes, and what only a program can. */
const WRITTEN: readonly unknown[] = [
  HALF,
  `a${HALF}`,
  `${HALF}\uDC00`,
  "😀",
  "Biểu 1",
  { reason: "x" },
  [{}],
  -0,
  1e21,
];
const MADE: readonly unknown[] = [undefined, Number.NaN, Infinity, 1n, new Date(0), [undefined]];

const closely = (document: unknown) => validateDocument(evidenceShape, document);

const place = ({ code, path, params }: Issue) => `${code} ${path} ${params["key"]}`;

function damaged(values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .array(arbitraryMutation(values), { maxLength: 3 })
    .map((changes) => changes.reduce(mutate, copyOf(fullEvidence)));
}

describe("the quick check of evidence", () => {
  it("accepts what has the shape, and nothing else", () => {
    fc.assert(
      fc.property(damaged(WRITTEN), (document) => {
        expect(isEvidence(document)).toBe(closely(document).length === 0);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("accepts nothing that a program made and that has not the shape", () => {
    fc.assert(
      fc.property(damaged([...WRITTEN, ...MADE]), (document) => {
        expect(shapeIssues(document)).toEqual(closely(document));
      }),
      { numRuns: runs(3000) },
    );
  });

  it("is told plainly by the same codes at the same places, and in more of them only where a key was meant", () => {
    fc.assert(
      fc.property(damaged(WRITTEN), (document) => {
        const plain = validatePlainly(evidenceShape, document);
        const told = closely(document).map(place);
        expect(plain.map(place).filter((one) => told.includes(one))).toEqual(told);
        const more = plain.filter((issue) => !told.includes(place(issue)));
        expect(more.every(({ code }) => code === "document.required")).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("finds half a character wherever a text or a key can have one", () => {
    const texts = JSON.stringify(fullEvidence).split(/(?<!\\)"/);
    expect(texts.length).toBeGreaterThan(100);
    for (let index = 1; index < texts.length; index += 2) {
      const halved = texts.map((text, at) => (at === index ? `${text}\\ud800` : text)).join('"');
      expect(isEvidence(JSON.parse(halved)), texts[index]).toBe(false);
    }
  });
});
