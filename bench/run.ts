/**
 * `npm run bench`: the library beside plain numbers, decimal.js and other engines, on one rubric. First all must give the
 * same points. Every job runs in fresh processes, one job after the other, in turn; medians count. `--quick` ends within a
 * minute; `--smoke` only tries that everything runs and agrees.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { build } from "esbuild";
import { coldStarts } from "./cold.js";
import { engines } from "./engines.js";
import { alsoTimed, type Goal, goals } from "./goals.js";
import { measureLines } from "./lines.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const built = `${folder}dist/`;
const isSmoke = process.argv.includes("--smoke");
const isQuick = isSmoke || process.argv.includes("--quick");
const rounds = isQuick ? 1 : 5;
const milliseconds = isSmoke ? 1 : isQuick ? 150 : 300;
const unitsCompared = isSmoke ? 5 : isQuick ? 50 : 1000;
const linesScored = isSmoke ? 20 : isQuick ? 1000 : 100_000;

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
}

/** How many points differ from the library's, for each engine. */
function differences(): { readonly [engine: string]: number } {
  const pointsOf = (name: string, count: number): readonly { readonly [code: string]: number }[] =>
    JSON.parse(node(`${built}agree.js`, name, String(count)));
  const own = pointsOf("library", unitsCompared);
  return Object.fromEntries(
    Object.keys(engines).map((name) => {
      // publicodes is too slow for more.
      const count = name === "publicodes" ? Math.min(20, unitsCompared) : unitsCompared;
      const other = pointsOf(name, count);
      const differing = other.flatMap((points, index) =>
        Object.entries(own[index] ?? {}).filter(([code, value]) => points[code] !== value),
      );
      return [name, differing.length];
    }),
  );
}

/** The median microseconds of every job; the order turns round from one round to the next. */
function timings(): ReadonlyMap<string, number> {
  const names = Array.from(new Set([...goals.flatMap(({ job, other }) => [job, other]), ...alsoTimed]));
  const all = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      all.get(name)?.push(Number(node(`${built}time.js`, name, String(milliseconds))));
    }
  }
  return new Map(Array.from(all, ([name, values]) => [name, median(values)]));
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ratioOf({ job, other, least, pieces = [1, 1] }: Goal, times: ReadonlyMap<string, number>): number {
  const [own, held] = [(times.get(job) ?? Number.NaN) / pieces[0], (times.get(other) ?? Number.NaN) / pieces[1]];
  return least === undefined ? own / held : held / own;
}

const round = (value: number): number => Number(value.toPrecision(3));

mkdirSync(built, { recursive: true });
await build({
  entryPoints: ["time", "agree", "scoreLines"].map((name) => `${folder}${name}.ts`),
  outdir: built,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  packages: "external",
  // As the package is built: numbers that have a name stand where they are read, in the code by hand as well.
  minifySyntax: true,
});

const differing = differences();
for (const [name, count] of Object.entries(differing))
  console.log(`${name}: ${count} points differ from the library's`);
if (Object.values(differing).some((count) => count > 0)) throw new Error("The engines do not agree.");

const times = timings();
const results = goals.map((goal) => {
  const ratio = round(ratioOf(goal, times));
  const { most, least } = goal;
  if (most === undefined && least === undefined) return { work: goal.work, ratio, goal: "", isReached: true };
  const isReached = least === undefined ? ratio <= (most ?? Infinity) : ratio >= least;
  return { work: goal.work, ratio, goal: least === undefined ? `≤ ${most}` : `≥ ${least}`, isReached };
});
const lines = measureLines(`${built}scoreLines.js`, linesScored, isQuick ? 1 : 3);
const starts = isSmoke ? [] : coldStarts(isQuick ? 5 : 21);
const table = new Table({ head: ["work", "ratio", "goal", ""], style: { head: [], border: [] } });
for (const { work, ratio, goal, isReached } of [...results, ...lines.results]) {
  table.push([work, ratio, goal, goal === "" ? "" : isReached ? "reached" : "not reached"]);
}
console.log(table.toString());
const single = new Table({ head: ["what", "microseconds"], style: { head: [], border: [] } });
for (const [name, value] of times) single.push([name, round(value)]);
console.log(single.toString());
for (const { what, milliseconds: added } of starts) console.log(`${what}: ${added} ms over an empty Node process`);
if (starts.length === 0) console.log("Cold starts are measured on dist/: run npm run build first.");

if (!isSmoke) {
  const report = {
    date: new Date().toISOString().slice(0, 10),
    machine: { processor: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version },
    rounds,
    millisecondsOfEachRun: milliseconds,
    differences: { comparedUnits: unitsCompared, ...differing },
    ratios: [...results, ...lines.results],
    microseconds: Object.fromEntries(Array.from(times, ([name, value]) => [name, round(value)])),
    lines: lines.facts,
    coldStarts: starts,
  };
  writeFileSync(`${folder}results.json`, `${JSON.stringify(report, null, 2)}\n`);
}
