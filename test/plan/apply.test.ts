import { describe, expect, it } from "vitest";
import type { Move } from "../../src/facts/types.js";
import { applyAction, movesOf, readyAction } from "../../src/plan/apply.js";
import type { Action } from "../../src/rubric/types.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { type Definitions, type EnteredFacts, identity, shownFacts } from "../support/facts.js";
import { action } from "../support/plan.js";
import { scoreOf } from "../support/score.js";

const move = (id: string, changes: Move["changes"]): Move => ({ id, title: { vi: id }, changes });
const facts: Definitions = {
  received: fact("count", {
    moves: [
      move("settle", { settled: 1, open: -1 }),
      move("receive", { received: 1, settled: 1 }),
      move("refuse", { received: -1 }),
    ],
  }),
  settled: fact("count", { partOf: "received" }),
  open: fact("count"),
  few: fact("count", { lowest: 2, highest: 5, moves: [move("more", { few: 1 }), move("less", { few: -1 })] }),
  money: fact("amount", { lowest: -10, moves: [move("pay", { money: "-2.5" })] }),
  plan: fact("choice", {
    choices: [
      { id: "none", title: { vi: "x" } },
      { id: "done", title: { vi: "x" } },
    ],
  }),
  held: fact("boolean"),
  on: fact("date"),
  score: fact("points"),
  rate: fact("percent"),
};
const identities = [identity("split", "received", ["settled", "open"])];

function applied(what: Partial<Action>, entered: EnteredFacts): unknown {
  const { compiled, prepared } = scoreOf(
    rubric([leaf("1", 9, { measure: { amount: "received" }, points: { given: { lowest: 0, highest: 9 } } })], {
      facts,
      identities,
    }),
    evidence(entered),
  );
  return shownFacts(
    applyAction(
      readyAction(action(what), compiled, movesOf(compiled.definitions)),
      prepared.entered,
      prepared.situation.known,
    ),
  );
}

describe("what an action sets", () => {
  it("stands as it says, whatever was there", () => {
    expect(
      applied(
        { sets: { plan: "done", held: true, few: 3, on: "2022-12-31", rate: "95%" } },
        { plan: "none", rate: "97%" },
      ),
    ).toEqual({
      plan: "done",
      held: true,
      few: "3",
      on: "2022-12-31",
      rate: "19/20",
    });
  });

  it("changes nothing that stands so already, entered or derived", () => {
    expect(
      applied({ sets: { plan: "done", rate: "0.5", open: 1 } }, { plan: "done", rate: "50%", received: 3, settled: 2 }),
    ).toEqual({});
  });

  it("leaves out what no fact can have, or no dictionary knows", () => {
    expect(applied({ sets: { plan: "xyz", few: 99, unheardOf: 1 } }, {})).toEqual({});
  });
});

describe("the moves of an action", () => {
  const settle = (times: number | string): Partial<Action> => ({ moves: [{ move: "settle", times }] });

  it("change entered facts so many times, or as often as a fact counts", () => {
    expect(applied(settle(2), { received: 9, settled: 3, open: 6 })).toEqual({ settled: "5", open: "4" });
    expect(applied(settle("open"), { received: 9, settled: 3, open: 6 })).toEqual({ settled: "9", open: "0" });
    expect(applied(settle("received"), { settled: 1 })).toEqual({});
    expect(applied(settle("plan"), { settled: 1, plan: "done" })).toEqual({});
  });

  it("read derived counts, but change entered facts only: the rest follows", () => {
    // 9 − 3 = 6 are open and not entered
    expect(applied(settle("open"), { received: 9, settled: 3 })).toEqual({ settled: "9" });
    expect(applied(settle(2), {})).toEqual({});
  });

  it("stop before a fact falls below its lowest value", () => {
    expect(applied(settle(9), { settled: 3, open: 2 })).toEqual({ settled: "5", open: "0" });
    expect(applied({ moves: [{ move: "less", times: 9 }] }, { few: 5 })).toEqual({ few: "2" });
    expect(applied({ moves: [{ move: "pay", times: 9 }] }, { money: -4 })).toEqual({ money: "-9" });
    expect(applied(settle(1), { settled: 3, open: 0 })).toEqual({});
  });

  it("stop before a fact rises above its highest value", () => {
    expect(applied({ moves: [{ move: "more", times: 9 }] }, { few: 3 })).toEqual({ few: "5" });
  });

  it("stop before a part outgrows its whole", () => {
    expect(applied(settle(9), { received: 5, settled: 3 })).toEqual({ settled: "5" });
    expect(applied({ moves: [{ move: "receive", times: 4 }] }, { received: 5, settled: 3 })).toEqual({
      received: "9",
      settled: "7",
    });
  });

  it("stop before a whole shrinks below its part", () => {
    expect(applied({ moves: [{ move: "refuse", times: 9 }] }, { received: 5, settled: 3 })).toEqual({ received: "3" });
  });

  it("follow each other, and what the action sets", () => {
    const both: Partial<Action> = {
      sets: { open: 4 },
      moves: [
        { move: "settle", times: 1 },
        { move: "settle", times: 1 },
      ],
    };
    expect(applied(both, { settled: 1, open: 9 })).toEqual({ open: "2", settled: "3" });
  });

  it("of a name that no fact has do nothing", () => {
    expect(applied({ moves: [{ move: "unheard-of", times: 1 }] }, { settled: 1 })).toEqual({});
  });
});
