/**
 * The name of a witness file: the rubric, a number that no other file of the run has, and what was found, such as
 * `par-department-model-3-gap.json`.
 */
export function witnessFileName(rubric: string, code: string, number: number): string {
  const name = rubric.replace(/\.json$/, "").replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-");
  const found = code.split(".").at(-1) ?? code;
  return [name.replaceAll(/^-|-$/g, ""), String(number), found]
    .filter((part) => part !== "")
    .join("-")
    .concat(".json");
}
