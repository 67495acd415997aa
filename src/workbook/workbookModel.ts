import { createReader } from "../assess/reader.js";
import { canonicalHash } from "../document/canonical.js";
import type { Issue } from "../document/issue.js";
import type { Evidence } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Language } from "../i18n/text.js";
import type { Rubric } from "../rubric/types.js";
import { withFormulas } from "../rules/formulaRegistry.js";
import type { Registry } from "../rules/registry.js";
import { boundRubric } from "../score/bounds.js";
import { compileRubricNodes } from "../score/compile.js";
import { prepare } from "../score/prepare.js";
import { scoreRubric } from "../score/score.js";
import { addChecks } from "./addChecks.js";
import { createCalculation } from "./calculation.js";
import { factsOfWorkbook } from "./compileFacts.js";
import { compileScore, RefusedRubricError, type ScoreFormulas } from "./compileScore.js";
import type { WorkbookFrame } from "./frame.js";
import type { WorkbookModel } from "./model.js";
import { buildCalculation } from "./sheetCalculation.js";
import { buildCases } from "./sheetCases.js";
import { buildCheck, disagreement, isAlarming } from "./sheetCheck.js";
import { buildDeficiencies } from "./sheetDeficiencies.js";
import { buildDocuments, documentLabels } from "./sheetDocuments.js";
import { buildGuide } from "./sheetGuide.js";
import { buildInput } from "./sheetInput.js";
import { buildLists } from "./sheetLists.js";
import { buildPlan } from "./sheetPlan.js";
import { buildRemedies } from "./sheetRemedies.js";
import { buildScore } from "./sheetScore.js";
import { inputWords, sheetNames, speakerOf } from "./words.js";

/** What a workbook is made of; all documents have been checked before. */
export interface WorkbookSource {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
  readonly dictionary: FactDictionary;
  readonly registry: Registry;
  readonly language: Language;
}

/** The workbook, and the formulas that stand behind it. */
export interface BuiltWorkbook {
  readonly model: WorkbookModel;
  readonly formulas: ScoreFormulas;
  readonly frame: WorkbookFrame;
}

/**
 * The workbook of a rubric and a unit's evidence, as sheets, cells and formulas.
 *
 * @throws {RefusedRubricError} where a formula would not be exact, or a cell cannot hold a value
 */
export function buildWorkbook({
  rubric,
  evidence,
  dictionary,
  registry: kinds,
  language,
}: WorkbookSource): BuiltWorkbook {
  const registry = withFormulas(kinds);
  const { year } = evidence.period;
  const say = speakerOf(language);
  const compiled = compileRubricNodes(rubric, dictionary, registry, year);
  const prepared = prepare(compiled, evidence);
  const frame: WorkbookFrame = {
    compiled,
    registry,
    rubricHash: canonicalHash(rubric),
    evidence,
    prepared,
    scores: scoreRubric(compiled, prepared.situation),
    bounds: boundRubric(compiled, prepared.situation),
    year,
    language,
    say,
    words: inputWords(say),
    names: sheetNames(say),
    facts: factsOfWorkbook(compiled).filter((fact) => compiled.definitions.has(fact)),
  };
  const assessment = createReader(rubric, dictionary, registry).assess(evidence);
  const lists = buildLists(frame.names.lists, compiled, frame.facts, frame.words, language);
  const input = buildInput(frame, lists, documentLabels(evidence.documents ?? {}));
  const cases = buildCases(frame, lists);
  refuse(input.issues);
  const calculation = createCalculation(frame.names.calculation);
  const formulas = compileScore({
    compiled,
    registry,
    year,
    inputs: {
      ...input,
      choiceLists: lists.choices,
      cases: cases.columns,
      givable: lists.givable,
      holidays: lists.holidays,
    },
    words: frame.words,
    calculation,
  });
  addChecks(frame, input, formulas);
  const check = disagreement(frame, formulas, input, calculation);
  const score = buildScore(frame, formulas, input, isAlarming(check));
  const deficiencies = buildDeficiencies(frame, formulas, score);
  const sheets = [
    buildGuide(frame, formulas.bounds),
    input.sheet,
    ...(cases.sheet === undefined ? [] : [cases.sheet]),
    buildDocuments(frame),
    score.sheet,
    deficiencies.sheet,
    buildRemedies(frame, deficiencies),
    buildPlan(frame, assessment, check),
    buildCalculation(calculation, say),
    lists.sheet,
    buildCheck(frame, formulas, check, calculation, lists.caseLabels),
  ];
  return {
    model: { title: rubric.title.vi, sheets: sheets.map((sheet) => sheet.finish()) },
    formulas,
    frame,
  };
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new RefusedRubricError(issues);
}
