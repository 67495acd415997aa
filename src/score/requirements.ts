import type { FactBook } from "../facts/book.js";
import { decimal } from "../number/decimal.js";
import { compare, divide, isZero, ONE, type Rational, ZERO } from "../number/rational.js";
import type { Grade, GradeRequirement } from "../rubric/types.js";
import { compileMeasure } from "../rules/compile.js";
import { canHold, holds, mustHold, readStep, type Step } from "../rules/ends.js";
import type { Measure, Measured, RuleContext } from "../rules/kind.js";
import type { Registry } from "../rules/registry.js";
import type { Outcome } from "./leaf.js";
import type { CompiledNode } from "./node.js";
import { type NodeRange, rescaledEnds } from "./nodeRange.js";

/** A further condition of a grade, ready to ask. */
export type CompiledRequirement =
  | { readonly kind: "node"; readonly input: GradeRequirement; readonly node: number; readonly from: Rational }
  | { readonly kind: "share"; readonly input: GradeRequirement; readonly node: number; readonly from: Rational }
  | { readonly kind: "measure"; readonly input: GradeRequirement; readonly measure: Measure; readonly step: Step };

/** The conditions of a grade that has been checked. */
export function compileRequirements(
  { requires = [] }: Grade,
  nodes: readonly CompiledNode[],
  context: RuleContext,
  registry: Registry,
): readonly CompiledRequirement[] {
  return requires.map((input): CompiledRequirement => {
    if (input.measure !== undefined) {
      const measure = compileMeasure(input.measure, context, registry);
      return { kind: "measure", input, measure, step: readStep(input) };
    }
    const node = nodes.findIndex(({ code, index }) => index !== 0 && code === input.node);
    return input.percentFrom === undefined
      ? { kind: "node", input, node, from: decimal(input.from ?? 0) }
      : { kind: "share", input, node, from: decimal(input.percentFrom) };
  });
}

/** What a condition is about today: the points of its node, their share of what is available, or what is measured. */
export function measuredFor(requirement: CompiledRequirement, outcomes: readonly Outcome[], book: FactBook): Measured {
  if (requirement.kind === "measure") return requirement.measure.measure(book);
  const outcome = outcomes[requirement.node];
  if (outcome === undefined || outcome.hasNoScore) return { kind: "missing", facts: [] };
  if (requirement.kind === "node") return { kind: "number", value: outcome.points };
  const { available, points } = outcome;
  return available === undefined || isZero(available)
    ? { kind: "empty" }
    : { kind: "number", value: divide(points, available) };
}

/** Whether a condition is met today; what is missing, or empty, meets none. */
export function isMet(requirement: CompiledRequirement, outcomes: readonly Outcome[], book: FactBook): boolean {
  const measured = measuredFor(requirement, outcomes, book);
  if (measured.kind === "missing" || measured.kind === "empty") return false;
  if (requirement.kind === "measure") return holds(requirement.step, measured);
  return measured.kind === "number" && compare(measured.value, requirement.from) >= 0;
}

/** Whether a condition may still be met, and whether it is met whatever comes. */
export function outlookOf(
  requirement: CompiledRequirement,
  ranges: readonly NodeRange[],
  book: FactBook,
): { readonly may: boolean; readonly must: boolean } {
  if (requirement.kind === "measure") return outlookOfMeasure(requirement.measure, requirement.step, book);
  const range = ranges[requirement.node];
  if (range === undefined) return { may: false, must: false };
  const ends = requirement.kind === "node" ? range : shareEnds(range);
  if (ends === undefined) return { may: false, must: false };
  const isUncertain = requirement.kind === "share" && isZero(range.available?.low ?? ZERO);
  return {
    may: ends.high === "open" || compare(ends.high, requirement.from) >= 0,
    must: !isUncertain && compare(ends.low, requirement.from) >= 0,
  };
}

function outlookOfMeasure(
  measure: Measure,
  step: Step,
  book: FactBook,
): { readonly may: boolean; readonly must: boolean } {
  const measured = measure.measure(book);
  const isToday = measured.kind !== "missing" && measured.kind !== "empty" && holds(step, measured);
  const range = measure.range(book);
  if (range === undefined) return { may: isToday, must: isToday };
  return { may: canHold(step, range), must: isToday && mustHold(step, range) };
}

/** Between which shares of its available maximum a node still lies; nothing where nothing will be available. */
function shareEnds(range: NodeRange): Pick<NodeRange, "low" | "high"> | undefined {
  const { available, smallestAvailable } = range;
  if (available === undefined || isZero(available.high)) return undefined;
  return rescaledEnds(range, available, smallestAvailable, ONE);
}
