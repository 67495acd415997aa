import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { installed, run } from "./project.js";

/** All that a tarball may hold. No source maps, no tests, nothing that happened to lie about. */
const EXPECTED = [
  /^package\/package\.json$/,
  /^package\/(README|README\.vi|CHANGELOG)\.md$/,
  /^package\/LICENSE$/,
  /^package\/dist\/licences\.txt$/,
  /^package\/dist\/cli\.js$/,
  /^package\/dist\/cli\/[\w-]+-[\w-]{8}\.js$/,
  /^package\/dist\/(index|core|decimal|dossiers|report|rubrics|testing|workbook|zod)\.(js|cjs|d\.ts|d\.cts)$/,
  /^package\/dist\/[\w-]+-[\w-]{8}\.(js|cjs|d\.ts|d\.cts)$/,
  /^package\/dist\/addin\/excel\/(manifest\.(xml|json)|functions\.(js|json)|taskpane\.(html|js|css)|licences\.txt)$/,
  /^package\/dist\/addin\/excel\/assets\/[\w-]+\.png$/,
  /^package\/dist\/addin\/excel\/rubrics\/([\w-]+\/)*[\w.-]+\.json$/,
  /^package\/dist\/addin\/google-sheets\/(Code\.js|appsscript\.json|licences\.txt)$/,
  /^package\/rubrics\/([\w-]+\/)*[\w.-]+\.(json|md)$/,
  /^package\/schemas\/(assessment|dossiers|evidence|facts|holidays|rubric|tailoring)\.schema\.json$/,
];

const NEEDED = [
  "README.md",
  "LICENSE",
  "dist/cli.js",
  "dist/index.cjs",
  "dist/index.d.cts",
  "dist/index.d.ts",
  "dist/addin/excel/manifest.xml",
  "dist/addin/google-sheets/Code.js",
];

/** The tarball has no file too many and none too few. */
export function checkContents(tarball: string): void {
  const files = run("tar", ["-tzf", tarball]).trim().split("\n");
  const stray = files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)));
  if (stray.length > 0) throw new Error(`The tarball holds stray files: ${stray.join(", ")}`);
  const missing = NEEDED.filter((file) => !files.includes(`package/${file}`));
  if (missing.length > 0) throw new Error(`The tarball lacks ${missing.join(", ")}`);
}

/** The packages that an entry imports when it runs. The main entry brings nothing along, zod least of all. */
const IMPORTS: { readonly [entry: string]: readonly string[] } = {
  "index.js": [],
  "index.cjs": [],
  "core.js": [],
  "core.cjs": [],
  "dossiers.js": [],
  "dossiers.cjs": [],
  "report.js": [],
  "report.cjs": [],
  "rubrics.js": [],
  "rubrics.cjs": [],
  "decimal.js": ["decimal.js"],
  "decimal.cjs": ["decimal.js"],
  "testing.js": ["fast-check"],
  "testing.cjs": ["fast-check"],
  "workbook.js": ["fflate"],
  "workbook.cjs": ["fflate"],
  "zod.js": ["zod"],
  "zod.cjs": ["zod"],
  "cli.js": ["fflate", "node:"],
};

export function checkImports(project: string): void {
  for (const [entry, allowed] of Object.entries(IMPORTS)) {
    const found = importsOf(join(installed(project), "dist"), entry);
    const others = [...found].filter((name) => !allowed.includes(name));
    if (others.length > 0) throw new Error(`dist/${entry} imports ${others.join(", ")}`);
  }
  const command = readFileSync(join(installed(project), "dist/cli.js"), "utf8");
  if (!command.startsWith("#!/usr/bin/env node\n"))
    throw new Error("dist/cli.js does not begin with #!/usr/bin/env node");
}

/** The packages that a file and the files it shares with others import; modules of Node as `node:`. */
function importsOf(folder: string, entry: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(entry)) return new Set();
  seen.add(entry);
  const code = readFileSync(join(folder, entry), "utf8");
  const statements =
    /(?:^|[;\n}])\s*(?:import|export)\b[^"'`;]*?\bfrom\s*"([^"]+)"|(?:^|[;\n}])\s*import\s*"([^"]+)"|\b(?:require|import)\("([^"]+)"\)/g;
  const names = new Set<string>();
  for (const [, from, bare, called] of code.matchAll(statements)) {
    const name = from ?? bare ?? called ?? "";
    if (/^\.\.?\//.test(name))
      for (const inner of importsOf(folder, join(dirname(entry), name), seen)) names.add(inner);
    else names.add(name.startsWith("node:") || builtinModules.includes(name) ? "node:" : name);
  }
  return names;
}
