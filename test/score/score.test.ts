import { describe, expect, it } from "vitest";
import { type Scores, scoreRubric } from "../../src/score/score.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { scoreOf } from "../support/score.js";
import { completedFrom, smallRubrics } from "../support/smallRubrics.js";

/** All that scores say, as one text: bigints written out. */
function written({ outcomes, percent, grade }: Scores): string {
  return JSON.stringify({ outcomes, percent, grade }, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}

describe.each(smallRubrics)("scoring $title after a change", (one) => {
  it("comes to what scoring the whole comes to, whatever was scored before", () => {
    const completions = completedFrom(one).map((all) => scoreOf(one.rubric, all));
    let compared = 0;
    for (const [index, now] of completions.entries()) {
      // A neighbour that differs in one fact, and one that differs in most.
      for (const before of [completions[index - 1], completions[completions.length - 1 - index]]) {
        if (before === undefined) continue;
        const earlier = { situation: before.prepared.situation, scores: before.scores };
        const changed = scoreRubric(now.compiled, now.prepared.situation, earlier);
        expect(written(changed)).toBe(written(now.scores));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe("percent", () => {
  it("is of what is available, and none of nothing", () => {
    const rule = {
      measure: { ratio: ["a", "all"] },
      points: { linear: { from: [0, 0], to: [1, 4] } },
      whenEmpty: "reduceMax",
    } as const;
    const document = rubric([leaf("1", 4, rule)], {
      facts: { a: fact("count"), all: fact("count") },
      total: { max: 4 },
    });
    const percentOf = (a: number, all: number) => scoreOf(document, evidence({ a, all })).scores.percent;
    expect(percentOf(1, 3)).toEqual({ numerator: 100n, denominator: 3n });
    expect(percentOf(0, 0)).toBeUndefined();
  });
});
