import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textHash as hashOfNode } from "../../src/cli/textHash.js";
import { textHash } from "../../src/document/textHash.js";

describe("textHash of the command", () => {
  it("is that of the library", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(hashOfNode(text)).toBe(textHash(text));
      }),
    );
  });
});
