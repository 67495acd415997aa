/** Writes the calendars of years without a notice: `npm run holidays -- 2027`. */
import { writeFileSync } from "node:fs";
import { modelHolidays } from "./holidays.js";

for (const year of process.argv.slice(2)) {
  const file = new URL(`../rubrics/holidays/${year}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(modelHolidays(Number(year)), null, 2)}\n`);
}
