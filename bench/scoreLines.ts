/**
 * `scoreLines.ts FILE score` runs the command over the lines of a file; `parse` only parses them, read as Node's own
 * `readline` reads lines; `cut` only parses them, read as the command does. All print the milliseconds of processor time and the
 * most memory that it took.
 */

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { processIo } from "../src/cli/io.js";
import { readLines } from "../src/cli/lines.js";
import { run } from "../src/cli/run.js";

const [file = "", how = ""] = process.argv.slice(2);

/** How many lines hold something. */
async function parse(): Promise<number> {
  let parsed = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (line !== "" && JSON.parse(line) !== null) parsed += 1;
  }
  return parsed;
}

async function cut(): Promise<number> {
  let parsed = 0;
  for await (const { lines } of (await readLines(file)).batches) {
    for (const line of lines) {
      const text = Buffer.isBuffer(line) ? line.toString("utf8") : "";
      if (text !== "" && JSON.parse(text) !== null) parsed += 1;
    }
  }
  return parsed;
}

const start = process.cpuUsage();
// What is printed is of no interest here; the command itself is.
const score = () =>
  run(["score", "par/police-unit-2024", file, "--lines"], { ...processIo(), stdout: () => undefined });
const exit = how === "score" ? await score() : (await (how === "cut" ? cut() : parse())) > 0 ? 0 : 1;
const { user, system } = process.cpuUsage(start);
process.exitCode = exit;
process.stdout.write(
  JSON.stringify({ milliseconds: (user + system) / 1000, kilobytes: process.resourceUsage().maxRSS }),
);
