import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node } from "./project.js";

/** What a strict program writes that uses every entry but zod's. It has the language and nothing else. */
const PROGRAM = `
import { assess, parseRubric } from "chamdiem";
import type { Assessment, Evidence, Rubric } from "chamdiem";
import { rubrics } from "chamdiem/rubrics";
import { toDecimal } from "chamdiem/decimal";
import * as report from "chamdiem/report";
import * as testing from "chamdiem/testing";
import * as workbook from "chamdiem/workbook";

const evidence: Evidence = {
  format: "chamdiem/evidence@1",
  unit: { id: "a", name: "A", type: "department" },
  period: { year: 2024 },
};
export function scores(): readonly (number | null)[] {
  return Object.values(rubrics).map((rubric: Rubric) => {
    const assessment: Assessment = assess(rubric, evidence);
    return assessment.total.score;
  });
}
export const percent: number = toDecimal("7/3").toNumber();
export const parsed = parseRubric({});
export const title: string = parsed.ok ? parsed.value.title.vi : parsed.issues.map((issue) => issue.path).join();
export const entries: readonly object[] = [report, testing, workbook];
`;

/** zod's own types ask for URL, and so for the library of the web. */
const ZOD_PROGRAM = `
import type { Rubric } from "chamdiem";
import { rubricSchema } from "chamdiem/zod";

export const own: Rubric | undefined = rubricSchema.safeParse({}).data;
`;

const PROGRAMS = [
  { name: "plain", source: PROGRAM, lib: ["ES2022"], resolutions: ["nodenext", "bundler"] },
  { name: "zod", source: ZOD_PROGRAM, lib: ["ES2022", "DOM"], resolutions: ["nodenext"] },
];

/** Ways in which programs resolve packages. */
const CONSUMERS = [
  { name: "node-esm", file: "program.mts", module: "nodenext", moduleResolution: "nodenext" },
  { name: "node-cjs", file: "program.cts", module: "nodenext", moduleResolution: "nodenext" },
  { name: "bundler-esm", file: "program.ts", module: "esnext", moduleResolution: "bundler" },
  { name: "bundler-cjs", file: "program.cts", module: "preserve", moduleResolution: "bundler" },
];

/** Strict programs compile against the types, and the types themselves hold up to the compiler. */
export function checkTypes(project: string): void {
  for (const { name, file, module, moduleResolution } of CONSUMERS) {
    for (const program of PROGRAMS.filter(({ resolutions }) => resolutions.includes(moduleResolution))) {
      const folder = join(project, `${name}-${program.name}`);
      const compilerOptions = {
        exactOptionalPropertyTypes: true,
        lib: program.lib,
        module,
        moduleResolution,
        noEmit: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        strict: true,
        target: "es2022",
        types: [],
      };
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, file), program.source);
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
      node("typescript", ["-p", folder], folder);
    }
  }
}
