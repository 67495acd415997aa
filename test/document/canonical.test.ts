import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalHash } from "../../src/document/canonical.js";

/** The hash of a text, by the oracle of the platform. */
function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

describe("canonicalHash", () => {
  it("is SHA-256 of known text", () => {
    // The empty object is the two characters {}.
    expect(canonicalHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    expect(canonicalHash("")).toBe(sha256('""'));
    expect(canonicalHash(undefined)).toBe(sha256("null"));
  });

  it("sorts keys by their UTF-16 units, as the example of RFC 8785, section 3.2.3, does", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\u{1f600}": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const canonical =
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
      '"\u20ac":"Euro Sign","\u{1f600}":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}';
    expect(canonicalHash(value)).toBe(sha256(canonical));
  });

  it("writes numbers, literals and strings as the example of RFC 8785, section 3.2.2, does", () => {
    const value: unknown = JSON.parse(
      '{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],' +
        '"string": "\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}',
    );
    const canonical =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(canonicalHash(value)).toBe(sha256(canonical));
  });

  it("hashes Vietnamese text and letters outside the first plane as UTF-8", () => {
    expect(canonicalHash("Chấm điểm 100%")).toBe(sha256('"Chấm điểm 100%"'));
    expect(canonicalHash(["𠀋", "😀"])).toBe(sha256('["𠀋","😀"]'));
  });

  it("does not depend on the order of keys, but on that of lists", () => {
    expect(canonicalHash({ a: 1, b: [1, 2], c: { d: 1, e: 2 } })).toBe(
      canonicalHash({ c: { e: 2, d: 1 }, b: [1, 2], a: 1 }),
    );
    expect(canonicalHash([1, 2])).not.toBe(canonicalHash([2, 1]));
    expect(canonicalHash(-0)).toBe(canonicalHash(0));
  });

  it("agrees with the platform on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(canonicalHash(text)).toBe(sha256(JSON.stringify(text)));
      }),
    );
  });
});
