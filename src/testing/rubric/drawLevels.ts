import type { Ends, Level } from "../../rules/types.js";
import type { Draw } from "../draw.js";
import type { DrawnMeasure } from "./drawMeasure.js";
import { points, type Thousandths } from "./grain.js";

/** A table of levels without overlap or gap; `steps` are their points, from the lowest values to the highest. */
export function drawLevels(draw: Draw, drawn: DrawnMeasure, steps: readonly Thousandths[]): readonly Level[] {
  if (drawn.values === "choice") return levelsOfChoices(draw, drawn.choices ?? [], steps);
  const thresholds = drawThresholds(draw, drawn, steps.length - 1);
  const withNever = drawn.values === "days" && draw.chance(50);
  const levels = steps.map((step, index): Level => {
    const low = thresholds[index - 1];
    const high = thresholds[index];
    return { ...(low && { [low.upper]: low.at }), ...(high && { [high.lower]: high.at }), points: points(step) };
  });
  const table: Level[] = withNever ? [{ is: "never", points: points(steps.at(-1) ?? 0) }, ...levels] : levels;
  return draw.chance(50) ? [...table].reverse() : table;
}

interface Threshold {
  readonly at: number | string;
  /** The end of the level above, and of the level below: each value belongs to exactly one of them. */
  readonly upper: keyof Ends;
  readonly lower: keyof Ends;
}

function drawThresholds(draw: Draw, drawn: DrawnMeasure, count: number): readonly Threshold[] {
  const places = new Set<number>();
  const most = drawn.values === "share" ? 10 : drawn.values === "days" ? 8 : (drawn.checks ?? 6);
  const least = drawn.values === "days" ? -3 : 0;
  for (let tries = 0; places.size < count && tries < 40; tries += 1) places.add(draw.integer(least, most));
  for (let place = least; places.size < count; place += 1) places.add(place);
  return [...places]
    .sort((left, right) => left - right)
    .map((place) => {
      const at = drawn.values === "share" ? share(draw, place) : place;
      return draw.chance(70) ? { at, upper: "from", lower: "below" } : { at, upper: "over", lower: "to" };
    });
}

/** Tenths, written as percent or as a decimal; a third in the place of three tenths now and then. */
function share(draw: Draw, tenths: number): string | number {
  if (tenths === 3 && draw.chance(30)) return "1/3";
  return draw.chance(70) ? `${tenths * 10}%` : tenths / 10;
}

function levelsOfChoices(
  draw: Draw,
  choices: readonly (string | boolean)[],
  steps: readonly Thousandths[],
): readonly Level[] {
  const groups = new Map<Thousandths, (string | boolean)[]>();
  for (const [index, choice] of choices.entries()) {
    const step = steps[Math.min(index, steps.length - 1)] ?? 0;
    groups.set(step, [...(groups.get(step) ?? []), choice]);
  }
  return [...groups].map(([step, group]) => {
    const [only] = group;
    return { is: group.length === 1 && only !== undefined && draw.chance(60) ? only : group, points: points(step) };
  });
}
