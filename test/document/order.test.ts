import { describe, expect, it } from "vitest";
import { documentOrder, valueAt } from "../../src/document/order.js";

const document = { b: [{ x: 1 }, { y: 2 }], a: { "c/d": 1, "e~f": null } };

describe("documentOrder", () => {
  it("follows the document: keys as they stand, what is wrong with a whole before its members", () => {
    const paths = ["/a/new", "/a/e~0f", "/b/1/y", "/a", "/b/0", "/zzz", "", "/b/1", "/a/c~1d", "/b/0/x"];
    const sorted = documentOrder(
      paths.map((path) => ({ code: "x", path, params: {} })),
      document,
    );
    expect(sorted.map(({ path }) => path)).toEqual([
      "",
      "/b/0",
      "/b/0/x",
      "/b/1",
      "/b/1/y",
      "/a",
      "/a/c~1d",
      "/a/e~0f",
      "/a/new",
      "/zzz",
    ]);
  });

  it("keeps issues of one place in their order", () => {
    const issues = ["one", "two"].map((code) => ({ code, path: "/a", params: {} }));
    expect(documentOrder(issues, document).map(({ code }) => code)).toEqual(["one", "two"]);
  });

  it("orders issues inside what is no object", () => {
    const issues = ["/a/c~1d/deep", "/b"].map((path) => ({ code: "x", path, params: {} }));
    expect(documentOrder(issues, document).map(({ path }) => path)).toEqual(["/b", "/a/c~1d/deep"]);
  });
});

describe("valueAt", () => {
  it.each([
    ["", document],
    ["/b/0/x", 1],
    ["/a/c~1d", 1],
    ["/a/e~0f", null],
    ["/a/e~0f/g", undefined],
    ["/b/7", undefined],
    ["/toString", undefined],
  ])("of %j is there, or undefined", (path, expected) => {
    expect(valueAt(document, path)).toBe(expected);
  });
});
