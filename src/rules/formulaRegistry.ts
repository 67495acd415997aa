import type { FormulaFaces, MeasureKind, WayKind } from "./kind.js";
import { amountFormulas } from "./measures/amount.js";
import { checksFormulas } from "./measures/checks.js";
import { choiceFormulas } from "./measures/choice.js";
import { complementFormulas } from "./measures/complement.js";
import { countFormulas } from "./measures/count.js";
import { lateDaysFormulas } from "./measures/lateDays.js";
import { meanFormulas } from "./measures/mean.js";
import { ratioFormulas } from "./measures/ratio.js";
import type { Registry } from "./registry.js";
import { accrueFormulas } from "./ways/accrue.js";
import { checklistFormulas } from "./ways/checklist.js";
import { deductFormulas } from "./ways/deduct.js";
import { givenFormulas } from "./ways/given.js";
import { levelsFormulas } from "./ways/levels.js";
import { linearFormulas } from "./ways/linear.js";

// As in the registry, the kinds stand here without the types of their specifications.
const MEASURES: { readonly [name: string]: FormulaFaces<MeasureKind<never>> } = {
  amount: amountFormulas,
  checks: checksFormulas,
  choice: choiceFormulas,
  complement: complementFormulas,
  count: countFormulas,
  lateDays: lateDaysFormulas,
  mean: meanFormulas,
  ratio: ratioFormulas,
};
const WAYS: { readonly [name: string]: FormulaFaces<WayKind<never>> } = {
  accrue: accrueFormulas,
  checklist: checklistFormulas,
  deduct: deductFormulas,
  given: givenFormulas,
  levels: levelsFormulas,
  linear: linearFormulas,
};

/** The kinds of a registry with their formula faces; a program's own kinds bring theirs along. */
export function withFormulas({ measures, ways }: Registry): Registry {
  return {
    measures: new Map(Array.from(measures, ([name, kind]) => [name, { ...kind, ...MEASURES[name] } as MeasureKind])),
    ways: new Map(Array.from(ways, ([name, kind]) => [name, { ...kind, ...WAYS[name] } as WayKind])),
  };
}
