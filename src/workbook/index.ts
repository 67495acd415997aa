import { createEngine, type EngineOptions } from "../assess/engine.js";
import { canonicalHash } from "../document/canonical.js";
import { InvalidDocumentError } from "../document/error.js";
import { templateEvidence } from "../evidence/template.js";
import type { Evidence } from "../evidence/types.js";
import { factDictionary } from "../facts/dictionary.js";
import type { Language } from "../i18n/text.js";
import type { Rubric } from "../rubric/types.js";
import { createRegistry } from "../rules/registry.js";
import { definitionsOf } from "../score/compile.js";
import { RefusedRubricError } from "./compileScore.js";
import { type ImportedWorkbook, importWorkbook } from "./import/importWorkbook.js";
import { openWorkbook, type WorkbookIdentity } from "./import/openWorkbook.js";
import { speakerOf } from "./words.js";
import { buildWorkbook } from "./workbookModel.js";
import { RefusedFileError } from "./xlsx/unzip.js";
import { writeXlsx } from "./xlsx/writeXlsx.js";

/**
 * What a workbook is made with.
 *
 * @remarks Since 0.1.0
 */
export interface WorkbookOptions extends EngineOptions {
  /** The language of titles, hints and dropdowns. Default: `vi` */
  readonly language?: Language;
  /** The year of a workbook without evidence. Default: the first year of the rubric */
  readonly year?: number;
}

/**
 * A live workbook (sổ tự chấm điểm): sheets for facts, documents, scores, deficiencies and plan, whose formulas work
 * the scores out as facts are typed. Ordinary formulas of Excel 2010, LibreOffice and Google Sheets; no macros.
 *
 * @param rubric - a rubric document (JSON value)
 * @param evidence - an evidence document (JSON value). Default: none, for an empty workbook
 * @returns the bytes of an `.xlsx` file; the same documents give the same bytes
 * @throws {InvalidDocumentError} with all issues, where a document is malformed, or where the numbers of the rubric or
 *   the evidence would not be exact in a spreadsheet
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const bytes = createWorkbook(rubrics["par/department-model"], evidence);
 */
export function createWorkbook(rubric: unknown, evidence?: unknown, options: WorkbookOptions = {}): Uint8Array {
  const { language = "vi", dictionary = factDictionary } = options;
  const scorer = createEngine(options).compileRubric(rubric);
  const registry = createRegistry(options.kinds);
  const filled = scorer.open(evidence ?? emptyEvidence(scorer.rubric, options)).evidence;
  try {
    const source = { rubric: scorer.rubric, evidence: filled, dictionary, registry, language };
    return writeXlsx(buildWorkbook(source).model);
  } catch (error) {
    if (error instanceof RefusedRubricError) throw new InvalidDocumentError(error.issues);
    throw error;
  }
}

function emptyEvidence(
  rubric: Rubric,
  { language = "vi", dictionary = factDictionary, year }: WorkbookOptions,
): Evidence {
  const say = speakerOf(language);
  const unit = {
    id: say("cli.template.unitId"),
    name: say("cli.template.unitName"),
    type: rubric.unitTypes[0] ?? "department",
  };
  return templateEvidence(rubric, definitionsOf(rubric, dictionary), { unit, year: year ?? rubric.years.from });
}

/**
 * Reads the evidence out of a filled workbook. Scores in it are not read at all.
 *
 * @param bytes - the `.xlsx` file, also as LibreOffice, Excel or Google Sheets have saved it
 * @param rubric - the rubric that the workbook was made for
 * @returns the evidence with what was noticed (`findings`: overwritten formulas, another version of the rubric), or all
 *   that is wrong with the file
 * @throws {InvalidDocumentError} where the rubric is malformed
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const result = readEvidenceWorkbook(bytes, rubrics["par/department-model"]);
 * if (result.ok) assess(rubrics["par/department-model"], result.evidence);
 */
export function readEvidenceWorkbook(
  bytes: Uint8Array,
  rubric: unknown,
  options: EngineOptions = {},
): ImportedWorkbook {
  const { dictionary = factDictionary } = options;
  const scorer = createEngine(options).compileRubric(rubric);
  const definitions = definitionsOf(scorer.rubric, dictionary);
  return refused(() =>
    importWorkbook(bytes, { rubric: scorer.rubric, rubricHash: canonicalHash(scorer.rubric), definitions }),
  );
}

/**
 * Which rubric a workbook was made for.
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const found = identifyWorkbook(bytes);
 * if (found.ok) console.log(found.identity.rubricId);
 */
export function identifyWorkbook(
  bytes: Uint8Array,
): { readonly ok: true; readonly identity: WorkbookIdentity } | Extract<ImportedWorkbook, { ok: false }> {
  return refused(() => ({ ok: true, identity: openWorkbook(bytes).identity }));
}

function refused<Result>(work: () => Result): Result | Extract<ImportedWorkbook, { ok: false }> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error;
    return { ok: false, issues: [{ code: error.code, path: "", params: error.params }] };
  }
}

export type { Formula } from "../formula/types.js";
export type { FormulaContext, MeasuredFormula, MeasureFormula, PointsFormula } from "../rules/formula.js";
export type { ImportedWorkbook } from "./import/importWorkbook.js";
export type { WorkbookIdentity } from "./import/openWorkbook.js";
