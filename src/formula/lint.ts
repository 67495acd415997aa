import { printFormula } from "./print.js";
import type { Formula } from "./types.js";

/** What a formula may not exceed in any of the three programs. */
export const FORMULA_LIMITS = { length: 8000, nesting: 60, literal: 255, args: 250 } as const;

/** Which limit a formula breaks; `undefined` where it breaks none. */
export function formulaProblem(formula: Formula, sheet: string): keyof typeof FORMULA_LIMITS | undefined {
  if (printFormula(formula, sheet).length > FORMULA_LIMITS.length) return "length";
  if (depthOf(formula) > FORMULA_LIMITS.nesting) return "nesting";
  for (const part of partsOf(formula)) {
    const isLong =
      part.kind === "constant" && typeof part.value === "string" && part.value.length > FORMULA_LIMITS.literal;
    if (isLong) return "literal";
    if (part.kind === "call" && part.args.length > FORMULA_LIMITS.args) return "args";
  }
  return undefined;
}

function depthOf(formula: Formula): number {
  const inner = innerOf(formula).map(depthOf);
  return (formula.kind === "call" ? 1 : 0) + Math.max(0, ...inner);
}

/** The formula and all formulas within it. */
export function partsOf(formula: Formula): readonly Formula[] {
  return [formula, ...innerOf(formula).flatMap(partsOf)];
}

function innerOf(formula: Formula): readonly Formula[] {
  if (formula.kind === "call") return formula.args;
  return formula.kind === "binary" ? [formula.left, formula.right] : [];
}
