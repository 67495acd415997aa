import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createUnits } from "./police/units.js";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** What a start costs over that of an empty program. */
export interface ColdStart {
  readonly what: string;
  readonly milliseconds: number;
}

/**
 * Starts programs in turn, and gives the median of the time on the wall that each took longer than the empty program of the
 * same round: a machine is not equally fast from one second to the next. Nothing where the package is not built.
 */
export function coldStarts(runs: number): readonly ColdStart[] {
  if (!existsSync(join(dist, "core.js"))) return [];
  const folder = mkdtempSync(join(tmpdir(), "chamdiem-bench-"));
  try {
    const program = (name: string, code: string): string => {
      const path = join(folder, name);
      writeFileSync(path, code);
      return path;
    };
    const importing = (entry: string): readonly string[] => [
      program(`${entry}.mjs`, `import ${JSON.stringify(pathToFileURL(join(dist, `${entry}.js`)).href)};`),
    ];
    const unit = program("unit.ndjson", `${JSON.stringify(createUnits(1)[0])}\n`);
    const command = [join(dist, "cli.js"), "score", "par/police-unit-2024", unit];
    const programs: readonly (readonly [what: string, args: readonly string[]])[] = [
      ["nothing", [program("empty.mjs", "")]],
      ["import chamdiem/core", importing("core")],
      ["import chamdiem", importing("index")],
      ["chamdiem score --lines of one unit", [...command, "--lines"]],
      ["chamdiem score of one unit, as a table", command],
      ["chamdiem score of one unit, as JSON", [...command, "--format", "json"]],
    ];
    const rounds = Array.from({ length: runs }, () => programs.map(([, args]) => timeOf(args)));
    return programs.slice(1).map(([what], index) => {
      const added = rounds.map((times) => (times[index + 1] ?? 0) - (times[0] ?? 0)).sort((a, b) => a - b);
      return { what, milliseconds: Number((added[Math.floor(added.length / 2)] ?? Number.NaN).toFixed(1)) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
