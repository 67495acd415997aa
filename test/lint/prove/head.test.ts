import { describe, expect, it } from "vitest";
import { lintRubrics } from "../../../src/lint/lintRubric.js";
import type { Rubric } from "../../../src/rubric/types.js";
import { emptyDictionary } from "../../../src/testing/arbitraryRubric.js";
import { leaf } from "../../support/documents.js";
import { assessed, atLeast, COUNTS, codesOf, expectTexts, lint, only, scoreOf, small, withRule } from "./support.js";

const SOURCE = { document: "Quyết định 1/QĐ-UBND", place: "Phụ lục" };

describe("sources", () => {
  const rubric = (status: Rubric["status"], more: Partial<Rubric> = {}): Rubric =>
    withRule(atLeast("50%", 10), COUNTS, { status, ...more });

  it.each(["official", "transcribed", "reconstructed"] as const)("are asked of every node that is %s", (status) => {
    const decision = { number: "1/QĐ-UBND" };
    const found = only(lint(rubric(status, { decision })), "nodeWithoutSource");
    expect(found).toMatchObject({ severity: "warning", path: "/nodes/0", params: { code: "1" } });
    const nodes = [leaf("1", 10, atLeast("50%", 10), { source: SOURCE })];
    expect(codesOf(lint(rubric(status, { decision, nodes })))).toEqual([]);
  });

  it.each(["model", "sample"] as const)("are asked of a %s as a whole", (status) => {
    expect(codesOf(lint(rubric(status)))).toEqual([]);
    expect(only(lint(rubric(status, { sources: [] })), "rubricWithoutSource").severity).toBe("warning");
    expect(codesOf(lint(rubric(status, { sources: [{ document: "…" }] })))).toEqual(["rubricWithoutSource"]);
  });

  it("of what is official are its decision and more", () => {
    const nodes = [leaf("1", 10, atLeast("50%", 10), { source: SOURCE })];
    const found = only(lint(rubric("official", { nodes })), "officialWithoutDecision");
    expect(found).toMatchObject({ severity: "error", path: "/decision" });
    const nameless = rubric("official", { nodes, decision: { number: "Số …/QĐ-UBND" } });
    expect(codesOf(lint(nameless))).toEqual(["officialWithoutDecision"]);
    expect(only(lint(rubric("official", { nodes, sources: [] })), "rubricWithoutSource").severity).toBe("error");
  });
});

describe("years", () => {
  const mark = atLeast("50%", 10);

  it("without a rule", () => {
    const rubric = withRule({ ...mark, years: { from: 2021 } }, COUNTS, { years: { from: 2020 } });
    const found = only(lint(rubric), "noRuleInYear");
    expect(found).toMatchObject({ severity: "error", path: "/nodes/0/rule", params: { year: "2020" } });
    const middle = {
      firstKnown: [
        { ...mark, years: { to: 2020 } },
        { ...mark, years: { from: 2022 } },
      ],
    };
    expect(only(lint(withRule(middle)), "noRuleInYear").params).toMatchObject({ year: "2021" });
    const whole = {
      firstKnown: [
        { ...mark, years: { to: 2020 } },
        { ...mark, years: { from: 2021 } },
      ],
    };
    expect(codesOf(lint(withRule(whole)))).toEqual([]);
  });

  it("in which the rubric is not in force", () => {
    const rule = { firstKnown: [mark, { ...mark, years: { to: 2019 } }] };
    const found = only(lint(withRule(rule)), "partNeverInForce");
    expect(found).toMatchObject({ severity: "warning", path: "/nodes/0/rule/firstKnown/1/years" });
  });

  it("are all looked at", () => {
    const low = { ...atLeast("50%", 8), years: { from: 2023 } };
    const rubric = withRule({ firstKnown: [{ ...mark, years: { to: 2022 } }, low] });
    const found = only(lint(rubric), "fullOutOfReach");
    expect(found.witness?.period.year).toBe(2023);
    expect(scoreOf(rubric, found.witness)).toBe(8);
  });
});

describe("two rubrics", () => {
  const rubric = (more: Partial<Rubric>): Rubric => small([leaf("1", 10, atLeast("50%", 10))], COUNTS, more);
  const rivals = (...all: readonly Partial<Rubric>[]): readonly string[] => {
    const found = lintRubrics(all.map(rubric), { dictionary: emptyDictionary });
    for (const one of found) expectTexts(one);
    return found.map(({ severity, path }) => `${severity} ${path}`);
  };

  it("may follow each other, or be for other units or indexes", () => {
    const years = { from: 2020, to: 2021 };
    expect(rivals({ id: "a", years }, { id: "b", years: { from: 2022 } })).toEqual([]);
    expect(rivals({ id: "a", unitTypes: ["department"] }, { id: "b", unitTypes: ["commune"] })).toEqual([]);
    expect(rivals({ id: "a" }, { id: "b", family: "papi" })).toEqual([]);
  });

  it("of one body are in force at once", () => {
    expect(rivals({ id: "a" }, { id: "b", unitTypes: ["commune"] })).toEqual(["error /1/years"]);
    expect(rivals({ id: "a" }, { id: "a", version: "2" })).toEqual(["error /1/years"]);
    const years = { from: 2021, to: 2021 };
    expect(rivals({ id: "a", years: { from: 2020, to: 2022 } }, { id: "b", years })).toEqual(["error /1/years"]);
  });

  it("are shown by a unit that both are for", () => {
    const both = [
      rubric({ id: "a", unitTypes: ["department", "commune"] }),
      rubric({ id: "b", unitTypes: ["commune"], years: { from: 2023 } }),
    ];
    const [found] = lintRubrics(both, { dictionary: emptyDictionary });
    for (const one of both) expect(assessed(one, found?.witness).period.year).toBe(2023);
  });

  it("of two bodies are a warning, and a model beside a rubric is told", () => {
    expect(rivals({ id: "a" }, { id: "b", issuer: { vi: "Khác" } })).toEqual(["warning /1/years"]);
    expect(rivals({ id: "a", status: "transcribed" }, { id: "b" })).toEqual(["information /1/years"]);
  });

  it("are read as text, and left out where they cannot be read", () => {
    const text = JSON.stringify(rubric({ id: "a" }));
    expect(lintRubrics([text, "{", rubric({ id: "b" }), null], { dictionary: emptyDictionary })).toHaveLength(1);
  });
});
