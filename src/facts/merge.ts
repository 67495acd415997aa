import type { FactDefinition, FactType, MergeRule } from "./types.js";

const RULES: { readonly [type in FactType]: readonly MergeRule[] } = {
  count: ["sum", "highest", "lowest", "none"],
  amount: ["sum", "highest", "lowest", "none"],
  cases: ["sum", "none"],
  // A share of a whole is not the sum or the mean of the shares of its parts.
  percent: ["highest", "lowest", "none"],
  points: ["highest", "lowest", "none"],
  date: ["highest", "lowest", "none"],
  choice: ["none"],
  boolean: ["all", "any", "none"],
};

const ADDED: ReadonlySet<FactType> = new Set(["count", "amount", "cases"]);

/** The rules by which a fact of this definition can be merged. */
export function allowedMergeRules({ type, ordered }: FactDefinition): readonly MergeRule[] {
  return type === "choice" && ordered === true ? ["highest", "lowest", "none"] : RULES[type];
}

/** The rule by which the fact is merged: its own, or that of its type. */
export function mergeRuleOf({ type, merge }: FactDefinition): MergeRule {
  return merge ?? (ADDED.has(type) ? "sum" : "none");
}
