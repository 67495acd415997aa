import { describe, expect, test } from "vitest";
import { factDictionary } from "../../src/facts/dictionary.js";
import { type LintFinding, lintRubric, lintRubrics } from "../../src/lint/lintRubric.js";
import type { Rubric } from "../../src/rubric/types.js";
import { bundledRubrics } from "../laws/support.js";
import type { Damager } from "./mutation/damage.js";
import { extractsOf } from "./mutation/extracts.js";
import { factsMistaken, goodMovesInverted } from "./mutation/facts.js";
import {
  codesMisplaced,
  codesRepeated,
  effectsMistaken,
  exemptionsOpened,
  gradesMistaken,
  headMistaken,
  sourcesLost,
  yearsNarrowed,
} from "./mutation/head.js";
import { bestMoved, groupsBroken, maximaMoved, waysBroken } from "./mutation/points.js";
import {
  checklistsMistaken,
  choicesMistaken,
  endsMoved,
  levelsLost,
  orderedInverted,
  pointsSwapped,
} from "./mutation/tables.js";
import { keysMistaken, textBroken } from "./mutation/text.js";

/** What can be damaged in an extract, apart from the rest. */
const OF_EXTRACTS: readonly Damager[] = [
  bestMoved,
  checklistsMistaken,
  choicesMistaken,
  codesRepeated,
  effectsMistaken,
  endsMoved,
  exemptionsOpened,
  factsMistaken,
  goodMovesInverted,
  groupsBroken,
  levelsLost,
  maximaMoved,
  orderedInverted,
  pointsSwapped,
  sourcesLost,
  waysBroken,
  yearsNarrowed,
];

/** What is damaged once for the whole rubric. */
const OF_THE_WHOLE: readonly Damager[] = [codesMisplaced, gradesMistaken, headMistaken, textBroken];

/** How many damages of a kind were tried, found and left out. */
interface Count {
  tried: number;
  found: number;
  leftOut: number;
}

const counts = new Map<string, Count>();
const reasons = new Map<string, number>();

function countOf(kind: string): Count {
  const count = counts.get(kind) ?? { tried: 0, found: 0, leftOut: 0 };
  counts.set(kind, count);
  return count;
}

/** What a person would be told: errors and warnings, by code and place. */
function told(findings: readonly LintFinding[]): ReadonlySet<string> {
  return new Set(
    findings.filter(({ severity }) => severity !== "information").map(({ code, path }) => `${code} ${path}`),
  );
}

/** The damages that the prover does not find. */
function missed(rubric: Rubric, damagers: readonly Damager[], seen: readonly string[] = []): readonly string[] {
  const before = told(lintRubric(rubric));
  const notFound: string[] = [];
  for (const damager of damagers) {
    for (const damage of damager({ rubric, dictionary: factDictionary })) {
      if (seen.includes(damage.place)) continue;
      const count = countOf(damage.kind);
      if ("reason" in damage) {
        count.leftOut += 1;
        reasons.set(`${damage.kind}: ${damage.reason}`, (reasons.get(`${damage.kind}: ${damage.reason}`) ?? 0) + 1);
        continue;
      }
      count.tried += 1;
      const findings = lintRubric(damage.input, { dictionary: damage.dictionary ?? factDictionary });
      if (Array.from(told(findings)).some((one) => !before.has(one))) count.found += 1;
      else notFound.push(`${damage.kind} at ${damage.place}`);
    }
  }
  return notFound;
}

describe("lint finds every damage", () => {
  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
    const keys = keysMistaken();
    const ofExtracts = extractsOf(rubric).flatMap((extract) => {
      // What stands at the top of several extracts is damaged in the first of them.
      const seen = extract.isContinued ? ["/nodes/0", "/total"] : [];
      return missed(extract.rubric, [...OF_EXTRACTS, keys], seen);
    });
    expect([...ofExtracts, ...missed(rubric, [...OF_THE_WHOLE, keys])]).toEqual([]);
  });

  test("two rubrics in force at once", () => {
    const rubrics = bundledRubrics();
    for (const rubric of rubrics) {
      const count = countOf("rubric in force twice");
      count.tried += 1;
      if (told(lintRubrics([rubric, { ...rubric, id: `${rubric.id}-again` }])).size > 0) count.found += 1;
      expect(count.found).toBe(count.tried);
    }
  });

  test("the counts", () => {
    const rows = Array.from(counts, ([kind, count]) => ({ kind, ...count })).sort((left, right) =>
      left.kind < right.kind ? -1 : 1,
    );
    const sum = (key: keyof Count): number => rows.reduce((total, row) => total + row[key], 0);
    const line = (kind: string, { tried, found, leftOut }: Count): string =>
      `${kind.padEnd(42)}${String(tried).padStart(7)}${String(found).padStart(7)}${String(leftOut).padStart(10)}`;
    const total = { tried: sum("tried"), found: sum("found"), leftOut: sum("leftOut") };
    const table = [
      `${"damage".padEnd(42)}  tried  found  left out`,
      ...rows.map((row) => line(row.kind, row)),
      line("all", total),
      ...Array.from(reasons, ([reason, count]) => `left out ${count}: ${reason}`),
    ];
    process.stdout.write(`${table.join("\n")}\n`);
    expect(total.found).toBe(total.tried);
  });
});
