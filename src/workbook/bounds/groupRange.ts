import { and, call, constant, FALSE, iff, isConstant, or, rationalConstant, total } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { compare, minimum, type Rational, ZERO } from "../../number/rational.js";
import { eitherGrain, grainOf, InexactFormulaError, sumGrains } from "../../rules/formula.js";
import type { CompiledNode } from "../../score/node.js";
import type { Calculation } from "../calculation.js";
import { availableRange } from "./availableRange.js";
import { meanRange } from "./meanRange.js";
import type { NodeRangeFormula } from "./nodeRange.js";
import { type SharedRanges, shareRanges, vagueSum } from "./sharedRanges.js";

type Put = (meaning: string, formula: Formula) => Formula;

/** Points of one node, or of several together. */
export type PointsRange = Pick<NodeRangeFormula, "low" | "high" | "grain">;

/**
 * The range of a group, before effects, clamping and rounding; and its children as sharing may change them.
 *
 * @throws {InexactFormulaError} where its points may be rescaled to its maximum: that range has no formulas
 */
export function groupRange(
  group: CompiledNode,
  children: readonly NodeRangeFormula[],
  calculation: Calculation,
): { readonly range: NodeRangeFormula; readonly children: readonly NodeRangeFormula[] } {
  const put: Put = (meaning, formula) => calculation.put(group.code, meaning, formula);
  const unshared = children.filter(({ node }) => node.ownRole === undefined);
  if (group.join === "rescale" || unshared.some(({ mayRescale }) => !isConstant(mayRescale, false))) {
    throw new InexactFormulaError("workbook.unbounded.rescale");
  }
  const shared = shareRanges(unshared, calculation, put);
  const extras = children.filter(({ node }) => node.ownRole !== undefined);
  const points = sumRange([joinPoints(group, shared, put), ...extras]);
  const mayBeAbsent = put("mayBeAbsent", and(children.map((child) => child.mayBeAbsent)));
  const mustBeAbsent = put("mustBeAbsent", and(children.map((child) => child.mustBeAbsent)));
  const orNothing = (name: "MIN" | "MAX", value: Formula): Formula =>
    iff(mayBeAbsent, call(name, constant(0), value), value);
  const sizes = [group.max, ...unshared.map(({ smallestAvailable }) => smallestAvailable)];
  const range: NodeRangeFormula = {
    node: group,
    low: put("floor", orNothing("MIN", points.low)),
    high: { isOpen: put("open", points.high.isOpen), value: put("ceiling", orNothing("MAX", points.high.value)) },
    grain: points.grain,
    available: availableRange(group, shared.main, { mayBeAbsent, mustBeAbsent }, put),
    smallestAvailable: smallest(sizes),
    mayBeAbsent,
    mustBeAbsent,
    mayShare: FALSE,
    mayRescale: FALSE,
  };
  const grown = new Map(shared.grown.map((child) => [child.node.index, child]));
  return { range, children: children.map((child) => grown.get(child.node.index) ?? child) };
}

function smallest(values: readonly (Rational | undefined)[]): Rational | undefined {
  const positive = values.filter((value): value is Rational => value !== undefined && compare(value, ZERO) > 0);
  return positive.length === 0 ? undefined : positive.reduce(minimum);
}

function sumRange(all: readonly PointsRange[]): PointsRange {
  return {
    low: total(all.map(({ low }) => low)),
    high: {
      isOpen: or(all.map(({ high }) => high.isOpen)),
      value: total(all.map(({ high }) => high.value)),
    },
    grain: all.map(({ grain }) => grain).reduce(sumGrains, grainOf([])),
  };
}

function joinPoints(group: CompiledNode, shared: SharedRanges, put: Put): PointsRange {
  if (group.join === "mean" || group.join === "weightedMean") return meanRange(group, shared.main, put);
  const sum = withShares(sumRange(shared.main), shared, put);
  if (group.join !== "cappedSum") return sum;
  const { max } = group;
  const capped = (value: Formula): Formula => {
    const raised = call("MAX", rationalConstant(group.lowest), value);
    return max === undefined ? raised : call("MIN", rationalConstant(max), raised);
  };
  const { isOpen, value } = sum.high;
  const ends = grainOf(max === undefined ? [group.lowest] : [group.lowest, max]);
  return {
    low: capped(sum.low),
    high:
      max === undefined
        ? { isOpen, value: capped(value) }
        : { isOpen: FALSE, value: iff(isOpen, rationalConstant(max), capped(value)) },
    grain: eitherGrain(sum.grain, ends),
  };
}

function withShares(sum: PointsRange, { main, isVague }: SharedRanges, put: Put): PointsRange {
  if (isConstant(isVague, false)) return sum;
  const vague = vagueSum(main, put);
  return {
    low: put("lowest", iff(isVague, vague.low, sum.low)),
    high: {
      isOpen: put("open", iff(isVague, vague.high.isOpen, sum.high.isOpen)),
      value: put("highest", iff(isVague, vague.high.value, sum.high.value)),
    },
    grain: undefined,
  };
}
