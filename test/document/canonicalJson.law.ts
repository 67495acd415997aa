import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/document/canonicalJson.js";

describe("canonicalJson", () => {
  it("writes what the library of an author of RFC 8785 writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: "binary" }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  it("orders keys that are numbers as text", () => {
    const keys = fc.dictionary(fc.nat({ max: 120 }).map(String), fc.integer());
    fc.assert(
      fc.property(keys, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });
});
