import type { Issue } from "../document/issue.js";
import { documentOrder } from "../document/order.js";
import { placed } from "../document/places.js";
import { factDictionary } from "../facts/dictionary.js";
import type { Rubric } from "../rubric/types.js";
import { createRegistry } from "../rules/registry.js";
import { isTailoring, UNRESOLVED } from "../tailoring/isTailoring.js";
import { checkCodes } from "./prove/codes.js";
import type { ProveContext } from "./prove/context.js";
import { createContext } from "./prove/createContext.js";
import { checkDeadLevels } from "./prove/deadLevels.js";
import { checkDeductions } from "./prove/deductions.js";
import { checkExemptions } from "./prove/exemptions.js";
import type { LintFinding, LintOptions } from "./prove/finding.js";
import { checkGrades } from "./prove/grades.js";
import { checkGroups } from "./prove/groups.js";
import { errorOf } from "./prove/issues.js";
import { checkLevels } from "./prove/levels.js";
import { checkListing } from "./prove/listing.js";
import { checkLowest, checkMaxima } from "./prove/maxima.js";
import { checkMoves } from "./prove/moves.js";
import { checkOrderedChoices } from "./prove/orderedChoices.js";
import { checkPercents } from "./prove/percents.js";
import { readText } from "./prove/readText.js";
import { rivals } from "./prove/rivals.js";
import { soundPartOf } from "./prove/sound.js";
import { checkSources } from "./prove/sources.js";
import { checkTotal } from "./prove/totalReach.js";
import { checkFacts } from "./prove/unusedFacts.js";
import { checkYears } from "./prove/years.js";

export type { LintFinding, LintOptions, LintSeverity } from "./prove/finding.js";

type Check = (context: ProveContext) => readonly LintFinding[];

/** Checks of single rules: they hold whatever stands elsewhere. */
const OF_RULES: readonly Check[] = [
  checkCodes,
  checkDeadLevels,
  checkExemptions,
  checkLevels,
  checkListing,
  checkLowest,
  checkMaxima,
  checkMoves,
  checkOrderedChoices,
  checkPercents,
  checkYears,
];

/** Checks of the rubric as a whole: they need all of it. */
const OF_THE_WHOLE: readonly Check[] = [checkDeductions, checkFacts, checkGrades, checkGroups, checkTotal];

/**
 * Proves what can be proved of a rubric before anyone is scored by it: that maxima add up and can be reached, that
 * tables have neither gaps nor overlaps, that nothing can be gained by silence, and more.
 *
 * A text is read as JSON, so that a key that stands twice or a syntax error is a finding and not a crash; a value is
 * checked as it is. A rubric that is malformed gives its issues as errors, and what can still be proved of the sound
 * parts. Nothing is changed and nothing is read but the arguments.
 *
 * @param input - the text of a rubric file, or its JSON value
 * @returns the findings in the order of the document, as plain data; those of a text with line and column
 *
 * @remarks Since 0.1.0
 *
 * @example
 * for (const finding of lintRubric(text)) console.log(finding.severity, formatIssue(finding, "vi"));
 */
export function lintRubric(input: unknown, options: LintOptions = {}): readonly LintFinding[] {
  if (typeof input !== "string") return inOrder(lintDocument(input, options), input);
  const { issues, document } = readText(input);
  const ofText = issues.map(errorOf);
  if (document === undefined) return ofText;
  const { value } = document;
  return placed(inOrder([...ofText, ...lintDocument(value, options)], value), input);
}

function lintDocument(value: unknown, options: LintOptions): readonly LintFinding[] {
  // Read as a rubric it would only be riddles.
  if (isTailoring(value)) return [errorOf(UNRESOLVED)];
  const { dictionary = factDictionary } = options;
  const registry = createRegistry(options.kinds);
  const { rubric, issues, broken, isWhole, hasHead } = soundPartOf(value, dictionary, registry);
  const errors = issues.map(errorOf);
  if (rubric === undefined) return errors;
  const context = createContext(rubric, dictionary, registry, { isWhole, broken });
  const checks = [...OF_RULES, ...(isWhole ? OF_THE_WHOLE : []), ...(hasHead ? [checkSources] : [])];
  return [...errors, ...checks.flatMap((check) => check(context))];
}

/** The findings as a reader of the document meets them, each once. */
function inOrder(findings: readonly LintFinding[], document: unknown): readonly LintFinding[] {
  const unique = new Map(
    findings.map((one) => [JSON.stringify([one.code, one.path, one.params, one.place]), one] as const),
  );
  // Ordering keeps the findings themselves, with all that they say beside what an issue says.
  return documentOrder([...unique.values()] as readonly Issue[], document) as readonly LintFinding[];
}

/**
 * Looks at rubrics together: two of one index family that are in force for one type of unit in one year. What is wrong
 * with a single one is for `lintRubric`; what cannot be read is left out.
 *
 * @param rubrics - texts of rubric files, or JSON values
 * @returns findings whose paths begin with the place in the list
 *
 * @remarks Since 0.1.0
 */
export function lintRubrics(rubrics: readonly unknown[], options: LintOptions = {}): readonly LintFinding[] {
  const { dictionary = factDictionary } = options;
  const registry = createRegistry(options.kinds);
  return rivals(
    rubrics.map((input): Rubric | undefined => {
      const value = typeof input === "string" ? readText(input).document?.value : input;
      const { rubric, hasHead } = soundPartOf(value, dictionary, registry);
      return hasHead ? rubric : undefined;
    }),
  );
}
