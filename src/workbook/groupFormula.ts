import {
  and,
  binary,
  call,
  constant,
  FALSE,
  firstOf,
  iff,
  isConstant,
  or,
  plus,
  rationalConstant,
  times,
  total,
} from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { ONE, type Rational, ZERO } from "../number/rational.js";
import { eitherGrain, type Grain, grainOf, sumGrains } from "../rules/formula.js";
import type { CompiledNode } from "../score/node.js";
import type { Calculation } from "./calculation.js";
import { ABSENCE, type NodeFormula, stateNumber } from "./nodeFormula.js";

/** A group as formulas, before effects and rounding; and its children as sharing leaves them. */
export function groupFormula(
  group: CompiledNode,
  before: readonly NodeFormula[],
  calculation: Calculation,
): { readonly group: NodeFormula; readonly children: readonly NodeFormula[] } {
  const put = (meaning: string, formula: Formula): Formula => calculation.put(group.code, meaning, formula);
  const children = shareOut(before, calculation, put);
  const main = children.filter(({ node }) => node.ownRole === undefined);
  const extras = children.filter(({ node }) => node.ownRole !== undefined);
  const allAbsent = put("absent", and(children.map(isAbsent)));
  const rescaling = main.filter(({ absences }) => absences.has(ABSENCE.rescale));
  const isRescaled = put(
    "rescaled",
    group.join === "rescale" ? constant(true) : or(rescaling.map((child) => has(child, ABSENCE.rescale))),
  );
  const hasNoScore = group.missingLeavesNone ? put("noScore", or(children.map(({ isMissing }) => isMissing))) : FALSE;
  const isScored = or(
    children.map((child) => and([binary(child.state, "=", constant(stateNumber("scored"))), isPresent(child)])),
  );
  const state = put(
    "state",
    firstOf(
      [
        [allAbsent, children[0]?.state ?? constant(stateNumber("missing"))],
        [hasNoScore, constant(stateNumber("missing"))],
        [isScored, constant(stateNumber("scored"))],
        [or(children.map(({ isMissing }) => isMissing)), constant(stateNumber("missing"))],
      ],
      children[0]?.state ?? constant(stateNumber("missing")),
    ),
  );
  const joined = joinPoints(group, main, isRescaled, put);
  const mayBeAbsent = !isConstant(allAbsent, false);
  const points = total([joined.formula, ...extras.map((child) => child.points)]);
  const grain = extras.map((child) => child.grain).reduce(sumGrains, joined.grain);
  return {
    group: {
      node: group,
      state,
      points: put("joined", iff(allAbsent, constant(0), points)),
      grain,
      available: put("available", iff(allAbsent, constant(0), availableOf(group, main, isRescaled))),
      absence: put("absence", iff(allAbsent, constant(ABSENCE.reduceMax), constant(ABSENCE.none))),
      absences: new Set(mayBeAbsent ? [ABSENCE.reduceMax] : []),
      isMissing: put("missing", iff(allAbsent, FALSE, binary(state, "=", constant(stateNumber("missing"))))),
      hasNoScore: put("noScore", iff(allAbsent, FALSE, hasNoScore)),
      isExempted: FALSE,
    },
    children,
  };
}

function has({ absence }: NodeFormula, way: number): Formula {
  return absence.kind === "constant" ? constant(absence.value === way) : binary(absence, "=", constant(way));
}

function isAbsent(child: NodeFormula): Formula {
  return child.absences.size === 0 ? FALSE : binary(child.absence, ">", constant(0));
}

function isPresent(child: NodeFormula): Formula {
  return child.absences.size === 0 ? constant(true) : binary(child.absence, "=", constant(0));
}

function one(condition: Formula): Formula {
  return iff(condition, constant(1), constant(0));
}

/** The maxima of children that share go in equal parts to their present siblings. */
function shareOut(
  children: readonly NodeFormula[],
  calculation: Calculation,
  put: (meaning: string, formula: Formula) => Formula,
): readonly NodeFormula[] {
  const main = children.filter(({ node }) => node.ownRole === undefined);
  const sharing = main.filter(({ absences }) => absences.has(ABSENCE.share));
  if (sharing.length === 0) return children;
  const freed = total(
    sharing.map((child) => iff(has(child, ABSENCE.share), rationalConstant(child.node.max ?? ZERO), constant(0))),
  );
  const count = put("siblings", total(main.map((child) => one(isPresent(child)))));
  const part = put("part", iff(binary(count, ">", constant(0)), binary(freed, "/", count), constant(0)));
  return children.map((child) => {
    if (!main.includes(child) || child.node.max === undefined) return child;
    const grows = and([isPresent(child), binary(part, ">", constant(0)), isSomething(child.available)]);
    const grown = plus(child.available, part);
    const line = (meaning: string, formula: Formula): Formula => calculation.put(child.node.code, meaning, formula);
    return {
      ...child,
      points: line("shared", iff(grows, binary(binary(child.points, "*", grown), "/", child.available), child.points)),
      available: line("shared", iff(grows, grown, child.available)),
      grain: undefined,
    };
  });
}

function isSomething(available: Formula): Formula {
  if (available.kind === "constant") return constant(available.value !== 0);
  return iff(call("ISNUMBER", available), binary(call("ROUND", available, constant(10)), "<>", constant(0)), FALSE);
}

interface JoinedPoints {
  readonly formula: Formula;
  readonly grain: Grain;
}

function joinPoints(
  group: CompiledNode,
  main: readonly NodeFormula[],
  isRescaled: Formula,
  put: (meaning: string, formula: Formula) => Formula,
): JoinedPoints {
  if (group.join === "mean" || group.join === "weightedMean") return meanOf(group, main, put);
  const sum = put("sum", total(main.map(({ points }) => points)));
  const grain = main.map((child) => child.grain).reduce(sumGrains, grainOf([]));
  const isSum = isConstant(isRescaled, false) || group.max === undefined;
  const scaled = isSum ? sum : put("scaled", iff(isRescaled, rescaled(group.max ?? ZERO, sum, main, put), sum));
  const own = isSum ? grain : undefined;
  if (group.join !== "cappedSum") return { formula: scaled, grain: own };
  const raised = call("MAX", rationalConstant(group.lowest), scaled);
  const ends = grainOf(group.max === undefined ? [group.lowest] : [group.lowest, group.max]);
  const formula = group.max === undefined ? raised : call("MIN", rationalConstant(group.max), raised);
  return { formula, grain: eitherGrain(own, ends) };
}

function meanOf(
  group: CompiledNode,
  main: readonly NodeFormula[],
  put: (meaning: string, formula: Formula) => Formula,
): JoinedPoints {
  const weightOf = ({ node }: NodeFormula): Rational => (group.join === "mean" ? ONE : node.weight);
  const weights = main.map((child) => iff(isPresent(child), rationalConstant(weightOf(child)), constant(0)));
  const weight = put("weight", total(weights));
  const sum = put("sum", total(main.map((child) => times(child.points, rationalConstant(weightOf(child))))));
  const isNothing = binary(call("ROUND", weight, constant(10)), "=", constant(0));
  const formula = iff(isNothing, constant(0), binary(sum, "/", weight));
  // With every child there, the mean is over a number that is known.
  const isFixed = main.every(({ absences }) => absences.size === 0);
  const grain = main.map((child) => child.grain).reduce(sumGrains, grainOf([]));
  if (!isFixed || grain === undefined || group.join !== "mean") return { formula, grain: undefined };
  const count = BigInt(main.length);
  return { formula, grain: grain.map(({ fixed, variable }) => ({ fixed: fixed * count, variable })) };
}

function rescaled(
  max: Rational,
  sum: Formula,
  main: readonly NodeFormula[],
  put: (meaning: string, formula: Formula) => Formula,
): Formula {
  const available = put("open", total(main.map((child) => numberOf(child.available))));
  const isNothing = binary(call("ROUND", available, constant(10)), "=", constant(0));
  return iff(isNothing, constant(0), binary(times(sum, rationalConstant(max)), "/", available));
}

/** What is not known counts as nothing. */
function numberOf(available: Formula): Formula {
  if (available.kind === "constant") return typeof available.value === "number" ? available : constant(0);
  return iff(call("ISNUMBER", available), available, constant(0));
}

/** The group's maximum less what its children's maxima lost. */
function availableOf(group: CompiledNode, main: readonly NodeFormula[], isRescaled: Formula): Formula {
  if (group.max === undefined) return constant("");
  const max = rationalConstant(group.max);
  if (group.join === "mean" || group.join === "weightedMean" || isConstant(isRescaled, true)) return max;
  const unknown = main.filter(({ node }) => node.max === undefined).map(isAbsent);
  const losing = main.filter(({ node, available }) => node.max !== undefined && available.kind !== "constant");
  const lost = losing.map(({ node, available }) =>
    iff(call("ISNUMBER", available), binary(rationalConstant(node.max ?? ZERO), "-", available), constant(0)),
  );
  const left = lost.length === 0 ? max : call("MAX", constant(0), binary(max, "-", total(lost)));
  return firstOf(
    [
      [isRescaled, max],
      [or(unknown), constant("")],
    ],
    left,
  );
}
