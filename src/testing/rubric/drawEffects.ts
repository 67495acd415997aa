import type { Grade } from "../../rubric/types.js";
import type { Effect, EffectAction, Ends } from "../../rules/types.js";
import type { Draw } from "../draw.js";
import type { EffectHook } from "./drawRule.js";

/** Writes effects into some of the parts and levels of a random rubric. */
export function drawEffects(
  draw: Draw,
  hooks: readonly EffectHook[],
  codes: readonly string[],
  grades: readonly Grade[],
): void {
  for (const { isCases, ofPart, ofLevels } of hooks) {
    if (draw.chance(isCases ? 45 : 8)) {
      const flag = isCases && draw.chance(40) ? draw.pick(["repeated", "grave"]) : undefined;
      const effect: Effect = {
        ...drawEnds(draw),
        ...drawAction(draw, codes, grades, isCases),
        ...(flag !== undefined && { flag }),
      };
      ofPart.push(effect);
    }
    for (const level of ofLevels) if (draw.chance(6)) level.push(drawAction(draw, codes, grades, isCases));
  }
}

function drawEnds(draw: Draw): Ends {
  return draw.pick<Ends>([{ from: 1 }, { from: 2 }, { over: 0 }, { to: 0 }, { from: 1, below: 3 }]);
}

function drawAction(draw: Draw, codes: readonly string[], grades: readonly Grade[], isCases: boolean): EffectAction {
  const grade = grades.length > 1 ? draw.pick(grades.slice(0, -1)).id : undefined;
  const anyGrade = grades.length > 0 ? draw.pick(grades).id : undefined;
  const actions: EffectAction[] = [{ emptyNode: draw.pick(codes) }];
  if (isCases) actions.push({ emptyNode: "related" });
  if (grade !== undefined) actions.push({ barGrade: grade }, { lowerGrade: draw.integer(1, 2) });
  if (anyGrade !== undefined) actions.push({ forceGrade: anyGrade });
  return draw.pick(actions);
}
