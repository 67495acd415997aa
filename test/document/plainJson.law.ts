import { Decimal } from "decimal.js";
import fc from "fast-check";
import { type Node, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/document/json.js";
import { isPlainText } from "../../src/document/plainJson.js";
import { runs } from "../laws/support.js";

const SPACES = ["", "", "", " ", "\n", "\t ", "\r\n"];
const NUMBERS = [
  "0",
  "-0",
  "12",
  "1.50",
  "1e9",
  "1E+2",
  "1e999",
  "-1e-400",
  "0.1234567890123456789",
  "123456789012345678",
];
const TEXTS = [
  "",
  "a",
  "b",
  "a:1",
  "Biểu 1",
  "1e999",
  "123456789012345678",
  "\\u0061",
  '\\"a\\":',
  "__proto__",
  "\uD800",
];

const spaced = (part: string, before: string, after: string): string => `${before}${part}${after}`;
const space = fc.constantFrom(...SPACES);
const text = fc.constantFrom(...TEXTS).map((one) => `"${one}"`);
const scalar = fc.oneof(fc.constantFrom(...NUMBERS, "true", "false", "null"), text);

/** Texts that are JSON, written in all ways that JSON allows, with keys that stand twice. */
const { document } = fc.letrec<{ document: string; inside: string }>((tie) => ({
  document: fc.tuple(tie("inside"), space, space).map(([part, before, after]) => spaced(part, before, after)),
  inside: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie("document"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
    fc
      .array(fc.tuple(space, text, space, tie("document")), { maxLength: 4 })
      .map(
        (members) => `{${members.map(([before, key, after, value]) => `${before}${key}${after}:${value}`).join(",")}}`,
      ),
  ),
}));

/** True where a key stands twice, or a number is read as another, found out by looking at every part. */
function isDoubtful(written: string, { type, children = [], offset, length, value }: Node): boolean {
  if (type === "number" && !new Decimal(written.slice(offset, offset + length)).equals(new Decimal(value))) return true;
  if (type === "object") {
    const keys = children.map(({ children: [key] = [] }) => key?.value as string);
    if (new Set(keys).size < keys.length || keys.includes("__proto__")) return true;
  }
  return children.some((child) => isDoubtful(written, child));
}

describe("text that is taken as it is", () => {
  it("holds no key twice and no number that is read as another", () => {
    let plain = 0;
    fc.assert(
      fc.property(document, (written) => {
        const isPlain = isPlainText(written, JSON.parse(written), 100);
        if (!isPlain) return;
        plain += 1;
        expect(written.includes("__proto__") || !isDoubtful(written, parseTree(written) as Node)).toBe(true);
      }),
      { numRuns: runs(20_000) },
    );
    expect(plain).toBeGreaterThan(1000);
  });

  it("makes no difference to what is refused", () => {
    fc.assert(
      fc.property(document, (written) => {
        const result = parseJson(written);
        expect(result.ok).toBe(!isDoubtful(written, parseTree(written) as Node));
        if (result.ok) expect(result.value).toEqual(JSON.parse(written));
      }),
      { numRuns: runs(5000) },
    );
  });

  it("is no deeper than it may be", () => {
    expect(isPlainText("[[1]]", [[1]], 2)).toBe(true);
    expect(isPlainText("[[1]]", [[1]], 1)).toBe(false);
    expect(isPlainText('{"a":[1]}', { a: [1] }, 1)).toBe(false);
  });
});
