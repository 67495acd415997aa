import type { Finding } from "../findings/types.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Printer } from "./numbers.js";
import type { Deficiency } from "./types.js";

/** Findings as the assessment prints them, each with the actions that mend it. */
export function deficienciesOf(
  findings: readonly Finding[],
  compiled: CompiledRubric,
  printer: Printer,
): readonly Deficiency[] {
  const byCode = compiled.byCode();
  return findings.map(({ node, kind, lost, atRisk, facts, documents, grades, message }) => ({
    node,
    kind,
    lost: printer.number(lost),
    ...(atRisk !== undefined && { atRisk: printer.number(atRisk) }),
    facts: [...facts],
    ...(documents !== undefined && { documents }),
    ...(grades !== undefined && { grades }),
    message,
    actions: byCode.get(node)?.source?.actions ?? [],
  }));
}
