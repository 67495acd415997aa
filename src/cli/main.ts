#!/usr/bin/env node
import { processIo } from "./io.js";
import { run } from "./run.js";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads has had enough, as `head` has: that is no failure.
    if (error.code === "EPIPE") process.exit();
    process.exitCode = 1;
  });
}

// Not process.exit: what still waits for a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), processIo());
