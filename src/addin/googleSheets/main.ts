import type { FactDictionary } from "../../facts/types.js";
import type { Rubric } from "../../rubric/types.js";
import { createAssessor } from "../assessor.js";
import { callFunction } from "../callFunction.js";
import type { OutputCell, OutputTable } from "../cell.js";
import { problemText } from "../problem.js";
import { rubricLibrary } from "../rubricLibrary.js";
// The build puts the documents here, as texts: one that no formula asks for is never parsed.
import { dictionary, rubrics } from "./documents.js";

const read = (id: string): Rubric | undefined => {
  const text = Object.hasOwn(rubrics, id) ? rubrics[id] : undefined;
  return text === undefined ? undefined : (JSON.parse(text) as Rubric);
};

const assessor = createAssessor(
  rubricLibrary(Object.keys(rubrics), JSON.parse(dictionary) as FactDictionary, read),
  "vi",
);

/**
 * Calls a function for Google Sheets, which shows the message of an error at the cell.
 *
 * @throws {Error} with a Vietnamese message
 */
export function call(name: string, given: readonly unknown[]): OutputCell | OutputTable {
  try {
    return callFunction(assessor, name, given);
  } catch (error) {
    throw new Error(problemText(error, "vi"), { cause: error });
  }
}
