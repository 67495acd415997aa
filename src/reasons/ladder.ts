import type { Start } from "../plan/field.js";
import { contrastOf } from "./contrast.js";
import { groundsOf } from "./ground.js";
import { createLevers } from "./levers.js";
import type { ContrastMove, FoundReasons } from "./types.js";

/** So many levels above today's are looked at. */
const MOST_LEVELS = 6;

/** What leads one leaf to each level above today's, the next one first; or what meets one condition of a grade. */
export interface Ladder {
  readonly rungs: readonly (readonly ContrastMove[])[];
  /** False where a rung may have been left out. */
  readonly isWhole: boolean;
}

/** The ladders of leaves whose reasons are known. */
export function laddersOf(start: Start): (reasons: FoundReasons) => Ladder {
  const groundOf = groundsOf(start);
  const leversOf = createLevers(start);
  return ({ node, contrast, barrier }) => {
    const { rule } = node;
    if (rule === undefined || contrast === undefined) {
      return { rungs: [], isWhole: barrier?.code !== "reasons.cutOff" };
    }
    const rungs = [contrast.moves];
    // The answers that are missing are named once, with the most that they bring.
    if (contrast.moves.some(({ kind }) => kind === "answer")) return { rungs, isWhole: contrast.isLeast };
    const ground = groundOf(node, rule);
    const levers = leversOf(ground);
    let isWhole = contrast.isLeast;
    for (let top = contrast; rungs.length < MOST_LEVELS; ) {
      const next = contrastOf(ground, levers, top.reaches);
      isWhole &&= !next.isCut;
      if (next.contrast === undefined) return { rungs, isWhole };
      top = next.contrast;
      rungs.push(top.moves);
      isWhole &&= top.isLeast;
    }
    return { rungs, isWhole: false };
  };
}
