import {
  and,
  binary,
  call,
  constant,
  FALSE,
  iff,
  isConstant,
  not,
  or,
  rationalConstant,
  TRUE,
} from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { minimum, ZERO } from "../../number/rational.js";
import { eitherGrain, grainOf } from "../../rules/formula.js";
import type { Rule } from "../../rules/outcome.js";
import type { Calculation } from "../calculation.js";
import type { LeafFormula } from "../leafFormula.js";
import { ABSENCE } from "../nodeFormula.js";
import { extremeOf, highestOf, type RuleRangeFormula } from "../rule/ruleRange.js";
import type { AvailableFormula, NodeRangeFormula } from "./nodeRange.js";

/** A rule that has nothing for the year can only stay missing. */
const STAYS_MISSING: RuleRangeFormula = {
  hasPoints: FALSE,
  low: constant(0),
  high: { isOpen: FALSE, value: constant(0) },
  grain: grainOf([]),
  absences: new Map(),
  mayBeMissing: TRUE,
};

/** The range of a leaf: its rule over all that may come, what it counts now, and what it counts while missing. */
export function leafRange(
  { leaf, counted }: LeafFormula,
  rule: Rule,
  reached: RuleRangeFormula | undefined,
  calculation: Calculation,
): NodeRangeFormula {
  const { node, isExempted, points } = leaf;
  const put = (meaning: string, formula: Formula): Formula => calculation.put(node.code, meaning, formula);
  const { hasPoints, low, high, absences, mayBeMissing, grain } = reached ?? STAYS_MISSING;
  const isOpen = not(isExempted);
  const absentNow = leaf.absences.size === 0 ? FALSE : binary(leaf.absence, ">", constant(0));
  const isAbsent = (way: number): Formula =>
    leaf.absences.has(way) ? binary(leaf.absence, "=", constant(way)) : FALSE;
  const mayCome = and([isOpen, or([...absences.values()])]);
  const mayBeAbsent = put("mayBeAbsent", or([absentNow, mayCome]));
  const isStaying = or([isExempted, and([not(hasPoints), not(mayBeMissing)])]);
  const mustBeAbsent = put("mustBeAbsent", and([absentNow, isStaying]));
  const whenMissing = rationalConstant(minimum(ZERO, rule.lowest));
  const manners = [
    { when: TRUE, low: points, high: closed(points) },
    { when: and([isOpen, hasPoints]), low, high },
    {
      when: and([isOpen, mayBeMissing]),
      low: counted.kind === "constant" ? counted : call("MIN", counted, whenMissing),
      high: closed(counted),
    },
    { when: mayCome, low: constant(0), high: closed(constant(0)) },
  ];
  return {
    node,
    low: extremeOf(
      "MIN",
      manners.map((manner) => ({ when: manner.when, end: manner.low })),
      put,
    ),
    high: highestOf(
      manners.map((manner) => ({ when: manner.when, end: manner.high })),
      put,
    ),
    grain: eitherGrain(eitherGrain(grain, leaf.grain), grainOf([ZERO, minimum(ZERO, rule.lowest)])),
    available: availableOf(),
    smallestAvailable: node.max,
    mayBeAbsent,
    mustBeAbsent,
    mayShare: or([isAbsent(ABSENCE.share), and([isOpen, absences.get(ABSENCE.share) ?? FALSE])]),
    mayRescale: or([isAbsent(ABSENCE.rescale), and([isOpen, absences.get(ABSENCE.rescale) ?? FALSE])]),
  };

  function availableOf(): AvailableFormula | undefined {
    if (node.max === undefined) {
      // What was left out by declaration has nothing available; of the rest nothing is known.
      const isKnown = and([isExempted, absentNow]);
      return isConstant(isKnown, false) ? undefined : { isKnown, low: constant(0), high: constant(0) };
    }
    const max = rationalConstant(node.max);
    return {
      isKnown: TRUE,
      low: put("available", iff(mayBeAbsent, constant(0), max)),
      high: put("available", iff(mustBeAbsent, constant(0), max)),
    };
  }
}

function closed(value: Formula): { readonly isOpen: Formula; readonly value: Formula } {
  return { isOpen: FALSE, value };
}
