/**
 * Prints how many microseconds of processor time a job takes: `time.ts JOB MILLISECONDS`. Time on the wall would count what
 * other programs do on a shared machine.
 */
import { jobs } from "./jobs.js";

const [name = "", milliseconds = "1000"] = process.argv.slice(2);
const job = await jobs[name]?.();
if (job === undefined) throw new Error(`There is no job ${name}.`);
const budget = Number(milliseconds) * 1000;
/** The compiler of the language needs some time to know what is asked for, above all of work that takes milliseconds. */
const WARM_UP = budget < 300_000 ? 400_000 : 2_000_000;

function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Does the job for so long, and gives the microseconds for one time. The clock is read rarely: it costs as well. */
async function run(limit: number): Promise<number> {
  const start = spent();
  let done = 0;
  for (let batch = 1; ; ) {
    const from = spent();
    for (let index = 0; index < batch; index += 1) {
      const answer = job?.(done);
      // Who answers later is waited for; waiting for the others would cost more than they do.
      if (answer instanceof Promise) await answer;
      done += 1;
    }
    const now = spent();
    if (now - start >= limit) return (now - start) / done;
    if (now - from < limit / 50) batch *= 2;
  }
}

// The first run is thrown away: it is that of a program that has only just started.
if (budget > 10_000) await run(Math.max(budget, WARM_UP));
process.stdout.write(JSON.stringify(await run(budget)));
