import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Bytes } from "../../src/document/utf8.js";

describe("utf8Bytes", () => {
  it("has one byte for a letter of English and up to four for others", () => {
    expect(Array.from(utf8Bytes("aé€𠀋"))).toEqual([0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0xa0, 0x80, 0x8b]);
    expect(utf8Bytes("")).toHaveLength(0);
  });

  it("is what the platform writes, for any text without half characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, "utf8"))).toBe(true);
      }),
    );
  });
});
