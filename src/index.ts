import type { Engine, EvidenceOnOptions, EvidenceSchemaOptions, MergeOptions, Parser } from "./assess/engine.js";
import { createEngine } from "./assess/engine.js";
import type { OtherEvidence } from "./assess/otherEvidence.js";
import type { ExplainOptions, ScoreReasons } from "./assess/scoreReasons.js";
import type { Scorer } from "./assess/scorer.js";
import type { TaskList, TaskOptions } from "./assess/taskList.js";
import type { Timeline, TimelineOptions } from "./assess/timeline.js";
import type { Assessment } from "./assess/types.js";
import type { FactChanges, WhatIf } from "./assess/whatIf.js";
import type { PlanOptions, WorkPlan } from "./assess/workPlan.js";
import type { Issue } from "./document/issue.js";
import type { MergedEvidence } from "./evidence/merge.js";
import type { JsonSchema } from "./evidence/rubricSchema/jsonSchema.js";
import type { Evidence } from "./evidence/types.js";
import type { Rubric } from "./rubric/types.js";
import type { TailoringBases } from "./tailoring/base.js";
import type { TailorResult } from "./tailoring/tailor.js";

const standard: Engine = createEngine();

/**
 * Scores a unit's evidence by a rubric: points with their bounds, deficiencies, action plan.
 *
 * @param rubric - a rubric document (JSON value)
 * @param evidence - an evidence document (JSON value)
 * @param others - the year before and other units, for facts that follow from them. Default: none
 * @returns one self-contained, frozen JSON value
 * @throws {InvalidDocumentError} with all issues, where a document is malformed
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const { total, deficiencies, actionPlan } = assess(rubric, evidence);
 */
export function assess(rubric: unknown, evidence: unknown, others?: OtherEvidence): Assessment {
  return standard.assess(rubric, evidence, others);
}

/**
 * Scores one unit's evidence by several rubrics: entered once, scored everywhere.
 *
 * @param rubrics - rubric documents (JSON values)
 * @param evidence - an evidence document (JSON value)
 * @param others - the year before and other units, for facts that follow from them. Default: none
 * @returns the assessments in the order of the rubrics, as `assess` gives them; a fact that one of the rubrics declares is
 * unknown to none of them
 * @throws {InvalidDocumentError} with all issues, where a rubric is malformed (paths begin with its place in the list), or where
 * the evidence is malformed or does not go with one of the rubrics
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const [par, papi] = assessAll([rubrics["par/department-model"], rubrics["papi/department-plan-model"]], evidence);
 */
export function assessAll(
  rubrics: readonly unknown[],
  evidence: unknown,
  others?: OtherEvidence,
): readonly Assessment[] {
  return standard.assessAll(rubrics, evidence, others);
}

/**
 * Checks and compiles a rubric once, to score many units.
 *
 * @throws {InvalidDocumentError} with all issues, where the rubric is malformed
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const scorer = compileRubric(rubric);
 * for (const assessment of scorer.assessMany(units)) console.log(assessment.total.score);
 */
export function compileRubric(rubric: unknown): Scorer {
  return standard.compileRubric(rubric);
}

/**
 * Evidence as it stands on a day (tính đến ngày): documents that are not signed yet or no longer valid prove nothing,
 * facts whose day (`asOf`) has not come are not known, dates on which something is done and cases have not happened before
 * they have. What has no date stands on every day. The day is an argument: nothing here reads a clock.
 *
 * @param day - `"2022-09-30"`; the result says it in its `asOf`, and so does an assessment of it
 * @returns an evidence document that every function takes: `assess`, `planActions`, `whatIf` …
 * @throws {InvalidDocumentError} where a document is malformed
 * @throws {RangeError} where the day is no date
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const { total } = assess(rubric, evidenceOn(evidence, "2022-09-30"));
 */
export function evidenceOn(evidence: unknown, day: string, options: EvidenceOnOptions = {}): Evidence {
  return standard.evidenceOn(evidence, day, options);
}

/**
 * The JSON Schema (draft 2020-12) of exactly the evidence that one rubric needs, for editors, forms and other programs:
 * its facts with titles, units and choices, those that others are derived from included; its nodes with the points
 * that can be claimed and the exemptions that are allowed; its years and types of unit. Facts and records of other
 * rubrics stay allowed, as one evidence document serves many.
 *
 * It takes what `parseEvidence` and the rubric take, but refuses what a result would only report as not used: claimed
 * points that the rule cannot give, exemptions that the node does not allow. What it cannot see is left to the parser:
 * documents that are named and not listed, a part above its whole, the value of a fraction or an exponent in text.
 *
 * @param rubric - a rubric document (JSON value)
 * @returns plain data; `$id` names the rubric and its version
 * @throws {InvalidDocumentError} with all issues, where the rubric is malformed
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const schema = evidenceSchema(rubric, { language: "en" });
 */
export function evidenceSchema(rubric: unknown, options?: EvidenceSchemaOptions): JsonSchema {
  return standard.evidenceSchema(rubric, options);
}

/**
 * Merges the evidence of sub-units (đơn vị trực thuộc) into that of their unit, each fact by the rule of its definition:
 * counts are added, shares are never averaged. What the unit enters itself stays; what one of the sub-units does not
 * know stays missing.
 *
 * @param unit - the evidence document of the unit itself, with or without facts
 * @param parts - the evidence documents of the sub-units, of the same year and quarter, in any order
 * @returns the unit's evidence, and the facts that could not be merged with the reason
 * @throws {InvalidDocumentError} with all issues, where a document is malformed, of another period or there twice; the
 * path of an issue begins with the position of the part
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const { evidence, unmerged } = mergeEvidence(department, [firstBranch, secondBranch]);
 */
export function mergeEvidence(unit: unknown, parts: readonly unknown[], options: MergeOptions = {}): MergedEvidence {
  return standard.mergeEvidence(unit, parts, options);
}

/**
 * The tasks of the next period (nhiệm vụ kỳ tới), as the reports of units end with: by area of the rubric, each with lead,
 * deadline and product. After a quarter comes the next quarter, after a year the next year. Listed are the actions of
 * the best plan, the data that nobody has declared, what stands at its maximum and is to stay there; and for another year,
 * where every item is scored anew, what gives full points where this year's can no longer be had.
 *
 * A deadline is the end of the month in which a lead is done that takes its actions one after another; never later than the last
 * safe day. What does not fit into the period ends after it.
 *
 * @param rubrics - a rubric document, or several
 * @returns frozen plain data; points are exact, a fraction in text (`"7/3"`) where no short decimal is
 * @throws {InvalidDocumentError} with all issues, where a document is malformed or does not fit
 * @throws {RangeError} where a day is no date, or the first lies behind the last
 *
 * @remarks Since 0.1.0
 *
 * @example
 * for (const { title, tasks } of nextTasks(rubric, evidence).areas) console.log(title.vi, tasks.length);
 */
export function nextTasks(rubrics: unknown, evidence: unknown, options: TaskOptions = {}): TaskList {
  return standard.nextTasks(rubrics, evidence, options);
}

/**
 * The best choice of actions for a unit: the most points for the least effort, or with a `target` the least effort that
 * reaches it, over one or several rubrics, under a deadline and a budget of person-days. Every order of every choice
 * that can matter is weighed; the certificate says what no other plan can pass.
 *
 * @param rubrics - a rubric document, or several; an action whose facts several rubrics read counts in all of them, and
 * points of all of them are added
 * @param evidence - the unit's evidence, which all rubrics read
 * @returns frozen plain data; points are exact, a fraction in text (`"7/3"`) where no short decimal is
 * @throws {InvalidDocumentError} with all issues, where a document is malformed or does not fit
 * @throws {RangeError} where an option is no date or number, the budget is below zero, an option names a grade or rubric
 * that is not there, or `by` is given without a first day or lies before it
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const plan = planActions(rubric, evidence, { target: { grade: "tot" }, by: "2022-12-31", budget: 60 });
 * for (const { title, startBy } of plan.actions) console.log(startBy, title.vi);
 */
export function planActions(rubrics: unknown, evidence: unknown, options?: PlanOptions): WorkPlan {
  return standard.planActions(rubrics, evidence, options);
}

/**
 * Checks a plan without the search that found it: its facts are entered action by action and every rubric is scored
 * anew, order, exclusions, days and budget are gone through, and the bound of the certificate is added up again from
 * the choices of its groups. That these choices are all there are is what the search claims; it is not searched again.
 *
 * @param others - the same other evidence that the plan was made with. Default: none
 * @returns what is wrong, as issues with paths into the plan; empty where nothing is
 * @throws {InvalidDocumentError} where a rubric or the evidence is malformed
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const isSound = checkPlan(plan, rubric, evidence).length === 0;
 */
export function checkPlan(
  plan: WorkPlan,
  rubrics: unknown,
  evidence: unknown,
  others?: OtherEvidence,
): readonly Issue[] {
  return standard.checkPlan(plan, rubrics, evidence, others);
}

/**
 * Why each node has its points and not the next: the smallest set of changes that leads to the next level of its rule,
 * none of which can be left out, with the clause of the rubric; and the facts that stand just before a step. What can
 * no longer be changed in the period is said to be so.
 *
 * @param options - `codes`: the nodes to explain. Default: all
 * @returns frozen plain data; points are exact, a fraction in text (`"7/3"`) where no short decimal is
 * @throws {InvalidDocumentError} with all issues, where a document is malformed or does not fit
 * @throws {RangeError} where the rubric has no node of a code
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const { nodes, cliffs } = explain(rubric, evidence, { codes: ["3.4"] });
 * for (const { code, contrast } of nodes) console.log(code, contrast?.reaches, contrast?.moves);
 */
export function explain(rubric: unknown, evidence: unknown, options?: ExplainOptions): ScoreReasons {
  return standard.explain(rubric, evidence, options);
}

/**
 * Checks an evidence document. Also a Standard Schema.
 *
 * @remarks Since 0.1.0
 */
export const parseEvidence: Parser<Evidence> = standard.parseEvidence;

/**
 * Checks a rubric document: its shape, and all that scoring relies on. Also a Standard Schema.
 *
 * @remarks Since 0.1.0
 */
export const parseRubric: Parser<Rubric> = standard.parseRubric;

/**
 * Carries out a tailoring: what a province changes of a rubric that it is given.
 *
 * Nothing is read but the arguments, and the base is not changed. Every change names what it changes; one that hits nothing,
 * or something twice, is an issue with its place in the tailoring.
 *
 * @param tailoring - a tailoring document (JSON value)
 * @param bases - rubrics and tailorings that it may extend, or a function that finds one
 * @returns the resolved rubric, valid by itself, with the origin of each of its parts and all changes; or the issues
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const result = tailorRubric(tailoring, Object.values(rubrics));
 * if (result.ok) assess(result.value, evidence);
 */
export function tailorRubric(tailoring: unknown, bases: TailoringBases): TailorResult {
  return standard.tailorRubric(tailoring, bases);
}

/**
 * The score as of every day of a year (diễn biến điểm theo ngày): the total on the first day, each later day on which points,
 * bounds, states or grades change with what changed and why, and the last safe day to start each action.
 *
 * @param options - first and last day; without them the year that is scored
 * @returns frozen plain data; points are exact, a fraction in text (`"7/3"`) where no short decimal is
 * @throws {InvalidDocumentError} with all issues, where a document is malformed
 * @throws {RangeError} where a day is no date, or the first lies behind the last
 *
 * @remarks Since 0.1.0
 *
 * @example
 * for (const { date, total, events } of timeline(rubric, evidence).days) console.log(date, total.supported.by, events);
 */
export function timeline(rubric: unknown, evidence: unknown, options: TimelineOptions = {}): Timeline {
  return standard.timeline(rubric, evidence, options);
}

/**
 * What would be if facts were others (nếu … thì): the exact difference at the total and at each node whose points, bounds or
 * state change. For many questions about one unit, `compileRubric(rubric).open(evidence)` asks them without reading the
 * documents again.
 *
 * @param changes - fact id to its value, as in evidence; `null` takes a fact back. Points are exact: a number, or a
 * fraction in text (`"7/3"`) where no short decimal is
 * @returns frozen plain data; no nodes where nothing changes
 * @throws {InvalidDocumentError} with all issues, where a document is malformed, or a change names a fact that nobody
 * knows or gives it no value of its type (paths `/facts/…`)
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const { total, nodes } = whatIf(rubric, evidence, { "tthc.apologies": 3 });
 * console.log(total.score.by, nodes.map(({ code, score }) => [code, score.by]));
 */
export function whatIf(rubric: unknown, evidence: unknown, changes: FactChanges, others?: OtherEvidence): WhatIf {
  return standard.whatIf(rubric, evidence, changes, others);
}

export type { Scorers } from "./assess/all.js";
export type { DatedEvent } from "./assess/datedEvents.js";
export type {
  Engine,
  EngineOptions,
  EvidenceOnOptions,
  EvidenceSchemaOptions,
  MergeOptions,
  Parser,
} from "./assess/engine.js";
export { createEngine } from "./assess/engine.js";
export type { OtherEvidence } from "./assess/otherEvidence.js";
export type {
  Cliff,
  Contrast,
  ContrastMove,
  ExplainOptions,
  FactChange,
  NodeReasons,
  ReasonChange,
  ScoreReasons,
} from "./assess/scoreReasons.js";
export type { Scorer, Session } from "./assess/scorer.js";
export type { NodeShift, PointShifts, Shift, TotalShift } from "./assess/shift.js";
export type { UnitSummary } from "./assess/summary.js";
export type { Task, TaskArea, TaskList, TaskNode, TaskOptions } from "./assess/taskList.js";
export type { LastStart, Timeline, TimelineDay, TimelineOptions } from "./assess/timeline.js";
export type {
  ActionPlan,
  Assessment,
  Deficiency,
  DerivedFact,
  FactTrace,
  NodeResult,
  PlannedAction,
  TotalResult,
} from "./assess/types.js";
export type { UnitScores } from "./assess/unitScores.js";
export type { DeficiencyStanding, NodeStanding, TotalStanding, UnitStanding } from "./assess/unitStanding.js";
export type { FactChanges, RubricHead, WhatIf } from "./assess/whatIf.js";
export type {
  BroughtPoints,
  CertifiedChoice,
  CertifiedGroup,
  OutOfReach,
  PlanCertificate,
  PlannedRubric,
  PlanOptions,
  WorkAction,
  WorkPlan,
} from "./assess/workPlan.js";
export type { AssessmentComparison, ComparedAssessment } from "./compare/compareAssessments.js";
export { compareAssessments } from "./compare/compareAssessments.js";
export type { GradedUnit } from "./compare/gradeUnits.js";
export { gradeUnits } from "./compare/gradeUnits.js";
export type { RankedUnit } from "./compare/rankUnits.js";
export { rankUnits } from "./compare/rankUnits.js";
export { InvalidDocumentError } from "./document/error.js";
export { formatIssue } from "./document/format.js";
export type { Issue, ParseResult, TextPlace } from "./document/issue.js";
export { parseJson } from "./document/json.js";
export type { MergedEvidence, UnmergedFact } from "./evidence/merge.js";
export type { JsonSchema } from "./evidence/rubricSchema/jsonSchema.js";
export type {
  AppraisalEntry,
  Case,
  Evidence,
  EvidenceDocument,
  EvidenceRecord,
  FactEntry,
  FactSource,
  FactValue,
} from "./evidence/types.js";
export { factDictionary } from "./facts/dictionary.js";
export type {
  FactChoice,
  FactDefinition,
  FactDictionary,
  FactType,
  Identity,
  Move,
  Source,
  SumInput,
  Term,
} from "./facts/types.js";
export type { FindingKind } from "./findings/types.js";
export type { FormatOptions } from "./i18n/format.js";
export { formatMessage } from "./i18n/format.js";
export type { Message, MessageParam } from "./i18n/message.js";
export type { Language, Text } from "./i18n/text.js";
export type { LintFinding, LintOptions, LintSeverity } from "./lint/lintRubric.js";
export { lintRubric, lintRubrics } from "./lint/lintRubric.js";
export type { ConfidenceInterval, ConfidenceOptions } from "./number/confidence.js";
export { confidenceInterval } from "./number/confidence.js";
export type {
  Action,
  Exemption,
  Grade,
  Join,
  RequiredDocument,
  Rounding,
  Rubric,
  RubricNode,
  RubricStatus,
  RubricTotal,
  TailoredFrom,
} from "./rubric/types.js";
export type { Direction, Measure, MeasureKind, Way, WayKind } from "./rules/kind.js";
export type {
  DueDate,
  Effect,
  EffectAction,
  Ends,
  Level,
  MeasureInput,
  RuleInput,
  WayInput,
  WhenEmpty,
} from "./rules/types.js";
export type { NodeBasis, NodeState } from "./score/states.js";
export type { TailoringBases } from "./tailoring/base.js";
export { originOf } from "./tailoring/origins.js";
export type { TailorResult } from "./tailoring/tailor.js";
export type {
  ChangedKey,
  Extends,
  Origin,
  Origins,
  Tailored,
  TailoredChange,
  Tailoring,
} from "./tailoring/types.js";
export { version } from "./version.js";
