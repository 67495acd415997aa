import { textOf } from "../../cell/cell.js";
import { callFunction } from "../callFunction.js";
import type { OutputCell, OutputTable } from "../cell.js";
import { functionTable } from "../functionTable.js";
import { FunctionProblem, problemText } from "../problem.js";
import type { Loader } from "./loader.js";

/** The part of Office's `CustomFunctions` that is used. */
export interface CustomFunctionsHost {
  associate(id: string, run: (...given: unknown[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** Makes every function of the table known to Excel, under the id that functions.json gives it. */
export function associateFunctions(host: CustomFunctionsHost, loader: Loader): void {
  for (const { name, parameters } of functionTable) {
    host.associate(name, async (...given): Promise<OutputCell | OutputTable> => {
      try {
        const assessor = await loader.open(textOf(given[0]));
        return callFunction(assessor, name, given.slice(0, parameters.length).map(cellsOnly));
      } catch (error) {
        throw hostError(error, host);
      }
    });
  }
}

/** The last argument is about the call itself, and takes the place of one that was left out. It is no cell. */
function cellsOnly(argument: unknown): unknown {
  return typeof argument === "object" && !Array.isArray(argument) ? undefined : argument;
}

function hostError(error: unknown, { Error: HostError, ErrorCode }: CustomFunctionsHost): Error {
  const isUnknown = error instanceof FunctionProblem && error.kind === "unknown";
  return new HostError(isUnknown ? ErrorCode.notAvailable : ErrorCode.invalidValue, problemText(error, "vi"));
}
