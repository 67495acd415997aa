import type { FactDefinition } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Registry } from "../rules/registry.js";

/** What the checks of a rubric look at. */
export interface LintContext {
  readonly rubric: Rubric;
  readonly registry: Registry;
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly codes: ReadonlySet<string>;
}
