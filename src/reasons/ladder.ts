import type { Start } from "../plan/field.js";
import { contrastOf } from "./contrast.js";
import { groundsOf } from "./ground.js";
import { createLevers } from "./levers.js";
import type { Contrast, FoundReasons } from "./types.js";

/** So many levels above today's are looked at. */
const MOST_LEVELS = 6;

/** The contrasts of one leaf to each level above today's, the next one first. */
export interface Ladder {
  readonly contrasts: readonly Contrast[];
  /** False where a level may have been left out. */
  readonly isWhole: boolean;
}

/** The ladders of leaves whose reasons are known. */
export function laddersOf(start: Start): (reasons: FoundReasons) => Ladder {
  const groundOf = groundsOf(start);
  const leversOf = createLevers(start);
  return ({ node, contrast, barrier }) => {
    const { rule } = node;
    if (rule === undefined || contrast === undefined) {
      return { contrasts: [], isWhole: barrier?.code !== "reasons.cutOff" };
    }
    const contrasts: Contrast[] = [contrast];
    // The answers that are missing are named once, with the most that they bring.
    if (contrast.moves.some(({ kind }) => kind === "answer")) return { contrasts, isWhole: contrast.isLeast };
    const ground = groundOf(node, rule);
    const levers = leversOf(ground);
    let isWhole = contrast.isLeast;
    for (let top = contrast; contrasts.length < MOST_LEVELS; ) {
      const next = contrastOf(ground, levers, top.reaches);
      isWhole &&= !next.isCut;
      if (next.contrast === undefined) return { contrasts, isWhole };
      top = next.contrast;
      contrasts.push(top);
      isWhole &&= top.isLeast;
    }
    return { contrasts, isWhole: false };
  };
}
