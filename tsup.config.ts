import { readFile, writeFile } from "node:fs/promises";
import type { Options } from "tsup";

/** Small packages, no one's concern but ours, travel inside with what they need; their licences ask to be told. */
const bundled = {
  "@noble/hashes": "LICENSE",
  "ansi-regex": "license",
  canonicalize: "LICENSE",
  "cli-table3": "LICENSE",
  "emoji-regex": "LICENSE-MIT.txt",
  "is-fullwidth-code-point": "license",
  "jsonc-parser": "LICENSE.md",
  papaparse: "LICENSE",
  "string-width": "license",
  "strip-ansi": "license",
};

/** cli-table3 can do without its colours, which ask for modules of Node; so tables can be made in a browser. */
const withoutColours: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "without-colours",
  setup(build) {
    build.onResolve({ filter: /^@colors\/colors/ }, ({ path }) => ({ path, namespace: "without-colours" }));
    build.onLoad({ filter: /.*/, namespace: "without-colours" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** papaparse can also read streams of Node, which we never give it. */
const withoutStreams: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "without-streams",
  setup(build) {
    build.onResolve({ filter: /^stream$/ }, ({ path }) => ({ path, namespace: "without-streams" }));
    build.onLoad({ filter: /.*/, namespace: "without-streams" }, () => ({ contents: "module.exports = {};" }));
  },
};

const shared: Options = {
  outDir: "dist",
  target: "es2022",
  minify: false,
  sourcemap: false,
  noExternal: Object.keys(bundled),
  esbuildPlugins: [withoutColours, withoutStreams],
  external: [/^node:/],
  // Not "node": @noble/hashes would then import node:crypto, which browsers do not have.
  platform: "neutral",
  esbuildOptions(options) {
    // jsonc-parser keeps its ES modules under "module"; what "main" names cannot be bundled.
    options.mainFields = ["module", "main"];
    options.charset = "utf8";
    options.legalComments = "none";
    // What is shorter is read sooner; names stay, so that a stack says where it came from.
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    options.lineLimit = 120;
  },
};

async function writeLicences(): Promise<void> {
  const texts = await Promise.all(
    Object.entries(bundled).map(async ([name, file]) => {
      const text = await readFile(`node_modules/${name}/${file}`, "utf8");
      return `${name}\n\n${text.trim()}\n`;
    }),
  );
  await writeFile("dist/licences.txt", texts.join("\n\n"));
}

const builds: readonly Options[] = [
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      core: "src/core.ts",
      decimal: "src/decimal.ts",
      dossiers: "src/dossiers/index.ts",
      report: "src/report/index.ts",
      rubrics: "src/rubrics.ts",
      testing: "src/testing/index.ts",
      workbook: "src/workbook/index.ts",
      zod: "src/zod.ts",
    },
    format: ["esm", "cjs"],
    // The type of Standard Schema is copied in: its package is for types only, and no one has to install it.
    dts: { resolve: ["@standard-schema/spec"] },
    // The command is made at the same time, by the build below.
    clean: ["!cli.js", "!cli/**"],
    onSuccess: writeLicences,
  },
  // Each command is a file of its own, and reads only what it needs.
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    splitting: true,
    clean: ["!*", "!addin/**"],
    esbuildOptions(options) {
      shared.esbuildOptions?.(options, { format: "esm" });
      options.chunkNames = "cli/[name]-[hash]";
    },
  },
];

export default builds;
