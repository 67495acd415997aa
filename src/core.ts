/**
 * What a page or a small program needs to score: evidence is checked, scored and bounded, and deficiencies are found.
 * The dictionary is an argument, the rubric was checked before, and nothing has words: neither texts, nor plans, nor
 * tailoring, nor the prover come along.
 */
export type { Scorecard } from "./assess/assemble.js";
export type { CoreScorer } from "./assess/core.js";
export { openRubric } from "./assess/core.js";
export type { UnitSummary } from "./assess/summary.js";
export type { Deficiency, FactTrace, NodeResult, TotalResult } from "./assess/types.js";
export type { Issue, ParseResult } from "./document/issue.js";
export type { FactDictionary } from "./facts/types.js";
export type { Message, MessageParam } from "./i18n/message.js";
export type { Text } from "./i18n/text.js";
export type { Rubric } from "./rubric/types.js";
export { version } from "./version.js";
