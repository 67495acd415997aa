import type { StandardSchemaV1 } from "@standard-schema/spec";
import { InvalidDocumentError } from "../document/error.js";
import { formatIssue } from "../document/format.js";
import type { Issue, ParseResult } from "../document/issue.js";
import { type MergedEvidence, mergeCheckedEvidence } from "../evidence/merge.js";
import { partIssues } from "../evidence/mergeParts.js";
import { evidenceOnDay } from "../evidence/onDay.js";
import { checkEvidence } from "../evidence/parse.js";
import { rubricEvidenceSchema } from "../evidence/rubricSchema/evidenceSchema.js";
import type { JsonSchema } from "../evidence/rubricSchema/jsonSchema.js";
import type { Evidence } from "../evidence/types.js";
import { readDerivations } from "../facts/derive.js";
import { factDictionary } from "../facts/dictionary.js";
import { checkDictionaryShape } from "../facts/parse.js";
import type { FactDictionary } from "../facts/types.js";
import type { Language } from "../i18n/text.js";
import { checkDefinitions } from "../lint/definitions.js";
import { checkStructure } from "../lint/structure.js";
import { checkRubricShape } from "../rubric/parse.js";
import type { Rubric } from "../rubric/types.js";
import type { MeasureKind, WayKind } from "../rules/kind.js";
import { createRegistry } from "../rules/registry.js";
import { definitionsOf } from "../score/compile.js";
import type { TailoringBases } from "../tailoring/base.js";
import { isTailoring, UNRESOLVED } from "../tailoring/isTailoring.js";
import { type TailorResult, tailor } from "../tailoring/tailor.js";
import { type Scorers, together } from "./all.js";
import { planIssues } from "./checkPlan.js";
import { dayOption } from "./dayOption.js";
import { explainWith } from "./explain.js";
import { nextTasksOf } from "./nextTasks.js";
import type { OtherEvidence } from "./otherEvidence.js";
import { planOver, startsOf } from "./planActions.js";
import { createReader, type Reader } from "./reader.js";
import type { ExplainOptions, ScoreReasons } from "./scoreReasons.js";
import { createScorer, type Scorer } from "./scorer.js";
import type { TaskList, TaskOptions } from "./taskList.js";
import { type Timeline, type TimelineOptions, timelineOf } from "./timeline.js";
import type { Assessment } from "./types.js";
import type { FactChanges, WhatIf } from "./whatIf.js";
import type { PlanOptions, WorkPlan } from "./workPlan.js";

/** A parser that is also a Standard Schema, so that other programs can take it where they take a schema. */
export interface Parser<Value> extends StandardSchemaV1<unknown, Value> {
  (value: unknown): ParseResult<Value>;
}

/**
 * What an engine is made of.
 *
 * @remarks Since 0.1.0
 */
export interface EngineOptions {
  /** The facts that rubrics share. Default: the dictionary that comes with the library. */
  readonly dictionary?: FactDictionary;
  /** Measures and ways of the program's own; their names begin with `x-`. */
  readonly kinds?: readonly (MeasureKind<never> | WayKind<never>)[];
}

/**
 * How evidence is merged.
 *
 * @remarks Since 0.1.0
 */
export interface MergeOptions {
  /** A rubric whose own facts and identities count as well. */
  readonly rubric?: unknown;
  /** The language in which merged facts say where they come from. Default: `vi`. */
  readonly language?: Language;
}

/**
 * The functions of the library over one dictionary and one set of kinds.
 *
 * @remarks Since 0.1.0
 */
export interface Engine {
  assess(rubric: unknown, evidence: unknown, others?: OtherEvidence): Assessment;
  assessAll(rubrics: readonly unknown[], evidence: unknown, others?: OtherEvidence): readonly Assessment[];
  compileRubric(rubric: unknown): Scorer;
  /** Compiles rubrics that are to share their evidence: a fact that one of them declares is unknown to none. */
  compileRubrics(rubrics: readonly unknown[]): Scorers;
  /** The JSON Schema of the evidence that one rubric needs. */
  /** Evidence as it stands on a day. */
  evidenceOn(evidence: unknown, day: string, options?: EvidenceOnOptions): Evidence;
  evidenceSchema(rubric: unknown, options?: EvidenceSchemaOptions): JsonSchema;
  mergeEvidence(unit: unknown, parts: readonly unknown[], options?: MergeOptions): MergedEvidence;
  /** The tasks of the next period, by area. */
  nextTasks(rubrics: unknown, evidence: unknown, options?: TaskOptions): TaskList;
  /** The best choice of actions over one or several rubrics, with a certificate. */
  planActions(rubrics: unknown, evidence: unknown, options?: PlanOptions): WorkPlan;
  /** What is wrong with a plan; empty where it keeps what it promises. */
  checkPlan(plan: WorkPlan, rubrics: unknown, evidence: unknown, others?: OtherEvidence): readonly Issue[];
  /** Why each node has its points and not the next, and which facts stand just before a step. */
  explain(rubric: unknown, evidence: unknown, options?: ExplainOptions): ScoreReasons;
  readonly parseEvidence: Parser<Evidence>;
  readonly parseRubric: Parser<Rubric>;
  tailorRubric(tailoring: unknown, bases: TailoringBases): TailorResult;
  /** The score as of any day between two, and the last safe day to start each action. */
  timeline(rubric: unknown, evidence: unknown, options?: TimelineOptions): Timeline;
  /** What would be if facts were others: the exact difference at each node. */
  whatIf(rubric: unknown, evidence: unknown, changes: FactChanges, others?: OtherEvidence): WhatIf;
}

/**
 * How evidence is read for a day.
 *
 * @remarks Since 0.1.0
 */
export interface EvidenceOnOptions {
  /** A rubric whose own facts count as well. */
  readonly rubric?: unknown;
}

/**
 * How the schema of a rubric's evidence is written.
 *
 * @remarks Since 0.1.0
 */
export interface EvidenceSchemaOptions {
  /** The language of titles and descriptions. Default: Vietnamese. */
  readonly language?: Language;
}

/**
 * An engine with its own dictionary or kinds.
 *
 * @throws {InvalidDocumentError} where the dictionary is malformed
 * @throws {RangeError} where a kind's name does not begin with `x-`, or stands twice
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const engine = createEngine({ dictionary: ourFacts });
 * engine.assess(rubric, evidence).total.score;
 */
export function createEngine(options: EngineOptions = {}): Engine {
  const registry = createRegistry(options.kinds);
  const dictionary = options.dictionary === undefined ? factDictionary : checkedDictionary(options.dictionary);
  const definitions = new Map(Object.entries(dictionary.facts));

  const parseRubric = parser<Rubric>((value) => {
    if (isTailoring(value)) return { ok: false, issues: [UNRESOLVED] };
    const shape = checkRubricShape(value);
    if (!shape.ok) return shape;
    const issues = checkStructure(shape.value, dictionary, registry);
    return issues.length > 0 ? { ok: false, issues } : shape;
  });
  const parseEvidence = parser<Evidence>((value) => checkEvidence(value, definitions));

  function compileRubric(rubric: unknown): Scorer {
    return createScorer(accepted(parseRubric(rubric)), dictionary, registry);
  }
  function compileRubrics(documents: readonly unknown[]): Scorers {
    const rubrics = allAccepted(documents.map(parseRubric));
    const declared = new Set(rubrics.flatMap(({ facts }) => Object.keys(facts ?? {})));
    return together(rubrics.map((rubric) => createScorer(rubric, dictionary, registry, declared)));
  }

  function readersOf(rubrics: unknown): readonly Reader[] {
    const all: readonly unknown[] = Array.isArray(rubrics) ? rubrics : [rubrics];
    return all.map((rubric) => createReader(accepted(parseRubric(rubric)), dictionary, registry));
  }

  function mergeEvidence(
    unit: unknown,
    parts: readonly unknown[],
    { rubric, language = "vi" }: MergeOptions = {},
  ): MergedEvidence {
    const checked = rubric === undefined ? undefined : accepted(parseRubric(rubric));
    const known = new Map([...definitions, ...Object.entries(checked?.facts ?? {})]);
    const own = accepted(checkEvidence(unit, known));
    const evidence = allAccepted(parts.map((part) => checkEvidence(part, known)));
    const unfit = partIssues(own, evidence);
    if (unfit.length > 0) throw new InvalidDocumentError(unfit);
    const identities = [...(dictionary.identities ?? []), ...(checked?.identities ?? [])];
    return mergeCheckedEvidence(own, evidence, readDerivations(known, identities), language);
  }
  return {
    assess: (rubric, evidence, others) => compileRubric(rubric).assess(evidence, others),
    assessAll: (rubrics, evidence, others) => compileRubrics(rubrics).assess(evidence, others),
    compileRubric,
    compileRubrics,
    evidenceOn(evidence, day, { rubric } = {}) {
      const known = rubric === undefined ? definitions : definitionsOf(accepted(parseRubric(rubric)), dictionary);
      return evidenceOnDay(accepted(checkEvidence(evidence, known)), dayOption("day", day), known);
    },
    evidenceSchema(document, { language = "vi" } = {}) {
      const rubric = accepted(parseRubric(document));
      return rubricEvidenceSchema(rubric, { definitions: definitionsOf(rubric, dictionary), registry, language });
    },
    mergeEvidence,
    checkPlan(plan, rubrics, evidence, others) {
      const subjects = readersOf(rubrics).map((reader) => ({
        id: reader.rubric.id,
        actions: reader.rubric.actions ?? {},
        totalOf(changed: unknown) {
          const [start] = startsOf([reader], changed, others === undefined ? {} : { others });
          const total = start?.scores.outcomes[0];
          return total === undefined || total.hasNoScore ? undefined : total.points;
        },
      }));
      return planIssues(plan, subjects, accepted(parseEvidence(evidence)));
    },
    nextTasks: (rubrics, evidence, options = {}) => nextTasksOf(readersOf(rubrics), evidence, options),
    explain: (rubric, evidence, options) =>
      explainWith(createReader(accepted(parseRubric(rubric)), dictionary, registry), evidence, options),
    planActions: (rubrics, evidence, options) => planOver(readersOf(rubrics), evidence, options),
    parseEvidence,
    parseRubric,
    tailorRubric: (tailoring, bases) =>
      tailor(tailoring, bases, (rubric) => checkStructure(rubric, dictionary, registry)),
    timeline: (rubric, evidence, options = {}) =>
      timelineOf(createReader(accepted(parseRubric(rubric)), dictionary, registry), evidence, options),
    whatIf: (rubric, evidence, changes, others) => compileRubric(rubric).open(evidence, others).whatIf(changes),
  };
}

function checkedDictionary(value: FactDictionary): FactDictionary {
  const dictionary = accepted(checkDictionaryShape(value));
  const issues = checkDefinitions(dictionary, new Map(Object.entries(dictionary.facts)));
  if (issues.length > 0) throw new InvalidDocumentError(issues);
  return dictionary;
}

function accepted<Value>(result: ParseResult<Value>): Value {
  if (!result.ok) throw new InvalidDocumentError(result.issues);
  return result.value;
}

/** The values of a list, or all that is wrong in it; paths begin with the place in the list. */
function allAccepted<Value>(results: readonly ParseResult<Value>[]): readonly Value[] {
  const issues = results.flatMap((result, index) =>
    result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: `/${index}${issue.path}` })),
  );
  if (issues.length > 0) throw new InvalidDocumentError(issues);
  return results.map(accepted);
}

function parser<Value>(parse: (value: unknown) => ParseResult<Value>): Parser<Value> {
  const standard: StandardSchemaV1.Props<unknown, Value> = {
    version: 1,
    vendor: "chamdiem",
    validate(value) {
      const result = parse(value);
      return result.ok ? { value: result.value } : { issues: result.issues.map(standardIssue) };
    },
  };
  return Object.assign((value: unknown) => parse(value), { "~standard": standard });
}

function standardIssue(issue: Issue): StandardSchemaV1.Issue {
  const path = issue.path === "" ? [] : issue.path.slice(1).split("/").map(unescapeKey);
  return { message: formatIssue({ ...issue, path: "" }, "en"), path };
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
