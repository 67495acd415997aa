import type { Evidence } from "../evidence/types.js";
import type { FactDefinition } from "../facts/types.js";
import type { Language } from "../i18n/text.js";
import type { Registry } from "../rules/registry.js";
import type { Bounds } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Prepared } from "../score/prepare.js";
import type { Scores } from "../score/score.js";
import type { InputWords } from "./inputs.js";
import type { Say, SheetId } from "./words.js";

/** What every sheet is built from. */
export interface WorkbookFrame {
  readonly compiled: CompiledRubric;
  readonly registry: Registry;
  readonly rubricHash: string;
  readonly evidence: Evidence;
  readonly prepared: Prepared;
  readonly scores: Scores;
  readonly bounds: Bounds;
  readonly year: number;
  readonly language: Language;
  readonly say: Say;
  readonly words: InputWords;
  readonly names: { readonly [sheet in SheetId]: string };
  /** The facts that have cells, in the order of the rubric. */
  readonly facts: readonly string[];
}

export function definitionOf({ compiled }: WorkbookFrame, fact: string): FactDefinition {
  const definition = compiled.definitions.get(fact);
  if (definition === undefined) throw new RangeError(`No fact ${fact}.`);
  return definition;
}
