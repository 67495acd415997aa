import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Options } from "tsup";

/** Small packages, no one's concern but ours, travel inside with what they need; their licences ask to be told. */
const bundled = {
  "@noble/hashes": "LICENSE",
  "ansi-regex": "license",
  canonicalize: "LICENSE",
  "cli-table3": "LICENSE",
  commander: "LICENSE",
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

/** commander can start programs of its own for commands; ours are functions, and the modules that it would load for that cost more than itself. */
const withoutPrograms: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "without-programs",
  setup(build) {
    const modules: { readonly [name: string]: string } = {
      "node:child_process": "module.exports = {};",
      "node:events": 'export { EventEmitter } from "node:events";',
      "node:fs": "module.exports = {};",
      "node:path": "module.exports = {};",
      "node:process": "module.exports = process;",
    };
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === "require-call" ? { path, namespace: "without-programs" } : { path, external: true },
    );
    build.onLoad({ filter: /.*/, namespace: "without-programs" }, ({ path }) => ({ contents: modules[path] ?? "" }));
  },
};

/** The command hashes with what Node has: our own code is for runtimes without, and slow until it is compiled. */
const hashesOfNode: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "hashes-of-node",
  setup(build) {
    build.onResolve({ filter: /\/textHash\.js$/ }, () => ({ path: resolve("src/cli/textHash.ts") }));
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

/** These share what they are made of: an error of one is an error of all. */
const together = {
  index: "src/index.ts",
  dossiers: "src/dossiers/index.ts",
  report: "src/report/index.ts",
  testing: "src/testing/index.ts",
  workbook: "src/workbook/index.ts",
};

/** A file for each, which is read at once: what they have in common with the others is little, or is all they have. */
const alone = {
  core: "src/core.ts",
  decimal: "src/decimal.ts",
  rubrics: "src/rubrics.ts",
  zod: "src/zod.ts",
};

const builds: readonly Options[] = [
  {
    ...shared,
    entry: together,
    format: ["esm", "cjs"],
    // The type of Standard Schema is copied in: its package is for types only, and no one has to install it.
    dts: { resolve: ["@standard-schema/spec"], entry: { ...together, ...alone } },
    // The others are made at the same time, by the builds below.
    clean: ["!cli.js", "!cli/**", ...Object.keys(alone).flatMap((name) => [`!${name}.js`, `!${name}.cjs`])],
    onSuccess: writeLicences,
  },
  {
    ...shared,
    entry: alone,
    format: ["esm", "cjs"],
    splitting: false,
    clean: false,
  },
  // Each command is a file of its own, and reads only what it needs.
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    splitting: true,
    // Otherwise tsup answers for the modules of Node before our plugin is asked.
    external: [],
    removeNodeProtocol: false,
    clean: ["!*.*", "!addin/**"],
    esbuildPlugins: [withoutPrograms, hashesOfNode, ...(shared.esbuildPlugins ?? [])],
    esbuildOptions(options) {
      shared.esbuildOptions?.(options, { format: "esm" });
      options.chunkNames = "cli/[name]-[hash]";
    },
  },
];

export default builds;
