import { factsOfSum } from "./linear.js";
import type { Derivation, FactDefinition } from "./types.js";

/** The facts of the same unit that a fact can be derived from instead of being entered. */
export function originsOf(definition: FactDefinition | undefined): readonly string[] {
  return originsOfDerivation(definition?.derived);
}

function originsOfDerivation(derived: Derivation | undefined): readonly string[] {
  if (derived === undefined || "previous" in derived || "others" in derived) return [];
  if ("place" in derived) return [derived.place.fact];
  return "sum" in derived ? factsOfSum(derived.sum) : derived.ratio.flatMap(factsOfSum);
}

/** All facts that a fact's derivation names, in this evidence or in another. */
export function namedByDerivation(derived: Derivation | undefined): readonly string[] {
  if (derived === undefined) return [];
  if ("previous" in derived) return [derived.previous];
  return "others" in derived ? [derived.others.fact] : originsOfDerivation(derived);
}
