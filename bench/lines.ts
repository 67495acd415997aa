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

/** The command over many units as lines, beside JSON.parse alone on the same lines; and the memory that it took. */
export function measureLines(
  script: string,
  count: number,
): { readonly results: readonly LineResult[]; readonly facts: object } {
  const folder = mkdtempSync(join(tmpdir(), "chamdiem-bench-"));
  try {
    const file = join(folder, "units.ndjson");
    writeUnits(file, count);
    const spent = (how: string): Spent =>
      JSON.parse(execFileSync(process.execPath, [script, file, how], { encoding: "utf8" })) as Spent;
    const [parsed, scored] = [spent("parse"), spent("score")];
    const ratio = Number((scored.milliseconds / parsed.milliseconds).toPrecision(3));
    const megabytes = Math.round(scored.kilobytes / 1024);
    const of = `${count.toLocaleString("en")} units as lines`;
    return {
      results: [
        { work: `${of}, over JSON.parse`, ratio, goal: "≤ 1.5", isReached: ratio <= 1.5 },
        { work: `${of}, megabytes`, ratio: megabytes, goal: "≤ 200", isReached: megabytes <= 200 },
      ],
      facts: { units: count, unitsPerSecond: Math.round((count * 1000) / scored.milliseconds), parsed, scored },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A thousand units over and over: what is read is as much, and making them takes no time. */
function writeUnits(file: string, count: number): void {
  const lines = createUnits(Math.min(count, 1000)).map((unit) => `${JSON.stringify(unit)}\n`);
  const thousand = lines.join("");
  for (let written = 0; written < count; written += lines.length) {
    writeFileSync(file, thousand, { flag: "a" });
  }
}
