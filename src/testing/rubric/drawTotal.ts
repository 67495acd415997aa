import type { Grade, Join, Rounding, Rubric, RubricNode } from "../../rubric/types.js";
import type { WhenEmpty } from "../../rules/types.js";
import type { Draw } from "../draw.js";
import { points, type Thousandths } from "./grain.js";

/** Points are multiples of the grain, which is a multiple of the places that are rounded to. */
export function drawRounding(draw: Draw): {
  readonly grain: Thousandths;
  readonly leafRounding?: Rounding;
  readonly groupRounding?: Rounding;
  readonly totalRounding?: Rounding;
} {
  const mode = draw.pick(["halfAway", "down"] as const);
  const [places, grain] = draw.pick([
    [2, 250],
    [2, 500],
    [2, 10],
    [1, 500],
    [0, 1000],
    [3, 125],
    [2, 100],
  ] as const);
  const rounding = { places, mode };
  const moment = draw.integer(0, 5);
  if (moment === 1) return { grain, totalRounding: rounding };
  if (moment === 2) return { grain, leafRounding: rounding };
  if (moment === 3) return { grain, leafRounding: rounding, groupRounding: rounding, totalRounding: rounding };
  if (moment === 4) return { grain, groupRounding: rounding };
  return { grain };
}

/** Redistribution is drawn only where no group takes a mean. */
export function drawNotHeld(draw: Draw, join: Join, tree: readonly RubricNode[]): WhenEmpty {
  const hasMean = (node: { readonly join?: Join; readonly children?: readonly RubricNode[] }): boolean =>
    node.join === "mean" || node.join === "weightedMean" || (node.children ?? []).some(hasMean);
  const plain = ["missing", "zero", "full", "reduceMax"] as const;
  return draw.pick(hasMean({ join, children: tree }) ? plain : [...plain, "rescale", "share"]);
}

/** Random grades, the best first; now and then none. */
export function drawGrades(draw: Draw, max: Thousandths, isOpen: boolean): Rubric["grades"] {
  if (draw.chance(10)) return undefined;
  const on = isOpen ? "points" : draw.pick(["points", "percent"] as const);
  const ids = ["xuat-sac", "tot", "kha", "trung-binh", "yeu"].slice(0, draw.integer(2, 5));
  const shares = [90, 80, 65, 50];
  const thresholds = ids.map((_, index) => {
    const share = shares[index] ?? 0;
    return on === "percent" ? share : points(Math.round((max * share) / 100) + (ids.length - index));
  });
  const levels = ids.map((id, index): Grade => {
    const from = thresholds[index];
    return { id, title: { vi: id }, ...(index < ids.length - 1 && from !== undefined && { from }) };
  });
  return { on, levels };
}
