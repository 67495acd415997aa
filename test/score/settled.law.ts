import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { End } from "../../src/number/interval.js";
import { createRegistry } from "../../src/rules/registry.js";
import { boundRubric } from "../../src/score/bounds.js";
import { compileRubricNodes } from "../../src/score/compile.js";
import { possibleEffects } from "../../src/score/effects.js";
import { joinRanges } from "../../src/score/groupRange.js";
import type { NodeRange } from "../../src/score/nodeRange.js";
import { prepare } from "../../src/score/prepare.js";
import { clamped, roundedAt, scoreRubric } from "../../src/score/score.js";
import { isSettledLeaf, settledRange } from "../../src/score/settled.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { shown } from "../support/numbers.js";

const scored = arbitraryRubric().chain((rubric) =>
  arbitraryEvidence(rubric).map((evidence) => {
    const compiled = compileRubricNodes(rubric, emptyDictionary, createRegistry(), evidence.period.year);
    const { situation } = prepare(compiled, evidence);
    return { compiled, situation, scores: scoreRubric(compiled, situation) };
  }),
);

const shownEnd = (end: End | undefined): string | undefined => (end === undefined || end === "open" ? end : shown(end));

function shownRange({ low, high, available, smallestAvailable, mayBeAbsent, mustBeAbsent }: NodeRange) {
  return {
    ends: [shownEnd(low), shownEnd(high)],
    available: [shownEnd(available?.low), shownEnd(available?.high)],
    smallest: shownEnd(smallestAvailable),
    absent: [mayBeAbsent, mustBeAbsent],
  };
}

describe("what nothing can change", () => {
  it("has the range that its rule has", () => {
    let leaves = 0;
    fc.assert(
      fc.property(scored, ({ compiled, situation, scores }) => {
        for (const { index, rule, code } of compiled.nodes) {
          const outcome = scores.leaves.get(index);
          if (rule === undefined || outcome === undefined || outcome.isExempted) continue;
          if (!isSettledLeaf(rule, outcome, situation)) continue;
          leaves += 1;
          const { low, high, mayBeMissing, absences } = rule.range(situation.book);
          expect(mayBeMissing, code).toBe(false);
          expect([...absences], code).toEqual(outcome.absence === undefined ? [] : [outcome.absence]);
          const points = outcome.absence === undefined ? shown(outcome.points) : undefined;
          expect([shownEnd(low?.points), shownEnd(high?.points)], code).toEqual([points, points]);
        }
      }),
    );
    expect(leaves).toBeGreaterThan(50);
  });

  it("has the range that its children join to", () => {
    let groups = 0;
    fc.assert(
      fc.property(scored, ({ compiled, situation, scores }) => {
        const { ranges } = boundRubric(compiled, situation, scores);
        const smallest = compiled.smallestMaxima();
        const { emptied } = possibleEffects(compiled, situation, scores.leaves).may;
        if (emptied.size > 0) return;
        const settled: boolean[] = [];
        for (const node of [...compiled.nodes].reverse()) {
          const { index, rule, children } = node;
          const [own, outcome] = [scores.own[index], scores.leaves.get(index)];
          settled[index] =
            rule !== undefined && outcome !== undefined
              ? isSettledLeaf(rule, outcome, situation)
              : children.every((child) => settled[child]);
          if (rule !== undefined || settled[index] !== true || own === undefined) continue;
          groups += 1;
          const { range, children: shared } = joinRanges(
            node,
            children.flatMap((child) => {
              const [one, before] = [compiled.nodes[child], scores.own[child]];
              if (one === undefined || before === undefined) return [];
              return [{ node: one, range: settledRange(one, before, smallest[child]) }];
            }),
          );
          const finished = (end: End): End => (end === "open" ? end : roundedAt(node, clamped(node, end)));
          const joined = { ...range, low: roundedAt(node, clamped(node, range.low)), high: finished(range.high) };
          expect(shownRange(settledRange(node, own, smallest[index])), node.code).toEqual(shownRange(joined));
          for (const { node: child, range: kept } of shared) {
            const bound = ranges[child.index];
            expect(bound && shownRange(bound), child.code).toEqual(shownRange(kept));
          }
        }
      }),
    );
    expect(groups).toBeGreaterThan(20);
  });
});
