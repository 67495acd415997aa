import type { Ends } from "../../src/rules/types.js";
import { decimal } from "./decimal.js";
import { compare } from "./fraction.js";
import type { Measured } from "./measure.js";

/** Section 4: the level that counts; one that names `never` goes before those that only have no upper end. */
export function levelOf<One extends Ends>(levels: readonly One[], value: Measured): One | undefined {
  const naming = value.is === "never" ? levels.find(({ is }) => [is].flat().includes("never")) : undefined;
  return naming ?? levels.find((level) => holds(level, value));
}

/** Section 4: whether a level or an effect holds a measured value. */
export function holds(ends: Ends, value: Measured): boolean {
  if (value.is === "empty" || value.is === "missing") return false;
  if (ends.is !== undefined) {
    const listed: readonly (string | boolean)[] = Array.isArray(ends.is) ? ends.is : [ends.is as string | boolean];
    if (value.is === "never") return listed.includes("never");
    return value.is === "choice" && listed.includes(value.choice);
  }
  const { from, over, to, below } = ends;
  const anyEnd = from !== undefined || over !== undefined || to !== undefined || below !== undefined;
  if (value.is === "choice") return !anyEnd;
  if (value.is === "never") return to === undefined && below === undefined;
  return (
    (from === undefined || compare(decimal(from), value.number) <= 0) &&
    (over === undefined || compare(decimal(over), value.number) < 0) &&
    (to === undefined || compare(value.number, decimal(to)) <= 0) &&
    (below === undefined || compare(value.number, decimal(below)) < 0)
  );
}
