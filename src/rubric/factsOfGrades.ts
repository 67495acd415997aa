import { usesOfMeasure } from "../rules/compile.js";
import type { Registry } from "../rules/registry.js";
import type { Rubric } from "./types.js";

/** The facts that conditions of the grades measure. */
export function factsOfGrades({ grades }: Rubric, registry: Registry): readonly string[] {
  return (grades?.levels ?? []).flatMap(({ requires = [] }) =>
    requires.flatMap(({ measure }) =>
      measure === undefined ? [] : usesOfMeasure(measure, registry).map(({ fact }) => fact),
    ),
  );
}
