import { domainOf } from "../facts/book.js";
import type { FactDefinition } from "../facts/types.js";
import { and, binary, constant, FALSE, iff, isConstant, not, or, TRUE, times } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { multiply, type Rational, rational } from "../number/rational.js";
import { magnitude, scaled, type Whole, whole, wholeConstant } from "../rules/formula.js";
import type { EndFormula, FactRangeFormula, FractionFormula } from "../rules/rangeFormula.js";
import { type Calculation, EMPTY, MISSING } from "./calculation.js";
import type { FactStage } from "./factStage.js";
import { cellLimits, larger } from "./limits.js";

/** What the range of a fact is made of: what was entered, and what is known after deriving. */
export interface FactSource {
  readonly fact: string;
  readonly definition: FactDefinition;
  readonly entered: FactStage;
  readonly known: FactStage;
  readonly mayBeEmpty: boolean;
}

/** All that a fact can still come to, in lines of its own. */
export function factRange(source: FactSource, calculation: Calculation): FactRangeFormula {
  const { fact, definition, entered, known, mayBeEmpty } = source;
  const put = (meaning: string, formula: Formula): Formula => calculation.put(fact, meaning, formula);
  const isKnown = (value: Formula): Formula => not(binary(value, "=", MISSING));
  const isCertain = isConstant(known.certain, 1) ? TRUE : binary(known.certain, "=", constant(1));
  const isSettled = put("isSettled", and([isKnown(known.value), isCertain]));
  const isSettledEmpty = mayBeEmpty ? and([isSettled, binary(known.value, "=", EMPTY)]) : FALSE;
  // Only what was entered can be "at least"; what was derived from that may be anything.
  const isGrowing = isConstant(entered.certain, 1)
    ? FALSE
    : and([isKnown(entered.value), binary(entered.certain, "=", constant(0))]);
  const limits = cellLimits(definition);
  const end = (side: "low" | "high", isHeld: Formula): EndFormula<FractionFormula> => {
    if (limits === undefined) return { isOpen: TRUE, value: NOTHING };
    const limit = domainOf(definition)[side];
    const finer = limit === "open" ? 1n : finerBy(limit, limits.scale);
    const scale = limits.scale * finer;
    const steps = limit === "open" ? undefined : multiply(limit, rational(scale)).numerator;
    const held = whole(times(known.value, constant(Number(finer))), known.most * finer);
    const isNumber = and([isHeld, not(isSettledEmpty)]);
    const line = put(side, iff(isNumber, held.formula, constant(Number(steps ?? 0n))));
    const above = whole(line, larger(held.most, magnitude(steps ?? 0n)));
    const below = belowOf(known, isNumber, { scale, finer }, (one) => put(`${side} below`, one));
    const isOpen = steps === undefined ? not(isNumber) : isSettledEmpty;
    return { isOpen, value: { kind: "fraction", above, below } };
  };
  return {
    isSettled,
    isGrowing,
    isSettledEmpty,
    low: end("low", or([isSettled, isGrowing])),
    high: end("high", isSettled),
  };
}

const NOTHING: FractionFormula = { kind: "fraction", above: wholeConstant(0n), below: wholeConstant(1n) };

/** How many times finer than the cell's steps have to be for the end of a domain to be one of them. */
function finerBy(limit: Rational, scale: bigint): bigint {
  return multiply(limit, rational(scale)).denominator;
}

function belowOf(
  { below }: FactStage,
  isNumber: Formula,
  { scale, finer }: { readonly scale: bigint; readonly finer: bigint },
  put: (formula: Formula) => Formula,
): Whole {
  if (below === undefined || below.formula.kind === "constant") return wholeConstant(scale);
  const held = scaled(below, finer);
  return whole(put(iff(isNumber, held.formula, constant(Number(scale)))), larger(held.most, scale));
}
