import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/index.js";
import { add, equals, subtract, sum } from "../../src/number/rational.js";
import { balanceOf } from "../../src/report/balance.js";
import { exactPoints } from "../../src/report/exactPoints.js";
import { treeOf } from "../../src/report/tree.js";
import { allFacts, assessExample, assessSmall, examples } from "./fixture.js";

function balance(assessment: Assessment): NonNullable<ReturnType<typeof balanceOf>> {
  const found = balanceOf(assessment, treeOf(assessment));
  if (found === undefined) throw new RangeError("The points do not add up.");
  return found;
}

describe("balanceOf", () => {
  it.each([
    ...examples.map(assessExample),
    assessSmall({}),
    assessSmall(allFacts),
    assessSmall({ settled: 3, onTime: 1 }),
  ])("of $unit.name adds up: every open point is reached, lost or waiting", (assessment) => {
    const { open, reached, lost, missing, survey, appraiser, bonus, deducted, isKeptWithinBounds } =
      balance(assessment);
    expect(equals(sum([reached, lost, missing, survey, appraiser]), open)).toBe(true);
    const total = exactPoints(assessment.total.score, assessment.total.exact);
    expect(equals(subtract(add(reached, bonus), deducted), total)).toBe(!isKeptWithinBounds);
  });

  it("counts an exact third as a third", () => {
    const { reached, lost } = balance(assessSmall({ ...allFacts, settled: 9, onTime: 3, trained: 0 }));
    expect(reached).toEqual(exactPoints(null, "19/2"));
    expect(lost).toEqual(exactPoints(null, "21/2"));
  });

  it("tells what is deducted from what is deducted only because it was not declared", () => {
    expect(balance(assessSmall(allFacts))).toMatchObject({
      deducted: exactPoints(1),
      deductedUndeclared: exactPoints(0),
    });
    const { violations: _violations, ...facts } = allFacts;
    // The component could lose 3; its group is capped at 2.
    expect(balance(assessSmall(facts))).toMatchObject({ deducted: exactPoints(2), deductedUndeclared: exactPoints(2) });
  });

  it("is silent where a part has no maximum", () => {
    const assessment = assessSmall(allFacts);
    const nodes = assessment.nodes.map((node) => (node.code === "1.3" ? { ...node, max: null } : node));
    expect(balanceOf({ ...assessment, nodes }, treeOf({ nodes }))).toBeUndefined();
  });
});
