import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { InvalidDocumentError } from "../../src/document/error.js";
import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import type { Derivation, FactDefinition } from "../../src/facts/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";

type Facts = { readonly [id: string]: FactValue | FactEntry };

const unit = (id: string, facts: Facts, year = 2022): Evidence => ({
  ...evidence(facts),
  unit: { id, name: id, type: "department" },
  period: { year },
});

/** The value that a fact `d` takes by its derivation, and where from. */
function derived(
  derived: Derivation,
  own: Facts,
  others: { readonly previous?: Facts; readonly cohort?: readonly Facts[] },
  more: Partial<FactDefinition> = {},
): unknown {
  const document = rubric(
    [leaf("1", 10, { measure: { amount: "d" }, points: { given: { lowest: -10, highest: 10 } } })],
    {
      facts: { a: fact("points"), d: fact("points", { derived, ...more }) },
    },
  );
  const assessment = createEngine({ dictionary: emptyDictionary }).assess(document, unit("own", own), {
    ...(others.previous !== undefined && { previous: unit("own", others.previous, 2021) }),
    ...(others.cohort !== undefined && { cohort: others.cohort.map((facts, index) => unit(`u${index}`, facts)) }),
  });
  const trace = assessment.nodes[0]?.facts.find(({ id }) => id === "d");
  return trace === undefined || trace.from === "missing" ? "missing" : [trace.value, trace.from];
}

describe("previous", () => {
  it("is the value of the year before, entered or derived there", () => {
    expect(derived({ previous: "a" }, {}, { previous: { a: 3 } })).toEqual([3, "previous"]);
  });
  it("is missing without that evidence, or where it leaves the value open", () => {
    expect(derived({ previous: "a" }, { a: 1 }, {})).toBe("missing");
    expect(derived({ previous: "a" }, {}, { previous: {} })).toBe("missing");
    expect(derived({ previous: "a" }, {}, { previous: { a: { value: 3, atLeast: true } } })).toBe("missing");
  });
  it("gives way to what is entered", () => {
    expect(derived({ previous: "a" }, { d: 5 }, { previous: { a: 3 } })).toEqual([5, "entered"]);
  });
  it("is not taken where the fact cannot have it", () => {
    expect(derived({ previous: "a" }, {}, { previous: { a: 3 } }, { highest: 2 })).toBe("missing");
  });
});

describe("others", () => {
  const highest: Derivation = { others: { fact: "a", take: "highest" } };

  it("is the highest or the lowest of the other units, without the unit itself", () => {
    const cohort = [{ a: 3 }, { a: 7 }, { a: -1 }];
    expect(derived(highest, { a: 9 }, { cohort })).toEqual([7, "cohort"]);
    expect(derived({ others: { fact: "a", take: "lowest" } }, { a: -9 }, { cohort })).toEqual([-1, "cohort"]);
  });
  it("is brought within the ends of the fact", () => {
    expect(derived(highest, {}, { cohort: [{ a: -4 }] }, { lowest: 0 })).toEqual([0, "cohort"]);
  });
  it("is missing without others, or where one of them lacks the fact", () => {
    expect(derived(highest, { a: 1 }, { cohort: [] })).toBe("missing");
    expect(derived(highest, { a: 1 }, { cohort: [{ a: 1 }, {}] })).toBe("missing");
  });
});

describe("place", () => {
  const place = (best: "highest" | "lowest"): Derivation => ({ place: { fact: "a", best } });

  it("is one more than the units that are better; equals share it", () => {
    const cohort = [{ a: 3 }, { a: 7 }, { a: 5 }];
    expect(derived(place("highest"), { a: 5 }, { cohort })).toEqual([2, "cohort"]);
    expect(derived(place("highest"), { a: 8 }, { cohort })).toEqual([1, "cohort"]);
    expect(derived(place("lowest"), { a: 5 }, { cohort })).toEqual([2, "cohort"]);
    expect(derived(place("lowest"), { a: 9 }, { cohort })).toEqual([4, "cohort"]);
  });
  it("is missing while the unit's own value is", () => {
    expect(derived(place("highest"), {}, { cohort: [{ a: 3 }] })).toBe("missing");
  });
});

describe("other evidence is what it is given as", () => {
  const document = rubric(
    [leaf("1", 10, { measure: { amount: "a" }, points: { given: { lowest: 0, highest: 10 } } })],
    {
      facts: { a: fact("points") },
    },
  );
  const issuesOf = (others: {
    readonly previous?: unknown;
    readonly cohort?: readonly unknown[];
  }): readonly string[] => {
    try {
      createEngine({ dictionary: emptyDictionary }).assess(document, unit("own", {}), others);
      return [];
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      return error.issues.map(({ code, path }) => `${code} ${path}`);
    }
  };

  it("of the same unit and the year before", () => {
    expect(issuesOf({ previous: unit("own", {}, 2021) })).toEqual([]);
    expect(issuesOf({ previous: unit("other", {}, 2020) })).toEqual([
      "evidence.previousUnit /previous/unit/id",
      "evidence.previousYear /previous/period/year",
    ]);
  });
  it("of the same period, once for each unit; the unit itself may be among them", () => {
    expect(issuesOf({ cohort: [unit("own", {}), unit("a", {})] })).toEqual([]);
    expect(issuesOf({ cohort: [unit("a", {}, 2021)] })).toEqual(["evidence.cohortPeriod /cohort/0/period"]);
    expect(issuesOf({ cohort: [unit("a", {}), unit("a", {})] })).toEqual([
      "evidence.cohortUnitTwice /cohort/1/unit/id",
    ]);
  });
  it("and well-formed, with its place in the path", () => {
    expect(issuesOf({ cohort: [unit("b", {}), { format: 1 }] })[0]).toMatch(/ \/cohort\/1/);
    expect(issuesOf({ previous: unit("own", { a: true }, 2021) })).toEqual(["fact.type /previous/facts/a"]);
  });
});
