import type { WayInput } from "../../src/rules/types.js";
import { decimal } from "./decimal.js";
import { levelOf } from "./ends.js";
import {
  add,
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  greatest,
  least,
  multiply,
  one,
  subtract,
  toMultiple,
  zero,
} from "./fraction.js";
import type { Measured } from "./measure.js";

type Way<Kind extends keyof WayInput> = NonNullable<WayInput[Kind]>;

/** Section 4: the points for a measured value that is neither empty nor missing. */
export function pointsFor(way: WayInput, value: Measured): Fraction {
  if (way.levels !== undefined) {
    const level = levelOf(way.levels, value);
    return level === undefined ? lowestPoints(way) : decimal(level.points);
  }
  if (value.is === "choice") throw new Error("a choice needs levels");
  const x = value.is === "number" ? value.number : "never";
  if (way.linear !== undefined) return linear(way.linear, x);
  if (way.deduct !== undefined) return deduct(way.deduct, x);
  if (way.accrue !== undefined) return accrue(way.accrue, x);
  if (way.checklist !== undefined) {
    const points = x === "never" ? undefined : way.checklist.points[Number(x.above)];
    if (points === undefined) throw new Error("a checklist without points for so many checks");
    return decimal(points);
  }
  if (way.given !== undefined) {
    const lowest = decimal(way.given.lowest);
    const highest = way.given.highest === null ? null : decimal(way.given.highest);
    if (x === "never") return highest ?? lowest;
    return greatest(lowest, highest === null ? x : least(x, highest));
  }
  throw new Error(`a way that the language does not have: ${Object.keys(way).join(", ")}`);
}

function linear({ from, to, zeroBelow, quantum }: Way<"linear">, x: Fraction | "never"): Fraction {
  const [x0, p0, x1, p1] = [decimal(from[0]), decimal(from[1]), decimal(to[0]), decimal(to[1])];
  if (x !== "never" && zeroBelow !== undefined && compare(x, decimal(zeroBelow)) < 0) return zero;
  const onTheLine = (): Fraction => {
    if (x === "never" || compare(x, x1) >= 0) return p1;
    if (compare(x, x0) <= 0) return p0;
    return add(p0, divide(multiply(subtract(p1, p0), subtract(x, x0)), subtract(x1, x0)));
  };
  return quantum === undefined ? onTheLine() : toMultiple(onTheLine(), decimal(quantum.step), quantum.mode);
}

function deduct({ start, each, floor: bottom }: Way<"deduct">, x: Fraction | "never"): Fraction {
  if (x === "never") return decimal(bottom);
  return greatest(decimal(bottom), subtract(decimal(start), multiply(decimal(each), greatest(x, zero))));
}

function accrue({ start = 0, each, per = 1, cap }: Way<"accrue">, x: Fraction | "never"): Fraction {
  if (x === "never") return decimal(cap);
  const times = fraction(floor(divide(greatest(x, zero), decimal(per))));
  return least(decimal(cap), add(decimal(start), multiply(decimal(each), times)));
}

/** The least points that a way can give. */
export function lowestPoints(way: WayInput): Fraction {
  return ends(way).lowest;
}

/** The greatest points that a way can give; `null` where nothing limits them. */
export function highestPoints(way: WayInput): Fraction | null {
  return ends(way).highest;
}

function ends(way: WayInput): { readonly lowest: Fraction; readonly highest: Fraction | null } {
  if (way.levels !== undefined) return among(way.levels.map((level) => decimal(level.points)));
  if (way.linear !== undefined) {
    const { from, to, zeroBelow = from[0] } = way.linear;
    const first = greatest(decimal(from[0]), decimal(zeroBelow));
    const points = [first, decimal(to[0])].map((x) => linear({ ...way.linear, from, to }, x));
    return among(way.linear.zeroBelow === undefined ? points : [...points, zero]);
  }
  if (way.deduct !== undefined) return { lowest: decimal(way.deduct.floor), highest: decimal(way.deduct.start) };
  if (way.accrue !== undefined) return { lowest: decimal(way.accrue.start ?? 0), highest: decimal(way.accrue.cap) };
  if (way.checklist !== undefined) return among(way.checklist.points.map(decimal));
  if (way.given !== undefined) {
    const { lowest, highest } = way.given;
    return { lowest: decimal(lowest), highest: highest === null ? null : decimal(highest) };
  }
  throw new Error(`a way that the language does not have: ${Object.keys(way).join(", ")}`);
}

function among(points: readonly Fraction[]): { readonly lowest: Fraction; readonly highest: Fraction } {
  const [first = one] = points;
  return { lowest: points.reduce(least, first), highest: points.reduce(greatest, first) };
}
