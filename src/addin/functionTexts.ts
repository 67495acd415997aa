import { formatMessage } from "../i18n/format.js";
import type { Language } from "../i18n/text.js";
import type { MessageCode } from "../i18n/vi.js";
import { type FunctionParameter, functionTable, type SpreadsheetFunction } from "./functionTable.js";

/** The namespace before the functions: `CHAMDIEM.SCORE` in Excel, `CHAMDIEM_SCORE` in Google Sheets. */
export const NAMESPACE = "CHAMDIEM";

/** A parameter with its name and meaning in words. */
export interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly shape: FunctionParameter["shape"];
  readonly optional: boolean;
}

/** A function with its meaning in words. */
export interface DescribedFunction {
  readonly name: SpreadsheetFunction["name"];
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
  readonly result: SpreadsheetFunction["result"];
}

/** The table of functions in one language, for whatever shows it: hosts and documents. */
export function describeFunctions(language: Language): readonly DescribedFunction[] {
  const text = (code: MessageCode): string => formatMessage({ code, params: {} }, { language });
  return functionTable.map(({ name, parameters, result }) => ({
    name,
    description: text(`addin.function.${name}`),
    parameters: parameters.map(({ key, shape, optional = false }) => ({
      name: text(`addin.parameter.${key}`),
      description: text(`addin.parameter.${key}.description`),
      shape,
      optional,
    })),
    result,
  }));
}
