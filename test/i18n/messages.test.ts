import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/i18n/en.js";
import { formatMessage, isMessageCode } from "../../src/i18n/format.js";
import { type MessageCode, VIETNAMESE } from "../../src/i18n/vi.js";

const codes = Object.keys(VIETNAMESE) as readonly MessageCode[];
const families = new Set(codes.filter((code) => code.includes(".")).map((code) => code.split(".")[0] ?? ""));

/** All source files of the library but the texts themselves. */
const source = readdirSync(new URL("../../src/", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !/^(i18n\/(vi|en)|generated|testing)\b/.test(path.replaceAll("\\", "/")))
  .map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8"))
  .join("\n");

/** What a code looks like in a string; file names and keys of JSON look like it, too. */
const literals = Array.from(source.matchAll(/"([a-zA-Z]+(?:\.[A-Za-z0-9]+)+)"/g), ([, literal]) => literal ?? "");
/** Codes that are put together: `reason.empty.${whenEmpty}`. */
const composed = Array.from(
  source.matchAll(/`([a-zA-Z]+\.[A-Za-z.]*(?:\$\{[^}]+\}[A-Za-z.]*)+)`/g),
  ([, text]) => text ?? "",
);
const patterns = composed
  .filter((text) => families.has(text.split(".")[0] ?? ""))
  .map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\$\{[^}]+\}/)
          .map((part) => part.replaceAll(".", "\\."))
          .join(".*")}$`,
      ),
  );

function placeholders(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{\w+(?::\w+)?\}/g), ([found]) => found).sort();
}

describe("the texts", () => {
  it("have the same codes in both languages, in the same order", () => {
    expect(Object.keys(ENGLISH)).toEqual(codes);
  });

  it.each(codes)("%s says the same in both languages", (code) => {
    expect(VIETNAMESE[code].trim()).not.toBe("");
    expect(ENGLISH[code].trim()).not.toBe("");
    // A name may stand twice, as a number is repeated; it may not be missing in one of them.
    expect(new Set(placeholders(ENGLISH[code]))).toEqual(new Set(placeholders(VIETNAMESE[code])));
  });

  it("have one for every code that the source names", () => {
    const named = literals.filter((literal) => families.has(literal.split(".")[0] ?? "") && !isKnownOtherwise(literal));
    expect(named.filter((literal) => !isMessageCode(literal))).toEqual([]);
  });

  it("have one for every composed code", () => {
    for (const pattern of patterns)
      expect(
        codes.some((code) => pattern.test(code)),
        String(pattern),
      ).toBe(true);
  });

  it("are all used", () => {
    const used = new Set(literals);
    const words = new Set(["yes", "no", "or", "guess", "known"]);
    const unused = codes.filter(
      (code) => !used.has(code) && !words.has(code) && !patterns.some((pattern) => pattern.test(code)),
    );
    expect(unused).toEqual([]);
  });

  it("are written as official texts are: composed letters, no double spaces, no straight quotes around words", () => {
    for (const code of codes) {
      for (const text of [VIETNAMESE[code], ENGLISH[code]]) {
        expect(text.normalize("NFC"), code).toBe(text);
        expect(text.replaceAll("\n  ", "\n"), code).not.toMatch(/ {2}/);
      }
    }
  });
});

describe("formatMessage", () => {
  it("writes numbers as the language does", () => {
    const message = { code: "way.linear", params: { full: 2.5, points: "7/3" } };
    expect(formatMessage(message, { language: "vi" })).toBe("tính theo tỷ lệ của 2,5 điểm: 2,3333 điểm");
    expect(formatMessage(message, { language: "en" })).toBe("in proportion, of 2.5 points: 2.3333 points");
  });

  it("shows a code without a text as it is", () => {
    expect(formatMessage({ code: "x-own.reason", params: {} }, { language: "vi" })).toBe("x-own.reason");
  });
});

/** Dots also stand in ids of facts and in options of other libraries. */
function isKnownOtherwise(literal: string): boolean {
  return /\.(js|json|ts|md|vi|en)$/.test(literal);
}
