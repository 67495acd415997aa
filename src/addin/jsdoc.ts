import type { DescribedFunction } from "./functionTexts.js";

/** How a comment names the type of a parameter and of a result. */
export interface DocTypes {
  readonly range: string;
  readonly value: string;
  readonly table: string;
  readonly cell: string;
}

/** The comment by which hosts know a custom function. */
export function functionComment(
  { name, description, parameters, result }: DescribedFunction,
  types: DocTypes,
): readonly string[] {
  return [
    "/**",
    ` * ${description}`,
    ` * @customfunction ${name}`,
    ...parameters.map(({ name: parameter, description: meaning, shape, optional }) => {
      const shown = optional ? `[${parameter}]` : parameter;
      return ` * @param {${types[shape]}} ${shown} ${meaning}`;
    }),
    ` * @returns {${types[result]}}`,
    " */",
  ];
}
