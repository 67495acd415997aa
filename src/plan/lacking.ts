import { decimal } from "../number/decimal.js";
import { compare, divide, HUNDRED, multiply, type Rational, subtract, ZERO } from "../number/rational.js";
import type { Scores } from "../score/score.js";
import type { Start } from "./field.js";
import { totalAt } from "./order.js";
import type { Plan } from "./plan.js";
import type { Target } from "./target.js";

/**
 * The points between the most that any plan reaches and the target.
 *
 * @returns `undefined` where no bound is known, or where it is not points that are lacking
 */
export function lackingPoints(
  { field, bound, ends }: Pick<Plan, "field" | "bound" | "ends">,
  { rubric, reach }: Target,
): Rational | undefined {
  const start = field.starts[rubric];
  if (start === undefined || bound === "open") return undefined;
  const needed = "points" in reach ? reach.points : pointsOfGrade(start, reach.grade, ends[rubric]?.scores);
  const lacking = needed === undefined ? undefined : subtract(needed, totalAt(start, bound));
  return lacking === undefined || compare(lacking, ZERO) <= 0 ? undefined : lacking;
}

/** The least total of a grade, with what is available after a plan. */
function pointsOfGrade({ compiled }: Start, grade: string, after: Scores | undefined): Rational | undefined {
  const { grades } = compiled.rubric;
  const from = grades?.levels.find(({ id }) => id === grade)?.from;
  if (from === undefined || grades?.on !== "percent") return from === undefined ? undefined : decimal(from);
  const available = after?.outcomes[0]?.available;
  return available === undefined ? undefined : divide(multiply(decimal(from), available), HUNDRED);
}
