/**
 * Checks the package as its users get it: packed, installed into an empty project, and used from there. Run by
 * `npm run package`, after `npm run build`.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContents, checkImports } from "./package/contents.js";
import { installPackage, node, pack, root } from "./package/project.js";
import { checkRuntimes } from "./package/runtimes.js";
import { reportSizes } from "./package/sizes.js";
import { reportStarts } from "./package/starts.js";
import { checkTypes } from "./package/types.js";

const steps: readonly [string, (project: string, tarball: string) => void | Promise<void>][] = [
  ["the tarball holds what it should", (_, tarball) => checkContents(tarball)],
  ["publint", (_, tarball) => node("publint", [tarball, "--strict"])],
  ["are the types wrong", (_, tarball) => node("@arethetypeswrong/cli", [tarball, "--profile", "node16", "--quiet"])],
  ["an empty project can install it", (project, tarball) => installPackage(project, tarball)],
  ["every entry imports only what it may", (project) => checkImports(project)],
  ["TypeScript understands it", (project) => checkTypes(project)],
  ["it runs everywhere, and gives the same answers", (project) => checkRuntimes(project)],
  ["sizes", (project) => reportSizes(project)],
  ["what is read at a start", (project) => reportStarts(project)],
];

async function main(): Promise<void> {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("There is no dist/index.js: run npm run build first.");
  const folder = mkdtempSync(join(tmpdir(), "chamdiem-"));
  try {
    const tarball = pack(folder);
    for (const [name, step] of steps) {
      const start = performance.now();
      console.log(name);
      await step(join(folder, "project"), tarball);
      console.log(`  ok (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
