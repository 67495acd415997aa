import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { minify } from "terser";
import { onlyTexts, textsNamedIn } from "./texts.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A bundled script and the packages inside. */
export interface Bundle {
  readonly code: string;
  readonly packages: readonly string[];
}

/** Bundles an entry into one script without modules, as hosts of spreadsheets run it. */
export async function bundle(entry: string, options: BuildOptions = {}): Promise<Bundle> {
  const settings: BuildOptions = {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    charset: "utf8",
    format: "iife",
    legalComments: "none",
    mainFields: ["module", "main"],
    metafile: true,
    minify: true,
    // The exact numbers are on BigInt, which came with ES2020.
    target: "es2020",
    write: false,
    ...options,
    outfile: "bundle.js",
  };
  const withTexts = async (codes: ReadonlySet<string>) => {
    const { outputFiles, metafile } = await build({
      ...settings,
      plugins: [onlyTexts(codes), ...(options.plugins ?? [])],
    });
    return { code: outputFiles?.[0]?.text ?? "", inputs: Object.keys(metafile?.inputs ?? {}) };
  };
  // Once without any, to learn which ones the script can say.
  const { code, inputs } = await withTexts(textsNamedIn((await withTexts(new Set())).code));
  // What esbuild leaves is some 5 % more, compressed; names that pages call stand outside of what is renamed.
  const { code: smaller = code } = await minify(code, {
    ecma: 2020,
    compress: { passes: 2 },
    format: { ascii_only: false },
  });
  const packages = new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  return { code: smaller, packages: [...packages].sort() };
}

/** The licences of this library and of the packages that travel inside. */
export function licencesOf(packages: readonly string[]): string {
  const own = ["chamdiem", readFileSync(join(root, "LICENSE"), "utf8")] as const;
  const others = packages.map((name) => {
    const folder = join(root, "node_modules", name);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence file.`);
    return [name, readFileSync(join(folder, file), "utf8")] as const;
  });
  return [own, ...others].map(([name, text]) => `${name}\n\n${text.trim()}\n`).join("\n\n");
}
