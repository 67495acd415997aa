import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUnits } from "./police/units.js";

interface Spent {
  readonly milliseconds: number;
  readonly kilobytes: number;
}

/** A line of the table. */
export interface LineResult {
  readonly work: string;
  readonly ratio: number;
  readonly goal: string;
  readonly isReached: boolean;
}

/**
 * The command over many units as lines, beside JSON.parse alone on the same lines; and the memory that it took. The goal is held
 * against lines that are read as the command reads them; beside it stands a program that reads them as Node does.
 */
export function measureLines(
  script: string,
  count: number,
  rounds: number,
): { readonly results: readonly LineResult[]; readonly facts: object } {
  const folder = mkdtempSync(join(tmpdir(), "chamdiem-bench-"));
  try {
    const file = join(folder, "units.ndjson");
    writeUnits(file, count);
    const all: Record<Way, Spent[]> = { parse: [], cut: [], score: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const way of WAYS) {
        all[way].push(JSON.parse(execFileSync(process.execPath, [script, file, way], { encoding: "utf8" })) as Spent);
      }
    }
    const [parsed, cut, scored] = [typical(all.parse), typical(all.cut), typical(all.score)];
    const over = ({ milliseconds }: Spent): number => Number((scored.milliseconds / milliseconds).toPrecision(3));
    const megabytes = Math.round(scored.kilobytes / 1024);
    const of = `${count.toLocaleString("en")} units as lines`;
    return {
      results: [
        { work: `${of}, over JSON.parse`, ratio: over(cut), goal: "≤ 1.5", isReached: over(cut) <= 1.5 },
        { work: "the same, over readline and JSON.parse", ratio: over(parsed), goal: "", isReached: true },
        { work: `${of}, megabytes`, ratio: megabytes, goal: "≤ 200", isReached: megabytes <= 200 },
      ],
      facts: { units: count, unitsPerSecond: Math.round((count * 1000) / scored.milliseconds), parsed, cut, scored },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const WAYS = ["parse", "cut", "score"] as const;
type Way = (typeof WAYS)[number];

/** The median of each. */
function typical(all: readonly Spent[]): Spent {
  const middle = (values: readonly number[]): number =>
    values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    milliseconds: middle(all.map(({ milliseconds }) => milliseconds)),
    kilobytes: middle(all.map(({ kilobytes }) => kilobytes)),
  };
}

/** A thousand units over and over: what is read is as much, and making them takes no time. */
function writeUnits(file: string, count: number): void {
  const lines = createUnits(Math.min(count, 1000)).map((unit) => `${JSON.stringify(unit)}\n`);
  const thousand = lines.join("");
  for (let written = 0; written < count; written += lines.length) {
    writeFileSync(file, thousand, { flag: "a" });
  }
}
