/**
 * `scoreLines.ts FILE score` runs the command over the lines of a file, `scoreLines.ts FILE parse` only parses them; both
 * print the milliseconds of processor time and the most memory that it took.
 */

import { processIo } from "../src/cli/io.js";
import { readLines } from "../src/cli/lines.js";
import { run } from "../src/cli/run.js";

const [file = "", how = ""] = process.argv.slice(2);
const start = process.cpuUsage();
let exit = 0;
if (how === "parse") {
  let parsed = 0;
  for await (const { lines } of (await readLines(file)).batches) {
    for (const line of lines) if (line !== "" && JSON.parse(line as string) !== null) parsed += 1;
  }
  if (parsed === 0) exit = 1;
} else {
  // What is printed is of no interest here; the command itself is.
  const io = { ...processIo(), stdout: () => undefined };
  exit = await run(["score", "par/police-unit-2024", file, "--lines"], io);
}
const { user, system } = process.cpuUsage(start);
process.exitCode = exit;
process.stdout.write(
  JSON.stringify({ milliseconds: (user + system) / 1000, kilobytes: process.resourceUsage().maxRSS }),
);
