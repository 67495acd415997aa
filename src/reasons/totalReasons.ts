import type { Message } from "../i18n/message.js";
import { toPlainValue } from "../number/print.js";
import type { Start } from "../plan/field.js";
import type { Grade } from "../rubric/types.js";
import { gradeRank } from "../score/grade.js";
import type { CompiledNode } from "../score/node.js";
import { conditionLadders } from "./conditions.js";
import { gradeContrast } from "./gradeContrast.js";
import { reasonsOfGroup } from "./groupReasons.js";
import { laddersOf } from "./ladder.js";
import { type Obstacle, obstaclesTo } from "./obstacles.js";
import type { Contrast, FoundReasons } from "./types.js";

/** Why the total has its grade and not the next better one; without grades, why it has its points and not more. */
export interface FoundTotal {
  /** The next better grade. */
  readonly next?: Grade;
  readonly obstacles: readonly Obstacle[];
  readonly contrast?: Contrast;
  /** The grade that the contrast leads to. */
  readonly reachesGrade?: string | null;
  readonly barrier?: Message;
}

/**
 * The reasons of the total.
 *
 * @param leaves - the reasons of all leaves
 * @returns nothing where the total has no score, or all that it can have
 */
export function totalReasonsOf(start: Start, leaves: readonly FoundReasons[]): FoundTotal | undefined {
  const { compiled, scores } = start;
  const [root] = compiled.nodes as readonly [CompiledNode];
  if (scores.outcomes[0]?.hasNoScore !== false) return undefined;
  const grades = compiled.rubric.grades?.levels ?? [];
  if (grades.length === 0) {
    const { contrast, barrier } = reasonsOfGroup(start, root, leaves);
    if (leaves.every((one) => one.contrast === undefined && one.barrier === undefined)) return undefined;
    return { obstacles: [], ...(contrast !== undefined && { contrast }), ...(barrier !== undefined && { barrier }) };
  }
  const place = gradeRank(compiled.rubric, scores.grade) - 1;
  const next = grades[place];
  if (next === undefined) return undefined;
  const obstacles = obstaclesTo(place, start);
  const ladders = [...leaves.map(laddersOf(start)), ...conditionLadders(place, start)];
  const { contrast, grade, most, isCut } = gradeContrast(start, next, ladders);
  if (contrast !== undefined) return { next, obstacles, contrast, reachesGrade: grade ?? null };
  const barrier: Message = isCut
    ? { code: "reasons.cutOff", params: {} }
    : most === undefined
      ? { code: "reasons.noWay", params: {} }
      : { code: "reasons.gradeOutOfReach", params: { most: toPlainValue(most) } };
  return { next, obstacles, barrier };
}
