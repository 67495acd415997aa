import type { DecimalInput } from "../../number/decimal.js";
import type { WayInput } from "../../rules/types.js";
import type { Draw } from "../draw.js";
import { drawLevels } from "./drawLevels.js";
import type { DrawnMeasure } from "./drawMeasure.js";
import { drawPoints, drawRising, points, type Thousandths } from "./grain.js";

/** A random way with the ends of its points. */
export interface DrawnWay {
  readonly way: WayInput;
  readonly lowest: Thousandths;
  readonly highest: Thousandths;
}

/** Whether the points are gains, or losses at or below zero. */
export type Purpose = "gain" | "loss";

/** A random way that fits the measure; its points are multiples of the grain. */
export function drawWay(draw: Draw, drawn: DrawnMeasure, purpose: Purpose, grain: Thousandths): DrawnWay {
  const kinds = waysFor(drawn, purpose);
  return kinds[draw.integer(0, kinds.length - 1)]?.(draw, drawn, purpose, grain) ?? levels(draw, drawn, purpose, grain);
}

type Drawer = (draw: Draw, drawn: DrawnMeasure, purpose: Purpose, grain: Thousandths) => DrawnWay;

function waysFor({ values, isCases }: DrawnMeasure, purpose: Purpose): readonly Drawer[] {
  if (values === "points") return [given];
  if (values === "choice") return [levels];
  if (values === "checks") return [checklist, checklist, levels, linear, deduct];
  if (values === "days") return [levels, linear, deduct];
  if (values === "share") return [linear, linear, levels, levels, deduct];
  if (purpose === "loss") return [deduct, deduct, levels];
  return isCases === true ? [deduct, accrue, levels] : [levels, accrue, deduct, linear];
}

const levels: Drawer = (draw, drawn, purpose, grain) => {
  const count = drawn.values === "choice" ? (drawn.choices?.length ?? 2) : draw.integer(2, 4);
  const rising = drawRising(draw, count, grain);
  const shift = purpose === "loss" ? (rising.at(-1) ?? 0) : draw.chance(15) ? grain : 0;
  const ordered = rising.map((step) => step - shift);
  const order = draw.integer(0, 9);
  const steps = order < 5 ? ordered : order < 9 ? [...ordered].reverse() : mixed(ordered);
  return { way: { levels: drawLevels(draw, drawn, steps) }, lowest: Math.min(...steps), highest: Math.max(...steps) };
};

/** The first two steps change places, so that the points neither rise nor fall all the way. */
function mixed([first = 0, second = 0, ...others]: readonly Thousandths[]): readonly Thousandths[] {
  return [second, first, ...others];
}

const linear: Drawer = (draw, { values, checks = 4 }, purpose, grain) => {
  const ends: readonly (readonly [DecimalInput, DecimalInput])[] =
    values === "share"
      ? [
          ["0%", "100%"],
          [0, 1],
          ["50%", "90%"],
          ["1/3", "100%"],
          ["0%", "80%"],
        ]
      : values === "days"
        ? [
            [0, 5],
            [-3, 7],
            [0, 30],
          ]
        : [
            [0, checks],
            [0, 10],
            [1, 4],
          ];
  const [x0, x1] = draw.pick(ends);
  const high = purpose === "loss" ? 0 : drawPoints(draw, grain);
  const low = high - drawPoints(draw, grain) * (draw.chance(15) || purpose === "loss" ? 1 : 0);
  const bottom = purpose === "loss" ? low : low === high ? 0 : Math.min(low, 0);
  const falling = values === "days" || draw.chance(30);
  const from = falling ? high : bottom;
  const to = falling ? bottom : high;
  const zeroBelow = values === "share" ? draw.pick(["80%", "0.5", "1/3"]) : draw.pick([1, 2]);
  const withZero = !falling && draw.chance(35);
  return {
    way: {
      linear: {
        from: [x0, points(from)],
        to: [x1, points(to)],
        ...(withZero && { zeroBelow }),
        ...(draw.chance(30) && { quantum: { step: points(grain), mode: draw.pick(["halfAway", "down"] as const) } }),
      },
    },
    lowest: Math.min(from, to, withZero ? 0 : from),
    highest: Math.max(from, to, withZero ? 0 : from),
  };
};

const deduct: Drawer = (draw, { values }, purpose, grain) => {
  const each = grain * draw.integer(1, 4);
  const start = purpose === "loss" ? 0 : drawPoints(draw, grain);
  const floor = purpose === "loss" || draw.chance(30) ? -grain * draw.integer(1, 12) : 0;
  const price = values === "share" ? { each: points(each * 2) } : { each: points(each) };
  return { way: { deduct: { start: points(start), ...price, floor: points(floor) } }, lowest: floor, highest: start };
};

const accrue: Drawer = (draw, _drawn, _purpose, grain) => {
  const start = draw.chance(25) ? grain * draw.integer(1, 2) : 0;
  const cap = start + drawPoints(draw, grain);
  return {
    way: {
      accrue: {
        ...(start > 0 && { start: points(start) }),
        each: points(grain * draw.integer(1, 4)),
        ...(draw.chance(40) && { per: draw.pick([2, 3, "0.5", "5"]) }),
        cap: points(cap),
      },
    },
    lowest: start,
    highest: cap,
  };
};

const checklist: Drawer = (draw, { checks = 2 }, purpose, grain) => {
  const rising = drawRising(draw, checks + 1, grain);
  const shift = purpose === "loss" ? (rising.at(-1) ?? 0) : 0;
  const shifted = rising.map((step) => step - shift);
  const steps = draw.chance(20) ? [...shifted].reverse() : shifted;
  return {
    way: { checklist: { points: steps.map(points) } },
    lowest: Math.min(...steps),
    highest: Math.max(...steps),
  };
};

const given: Drawer = (draw, _drawn, purpose, grain) => {
  const highest = purpose === "loss" ? 0 : drawPoints(draw, grain);
  const lowest = purpose === "loss" ? -drawPoints(draw, grain) : draw.chance(30) ? grain * draw.pick([-1, 1]) : 0;
  const low = Math.min(lowest, highest);
  return { way: { given: { lowest: points(low), highest: points(highest) } }, lowest: low, highest };
};
