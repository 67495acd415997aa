import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { createReader } from "../../src/assess/reader.js";
import type { ReasonChange } from "../../src/assess/scoreReasons.js";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import { fromPlainValue } from "../../src/number/print.js";
import { compare, equals, isZero, type Rational, subtract } from "../../src/number/rational.js";
import type { Rubric } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import { gradeRank } from "../../src/score/grade.js";
import { scoreRubric } from "../../src/score/score.js";
import { supportedScores } from "../../src/score/supported.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { withFacts } from "../../src/testing/laws/law.js";
import { bundledRubrics, limited, rubricAndEvidence } from "./support.js";

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
  const earlier = oneLess(cliff);
  const less = earlier === undefined ? null : points(withFacts(evidence, earlier), code);
  return less !== null && same(subtract(less, before), fromPlainValue(gain))
    ? [...broken, `${code}: one step less changes it as much`]
    : broken;
}

/** What one step less would enter, where only one number is entered and it is not the first step. */
function oneLess({
  change,
  enter,
  distance,
}: Explained["cliffs"][number]): Readonly<Record<string, number>> | undefined {
  const { fact, type, from, to } = change;
  if (type !== "count" || distance === 1 || Object.keys(enter).length > 1) return undefined;
  return { [fact]: Number(to) - (Number(to) > Number(from) ? 1 : -1) };
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
