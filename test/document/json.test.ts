import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/document/json.js";

function issuesOf(text: string): unknown {
  const result = parseJson(text);
  return result.ok ? [] : result.issues.map(({ code, path, params, place }) => ({ code, path, ...place, ...params }));
}

function syntaxOf(text: string): readonly unknown[] {
  const result = parseJson(text);
  if (result.ok) return [];
  return result.issues.map(({ code, params, place }) => [code, place?.line, place?.column, codeOf(params["problem"])]);
}

function codeOf(problem: unknown): unknown {
  return typeof problem === "object" && problem !== null && "code" in problem ? problem.code : problem;
}

describe("parseJson", () => {
  it.each([
    '{"a": [1, -2.5, 1e3, "x", true, false, null], "b": {}}',
    "5",
    '"Chấm điểm"',
    "null",
    "[]",
    ' \n\t{"a": 1}\r\n',
    '{"a": {"a": 1}, "b": {"a": 2}}',
    '{"\\u0061": 1}',
    '{"constructor": 1, "toString": 2}',
  ])("reads %s as JSON does", (text) => {
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it.each([
    ["", "ValueExpected", 1, 1],
    ["{", "UnclosedBrace", 1, 1],
    ['{"a": [1', "UnclosedBracket", 1, 7],
    ['{\n  "a": [\n    { "b": 1\n  ],\n  "c": 2\n}', "CloseBraceExpected", 4, 3],
    ['{\n  "a": {\n    "b": { "c": 1\n  },\n  "d": 2\n}', "UnclosedBrace", 3, 10],
    ['{"a": [1 }', "CloseBracketExpected", 1, 10],
    ['{"a": 0,5}', "DecimalComma", 1, 7],
    ["['a']", "StraightQuotes", 1, 2],
    ["{“a”: 1}", "StraightQuotes", 1, 2],
    ["[1,]", "TrailingComma", 1, 3],
    ["[,]", "ValueExpected", 1, 2],
    ['{"a": 1,}', "TrailingComma", 1, 8],
    ['{"a" 1}', "ColonExpected", 1, 6],
    ['{"a": 1 "b": 2}', "CommaExpected", 1, 9],
    ['{"a":\n  tru}', "InvalidSymbol", 2, 3],
    ["{a: 1}", "InvalidSymbol", 1, 2],
    ["// a\n1", "InvalidCommentToken", 1, 1],
    ["[1] [2]", "EndOfFileExpected", 1, 5],
    ['"a', "UnexpectedEndOfString", 1, 1],
    ['"\\x"', "InvalidEscapeCharacter", 1, 1],
    ['"\\u12"', "InvalidUnicode", 1, 1],
    ['{"a": 1.}', "UnexpectedEndOfNumber", 1, 7],
    ["[\r\n  1\r\n  2\r\n]", "CommaExpected", 3, 3],
  ])("names line and column of the first syntax error in %j: %s at %s:%s", (text, problem, line, column) => {
    expect(syntaxOf(text)).toEqual([["json.syntax", line, column, `json.problem.${problem}`]]);
  });

  it("refuses a key that stands twice in one object, at the second", () => {
    expect(issuesOf('{"a": 1,\n "b": 2, "a": 3}')).toEqual([
      { code: "json.duplicateKey", path: "/a", line: 2, column: 10, key: "a" },
    ]);
    expect(issuesOf('{"a": {"b": 1, "\\u0062": 2}}')).toEqual([
      { code: "json.duplicateKey", path: "/a/b", line: 1, column: 16, key: "b" },
    ]);
  });

  it("refuses __proto__ however it is written", () => {
    expect(issuesOf('{"a": {"__proto__": {}}}')).toEqual([
      { code: "json.forbiddenKey", path: "/a/__proto__", line: 1, column: 8, key: "__proto__" },
    ]);
    expect(issuesOf('{"__pr\\u006fto__": 1}')).toMatchObject([{ code: "json.forbiddenKey" }]);
  });

  it("refuses numbers with more digits than a double carries", () => {
    expect(issuesOf("[12345678901234568, 0.1234567890123456, 1e30]")).toEqual([]);
    expect(issuesOf("[1,\n 123456789012345678]")).toEqual([
      { code: "json.tooManyDigits", path: "/1", line: 2, column: 2, actual: "123456789012345678" },
    ]);
    expect(issuesOf("-0.123456789012345678e5")).toMatchObject([{ code: "json.tooManyDigits" }]);
  });

  it("reads no number as another than is written", () => {
    const literal = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 17n - 1n }), fc.integer({ min: 0, max: 20 }))
      .map(([digits, places]) => (places === 0 ? digits.toString() : `${digits}e-${places}`));
    fc.assert(
      fc.property(literal, (text) => {
        const result = parseJson(text);
        if (!result.ok) {
          expect(result.issues).toMatchObject([{ code: "json.inexactNumber", place: { line: 1, column: 1 } }]);
          return;
        }
        expect(new Decimal(result.value as number).equals(new Decimal(text))).toBe(true);
      }),
      { examples: [["12345678901234567"], ["12345678901234567e-17"]] },
    );
  });

  it.each([
    ["1e400", "1e400"],
    ["-1e400", "-1e400"],
    ["1e-400", "1e-400"],
    ["1 and 400 zeros", `1${"0".repeat(400)}`],
    ["1 at the 400th place", `0.${"0".repeat(399)}1`],
    ["12345678901234567", "12345678901234567"],
  ])("refuses %s, which no double holds", (_, text) => {
    expect(issuesOf(`[${text}]`)).toEqual([
      { code: "json.inexactNumber", path: "/0", line: 1, column: 2, actual: text.slice(0, 40) },
    ]);
  });

  it("takes a byte order mark off the beginning only", () => {
    expect(parseJson('\u{FEFF}{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
    expect(syntaxOf('\u{FEFF}{"a" 1}')).toEqual([["json.syntax", 1, 6, "json.problem.ColonExpected"]]);
    expect(syntaxOf('\u{FEFF}\u{FEFF}{"a": 1}')).toHaveLength(1);
  });

  it("refuses documents that are too deep, however deep, and reads those that are not", () => {
    const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
    expect(issuesOf(nested(100))).toEqual([]);
    expect(issuesOf(nested(101))).toEqual([{ code: "json.tooDeep", path: "", line: 1, column: 101, limit: 100 }]);
    expect(issuesOf('{"a":'.repeat(500_000))).toMatchObject([{ code: "json.tooDeep", limit: 100 }]);
  });

  it("refuses documents that are too large before it reads them", () => {
    expect(issuesOf(" ".repeat(20_000_001))).toEqual([{ code: "json.tooLarge", path: "", limit: 20 }]);
  });

  it("reports no more after a syntax error: the rest would be guesses", () => {
    expect(syntaxOf('{"a": 1, "a": 2, b}')).toEqual([["json.syntax", 1, 18, "json.problem.InvalidSymbol"]]);
  });

  it("shortens what it quotes", () => {
    const key = "k".repeat(200);
    expect(issuesOf(`{"${key}": 1, "${key}": 2}`)).toMatchObject([{ key: "k".repeat(80) }]);
    expect(issuesOf("7".repeat(100))).toMatchObject([{ actual: "7".repeat(40) }]);
  });

  it("answers to any text without an exception, and accepts nothing that JSON does not", () => {
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      '"',
      ":",
      ",",
      "1",
      "-",
      ".",
      "e",
      "true",
      "null",
      "\\",
      "\\u00",
      " ",
      "\n",
      "\u{FEFF}",
      "/*",
      "é",
      "\u0000",
    ];
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const result = parseJson(any);
        if (result.ok) expect(result.value).toEqual(JSON.parse(any.replace(/^\u{FEFF}/u, "")));
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads what JSON.stringify writes, unless a key is forbidden or a number is out of all proportion", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        const result = parseJson(text);
        if (result.ok) expect(JSON.stringify(result.value)).toBe(text);
        else expect(text).toMatch(/__proto__|\de[-+]\d{2,}/);
      }),
    );
  });
});
