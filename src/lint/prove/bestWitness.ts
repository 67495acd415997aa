import type { Evidence } from "../../evidence/types.js";
import type { ProveContext } from "./context.js";
import { witnessOf } from "./witness.js";

/** The best evidence that was found for the first year of the rubric. */
export function bestWitness({ rubric, years, fullMarks }: ProveContext): Evidence | undefined {
  const [year] = years;
  return year === undefined ? undefined : witnessOf(rubric, fullMarks(year).values, { year });
}
