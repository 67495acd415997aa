import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodedByHand, utf8Bytes } from "../../src/document/utf8.js";

describe("UTF-8", () => {
  it("has one byte for a letter of English and up to four for others", () => {
    expect(Array.from(encodedByHand("aé€𠀋"))).toEqual([0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0xa0, 0x80, 0x8b]);
    expect(encodedByHand("")).toHaveLength(0);
  });

  it("is the same by hand and by the platform, for any text without half characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = Array.from(Buffer.from(text, "utf8"));
        expect(Array.from(encodedByHand(text))).toEqual(bytes);
        expect(Array.from(utf8Bytes(text))).toEqual(bytes);
      }),
    );
  });
});
