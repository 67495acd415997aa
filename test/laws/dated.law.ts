import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Assessment } from "../../src/assess/types.js";
import { entryOf } from "../../src/evidence/facts.js";
import type { Evidence } from "../../src/evidence/types.js";
import { dateOfDay, dayNumber } from "../../src/number/calendar.js";
import { fromPlainValue } from "../../src/number/print.js";
import { add, equals, type Rational } from "../../src/number/rational.js";
import type { Rubric } from "../../src/rubric/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { arbitraryChoices } from "../../src/testing/choices.js";
import { type Draw, drawFrom } from "../../src/testing/draw.js";
import { limited, rubricAndEvidence } from "./support.js";

const engine = createEngine({ dictionary: emptyDictionary });

/** The evidence with days here and there: documents that begin and end, facts that are known from some day on. */
function dated(draw: Draw, evidence: Evidence): Evidence {
  const year = dayNumber(`${evidence.period.year}-01-01`) ?? 0;
  const day = (): string => dateOfDay(year + draw.pick([-30, 0, 31, 90, 180, 181, 300, 364, 400]));
  const maybe = <Key extends string>(key: Key) => (draw.chance(50) ? { [key]: day() } : {});
  const map = <From, To>(all: { readonly [key: string]: From } | undefined, change: (one: From) => To) =>
    Object.fromEntries(Object.entries(all ?? {}).map(([key, one]) => [key, change(one)] as const));
  return {
    ...evidence,
    documents: map(evidence.documents, (one) => ({ ...one, ...maybe("date"), ...maybe("validUntil") })),
    facts: map(evidence.facts, (one) => ({ ...entryOf(one), ...maybe("asOf") })),
  };
}

const subject: fc.Arbitrary<readonly [Rubric, Evidence]> = fc
  .tuple(rubricAndEvidence, arbitraryChoices(400))
  .map(([[rubric, evidence], choices]) => [rubric, dated(drawFrom(choices), evidence)] as const);

/** The numbers and states of an assessment; which facts are missing, and whether a bound is shown to be narrow, may change while these stay. */
function saidBy({ total: { tight: _, ...total }, nodes }: Assessment): unknown {
  const numbers = nodes.map(({ code, score, exact, supported, floor, ceiling, state }) => ({
    code,
    numbers: [score, exact, supported, floor, ceiling, state],
  }));
  return { total, numbers };
}

describe("evidence on a day", () => {
  test("stands as it stands, however often it is asked, and no day knows more than a later one", () => {
    const property = fc.property(subject, fc.integer({ min: -40, max: 420 }), ([rubric, evidence], offset) => {
      const date = dateOfDay((dayNumber(`${evidence.period.year}-01-01`) ?? 0) + offset);
      const once = engine.evidenceOn(evidence, date, { rubric });
      expect(engine.evidenceOn(once, date, { rubric })).toEqual(once);
      const later = engine.evidenceOn(evidence, dateOfDay((dayNumber(date) ?? 0) + 50), { rubric });
      for (const fact of Object.keys(once.facts ?? {})) expect(Object.keys(later.facts ?? {})).toContain(fact);
    });
    fc.assert(property, limited(100));
  });
});

describe("a timeline", () => {
  test("has every day on which the score changes, and adds up to the score of each day between", () => {
    const property = fc.property(subject, fc.integer({ min: 0, max: 364 }), ([rubric, evidence], offset) => {
      const { compileRubric, evidenceOn, timeline } = engine;
      const { assess } = compileRubric(rubric);
      const on = (date: string): Assessment => assess(evidenceOn(evidence, date, { rubric }));
      const { start, days, from } = timeline(rubric, evidence);
      const asked = dateOfDay((dayNumber(from) ?? 0) + offset);
      const past = days.filter(({ date }) => date <= asked);
      // Nothing happens between the last of these days and the day that is asked for.
      expect(saidBy(on(asked))).toEqual(saidBy(on(past.at(-1)?.date ?? from)));
      const { total } = on(asked);
      if (total.score === null || [start, ...past.map((day) => day.total)].some(({ score }) => score.by === null))
        return;
      const sum = past.reduce(
        (so, day) => add(so, fromPlainValue(day.total.score.by ?? 0)),
        fromPlainValue(start.score.before ?? 0),
      );
      const reached: Rational = fromPlainValue(total.exact ?? total.score);
      expect(equals(sum, reached)).toBe(true);
      expect(past.at(-1)?.total.gradeFloor.after ?? start.gradeFloor.after).toBe(total.gradeFloor);
    });
    fc.assert(property, limited(60));
  });
});
