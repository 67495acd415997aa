import { findDeficiencies } from "../findings/findings.js";
import { toNumber } from "../number/print.js";
import { boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Prepared } from "../score/prepare.js";
import { scoreRubric } from "../score/score.js";
import { isComplete } from "./assemble.js";
import { createPrinter, PERCENT_PLACES } from "./numbers.js";
import type { Deficiency, NodeResult, TotalResult, UnsealedAssessment } from "./types.js";

/**
 * One node of a standing.
 *
 * @remarks Since 0.1.0
 */
export type NodeStanding = Pick<NodeResult, "code" | "score" | "state" | "floor" | "ceiling">;

/**
 * The total of a standing, and its grade.
 *
 * @remarks Since 0.1.0
 */
export type TotalStanding = Pick<
  TotalResult,
  "score" | "percent" | "floor" | "ceiling" | "grade" | "gradeFloor" | "gradeCeiling"
>;

/**
 * One deficiency of a standing.
 *
 * @remarks Since 0.1.0
 */
export type DeficiencyStanding = Pick<Deficiency, "node" | "kind" | "lost" | "atRisk">;

/**
 * Where one unit stands (hiện trạng của đơn vị): the numbers and codes of `assess`, with the same names and the same digits,
 * without titles, facts, messages, actions and documents. An assessment is a standing as well.
 *
 * @remarks Since 0.1.0
 *
 * @example
 * for (const { unit, total } of compileRubric(rubric).standings(units)) {
 *   console.log(unit.name, total.score, total.floor, total.ceiling);
 * }
 */
export interface UnitStanding {
  readonly unit: UnsealedAssessment["unit"];
  readonly period: UnsealedAssessment["period"];
  /** True where no fact that can change the score or the grade is missing. */
  readonly complete: boolean;
  readonly total: TotalStanding;
  /** The nodes in tree order, without the total. */
  readonly nodes: readonly NodeStanding[];
  /** The deficiencies (tồn tại, hạn chế), the largest loss first. */
  readonly deficiencies: readonly DeficiencyStanding[];
}

/** Where a unit stands, by the rational engine. */
export function rationalStanding(compiled: CompiledRubric, prepared: Prepared): UnitStanding {
  const scores = scoreRubric(compiled, prepared.situation);
  const bounds = boundRubric(compiled, prepared.situation, scores);
  const printer = createPrinter(compiled.rubric.displayPlaces);
  const nodes = compiled.nodes.map(({ code, index }): NodeStanding => {
    const [outcome, range] = [scores.outcomes[index], bounds.ranges[index]];
    if (outcome === undefined || range === undefined) throw new RangeError(`The node ${code} was not scored.`);
    return {
      code,
      score: outcome.hasNoScore ? null : printer.number(outcome.points),
      state: outcome.state,
      floor: printer.number(range.low),
      ceiling: printer.end(range.high),
    };
  });
  const [total, ...others] = nodes as [NodeStanding, ...NodeStanding[]];
  const { gradeFloor, gradeCeiling } = bounds;
  return {
    unit: prepared.situation.evidence.unit,
    period: prepared.situation.evidence.period,
    complete: isComplete(scores, bounds),
    total: {
      score: total.score,
      percent: scores.percent === undefined || total.score === null ? null : toNumber(scores.percent, PERCENT_PLACES),
      floor: total.floor,
      ceiling: compiled.nodes[0]?.max === undefined ? null : total.ceiling,
      grade: gradeFloor === gradeCeiling ? gradeFloor : null,
      gradeFloor,
      gradeCeiling,
    },
    nodes: others,
    deficiencies: findDeficiencies(compiled, prepared, scores).map(({ node, kind, lost, atRisk }) => ({
      node,
      kind,
      lost: printer.number(lost),
      ...(atRisk !== undefined && { atRisk: printer.number(atRisk) }),
    })),
  };
}
