import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { LintSeverity } from "../../src/lint/lintRubric.js";

const FOLDER = fileURLToPath(new URL("../../src/lint/prove/", import.meta.url));

/** What the prover can find beside the issues of the parser: each code with the severities that it can have. */
export function lintCodes(): ReadonlyMap<string, readonly LintSeverity[]> {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${FOLDER}${file}`);
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<LintSeverity>>();

  /** The texts that an expression can come to; the compiler knows them all, or the code is written otherwise. */
  function textsOf(expression: ts.Expression): readonly string[] {
    const type = checker.getTypeAtLocation(expression);
    const members = type.isUnion() ? type.types : [type];
    return members.map((member) => {
      if (member.isStringLiteral()) return member.value;
      throw new Error(`What ${expression.getText()} comes to is not known to the compiler.`);
    });
  }

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "finding") {
      const [severity, code] = node.arguments;
      if (severity !== undefined && code !== undefined) {
        for (const name of textsOf(code)) {
          const known = found.get(`lint.${name}`) ?? new Set<LintSeverity>();
          for (const one of textsOf(severity)) known.add(one as LintSeverity);
          found.set(`lint.${name}`, known);
        }
      }
    }
    ts.forEachChild(node, visit);
  }

  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return new Map(
    Array.from(found, ([code, severities]) => [code, Array.from(severities)] as const).sort(([left], [right]) =>
      left < right ? -1 : 1,
    ),
  );
}
