import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/document/format.js";
import { type Issue, pointer } from "../../src/document/issue.js";
import { placed } from "../../src/document/places.js";

const TEXT = `{
  "facts": {
    "a~b/c": [1, { "x": true }]
  },
  "last": null
}`;

function placeOf(path: string, code = "document.type"): string {
  const [issue] = placed<Issue>([{ code, path, params: {} }], TEXT);
  return `${issue?.place?.line}:${issue?.place?.column}`;
}

describe("an issue with its place in the text", () => {
  it.each([
    ["", "1:1"],
    ["/facts", "2:12"],
    ["/facts/a~0b~1c", "3:14"],
    ["/facts/a~0b~1c/0", "3:15"],
    ["/facts/a~0b~1c/1/x", "3:25"],
    ["/last", "5:11"],
  ])("stands at the value: %j at %s", (path, place) => {
    expect(placeOf(path)).toBe(place);
  });

  it("stands at the key where the key is wrong", () => {
    expect(placeOf("/last", "document.unknownKey")).toBe("5:3");
    expect(placeOf("/facts/a~0b~1c", "document.badKey")).toBe("3:5");
  });

  it("stands at what should hold it where nothing is there", () => {
    expect(placeOf("/facts/gone/away")).toBe("2:12");
    expect(placeOf("")).toBe("1:1");
  });

  it("has no place where it is about another document", () => {
    expect(placed<Issue>([{ code: "document.type", path: "/previous/facts", params: {} }], TEXT)).toEqual([
      { code: "document.type", path: "/previous/facts", params: {} },
    ]);
  });

  it("keeps a place that it has", () => {
    const issue: Issue = { code: "json.syntax", path: "", params: {}, place: { line: 9, column: 9 } };
    expect(placed([issue], TEXT)).toEqual([issue]);
  });

  it("is written with line and column before the path", () => {
    const issue: Issue = { code: "document.invalid", path: "/a", params: {}, place: { line: 12, column: 3 } };
    expect(formatIssue(issue, "vi")).toBe("dòng 12, cột 3: /a: không hợp lệ");
    expect(formatIssue(issue, "en")).toBe("line 12, column 3: /a: not valid");
  });

  it("is where the value is written, in any document", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document: unknown = JSON.parse(text);
        for (const path of pathsOf(document)) {
          const [issue] = placed<Issue>([{ code: "document.type", path: path.path, params: {} }], text);
          const { line = 0, column = 0 } = issue?.place ?? {};
          const rest = [text.split("\n")[line - 1]?.slice(column - 1), ...text.split("\n").slice(line)].join("\n");
          expect(rest.startsWith(JSON.stringify(path.value, null, indent)?.slice(0, 1) ?? "")).toBe(true);
          if (typeof path.value !== "object") expect(rest.startsWith(JSON.stringify(path.value))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function pathsOf(value: unknown, path = ""): readonly { readonly path: string; readonly value: unknown }[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...inner.flatMap(([key, one]) => pathsOf(one, pointer(path, key)))];
}
