import { describe, expect, it } from "vitest";
import { factDictionary } from "../../../src/facts/dictionary.js";
import { type LintFinding, lintRubric } from "../../../src/lint/lintRubric.js";
import { emptyDictionary } from "../../../src/testing/arbitraryRubric.js";
import { bundledRubrics } from "../../laws/support.js";
import { fact, group, leaf } from "../../support/documents.js";
import { atLeast, COUNTS, codesOf, expectTexts, lint, only, small, withRule } from "./support.js";

function lintText(text: string): readonly LintFinding[] {
  const findings = lintRubric(text, { dictionary: emptyDictionary });
  for (const one of findings)
    for (const message of one.suggestion === undefined ? [one] : [one, one.suggestion]) expectTexts(message);
  return findings;
}

/** A rubric of two leaves, the second of which leaves a gap. */
const GAPPED = small(
  [
    leaf("1", 5, atLeast("50%", 5)),
    leaf("2", 5, {
      measure: { ratio: ["done", "all"] },
      points: {
        levels: [
          { over: "50%", points: 5 },
          { below: "50%", points: 0 },
        ],
      },
      whenEmpty: "zero",
    }),
  ],
  COUNTS,
);
const TEXT = JSON.stringify(GAPPED, null, 2);

describe("a text", () => {
  it("is read like the value", () => {
    for (const text of [TEXT, `\u{FEFF}${TEXT}`]) {
      expect(lintText(text).map(({ place: _, ...finding }) => finding)).toEqual(lint(GAPPED));
    }
  });

  it("gives every finding its line and column", () => {
    const [finding] = lintText(TEXT);
    const { line = 0, column = 0 } = finding?.place ?? {};
    expect(finding?.path).toBe("/nodes/1/rule/points/levels");
    expect(TEXT.split("\n")[line - 1]?.slice(column - 3)).toBe(": [");
    expect(TEXT.split("\n")[line - 1]).toContain('"levels": [');
  });

  it("with a key that stands twice is told with its place, and still looked at", () => {
    const findings = lintText(TEXT.replace('"code": "2",', '"code": "2",\n      "code": "2",'));
    expect(only(findings, "json.duplicateKey")).toMatchObject({
      severity: "error",
      path: "/nodes/1/code",
      suggestion: { code: "lint.suggest.keepOneKey" },
    });
    expect(codesOf(findings)).toContain("gap");
  });

  it("that breaks off is one error", () => {
    const findings = lintText(TEXT.slice(0, 200));
    expect(findings.map(({ severity, code }) => [severity, code])).toEqual([["error", "json.syntax"]]);
  });

  it("with too many digits is told with its place", () => {
    const findings = lintText(TEXT.replace('"max": 5', '"max": 5.000000000000000001'));
    expect(only(findings, "json.tooManyDigits").path).toBe("/nodes/0/max");
  });
});

describe("a malformed rubric", () => {
  const broken = (change: (text: string) => string): readonly LintFinding[] => lintText(change(TEXT));

  it.each([
    ["a slip", '"max": 5', '"maxx": 5', "renameKey", "max"],
    ["another word", '"max": 5', '"maximum": 5', "renameKey", "max"],
    ["a Vietnamese word", '"max": 5', '"Điểm tối đa": 5', "renameKey", "max"],
  ])("has an unknown key that means another: %s", (_name, from, to, code, name) => {
    const found = only(
      broken((text) => text.replace(from, to)),
      "document.unknownKey",
    );
    expect(found.suggestion).toMatchObject({ code: `lint.suggest.${code}`, params: { name } });
  });

  it("has a key in the wrong place, or one that nobody knows", () => {
    const moved = only(
      broken((text) => text.replace('"max": 5', '"max": 5, "whenEmpty": "zero"')),
      "document.unknownKey",
    );
    expect(moved.suggestion).toMatchObject({
      code: "lint.suggest.moveKey",
      params: { place: { code: "lint.place.rule" } },
    });
    const unknown = only(
      broken((text) => text.replace('"max": 5', '"max": 5, "zzzzzz": 1')),
      "document.unknownKey",
    );
    expect(unknown.suggestion).toMatchObject({ code: "lint.suggest.removeKey" });
  });

  it("is proved as far as it is sound", () => {
    const findings = broken((text) => text.replace('"code": "1"', '"code": 1'));
    expect(codesOf(findings)).toEqual(["document.type", "gap"]);
    expect(only(findings, "gap").path).toBe("/nodes/1/rule/points/levels");
    expect(codesOf(broken((text) => text.replace('"publishes": "points"', '"publishes": "marks"')))).toEqual([
      "document.choice",
      "gap",
    ]);
    expect(codesOf(broken((text) => text.replace('"version": "1.0.0",', "")))).toEqual(["document.required", "gap"]);
  });

  it("is proved without a fact that is broken", () => {
    const rubric = { ...GAPPED, facts: { ...COUNTS, other: { ...fact("count"), type: "number" } } };
    expect([...codesOf(lintText(JSON.stringify(rubric)))].sort()).toEqual(["document.choice", "gap"]);
  });

  it("is proved without a rule that names what is not there", () => {
    const findings = lint(
      small(
        [leaf("1", 5, atLeast("50%", 5, { ratio: ["nothing", "all"] })), GAPPED.nodes[1] ?? leaf("2", 5, {})],
        COUNTS,
      ),
    );
    expect(codesOf(findings)).toEqual(["rubric.unknownFact", "gap"]);
  });

  it("is proved where a decimal is none", () => {
    const findings = lint(small([leaf("1", "1/0", atLeast("50%", 5)), GAPPED.nodes[1] ?? leaf("2", 5, {})], COUNTS));
    expect(codesOf(findings)).toEqual(["document.notDecimal", "gap"]);
  });

  it("is nothing at all", () => {
    expect(lintRubric(null).map(({ code }) => code)).toEqual(["document.type"]);
    expect(lintRubric([]).map(({ code }) => code)).toEqual(["document.type"]);
    expect(codesOf(lintRubric({}))).toContain("document.required");
    expect(codesOf(lintRubric({ nodes: 3 }))).toContain("document.type");
    const circle: { [key: string]: unknown } = {};
    circle["inner"] = circle;
    expect(lintRubric(circle).map(({ code }) => code)).toEqual(["document.tooDeep"]);
  });

  it("goes round in circles", () => {
    const facts = {
      ...COUNTS,
      one: fact("count", { derived: { sum: ["two"] } }),
      two: fact("count", { derived: { sum: ["one"] }, partOf: "one" }),
    };
    const findings = lint(small([leaf("1", 10, atLeast("50%", 10, { ratio: ["two", "one"] }))], facts));
    expect(codesOf(findings)).toContain("facts.circle");
  });

  it("says where a code stands twice", () => {
    const rubric = small(
      [group("1", 10, [leaf("1.1", 5, atLeast("50%", 5)), leaf("1.1", 5, atLeast("50%", 5))])],
      COUNTS,
    );
    expect(only(lint(rubric), "rubric.duplicateCode")).toMatchObject({
      path: "/nodes/0/children/1/code",
      suggestion: { code: "lint.suggest.ownCode" },
    });
  });
});

describe("findings", () => {
  it("stand in the order of the document, each once", () => {
    const paths = lint(GAPPED).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const rubric = { ...GAPPED, nodes: [...GAPPED.nodes].reverse() };
    expect(lint(rubric)[0]?.path).toBe("/nodes/0/rule/points/levels");
  });

  it("change nothing", () => {
    const before = JSON.stringify(GAPPED);
    lint(GAPPED);
    expect(JSON.stringify(GAPPED)).toBe(before);
    expect(Object.isFrozen(GAPPED)).toBe(false);
  });

  it("are none for a sound rubric", () => {
    expect(lint(withRule(atLeast("50%", 10)))).toEqual([]);
  });

  it.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))(
    "of %s are information only",
    (_id, rubric) => {
      const findings = lintRubric(rubric, { dictionary: factDictionary });
      expect(findings.filter(({ severity }) => severity !== "information")).toEqual([]);
      for (const one of findings) expectTexts(one);
    },
  );
});
