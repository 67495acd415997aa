import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary, formatIssue, parseEvidence, parseRubric, tailorRubric } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";

// What the guides show is run: programs and commands print what stands beside them, documents are accepted by the
// parsers, links lead to files. A block may have a name (`json rubric.json`): it is then a file for the others.

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A fenced block of a guide. */
interface Block {
  readonly at: string;
  readonly language: string;
  readonly name: string | undefined;
  readonly text: string;
}

interface Guide {
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

function readGuide(path: string): Guide {
  const text = readFileSync(join(root, path), "utf8");
  const blocks: Block[] = [];
  for (const match of text.matchAll(/^```(\w+)[ \t]*(\S+)?\n(.*?)^```$/gms)) {
    const [, language = "", name, content = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    blocks.push({ at: `${path}:${line}`, language, name, text: content });
  }
  return { path, text, blocks };
}

const guides: readonly Guide[] = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
]
  .sort()
  .map(readGuide);

function blocksOf(...languages: readonly string[]): readonly Block[] {
  return guides.flatMap(({ blocks }) => blocks.filter(({ language }) => languages.includes(language)));
}

// One folder for each guide, inside the project so that packages are found, with the files that the guide names.

const folders = mkdtempSync(join(folderAt(join(root, "node_modules/.cache")), "chamdiem-guides-"));
const command = join(folders, "chamdiem");

function folderAt(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}

function folderOf(guide: string): string {
  return join(folders, guide.replaceAll(/[^\w.]/g, "_"));
}

/** The sources under the names that users import: a package whose folder is ours. */
function writePackage(): void {
  const folder = folderAt(join(folders, "node_modules/chamdiem"));
  const files = [
    "core",
    "decimal",
    "dossiers/index",
    "rubrics",
    "report/index",
    "testing/index",
    "workbook/index",
    "zod",
  ];
  const entries = files.map((file) => [`./${file.replace("/index", "")}`, `./src/${file}.ts`] as const);
  const exports = { ".": "./src/index.ts", ...Object.fromEntries(entries) };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "chamdiem", type: "module", exports }));
  symlinkSync(join(root, "src"), join(folder, "src"));
}

/** As strict as the project itself; only what a library's own code has to add for its users is left out. */
function compilerOptions(): object {
  const own = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as { readonly compilerOptions: object };
  return { ...own.compilerOptions, isolatedDeclarations: false, declaration: false };
}

function scriptOf({ at }: Block): string {
  return at.replaceAll(/[^\w]/g, "_");
}

/** An expression with `// =>` behind it is printed, as `console.log` would. */
function withPrints(code: string): string {
  return code.replaceAll(/^(?!.*\bconsole\.log)([\w"[(].*?);? *(\/\/ => .*)$/gm, "console.log($1); $2");
}

/** Bundles the programs of all guides and the command, each to one file that plain Node runs. */
async function bundle(entryPoints: { readonly [output: string]: string }): Promise<void> {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly [kind: string]: object;
  };
  await build({
    entryPoints,
    outdir: folders,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    external: ["commander", ...Object.keys({ ...dependencies, ...peerDependencies })],
    logLevel: "silent",
  });
}

beforeAll(async () => {
  writePackage();
  const scripts: { [output: string]: string } = { command: join(root, "src/cli/main.ts") };
  for (const { path, blocks } of guides) {
    const folder = folderAt(folderOf(path));
    symlinkSync(join(root, "examples"), join(folder, "examples"));
    for (const block of blocks) {
      if (block.name !== undefined) writeFileSync(join(folder, block.name), block.text);
      if (!isProgram(block)) continue;
      const script = join(folder, `${scriptOf(block)}.ts`);
      writeFileSync(script, withPrints(block.text));
      scripts[scriptOf(block)] = script;
    }
  }
  const config = { compilerOptions: compilerOptions(), include: ["*/*.ts"] };
  writeFileSync(join(folders, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(folders, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${folders}/command.mjs" "$@"\n`, { mode: 0o755 });
  await bundle(scripts);
}, 60_000);

afterAll(() => rmSync(folders, { recursive: true, force: true }));

interface Output {
  readonly code: number;
  readonly text: string;
}

function run(file: string, args: readonly string[], cwd: string): Promise<Output> {
  const env = { ...process.env, PATH: `${folders}:${process.env["PATH"]}`, NO_COLOR: "1", CHAMDIEM_LANG: "" };
  return new Promise((done) => {
    execFile(file, args, { cwd, env, encoding: "utf8" }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), text: `${stdout}${stderr}` });
    });
  });
}

function isProgram({ language, text }: Block): boolean {
  return (language === "ts" || language === "js") && /from "chamdiem/.test(text);
}

describe("programs", () => {
  const programs = blocksOf("ts", "js").filter(isProgram);

  test.concurrent.each(programs)("$at prints what it says", { timeout: 60_000 }, async (block) => {
    const expected = [...block.text.matchAll(/\/\/ => (.*)$/gm)].map(([, line]) => line);
    const folder = folderOf(block.at.replace(/:\d+$/, ""));
    const output = await run(process.execPath, [join(folders, `${scriptOf(block)}.mjs`)], folder);
    expect(output.code, output.text).toBe(0);
    expect(output.text.split("\n").slice(0, -1)).toEqual(expected);
  });

  test("satisfy a strict compiler", { timeout: 120_000 }, async () => {
    const { text } = await run(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), "-p", folders],
      folders,
    );
    // What the sources themselves may lack is not asked here.
    expect(text.split("\n").filter((line) => /^\w+(?:\.\w+)*\.md\//.test(line))).toEqual([]);
  });
});

describe("documents", () => {
  const named = (guide: string): Rubric | undefined =>
    guides
      .find(({ path }) => path === guide)
      ?.blocks.filter(({ language }) => language === "json")
      .map(({ text }) => JSON.parse(text) as Rubric)
      .find(({ format }) => format === "chamdiem/rubric@1");

  test.each(blocksOf("json"))("$at is accepted", ({ at, text }) => {
    const value = JSON.parse(text) as { readonly [key: string]: unknown };
    const rubric = named(at.replace(/:\d+$/, ""));
    const { kind, document } = completed(value, rubric);
    const parse = {
      evidence: parseEvidence,
      rubric: parseRubric,
      tailoring: (tailoring: unknown) => tailorRubric(tailoring, Object.values(rubrics)),
    };
    const result = parse[kind](document);
    expect(result.ok ? [] : result.issues.map((issue) => formatIssue(issue, "en"))).toEqual([]);
    if (kind !== "evidence") return;
    const known = { ...factDictionary.facts, ...rubric?.facts };
    const used = Object.keys((document as Evidence).facts ?? {});
    expect(used.filter((fact) => !Object.hasOwn(known, fact))).toEqual([]);
  });
});

/** What a part of a rubric leaves out. */
const HEAD = {
  format: "chamdiem/rubric@1",
  id: "guide/fragment",
  version: "1",
  title: { vi: "Trích" },
  issuer: { vi: "Ví dụ" },
  decision: null,
  family: "example",
  years: { from: 2024 },
  unitTypes: [],
  status: "sample",
  total: { max: null },
  displayPlaces: 2,
  publishes: "points",
  sources: [],
};

/** Keys by which a node or a rule is known. */
const OF_RUBRICS = ["code", "title", "measure", "sum", "best", "least", "firstKnown"];

/** A fragment in the smallest document that it can stand in: of evidence, of a rubric, a node, or a rule. */
function completed(
  value: { readonly [key: string]: unknown },
  rubric: Rubric | undefined,
): { readonly kind: "evidence" | "rubric" | "tailoring"; readonly document: unknown } {
  if (value["format"] === "chamdiem/tailoring@1") return { kind: "tailoring", document: value };
  if (value["format"] === "chamdiem/evidence@1") return { kind: "evidence", document: value };
  if (value["format"] === "chamdiem/rubric@1") return { kind: "rubric", document: value };
  if ("nodes" in value) return { kind: "rubric", document: { ...HEAD, ...value } };
  if (!OF_RUBRICS.some((key) => key in value)) {
    const unit = { id: "a", name: "A", type: "department" };
    return { kind: "evidence", document: { format: "chamdiem/evidence@1", unit, period: { year: 2024 }, ...value } };
  }
  const node = "code" in value ? value : { code: "1", title: { vi: "Một" }, max: null, rule: value };
  const { facts, actions, grades } = rubric ?? {};
  const document = {
    ...HEAD,
    ...(facts !== undefined && { facts }),
    ...(actions !== undefined && { actions }),
    ...(grades !== undefined && { grades }),
    nodes: [node],
  };
  return { kind: "rubric", document };
}

describe("commands", () => {
  test.each(blocksOf("console"))("$at prints what it says", { timeout: 60_000 }, async ({ at, text }) => {
    for (const [, line = "", expected = ""] of text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const output = await run("sh", ["-c", line], folderOf(at.replace(/:\d+$/, "")));
      expect(plainLines(output.text)).toMatch(shownPattern(expected));
    }
  });

  const helps = new Map<string, Promise<Output>>();
  const helpOf = (name: string): Promise<Output> => {
    const found = helps.get(name) ?? run(command, name.startsWith("-") ? ["--help"] : [name, "--help"], folders);
    helps.set(name, found);
    return found;
  };

  const lines = blocksOf("sh", "console").flatMap(({ at, text }) =>
    [...text.matchAll(/^(?:\$ )?(?:npx )?(chamdiem .*)$/gm)].map(([, line = ""]) => ({ at, line })),
  );

  test.each(lines)("$at names a command and options that exist: $line", { timeout: 60_000 }, async ({ line }) => {
    const words = line
      .replace(/ *(?:[|>#] ?.*)?$/, "")
      .split(/ +/)
      .slice(1);
    const [name = "", ...rest] = words;
    const help = await helpOf(name);
    expect(help.code, help.text).toBe(0);
    if (!name.startsWith("-")) expect(help.text).toContain(`chamdiem ${name}`);
    const options = [name, ...rest].filter((word) => word.startsWith("-") && word !== "-");
    expect(options.filter((option) => !help.text.includes(option.replace(/=.*/, "")))).toEqual([]);
  });
});

/** Lines without the spaces behind them and without empty ones at the ends. */
function plainLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** `…` stands for what was left out: on a line of its own for any lines, else for any characters of the line. */
function shownPattern(text: string): RegExp {
  const escaped = plainLines(text).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const lines = escaped.replaceAll(/(^|\n) *…(?=\n|$)/g, "(?:$1.*)*?");
  return new RegExp(`^${lines.replaceAll("…", ".*")}$`);
}

describe("links", () => {
  const links = guides.flatMap(({ path, text }) =>
    [...text.replaceAll(/^```.*?^```$/gms, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => ({
      path,
      target,
    })),
  );

  test.each(links.filter(({ target }) => !/^https?:/.test(target)))("$path leads to $target", ({ path, target }) => {
    const [file = "", anchor] = target.split("#");
    const found = file === "" ? join(root, path) : resolve(root, dirname(path), file);
    expect(found.startsWith(resolve(root))).toBe(true);
    expect(existsSync(found)).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(found, "utf8"))).toContain(anchor);
  });
});

/** The anchors of headings, as GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Mark}\p{Number} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
