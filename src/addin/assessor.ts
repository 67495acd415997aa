import type { Scorer } from "../assess/scorer.js";
import type { Assessment } from "../assess/types.js";
import type { WhatIf } from "../assess/whatIf.js";
import { nearest } from "../document/nearest.js";
import type { FactDefinition, FactDictionary } from "../facts/types.js";
import type { Language, Text } from "../i18n/text.js";
import { definitionsOf } from "../score/compile.js";
import { isBlank, textOf } from "./cell.js";
import { documentProblem, FunctionProblem, issuesProblem, type Places } from "./problem.js";
import { readEvidence } from "./reading/evidence.js";
import { readFactRange } from "./reading/range.js";

/** Where the functions find rubrics: each is compiled once. */
export interface RubricLibrary {
  readonly ids: readonly string[];
  readonly dictionary: FactDictionary;
  /** `undefined` for an id that the library does not have. */
  scorer(id: string): Scorer | undefined;
}

/** A rubric as functions use it. */
export interface OpenRubric {
  readonly scorer: Scorer;
  readonly definitions: ReadonlyMap<string, FactDefinition>;
}

/** Scores what stands in ranges. */
export interface Assessor {
  readonly language: Language;
  /** @throws {FunctionProblem} for an id that is not there */
  rubric(id: unknown): OpenRubric;
  /** @throws {FunctionProblem} with all that is wrong with the range */
  assess(id: unknown, range: unknown, year: unknown): Assessment;
  /** What would be if the facts of a second range took the place of those of the first. */
  whatIf(id: unknown, range: unknown, year: unknown, changes: unknown): WhatIf;
}

/** Many cells of a sheet ask about the same range; this many answers are kept. */
const KEPT = 16;

/** The state of one open sheet: compiled rubrics and the last answers. */
export function createAssessor(library: RubricLibrary, language: Language): Assessor {
  const opened = new Map<string, OpenRubric>();
  const kept = new Map<string, Assessment>();

  function rubric(id: unknown): OpenRubric {
    const name = textOf(id);
    const ready = opened.get(name);
    if (ready !== undefined) return ready;
    const scorer = library.scorer(name);
    if (scorer === undefined) {
      const guess = nearest(name, library.ids) ?? null;
      throw new FunctionProblem("addin.error.rubric", { id: name, nearest: guess, known: [...library.ids] });
    }
    const open = { scorer, definitions: definitionsOf(scorer.rubric, library.dictionary) };
    opened.set(name, open);
    return open;
  }

  function read(id: unknown, range: unknown, year: unknown) {
    const { scorer, definitions } = rubric(id);
    const { evidence, rows, issues } = readEvidence(range, scorer.rubric, readYear(year), definitions);
    const places: Places = { factTitles: titlesOf(definitions), rows };
    if (issues.length > 0) throw issuesProblem(issues, places);
    return { scorer, definitions, evidence, places };
  }

  function assess(id: unknown, range: unknown, year: unknown): Assessment {
    const { scorer, evidence, places } = read(id, range, year);
    const key = `${scorer.rubric.id}\n${JSON.stringify(evidence)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const assessment = orProblem(() => scorer.assess(evidence), places);
    const oldest = kept.keys().next();
    if (kept.size >= KEPT && oldest.done !== true) kept.delete(oldest.value);
    kept.set(key, assessment);
    return assessment;
  }

  return {
    language,
    rubric,
    assess,
    whatIf(id, range, year, changes) {
      const { scorer, definitions, evidence, places: before } = read(id, range, year);
      const changed = readFactRange(changes, definitions);
      const places: Places = { factTitles: titlesOf(definitions), rows: changed.rows };
      const special = changed.special.map(({ row, key }) => ({
        code: "addin.error.changeRow",
        path: "",
        params: { row, key: `#${key}` },
      }));
      const unknown = Object.keys(changed.facts)
        .filter((fact) => !definitions.has(fact))
        .map((fact) => ({
          code: "rubric.unknownFact",
          path: "",
          params: { fact, nearest: nearest(fact, definitions.keys()) ?? null },
        }));
      const issues = [...changed.issues, ...special, ...unknown];
      if (issues.length > 0) throw issuesProblem(issues, places);
      const session = orProblem(() => scorer.open(evidence), before);
      return orProblem(() => session.whatIf(changed.facts), places);
    },
  };
}

function orProblem<Value>(compute: () => Value, places: Places): Value {
  try {
    return compute();
  } catch (error) {
    throw documentProblem(error, places);
  }
}

function readYear(year: unknown): number {
  const text = textOf(year);
  if (isBlank(year) || !/^\d{4}$/.test(text)) throw new FunctionProblem("addin.error.year", { actual: text });
  return Number(text);
}

function titlesOf(definitions: ReadonlyMap<string, FactDefinition>): { readonly [fact: string]: Text } {
  return Object.fromEntries(Array.from(definitions, ([id, { title }]) => [id, title]));
}
