import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InvalidDocumentError } from "../../src/document/error.js";
import { placed } from "../../src/document/places.js";
import { compileRubric, formatIssue, formatMessage, lintRubric, parseJson } from "../../src/index.js";

// What authors get wrong, and every line that they then read. The messages were read one by one: each says where, what
// is wrong there, and what was probably meant or what is allowed. A change of a text shows here as a change of a line.

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/mistakes/${name}`, import.meta.url), "utf8");
}

interface Mistake {
  readonly mistake: string;
  /** The text of the sound rubric, and what stands there instead. */
  readonly instead: string;
  readonly written: string;
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

const sound = fixture("rubric.json");
const mistakes = JSON.parse(fixture("mistakes.json")) as readonly Mistake[];

function linesOf(text: string, language: "vi" | "en"): readonly string[] {
  return lintRubric(text)
    .filter(({ severity }) => severity !== "information")
    .map((finding) => {
      const { suggestion } = finding;
      const line = formatIssue(finding, language);
      return suggestion === undefined ? line : `${line} → ${formatMessage(suggestion, { language })}`;
    });
}

/** What the command says of a rubric that it refuses to score by. */
function refusals(text: string): readonly string[] {
  const json = parseJson(text);
  if (!json.ok) return json.issues.map((issue) => formatIssue(issue, "vi"));
  try {
    compileRubric(json.value);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    return placed(error.issues, text).map((issue) => formatIssue(issue, "vi"));
  }
}

describe("mistakes of authors", () => {
  it("are many, in a rubric that has none itself", () => {
    expect(linesOf(sound, "vi")).toEqual([]);
    expect(mistakes.length).toBeGreaterThanOrEqual(30);
    expect(new Set(mistakes.map(({ mistake }) => mistake)).size).toBe(mistakes.length);
  });

  it.each(mistakes)("$mistake", ({ instead, written, vi, en }) => {
    expect(sound).toContain(instead);
    const text = sound.replace(instead, () => written);
    expect(linesOf(text, "vi")).toEqual(vi);
    expect(linesOf(text, "en")).toEqual(en);
    expect(vi.length).toBeGreaterThan(0);
    for (const line of vi) expect(line).toMatch(/^dòng \d+, cột \d+: /);
    // Whoever scores is told the same, without suggestions.
    for (const line of refusals(text)) expect(vi.some((one) => one.startsWith(line))).toBe(true);
  });
});
