import type { Assessment, TotalResult } from "../../assess/types.js";
import { entryOf } from "../../evidence/facts.js";
import type { Evidence } from "../../evidence/types.js";
import type { Rubric } from "../../rubric/types.js";
import { drawCompletion } from "../arbitraryCompletion.js";
import { type Law, named, resultsOf, withFacts } from "./law.js";

/**
 * Floor and ceiling hold for every completion of the evidence, at every node and the total; the grade too.
 *
 * @remarks Since 0.1.0
 */
export const completed: Law = {
  name: "completed",
  statement: "Floor and ceiling of every node, and of the grade, hold whatever missing facts still arrive.",
  violation({ rubric, dictionary, scorer }, evidence, draw) {
    const now = scorer.assess(evidence);
    const completion = withoutKnown(drawCompletion(draw, rubric, evidence, dictionary), evidence, now);
    const assessed = scorer.assess(completion);
    const then = resultsOf(assessed);
    for (const [code, { floor, ceiling }] of resultsOf(now)) {
      const score = then.get(code)?.score ?? null;
      if (score === null) continue;
      const facts = JSON.stringify(completion.facts);
      if (floor !== null && score < floor) return `${named(code)}: ${score} below the floor ${floor} after ${facts}`;
      if (ceiling !== null && score > ceiling) {
        return `${named(code)}: ${score} above the ceiling ${ceiling} after ${facts}`;
      }
    }
    const { total } = assessed;
    if (now.complete && (total.score !== now.total.score || total.exact !== now.total.exact)) {
      return `complete, but the total became ${total.score} after ${JSON.stringify(completion.facts)}`;
    }
    return gradeViolation(rubric, now.total, total, completion.facts);
  },
};

/** The completion without facts that the scorer knows already, from a year before or from other units: they do not arrive. */
function withoutKnown(completion: Evidence, evidence: Evidence, { derived }: Assessment): Evidence {
  const isEntered = (id: string): boolean => entryOf(evidence.facts?.[id] ?? null).value !== null;
  const known = derived.map(({ id }) => id).filter((id) => !isEntered(id));
  return withFacts(completion, Object.fromEntries(known.map((id) => [id, undefined])));
}

function gradeViolation(rubric: Rubric, now: TotalResult, then: TotalResult, facts: unknown): string | undefined {
  const place = (id: string | null): number => (rubric.grades?.levels ?? []).findIndex((grade) => grade.id === id);
  if (then.grade === null || now.gradeFloor === null || now.gradeCeiling === null) return undefined;
  const range = `${now.gradeFloor} to ${now.gradeCeiling} after ${JSON.stringify(facts)}`;
  if (place(then.grade) > place(now.gradeFloor)) return `grade ${then.grade} below the range ${range}`;
  if (place(then.grade) < place(now.gradeCeiling)) return `grade ${then.grade} above the range ${range}`;
  return undefined;
}
