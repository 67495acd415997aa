import type { Engine, EvidenceSchemaOptions, Parser } from "./assess/engine.js";
import { createEngine } from "./assess/engine.js";
import type { OtherEvidence } from "./assess/otherEvidence.js";
import type { Scorer } from "./assess/scorer.js";
import type { Assessment } from "./assess/types.js";
import type { JsonSchema } from "./evidence/rubricSchema/jsonSchema.js";
import type { Evidence } from "./evidence/types.js";
import type { Rubric } from "./rubric/types.js";

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

export type { Engine, EngineOptions, EvidenceSchemaOptions, Parser } from "./assess/engine.js";
export { createEngine } from "./assess/engine.js";
export type { OtherEvidence } from "./assess/otherEvidence.js";
export type { Scorer, Session } from "./assess/scorer.js";
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
export type { GradedUnit } from "./compare/gradeUnits.js";
export { gradeUnits } from "./compare/gradeUnits.js";
export type { RankedUnit } from "./compare/rankUnits.js";
export { rankUnits } from "./compare/rankUnits.js";
export { InvalidDocumentError } from "./document/error.js";
export { formatIssue } from "./document/format.js";
export type { Issue, ParseResult, TextPlace } from "./document/issue.js";
export { parseJson } from "./document/json.js";
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
export { version } from "./version.js";
