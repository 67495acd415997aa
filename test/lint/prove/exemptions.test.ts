import { describe, expect, it } from "vitest";
import type { Exemption, Rubric, RubricNode } from "../../../src/rubric/types.js";
import type { WhenEmpty } from "../../../src/rules/types.js";
import { fact, group, leaf } from "../../support/documents.js";
import { assessed, atLeast, COUNTS, codesOf, lint, only, scoreOf, small, table } from "./support.js";

const CONDITION = { vi: "Không có nhiệm vụ này" };

function exempted(then: WhenEmpty, more: Partial<RubricNode> = {}): Rubric {
  const notApplicable: Exemption = { condition: CONDITION, then };
  return small([leaf("1", 4, atLeast("50%", 4), { notApplicable, ...more }), leaf("2", 6, atLeast("50%", 6))], COUNTS);
}

describe("exemptions", () => {
  it.each(["full", "reduceMax", "rescale", "share"] as const)("with %s are told, with their condition", (then) => {
    const findings = lint(exempted(then));
    expect(codesOf(findings)).toEqual([]);
    expect(only(findings, "exemptionMayGain")).toMatchObject({
      severity: "information",
      path: "/nodes/0/notApplicable",
      params: { code: "1", condition: CONDITION },
    });
  });

  it("are shown against a poor result", () => {
    const rubric = exempted("full");
    const found = only(lint(rubric), "exemptionMayGain");
    expect(scoreOf(rubric, found.witness)).toBe(4);
    const { records: _, ...honest } = found.witness ?? {};
    expect(scoreOf(rubric, honest)).toBe(0);
  });

  it("gain nothing by zero or missing", () => {
    expect(lint(exempted("zero")).map(({ code }) => code)).not.toContain("lint.exemptionMayGain");
    expect(lint(exempted("missing")).map(({ code }) => code)).not.toContain("lint.exemptionMayGain");
    const negative = table([
      { from: "50%", points: 4 },
      { below: "50%", points: -1 },
    ]);
    expect(only(lint(exempted("zero", { rule: negative })), "exemptionMayGain").severity).toBe("information");
  });

  it("need a condition that says something", () => {
    const rubric = exempted("full", { notApplicable: { condition: { vi: "…" }, then: "full" } });
    expect(only(lint(rubric), "exemptionWithoutCondition")).toMatchObject({
      severity: "warning",
      path: "/nodes/0/notApplicable/condition",
    });
  });

  it("beat full marks where a mean leaves the item out", () => {
    const children = [
      leaf("1.1", 2, atLeast("50%", 2), { didNotArise: { condition: CONDITION, then: "reduceMax" } }),
      leaf("1.2", 4, atLeast("50%", 4)),
    ];
    const rubric = small([group("1", 3, children, { join: "mean" })], COUNTS, { total: { max: 3 } });
    const found = only(lint(rubric), "exemptionBeatsFull");
    expect(found).toMatchObject({ severity: "warning", params: { full: 3, gained: 4 } });
    expect(assessed(rubric, found.witness).total.score).toBe(4);
    const { records: _, ...honest } = found.witness ?? {};
    expect(assessed(rubric, honest).total.score).toBe(3);
  });

  it("have no effect on a group", () => {
    const child = leaf("1.1", 10, atLeast("50%", 10));
    const notApplicable: Exemption = { condition: CONDITION, then: "full" };
    const rubric = small([group("1", 10, [child], { notApplicable })], COUNTS);
    expect(codesOf(lint(rubric))).toEqual(["exemptionOfGroup"]);
  });
});

describe("nothing to measure", () => {
  const empty = (whenEmpty: WhenEmpty | undefined): Rubric => {
    const { whenEmpty: _, ...rule } = atLeast("50%", 10);
    return small([leaf("1", 10, { ...rule, ...(whenEmpty !== undefined && { whenEmpty }) })], COUNTS);
  };

  it("is told where it scores something, or where nothing is said", () => {
    expect(only(lint(empty("full")), "emptyMayGain").severity).toBe("information");
    expect(only(lint(empty("share")), "emptyMayGain").path).toBe("/nodes/0/rule/whenEmpty");
    expect(only(lint(empty(undefined)), "whenEmptyUnsaid").severity).toBe("information");
    expect(lint(empty("zero"))).toEqual([]);
    expect(lint(empty("missing"))).toEqual([]);
  });
});

describe("a survey that was not held", () => {
  const surveyed = (whenNotHeld: WhenEmpty): Rubric =>
    small(
      [
        leaf(
          "1",
          10,
          { measure: { amount: "mark" }, points: { given: { lowest: 0, highest: 10 } } },
          { scoredBy: "survey" },
        ),
      ],
      { mark: fact("points") },
      { survey: { whenNotHeld } },
    );

  it("may not bring full marks", () => {
    const rubric = surveyed("full");
    const found = only(lint(rubric), "surveyNotHeldGain");
    expect(found).toMatchObject({ severity: "warning", path: "/survey/whenNotHeld" });
    expect(assessed(rubric, found.witness).total.score).toBe(10);
    expect(codesOf(lint(surveyed("reduceMax")))).toEqual([]);
  });
});
