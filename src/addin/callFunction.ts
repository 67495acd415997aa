import type { Assessor } from "./assessor.js";
import type { OutputCell, OutputTable } from "./cell.js";
import { type Arguments, functionTable } from "./functionTable.js";

/** Calls a function of the table by its name. */
export function callFunction(assessor: Assessor, name: string, given: Arguments): OutputCell | OutputTable {
  const found = functionTable.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`There is no function ${name}.`);
  return found.compute(assessor, given);
}
