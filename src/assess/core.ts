import type { ParseResult } from "../document/issue.js";
import { checkEvidencePlainly } from "../evidence/parse.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import { createRegistry } from "../rules/registry.js";
import type { CompiledRubric } from "../score/compile.js";
import { type Prepared, prepare } from "../score/prepare.js";
import { printScores, type Scorecard } from "./assemble.js";
import { checkFitting } from "./checked.js";
import { openChecked } from "./checkedRubric.js";
import { summaryOf, type UnitSummary } from "./summary.js";

/**
 * A rubric, ready to score units and nothing more.
 *
 * @remarks Since 0.1.0
 */
export interface CoreScorer {
  /** Scores, states, bounds and deficiencies of one unit; or all that is wrong with its evidence. */
  score(evidence: unknown): ParseResult<Scorecard>;
  /** The total of one unit; or all that is wrong with its evidence. */
  summarize(evidence: unknown): ParseResult<UnitSummary>;
}

/**
 * Opens a rubric that was checked before: one that comes with the library, or one that `parseRubric` or `chamdiem lint`
 * has accepted. Evidence is checked here; the rubric and the dictionary are taken as they are. Issues are those of
 * `parseEvidence` without guesses at what was meant by a misspelt key or value.
 *
 * @param dictionary - the facts that rubrics share; the library's own is `chamdiem/rubrics/facts.json`
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const result = openRubric(rubric, dictionary).score(evidence);
 * if (result.ok) console.log(result.value.total.score);
 */
export function openRubric(rubric: Rubric, dictionary: FactDictionary): CoreScorer {
  const opened = openChecked(rubric, dictionary, createRegistry());

  function reading<Result>(
    work: (compiled: CompiledRubric, prepared: Prepared) => Result,
  ): (evidence: unknown) => ParseResult<Result> {
    return (evidence) => {
      const checked = checkFitting(evidence, opened, checkEvidencePlainly);
      if (!checked.ok) return checked;
      const compiled = opened.compiledFor(checked.value.period.year);
      return { ok: true, value: work(compiled, prepare(compiled, checked.value)) };
    };
  }

  return {
    score: reading((compiled, prepared) => printScores(compiled, prepared).card),
    summarize: reading(summaryOf),
  };
}
