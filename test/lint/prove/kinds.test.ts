import { describe, expect, it } from "vitest";
import { type LintFinding, lintRubric } from "../../../src/lint/lintRubric.js";
import { EVERYTHING } from "../../../src/number/interval.js";
import { ONE, ZERO } from "../../../src/number/rational.js";
import type { Measure, MeasuredRange, MeasureKind, Way, WayKind } from "../../../src/rules/kind.js";
import type { RuleInput } from "../../../src/rules/types.js";
import { emptyDictionary } from "../../../src/testing/arbitraryRubric.js";
import { fact } from "../../support/documents.js";
import { codesOf, withRule } from "./support.js";

/** A measure of the program's own: a boolean as a number. Whether it can aim is for the test to say. */
function flagKind(range: MeasuredRange, canAim: boolean): MeasureKind<string> {
  return {
    face: "measure",
    name: "x-flag",
    uses: (id) => [{ fact: id, types: ["boolean"] }],
    compile: (id): Measure => ({
      facts: [id],
      unit: "number",
      measure(book) {
        const value = book.known(id)?.value;
        if (value?.kind !== "boolean") return { kind: "missing", facts: [id] };
        return { kind: "number", value: value.value ? ONE : ZERO };
      },
      range: () => range,
      direction: () => "up",
      canEmpty: () => false,
      aim(target) {
        if (!canAim || target.kind !== "number") return undefined;
        return new Map([[id, { kind: "boolean", value: target.value.numerator === target.value.denominator }]]);
      },
      explain: () => ({ code: "measure.amount", params: { value: 0 } }),
    }),
  };
}

const TEN = { numerator: 10n, denominator: 1n };

/** A way of the program's own: all or nothing, at one. */
const switchKind: WayKind<null> = {
  face: "way",
  name: "x-switch",
  compile: (): Way => ({
    lowest: ZERO,
    highest: TEN,
    given: false,
    points: (value) => (value.kind === "number" && value.value.numerator >= value.value.denominator ? TEN : ZERO),
    range: () => ({ low: { points: ZERO }, high: { points: TEN } }),
    direction: "up",
    breakPoints: [ONE],
    givable: [
      { low: ZERO, high: ZERO },
      { low: TEN, high: TEN },
    ],
    explain: () => ({ code: "way.given", params: { points: 0 } }),
  }),
};

function lintOwn(rule: RuleInput, measure: MeasureKind<string>): readonly LintFinding[] {
  const rubric = withRule(rule, { flag: fact("boolean") });
  return lintRubric(rubric, { dictionary: emptyDictionary, kinds: [measure, switchKind] as never });
}

const RULE: RuleInput = { measure: { "x-flag": "flag" }, points: { "x-switch": null } };
const FROM_0_TO_1 = { numbers: { low: ZERO, high: ONE } };

describe("kinds of a program's own", () => {
  it("are unknown without it", () => {
    const rubric = withRule(RULE, { flag: fact("boolean") });
    expect(codesOf(lintRubric(rubric, { dictionary: emptyDictionary }))).toContain("rule.unknownMeasure");
  });

  it("are proved by their faces", () => {
    expect(codesOf(lintOwn(RULE, flagKind(FROM_0_TO_1, true)))).toEqual([]);
    expect(codesOf(lintOwn(RULE, flagKind({ numbers: { low: ZERO, high: ZERO } }, true)))).toEqual(["fullOutOfReach"]);
  });

  it("are only suspected of what they cannot show", () => {
    const gap: RuleInput = {
      measure: { "x-flag": "flag" },
      points: {
        levels: [
          { from: 1, points: 10 },
          { to: 0, points: 0 },
        ],
      },
    };
    const [found] = lintOwn(gap, flagKind(FROM_0_TO_1, true)).filter(({ code }) => code === "lint.gap");
    expect(found).toMatchObject({ severity: "warning" });
    expect(found?.witness).toBeUndefined();
    expect(codesOf(lintOwn(RULE, flagKind({ numbers: EVERYTHING }, false)))).toEqual([]);
  });
});
