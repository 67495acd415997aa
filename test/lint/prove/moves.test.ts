import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/assess/engine.js";
import type { FactValue } from "../../../src/evidence/types.js";
import type { FactDictionary, Move } from "../../../src/facts/types.js";
import type { Rubric } from "../../../src/rubric/types.js";
import type { RuleInput } from "../../../src/rules/types.js";
import { emptyDictionary } from "../../../src/testing/arbitraryRubric.js";
import { fact, leaf } from "../../support/documents.js";
import { identity } from "../../support/facts.js";
import {
  assessed,
  atLeast,
  codesOf,
  type FactsById,
  factsOf,
  lint,
  only,
  scoreOf,
  small,
  table,
  withRule,
} from "./support.js";

function good(changes: Move["changes"]): Move {
  return { id: "do-well", title: { vi: "Làm tốt" }, changes, good: true };
}

function moving(changes: Move["changes"], more: FactsById = {}): FactsById {
  return { all: fact("count"), done: fact("count", { partOf: "all", moves: [good(changes)] }), ...more };
}

/** The score of the node before and after the move, from the witness of the finding. */
function beforeAndAfter(rubric: Rubric, changes: Move["changes"], code = "1"): readonly unknown[] {
  const found = only(lint(rubric), "goodMoveLowers");
  const facts = factsOf(found) as { readonly [fact: string]: number };
  const moved = Object.entries(changes).map(([id, change]) => [id, (facts[id] ?? 0) + Number(change)] as const);
  const after = {
    ...found.witness,
    facts: { ...facts, ...(Object.fromEntries(moved) as { [id: string]: FactValue }) },
  };
  return [scoreOf(rubric, found.witness, code), scoreOf(rubric, after, code)];
}

describe("good moves", () => {
  it("may do what they promise", () => {
    expect(codesOf(lint(withRule(atLeast("50%", 10), moving({ done: 1 }))))).toEqual([]);
    expect(codesOf(lint(withRule(atLeast("50%", 10), moving({ done: 1, all: 1 }))))).toEqual([]);
  });

  it("lower a share that they take from", () => {
    const changes = { done: -1 };
    const rubric = withRule(atLeast("50%", 10), moving(changes));
    const found = only(lint(rubric), "goodMoveLowers");
    expect(found).toMatchObject({ severity: "error", path: "/facts/done/moves/0", params: { before: 10, after: 0 } });
    expect(beforeAndAfter(rubric, changes)).toEqual([10, 0]);
  });

  it("lower a share whose whole they add to", () => {
    const changes = { all: 1 };
    const rubric = withRule(atLeast("50%", 10), moving(changes));
    expect(beforeAndAfter(rubric, changes)).toEqual([10, 0]);
  });

  it("lower a line that falls", () => {
    const changes = { done: 1 };
    const rule: RuleInput = { measure: { amount: "done" }, points: { deduct: { start: 10, each: 5, floor: 0 } } };
    const [before, after] = beforeAndAfter(withRule(rule, moving(changes)), changes);
    expect(Number(after)).toBeLessThan(Number(before));
  });

  it("lower what is given where nothing arose", () => {
    const changes = { all: 1 };
    const rule = table(
      [
        { from: "90%", points: 10 },
        { below: "90%", points: 0 },
      ],
      undefined,
      "full",
    );
    const rubric = withRule(rule, moving(changes));
    expect(beforeAndAfter(rubric, changes)).toEqual([10, 0]);
  });

  it("reach through definitions, and through what is derived as a ratio", () => {
    const changes = { done: -1 };
    const rate = { rate: fact("percent", { derived: { ratio: ["done", "all"] } as const }) };
    const rule: RuleInput = {
      measure: { amount: "rate" },
      points: { linear: { from: ["0%", 0], to: ["100%", 10] } },
      whenEmpty: "zero",
    };
    const [before, after] = beforeAndAfter(withRule(rule, moving(changes, rate)), changes);
    expect(Number(after)).toBeLessThan(Number(before));
    const open = { open: fact("count", { derived: { sum: ["all", { fact: "done", times: -1 }] } as const }) };
    const deduct: RuleInput = { measure: { amount: "open" }, points: { deduct: { start: 10, each: 5, floor: 0 } } };
    expect(codesOf(lint(withRule(deduct, moving(changes, open))))).toEqual(["goodMoveLowers"]);
  });

  it("are judged within what identities allow", () => {
    const facts = moving({ done: 1, all: 1 }, { rest: fact("count", { partOf: "all" }) });
    const identities = [identity("split", "all", ["done", "rest"])];
    expect(codesOf(lint({ ...withRule(atLeast("50%", 10), facts), identities }))).toEqual([]);
    const other = { ...withRule(atLeast("50%", 10, { ratio: ["rest", "all"] }), facts), identities };
    expect(codesOf(lint(other))).toEqual(["goodMoveLowers"]);
  });

  it("set off an effect", () => {
    const gate: RuleInput = {
      measure: { amount: "done" },
      points: { accrue: { each: 1, cap: 5 } },
      effects: [{ from: 3, emptyNode: "2" }],
    };
    const facts = moving({ done: 1 });
    const rubric = small([leaf("1", 5, gate), leaf("2", 5, atLeast("0%", 5))], facts);
    const found = only(lint(rubric), "goodMoveLowers");
    const moved = { ...factsOf(found), done: Number(factsOf(found)["done"]) + 1 };
    const after = assessed(rubric, { ...found.witness, facts: moved });
    expect(Number(after.total.score)).toBeLessThan(Number(assessed(rubric, found.witness).total.score));
  });

  it("of the dictionary are told where the rule is", () => {
    const facts = moving({ done: -1 });
    const dictionary: FactDictionary = { ...emptyDictionary, facts };
    const rubric = withRule(atLeast("50%", 10), {});
    const found = only(lint(rubric, dictionary), "goodMoveLowers");
    expect(found.path).toBe("/nodes/0/rule");
    expect(createEngine({ dictionary }).assess(rubric, found.witness).nodes[0]?.score).toBe(10);
  });
});
