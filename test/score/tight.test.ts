import { describe, expect, it } from "vitest";
import { tightNodes } from "../../src/score/tight.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { type Definitions, type EnteredFacts, identity, shownFacts } from "../support/facts.js";
import { scoreOf } from "../support/score.js";

const facts: Definitions = {
  done: fact("count", { partOf: "all" }),
  all: fact("count"),
  in: fact("count"),
  out: fact("count"),
};
const share = { measure: { ratio: ["done", "all"] }, points: { linear: { from: [0, 0], to: [1, 4] } } } as const;
const amount = (id: string) => ({ measure: { amount: id }, points: { accrue: { each: 1, cap: 3 } } });

function witnesses(entered: EnteredFacts, nodes = [leaf("1", 4, share)]) {
  const scored = scoreOf(
    rubric(nodes, { facts, total: { max: null }, identities: [identity("same", "in", "out")] }),
    evidence(entered),
  );
  const { tight, witnesses: found } = tightNodes(scored.compiled, scored.prepared, scored.scores, scored.bounds);
  return { tight, low: shownFacts(found().low), high: shownFacts(found().high), ends: scored.ends() };
}

describe("tightNodes", () => {
  it("knows completions that reach both ends", () => {
    expect(witnesses({ all: 4 })).toEqual({
      tight: [true, true],
      low: { done: "0" },
      high: { done: "4" },
      ends: ["0", "4"],
    });
  });

  it("knows that nothing is left to complete", () => {
    expect(witnesses({ all: 4, done: 3 })).toEqual({ tight: [true, true], low: {}, high: {}, ends: ["3", "3"] });
  });

  it("does not take a witness that breaks an identity", () => {
    const nodes = [
      leaf("1", 3, amount("in")),
      leaf("2", 3, { measure: { amount: "out" }, points: { deduct: { start: 3, each: 1, floor: 0 } } }),
    ];
    // in = out: 3 and 3 cannot come together, as the one wants 3 and the other 0.
    const found = witnesses({}, nodes);
    expect([found.tight[0], found.ends]).toEqual([false, ["0", "6"]]);
  });

  it("does not take a part above its whole", () => {
    // An amount of 3 parts is possible only with a whole of at least 3; here it is 2.
    const nodes = [leaf("1", 3, amount("done"))];
    expect(witnesses({ all: 2 }, nodes)).toMatchObject({ tight: [false, false], ends: ["0", "3"] });
    expect(witnesses({ all: 3 }, nodes)).toMatchObject({ tight: [true, true], high: { done: "3" } });
  });
});
