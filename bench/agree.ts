/** Prints the points of every node of some units, as one engine scores them: `agree.ts ENGINE UNITS`. */
import { engines } from "./engines.js";
import { createUnits } from "./police/units.js";

const [name = "", count = "100"] = process.argv.slice(2);
const engine = await engines[name]?.();
if (engine === undefined) throw new Error(`There is no engine ${name}.`);
const all: object[] = [];
for (const unit of createUnits(Number(count))) all.push(engine.points((await engine.score(unit)) as never));
process.stdout.write(JSON.stringify(all));
