import { conditionOf, foundFor } from "../findings/grades.js";
import type { Message } from "../i18n/message.js";
import { decimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import { compare, type Rational, subtract } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { EffectAction } from "../rules/types.js";
import { isMet } from "../score/requirements.js";

/** What stands between the total and a grade. */
export interface Obstacle {
  /**
   * - `points`: the total is below the threshold;
   * - `condition`: a further condition of the grade is not met;
   * - `effect`: a penalty bars the grade, lowers or forces it.
   */
  readonly kind: "points" | "condition" | "effect";
  /** The code of the node that it comes from; empty where it is none. */
  readonly node: string;
  readonly message: Message;
}

/** All that stands between the total and the grade at a place: points first, then its conditions, then effects. */
export function obstaclesTo(place: number, start: Start): readonly Obstacle[] {
  return [...shortOf(place, start), ...unmetConditions(place, start), ...effectsAgainst(place, start)];
}

function shortOf(place: number, { compiled, scores }: Start): readonly Obstacle[] {
  const { grades } = compiled.rubric;
  const from = grades?.levels[place]?.from;
  const found: Rational | undefined = grades?.on === "percent" ? scores.percent : scores.outcomes[0]?.points;
  if (from === undefined || found === undefined || compare(found, decimal(from)) >= 0) return [];
  const short = subtract(decimal(from), found);
  const params = { from: toPlainValue(decimal(from)), found: toPlainValue(found), short: toPlainValue(short) };
  const code = grades?.on === "percent" ? "reasons.shortPercent" : "reasons.shortPoints";
  return [{ kind: "points", node: "", message: { code, params } }];
}

function unmetConditions(place: number, { compiled, prepared, scores }: Start): readonly Obstacle[] {
  const { situation } = prepared;
  const unmet = (compiled.requirements[place] ?? []).filter((one) => !isMet(one, scores.outcomes, situation.book));
  return unmet.map((requirement): Obstacle => {
    const condition = conditionOf(requirement, compiled);
    const found = foundFor(requirement, situation, scores);
    return {
      kind: "condition",
      node: requirement.kind === "measure" ? "" : (compiled.nodes[requirement.node]?.code ?? ""),
      message:
        found === undefined
          ? { code: "reasons.conditionUnknown", params: { condition } }
          : { code: "reasons.conditionUnmet", params: { condition, found } },
    };
  });
}

function effectsAgainst(place: number, { compiled, scores }: Start): readonly Obstacle[] {
  const levels = compiled.rubric.grades?.levels ?? [];
  const placeOf = (grade: string): number => levels.findIndex(({ id }) => id === grade);
  const isAgainst = ({ barGrade, lowerGrade, forceGrade }: EffectAction): boolean =>
    (barGrade !== undefined && placeOf(barGrade) >= place) ||
    lowerGrade !== undefined ||
    (forceGrade !== undefined && placeOf(forceGrade) > place);
  return scores.effects.all
    .filter(({ action }) => isAgainst(action))
    .map(({ node, action }): Obstacle => {
      const steps = action.lowerGrade;
      const code =
        action.barGrade !== undefined ? "reasons.barred" : steps === undefined ? "reasons.forced" : "reasons.lowered";
      const reason = compiled.nodes.find((one) => one.code === node)?.source?.title ?? node;
      return {
        kind: "effect",
        node,
        message: { code, params: { node, reason, ...(steps !== undefined && { steps }) } },
      };
    });
}
