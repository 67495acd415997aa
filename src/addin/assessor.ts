import type { Reader } from "../assess/reader.js";
import type { Assessment } from "../assess/types.js";
import { type WhatIf, whatIfOf } from "../assess/whatIf.js";
import { isBlank, textOf } from "../cell/cell.js";
import { InvalidDocumentError } from "../document/error.js";
import { nearest } from "../document/nearest.js";
import { evidenceIssues } from "../evidence/issues.js";
import type { Evidence } from "../evidence/types.js";
import type { FactDefinition } from "../facts/types.js";
import type { Language, Text } from "../i18n/text.js";
import { documentProblem, FunctionProblem, issuesProblem, type Places } from "./problem.js";
import { readEvidence } from "./reading/evidence.js";
import { readFactRange } from "./reading/range.js";

/** Where the functions find rubrics: each is compiled once. */
export interface RubricLibrary {
  readonly ids: readonly string[];
  /** `undefined` for an id that the library does not have. */
  reader(id: string): Reader | undefined;
}

/** Scores what stands in ranges. */
export interface Assessor {
  readonly language: Language;
  /** @throws {FunctionProblem} for an id that is not there */
  rubric(id: unknown): Reader;
  /** @throws {FunctionProblem} with all that is wrong with the range */
  assess(id: unknown, range: unknown, year: unknown): Assessment;
  /** What would be if the facts of a second range took the place of those of the first. */
  whatIf(id: unknown, range: unknown, year: unknown, changes: unknown): WhatIf;
}

/** Many cells of a sheet ask about the same range; this many answers are kept. */
const KEPT = 16;

/** The state of one open sheet: compiled rubrics and the last answers. */
export function createAssessor(library: RubricLibrary, language: Language): Assessor {
  const kept = new Map<string, Assessment>();

  function rubric(id: unknown): Reader {
    const name = textOf(id);
    const reader = library.reader(name);
    if (reader !== undefined) return reader;
    const guess = nearest(name, library.ids) ?? null;
    throw new FunctionProblem("addin.error.rubric", { id: name, nearest: guess, known: [...library.ids] });
  }

  function read(id: unknown, range: unknown, year: unknown) {
    const reader = rubric(id);
    const { evidence, rows, issues } = readEvidence(range, reader.rubric, readYear(year), reader.definitions);
    const places: Places = { factTitles: titlesOf(reader.definitions), rows };
    if (issues.length > 0) throw issuesProblem(issues, places);
    return { reader, evidence, places };
  }

  function assess(id: unknown, range: unknown, year: unknown): Assessment {
    const { reader, evidence, places } = read(id, range, year);
    const key = `${reader.rubric.id}\n${JSON.stringify(evidence)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const assessment = orProblem(() => reader.assess(requireSound(evidence, reader)), places);
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
      const { reader, evidence, places: before } = read(id, range, year);
      const { definitions } = reader;
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
      orProblem(() => requireSound(evidence, reader), before);
      return orProblem(
        () => whatIfOf((one) => reader.read(requireSound(one, reader)), evidence, changed.facts),
        places,
      );
    },
  };
}

/**
 * Evidence that was made from cells is well-formed, and need not be held against the schema.
 *
 * @throws {InvalidDocumentError} where its facts contradict their definitions, or it does not fit the rubric
 */
function requireSound(evidence: Evidence, reader: Reader): Evidence {
  const issues = [...evidenceIssues(evidence, reader.definitions), ...reader.fitIssues(evidence)];
  if (issues.length > 0) throw new InvalidDocumentError(issues);
  return evidence;
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
  if (isBlank(year) || !/^(?:19|2\d)\d\d$/.test(text)) throw new FunctionProblem("addin.error.year", { actual: text });
  return Number(text);
}

function titlesOf(definitions: ReadonlyMap<string, FactDefinition>): { readonly [fact: string]: Text } {
  return Object.fromEntries(Array.from(definitions, ([id, { title }]) => [id, title]));
}
