import type { KnownValue } from "../facts/value.js";
import type { Start } from "../plan/field.js";
import { type Prepared, prepareFacts } from "../score/prepare.js";
import { type Scores, scoreRubric } from "../score/score.js";

/** The scores of the whole rubric after some facts are entered anew. */
export function scoresAfter(start: Start, changes: ReadonlyMap<string, KnownValue>): Scores {
  return scored(start, preparedAfter(start, changes));
}

/** The same; `undefined` where the facts then contradict each other and did not before. */
export function consistentAfter(start: Start, changes: ReadonlyMap<string, KnownValue>): Scores | undefined {
  const prepared = preparedAfter(start, changes);
  const wasBroken = new Set(start.prepared.broken.map(({ identity }) => identity.id));
  const isBroken = prepared.broken.some(({ identity }) => !wasBroken.has(identity.id));
  return isBroken ? undefined : scored(start, prepared);
}

function preparedAfter({ compiled, prepared }: Start, changes: ReadonlyMap<string, KnownValue>): Prepared {
  const entered = new Map(prepared.entered);
  for (const [fact, value] of changes) entered.set(fact, { value, from: "entered", certainty: "exact" });
  return prepareFacts(compiled, prepared.situation.evidence, entered);
}

function scored({ compiled, prepared, scores }: Start, { situation }: Prepared): Scores {
  return scoreRubric(compiled, situation, { situation: prepared.situation, scores });
}
