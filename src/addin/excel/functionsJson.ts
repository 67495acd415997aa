import type { Language } from "../../i18n/text.js";
import { describeFunctions } from "../functionTexts.js";

/** What Excel reads to know the functions (functions.json). */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: "any";
      readonly dimensionality?: "matrix";
      readonly optional?: true;
    }[];
    /** Any kind of value, where no type is named. */
    readonly result: { readonly dimensionality?: "matrix" };
  }[];
}

/** The metadata of all functions, in the order of their table. Cells hold anything: what they mean is read later. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    functions: describeFunctions(language).map(({ name, description, parameters, result }) => ({
      description,
      id: name,
      name,
      parameters: parameters.map((parameter) => ({
        description: parameter.description,
        ...(parameter.shape === "range" && { dimensionality: "matrix" as const }),
        name: parameter.name,
        ...(parameter.optional && { optional: true as const }),
        type: "any" as const,
      })),
      result: result === "table" ? { dimensionality: "matrix" as const } : {},
    })),
  };
}
