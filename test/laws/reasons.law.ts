import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { createReader } from "../../src/assess/reader.js";
import type { ReasonChange } from "../../src/assess/scoreReasons.js";
import type { Evidence, FactValue } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import { dateOfDay, dayNumber } from "../../src/number/calendar.js";
import { decimal, parseDecimal } from "../../src/number/decimal.js";
import { fromPlainValue, toPlainValue } from "../../src/number/print.js";
import {
  compare,
  divide,
  equals,
  isInteger,
  isZero,
  type Rational,
  rational,
  subtract,
} from "../../src/number/rational.js";
import type { Rubric } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import { gradeRank } from "../../src/score/grade.js";
import { scoreRubric } from "../../src/score/score.js";
import { supportedScores } from "../../src/score/supported.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { withFacts } from "../../src/testing/laws/law.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { identity } from "../support/facts.js";
import { bundledRubrics, limited, rubricAndEvidence, runs } from "./support.js";

/** The exact points of a node, the total under `""`; of one that has none, nothing. */
type Points = (evidence: Evidence, code: string) => Rational | null;

function after(evidence: Evidence, changes: readonly ReasonChange[]): Evidence {
  return changes.reduce((changed, { enter }) => withFacts(changed, enter), evidence);
}

/** What the reasons promise and do not keep, in words. */
function brokenPromises(rubric: Rubric, dictionary: FactDictionary, evidence: Evidence): readonly string[] {
  const engine = createEngine({ dictionary });
  const reader = createReader(rubric, dictionary, createRegistry());
  const scoresOf = (changed: Evidence) => {
    const { compiled, prepared } = reader.read(changed);
    const scores = scoreRubric(compiled, prepared.situation);
    return { compiled, scores, supported: supportedScores(compiled, prepared.situation, scores) };
  };
  const points: Points = (changed, code) => {
    const { compiled, scores } = scoresOf(changed);
    const outcome = scores.outcomes[compiled.nodes.find((node) => node.code === code)?.index ?? -1];
    return outcome === undefined || outcome.hasNoScore ? null : outcome.points;
  };
  const rankOf = (changed: Evidence, grade: string | null = scoresOf(changed).scores.grade): number =>
    gradeRank(rubric, grade);
  const { total, nodes, cliffs } = engine.explain(rubric, evidence);
  return [
    ...(total === undefined ? [] : totalPromises(total, evidence, points, rankOf)),
    ...nodes.flatMap(({ code, score, contrast, lacking }) => {
      const promises = contrast === undefined ? [] : contrastPromises(code, score, contrast, evidence, points);
      return lacking === undefined ? promises : [...promises, ...documentPromise(code, lacking.reaches)];
    }),
    ...cliffs.flatMap((cliff) => cliffPromises(cliff, evidence, points)),
  ];

  /** One document in the record supports the node. */
  function documentPromise(code: string, reaches: number | string): readonly string[] {
    const records = evidence.records?.[rubric.id] ?? {};
    const added: Evidence = {
      ...evidence,
      documents: { ...evidence.documents, added: { title: "Văn bản" } },
      records: { ...evidence.records, [rubric.id]: { ...records, [code]: { ...records[code], documents: ["added"] } } },
    };
    const { compiled, supported } = scoresOf(added);
    const outcome = supported.outcomes[compiled.nodes.find((node) => node.code === code)?.index ?? -1];
    return same(outcome?.points ?? null, fromPlainValue(reaches))
      ? []
      : [`${code}: a document does not support ${reaches}`];
  }
}

type Explained = ReturnType<ReturnType<typeof createEngine>["explain"]>;
type Contrast = NonNullable<Explained["nodes"][number]["contrast"]>;

function contrastPromises(
  code: string,
  score: number | string,
  { moves, reaches, gain, totalGain }: Contrast,
  evidence: Evidence,
  points: Points,
): readonly string[] {
  const wanted = fromPlainValue(reaches);
  const done = after(evidence, moves);
  const broken: string[] = [];
  if (!same(points(done, code), wanted)) broken.push(`${code}: the moves do not give ${reaches}`);
  if (!equals(subtract(wanted, fromPlainValue(score)), fromPlainValue(gain))) broken.push(`${code}: another gain`);
  const [total, before] = [points(done, ""), points(evidence, "")];
  if (
    totalGain !== null &&
    (total === null || before === null || !equals(subtract(total, before), fromPlainValue(totalGain)))
  )
    broken.push(`${code}: the total does not gain ${totalGain}`);
  for (const left of moves) {
    const without = points(
      after(
        evidence,
        moves.filter((move) => move !== left),
      ),
      code,
    );
    if (without !== null && compare(without, wanted) >= 0) broken.push(`${code}: ${left.change.fact} can be left out`);
  }
  return broken;
}

/** The moves of the total lead to the grade that they promise, and to no such grade without any of them. */
function totalPromises(
  { score, next, contrast, reachesGrade }: NonNullable<Explained["total"]>,
  evidence: Evidence,
  points: Points,
  rankOf: (evidence: Evidence, grade?: string | null) => number,
): readonly string[] {
  if (contrast === undefined) return [];
  if (next === undefined) return contrastPromises("", score, contrast, evidence, points);
  const { moves, reaches } = contrast;
  const done = after(evidence, moves);
  const wanted = rankOf(evidence, next.id);
  const broken: string[] = [];
  if (!same(points(done, ""), fromPlainValue(reaches))) broken.push(`the moves do not give a total of ${reaches}`);
  if (rankOf(done) !== rankOf(done, reachesGrade?.id) || rankOf(done) > wanted) broken.push("another grade");
  for (const left of moves) {
    const without = after(
      evidence,
      moves.filter((move) => move !== left),
    );
    if (rankOf(without) <= wanted) broken.push(`${left.change.fact} can be left out of the grade`);
  }
  return broken;
}

function cliffPromises(cliff: Explained["cliffs"][number], evidence: Evidence, points: Points): readonly string[] {
  const { code, gain } = cliff;
  const [before, now] = [points(evidence, code), points(after(evidence, [cliff]), code)];
  if (before === null || now === null || isZero(fromPlainValue(gain))) return [`${code}: a cliff without points`];
  const broken = same(subtract(now, before), fromPlainValue(gain))
    ? []
    : [`${code}: the step does not change it by ${gain}`];
  const earlier = oneLess(cliff, evidence);
  const less = earlier === undefined ? null : points(withFacts(evidence, earlier), code);
  return less !== null && same(subtract(less, before), fromPlainValue(gain))
    ? [...broken, `${code}: one step less changes it as much`]
    : broken;
}

/**
 * What one step less would enter: each number that part nearer to what it is, a day one day nearer. Nothing where it is
 * the first step, or the way there is not even.
 */
function oneLess(
  { enter, distance }: Explained["cliffs"][number],
  { facts = {} }: Evidence,
): Readonly<Record<string, FactValue>> | undefined {
  if (distance === 1) return undefined;
  const nearer = Object.entries(enter).map(
    ([fact, to]) => [fact, stepBack(enteredValue(facts[fact]), to, distance)] as const,
  );
  return nearer.some(([, value]) => value === undefined)
    ? undefined
    : Object.fromEntries(nearer.map(([fact, value]) => [fact, value as FactValue]));
}

function stepBack(from: FactValue | undefined, to: FactValue, steps: number): FactValue | undefined {
  const [first, last] = [dayNumber(String(from)), dayNumber(String(to))];
  if (first !== undefined && last !== undefined) return dateOfDay(last + Math.sign(first - last));
  if (!isNumeric(from) || !isNumeric(to)) return undefined;
  const change = subtract(decimal(to), decimal(from));
  const back = subtract(decimal(to), divide(change, rational(BigInt(steps))));
  // A number between the steps of a fact stands on none of them.
  return isInteger(decimal(from)) && isInteger(decimal(to)) && !isInteger(back) ? undefined : toPlainValue(back);
}

function enteredValue(entry: NonNullable<Evidence["facts"]>[string] | undefined): FactValue | undefined {
  return typeof entry === "object" && entry !== null && !Array.isArray(entry) && "value" in entry
    ? (entry.value as FactValue)
    : (entry as FactValue | undefined);
}

function isNumeric(value: FactValue | undefined): value is number | string {
  return typeof value === "number" || (typeof value === "string" && typeof parseDecimal(value) !== "string");
}

function same(one: Rational | null, other: Rational): boolean {
  return one !== null && equals(one, other);
}

describe("reasons: contrasts and cliffs keep what they promise, and no move of a contrast can be left out", () => {
  test("random rubrics", () => {
    const property = fc.property(rubricAndEvidence, ([rubric, evidence]) => {
      expect(brokenPromises(rubric, emptyDictionary, evidence)).toEqual([]);
    });
    fc.assert(property, limited(60));
  });

  test("facts of which several steps are near: counts with what changes beside them, moves, shares, days", () => {
    const late = { measure: { lateDays: { done: "issued", due: "2024-01-31", days: "calendar" } } } as const;
    const levels = [
      { from: "90%", points: 2 },
      { from: "50%", below: "90%", points: 1 },
      { below: "50%", points: 0 },
    ];
    const stepwise = rubric(
      [
        leaf("1", 2, { measure: { ratio: ["good", "all"] }, points: { levels } }),
        leaf("2", 2, { measure: { amount: "share" }, points: { levels } }),
        leaf("3", 1, {
          ...late,
          points: {
            levels: [
              { to: 0, points: 1 },
              { over: 0, points: 0 },
            ],
          },
        }),
        leaf("4", 2, { measure: { ratio: ["trained", "planned"] }, points: { levels } }),
      ],
      {
        facts: {
          good: { ...fact("count", { partOf: "all" }), change: "accumulating" },
          late: { ...fact("count", { partOf: "all" }), change: "accumulating" },
          all: { ...fact("count"), change: "accumulating" },
          share: { ...fact("percent"), change: "fixable" },
          issued: { ...fact("date"), change: "fixable" },
          planned: { ...fact("count"), change: "fixed" },
          trained: {
            ...fact("count", { partOf: "planned" }),
            change: "accumulating",
            moves: [{ id: "train", title: { vi: "Đào tạo" }, changes: { trained: 1 } }],
          },
        },
        identities: [identity("all", "all", ["good", "late"])],
        total: { max: null },
      },
    );
    let several = 0;
    const property = fc.property(
      fc.integer({ min: 85, max: 460 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 8700, max: 9100 }),
      fc.integer({ min: 20, max: 40 }),
      fc.integer({ min: 160, max: 200 }),
      (good, tardy, share, day, trained) => {
        const date = day > 31 ? `2024-02-${String(day - 31).padStart(2, "0")}` : `2024-01-${day}`;
        const own = {
          good,
          late: tardy,
          all: good + tardy,
          share: share / 10_000,
          issued: date,
          planned: 200,
          trained,
        };
        const entered = evidence(own);
        const { cliffs } = createEngine({ dictionary: emptyDictionary }).explain(stepwise, entered);
        several += cliffs.filter((cliff) => oneLess(cliff, entered) !== undefined).length;
        expect(brokenPromises(stepwise, emptyDictionary, entered)).toEqual([]);
      },
    );
    fc.assert(property, limited(100));
    expect(several).toBeGreaterThan(runs(100));
  });

  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
    const property = fc.property(arbitraryEvidence(rubric, factDictionary), (evidence) => {
      expect(brokenPromises(rubric, factDictionary, evidence)).toEqual([]);
    });
    fc.assert(property, limited(2));
  });

  test.each(["khanh-hoa-2021", "kon-tum-2022-q3", "quang-tri-2022-q1", "thai-nguyen-2022", "tien-giang-2023"])(
    "%s",
    (name) => {
      const evidence = JSON.parse(
        readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8"),
      ) as Evidence;
      const fitting = bundledRubrics().filter(
        ({ unitTypes, years }) =>
          (unitTypes.length === 0 || unitTypes.includes(evidence.unit.type)) &&
          years.from <= evidence.period.year &&
          (years.to ?? evidence.period.year) >= evidence.period.year,
      );
      for (const rubric of fitting) expect(brokenPromises(rubric, factDictionary, evidence), rubric.id).toEqual([]);
    },
  );
});
