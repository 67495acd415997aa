import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { buildSync } from "esbuild";
import { manifestOf, root, run } from "./project.js";

/** The evidence that is scored: the first of the examples. */
function exampleEvidence(): string {
  const folder = join(root, "examples");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => readFileSync(join(folder, path), "utf8"));
  const evidence = texts.find(
    (text) => (JSON.parse(text) as { readonly format?: string }).format === "chamdiem/evidence@1",
  );
  if (evidence === undefined) throw new Error("examples/ holds no evidence.");
  return evidence;
}

/** Scores the evidence against every bundled rubric, for a year and a type of unit that the rubric is for. */
const SCORE = `
function score({ assess, rubrics, evidence, entries }) {
  const answers = Object.values(rubrics).map((rubric) => {
    const year = rubric.years.to ?? rubric.years.from;
    const unit = { ...evidence.unit, type: rubric.unitTypes[0] ?? evidence.unit.type };
    const assessment = assess(rubric, { ...evidence, unit, period: { year } });
    return [rubric.id, assessment.total.score, assessment.sha256];
  });
  if (answers.length === 0) throw new Error("There are no rubrics.");
  for (const entry of entries) if (Object.keys(entry).length === 0) throw new Error("An entry is empty.");
  return JSON.stringify(answers);
}`;

/** Runs the package as a module, with require, without eval, and in a script runtime that has nothing but the language. */
export function checkRuntimes(project: string): void {
  const evidence = exampleEvidence();
  const entries = ["core", "report", "decimal", "dossiers", "testing", "workbook", "zod"];
  const esm = [
    'import { assess } from "chamdiem";',
    'import { rubrics } from "chamdiem/rubrics";',
    ...entries.map((name) => `import * as ${name} from "chamdiem/${name}";`),
    SCORE,
    `console.log(score({ assess, rubrics, evidence: ${evidence}, entries: [${entries.join(", ")}] }));`,
  ].join("\n");
  const cjs = [
    'const { assess } = require("chamdiem");',
    'const { rubrics } = require("chamdiem/rubrics");',
    ...entries.map((name) => `const ${name} = require("chamdiem/${name}");`),
    SCORE,
    `console.log(score({ assess, rubrics, evidence: ${evidence}, entries: [${entries.join(", ")}] }));`,
  ].join("\n");
  const script = [
    'import { assess } from "chamdiem";',
    'import { rubrics } from "chamdiem/rubrics";',
    'import * as report from "chamdiem/report";',
    'import * as core from "chamdiem/core";',
    'import * as dossiers from "chamdiem/dossiers";',
    SCORE,
    `globalThis.answer = score({ assess, rubrics, evidence: ${evidence}, entries: [core, report, dossiers] });`,
  ].join("\n");

  write(project, { "score.mjs": esm, "score.cjs": cjs, "script.mjs": script });
  const answers = {
    "ES module": run(process.execPath, ["score.mjs"], project).trim(),
    CommonJS: run(process.execPath, ["score.cjs"], project).trim(),
    "without eval": run(process.execPath, ["--disallow-code-generation-from-strings", "score.mjs"], project).trim(),
    "bare script": inBareContext(join(project, "script.mjs")),
  };
  for (const [name, answer] of Object.entries(answers)) {
    if (answer !== answers["ES module"])
      throw new Error(`${name} answers differently:\n${answer}\n${answers["ES module"]}`);
  }
  checkFiles(project);
  checkCommand(project);
}

/** Runs a bundle where there is no console, URL, TextEncoder or timer, and where eval is banned. */
function inBareContext(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  const context: { answer?: string } = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(outputFiles[0]?.text ?? "", context);
  return context.answer ?? "";
}

/** Documents can be read by their path in the package. */
function checkFiles(project: string): void {
  const rubrics = readdirSync(join(root, "rubrics"), { recursive: true, encoding: "utf8" });
  const names = [
    "schemas/rubric.schema.json",
    ...rubrics.filter((path) => path.endsWith(".json")).map((path) => `rubrics/${path}`),
  ];
  const code = names.map((name) => `require(${JSON.stringify(`chamdiem/${name}`)});`).join("\n");
  write(project, { "files.cjs": `${code}\nrequire("chamdiem/package.json");` });
  run(process.execPath, ["files.cjs"], project);
}

/** The command answers by the name that npm gives it. */
function checkCommand(project: string): void {
  const version = run("npx", ["--no-install", "chamdiem", "--version"], project).trim();
  const expected = manifestOf(root).version;
  if (version !== expected) throw new Error(`chamdiem --version says ${version} and not ${expected}.`);
}

function write(project: string, files: { readonly [name: string]: string }): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(project, name), content);
}
