import {
  and,
  binary,
  constant,
  iff,
  isConstant,
  not,
  or,
  rationalConstant,
  times,
  total,
} from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { ONE, type Rational } from "../../number/rational.js";
import { grainOf, sumGrains } from "../../rules/formula.js";
import type { CompiledNode } from "../../score/node.js";
import { extremeOf, highestOf } from "../rule/ruleRange.js";
import type { NodeRangeFormula } from "./nodeRange.js";

/** A mean over children that are certainly there is exact; over others it lies between their ends. */
export function meanRange(
  group: CompiledNode,
  main: readonly NodeRangeFormula[],
  put: (meaning: string, formula: Formula) => Formula,
): Pick<NodeRangeFormula, "low" | "high" | "grain"> {
  const weightOf = ({ node }: NodeRangeFormula): Rational => (group.join === "mean" ? ONE : node.weight);
  const there = main.map((child) => ({ child, when: not(child.mustBeAbsent) }));
  const isVague = put("isVague", or(there.map(({ child, when }) => and([when, child.mayBeAbsent]))));
  const weighted = (of: (child: NodeRangeFormula) => Formula): Formula =>
    total(there.map(({ child, when }) => iff(when, times(of(child), rationalConstant(weightOf(child))), constant(0))));
  const weight = put(
    "weight",
    weighted(() => constant(1)),
  );
  const isNothing = weight.kind === "constant" ? constant(weight.value === 0) : binary(weight, "=", constant(0));
  const anyOpen = or(there.map(({ child, when }) => and([when, child.high.isOpen])));
  const isOpen = put("open", and([anyOpen, or([isVague, not(isNothing)])]));
  const meanOf = (of: (child: NodeRangeFormula) => Formula): Formula =>
    iff(isNothing, constant(0), binary(put("sum", weighted(of)), "/", weight));
  const grain = main.map((child) => child.grain).reduce(sumGrains, grainOf([]));
  const isExact = isConstant(isVague, false) && group.join === "mean" && grain !== undefined;
  const count = BigInt(main.length);
  return {
    low: isConstant(isVague, false)
      ? meanOf(({ low }) => low)
      : iff(
          isVague,
          lowestOf(),
          meanOf(({ low }) => low),
        ),
    high: {
      isOpen,
      value: isConstant(isVague, false)
        ? meanOf(({ high }) => high.value)
        : iff(
            isVague,
            most(),
            meanOf(({ high }) => high.value),
          ),
    },
    grain: isExact ? grain.map(({ fixed, variable }) => ({ fixed: fixed * count, variable })) : undefined,
  };

  function lowestOf(): Formula {
    return extremeOf(
      "MIN",
      there.map(({ child, when }) => ({ when, end: child.low })),
      put,
    );
  }

  function most(): Formula {
    return highestOf(
      there.map(({ child, when }) => ({ when, end: child.high })),
      put,
    ).value;
  }
}
