import { describe, expect, it } from "vitest";
import { compare, type Rational } from "../../src/number/rational.js";
import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";
import { gradeRank } from "../../src/score/grade.js";
import { evidence, fact, group, leaf, records } from "../support/documents.js";
import { identity } from "../support/facts.js";
import { shown } from "../support/numbers.js";
import { scoreOf } from "../support/score.js";
import {
  choice,
  completedFrom,
  graded,
  held,
  less,
  only,
  type SmallRubric,
  share,
  smallRubrics,
  startOf,
  upTo,
} from "../support/smallRubrics.js";

/** What all completions of the evidence come to, node by node. */
function reached(one: SmallRubric) {
  const { rubric: document } = one;
  const start = startOf(one);
  const now = scoreOf(document, start);
  const completions = completedFrom(one).map((all) => scoreOf(document, all));
  const points = now.compiled.nodes.map((_, index) =>
    completions.flatMap(({ scores }): Rational[] => {
      const outcome = scores.outcomes[index];
      return outcome === undefined ? [] : [outcome.points];
    }),
  );
  return { now, completions, points };
}

describe.each(smallRubrics)("the bounds of $title", (one) => {
  const { now, completions, points } = reached(one);

  it("hold whatever still comes", () => {
    expect(completions.length).toBeGreaterThan(1);
    for (const node of now.compiled.nodes) {
      const range = now.bounds.ranges[node.index];
      for (const value of points[node.index] ?? []) {
        expect(range !== undefined && compare(range.low, value) <= 0, `floor of "${node.code}"`).toBe(true);
        expect(
          range?.high === "open" || (range !== undefined && compare(value, range.high) <= 0),
          `ceiling of "${node.code}"`,
        ).toBe(true);
      }
    }
  });

  it("are reached where they are tight", () => {
    const missed = now.compiled.nodes.flatMap(({ index, code }) => {
      const range = now.bounds.ranges[index];
      if (!now.tight(code) || range === undefined) return [];
      const isReached = (end: Rational | "open"): boolean =>
        end !== "open" && (points[index] ?? []).some((value) => compare(value, end) === 0);
      return [range.low, range.high].filter((end) => !isReached(end)).map((end) => [code, shown(end)]);
    });
    expect(missed).toEqual([]);
  });

  it("hold the grade as well", () => {
    const { gradeFloor, gradeCeiling } = now.bounds;
    const rankOf = (grade: string | null): number => gradeRank(one.rubric, grade);
    const outside = completions.filter(({ scores }) => {
      // A total without a score, and a percent of nothing, have no grade to hold.
      if (scores.outcomes[0]?.hasNoScore === true) return false;
      const isAbove = gradeCeiling !== null && rankOf(scores.grade) < rankOf(gradeCeiling);
      const isBelow = gradeFloor !== null && scores.grade !== null && rankOf(scores.grade) > rankOf(gradeFloor);
      return isAbove || isBelow;
    });
    expect(outside.map(({ scores }) => scores.grade)).toEqual([]);
  });

  it("are one point where nothing is left to come", () => {
    const count = Object.keys(one.rubric.facts ?? {}).length;
    const settled = completions.filter(({ prepared: { situation } }) => {
      const known = Array.from(situation.known.values());
      return known.length === count && known.every(({ certainty }) => certainty === "exact");
    });
    const wide = settled.flatMap(({ bounds, scores }) =>
      bounds.ranges.filter(({ low, high }, index) => {
        const score = scores.outcomes[index]?.points;
        return score === undefined || high === "open" || compare(low, score) !== 0 || compare(high, score) !== 0;
      }),
    );
    expect(wide).toEqual([]);
  });
});

describe("bounds of single shapes", () => {
  it("of independent leaves are tight", () => {
    const [sum] = smallRubrics;
    if (sum === undefined) throw new Error("No case");
    const scored = scoreOf(sum.rubric, evidence({}));
    // 1: 0 to 2; 2: −2 to 4; 3: 0 to 2
    expect([scored.ends("1"), scored.ends("2"), scored.ends("3"), scored.ends()]).toEqual([
      ["0", "2"],
      ["-2", "4"],
      ["0", "2"],
      ["-2", "8"],
    ]);
    expect([scored.tight("1"), scored.tight("2"), scored.tight("3"), scored.tight()]).toEqual([true, true, true, true]);
  });

  it("of leaves that pull one fact both ways hold and are not tight", () => {
    const torn = scoreOf(graded([leaf("1", 2, upTo("a", 2)), leaf("2", 3, less("a", 3, -1))], only("a")), evidence({}));
    // 2 + (3 − 4) = 1 at a = 2, and 0 + 3 = 3 at a = 0; the bounds reckon leaf by leaf.
    expect([torn.ends(), torn.tight(), torn.ends("1"), torn.ends("2")]).toEqual([
      ["-1", "5"],
      false,
      ["0", "2"],
      ["-1", "3"],
    ]);
  });

  it("have no ceiling where a rule has none", () => {
    const open: RuleInput = { measure: { amount: "x" }, points: { given: { lowest: 0, highest: null } } };
    const definitions = { x: fact("points") };
    const total = scoreOf(graded([leaf("1", null, open)], definitions, { max: null }), evidence({}));
    expect([total.ends("1"), total.ends(), total.tight()]).toEqual([["0", "open"], ["0", "open"], false]);
    const clamped = scoreOf(graded([leaf("1", null, open)], definitions, { max: null, highest: 9 }), evidence({}));
    expect(clamped.ends()).toEqual(["0", "9"]);
    const mean = scoreOf(
      graded([group("1", 5, [leaf("1.1", null, open)], { join: "mean" })], definitions, { max: 5 }),
      evidence({}),
    );
    expect(mean.ends("1")).toEqual(["0", "open"]);
    const capped = scoreOf(
      graded([group("1", 5, [leaf("1.1", null, open)], { join: "cappedSum" })], definitions, { max: 5 }),
      evidence({}),
    );
    expect(capped.ends("1")).toEqual(["0", "5"]);
    const rescaled = scoreOf(
      graded([group("1", 5, [leaf("1.1", 5, open)], { join: "rescale" })], definitions, { max: 5 }),
      evidence({}),
    );
    expect(rescaled.ends("1")).toEqual(["0", "open"]);
  });

  it("of grades on percent reckon with the maximum that may still go", () => {
    const document = graded(
      [leaf("1", 4, share("a", "all", 4, "reduceMax")), leaf("2", 6, held)],
      only("a", "all", "held"),
      {},
      {
        grades: {
          on: "percent",
          levels: [
            { id: "dat", title: { vi: "Đạt" }, from: 50 },
            { id: "khong", title: { vi: "Không" } },
          ],
        },
      },
    );
    // With 2 of 6 for the second node and 0 of 4 for the first 20 %, without the first 33 %; with 2 of 2: (4 + 2)/10 = 60 %.
    const scored = scoreOf(document, evidence({ held: true }));
    expect([scored.bounds.gradeFloor, scored.bounds.gradeCeiling]).toEqual(["khong", "dat"]);
    const nothing = scoreOf(document, evidence({ held: false, a: 0, all: 2 }));
    expect([nothing.bounds.gradeFloor, nothing.bounds.gradeCeiling]).toEqual(["khong", "khong"]);
  });

  it("of an exempted node are what it counts", () => {
    const node = leaf("1", 4, choice, { notApplicable: { condition: { vi: "x" }, then: "zero" } });
    const scored = scoreOf(
      graded([node], only("plan")),
      evidence({}, records({ "1": { notApplicable: { reason: "x" } } })),
    );
    expect([scored.ends("1"), scored.tight("1")]).toEqual([["0", "0"], true]);
  });

  it("of a survey that was not held are what the rubric makes of it, unless that is missing", () => {
    const given: RuleInput = { measure: { amount: "score" }, points: { given: { lowest: 0, highest: 3 } } };
    const ends = (whenNotHeld: WhenEmpty) => {
      const node = leaf("1", 3, given, { scoredBy: "survey" });
      const document = graded([node], only("score"), { max: 3 }, { survey: { whenNotHeld } });
      return scoreOf(document, evidence({}, { survey: { held: false } })).ends("1");
    };
    expect([ends("full"), ends("zero"), ends("reduceMax"), ends("missing")]).toEqual([
      ["3", "3"],
      ["0", "0"],
      ["0", "0"],
      ["0", "3"],
    ]);
  });

  it("prefer no value that contradicts an identity", () => {
    const document = graded(
      [leaf("1", 2, upTo("a", 2)), leaf("2", 2, upTo("b", 2))],
      only("a", "b", "all"),
      { max: 4 },
      {
        identities: [identity("all", "all", ["a", "b"])],
      },
    );
    // a + b = 2: the total is always 2; leaf by leaf it seems to be 0 to 4.
    const scored = scoreOf(document, evidence({ all: 2 }));
    expect([scored.ends(), scored.tight()]).toEqual([["0", "4"], false]);
  });
});
