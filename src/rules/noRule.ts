import { ZERO } from "../number/rational.js";
import type { Rule } from "./outcome.js";

/** The rule of a node that has none for the year: it can only stay missing. */
export function noRule(): Rule {
  return {
    lowest: ZERO,
    highest: ZERO,
    facts: [],
    score: () => ({ kind: "missing", facts: [], reason: { code: "reason.noRuleThisYear", params: {} } }),
    range: () => ({ absences: new Set(), mayBeMissing: true }),
    direction: () => "none",
    canVanish: () => false,
    mayPassOver: false,
    givable: [],
    hasEffects: false,
    happened: () => [],
    possible: () => [],
  };
}
