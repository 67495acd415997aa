import { boundUnit, createBounder, type FlatBounder, type FlatBounds } from "../fast/boundPlan.js";
import { hasContradictions } from "../fast/contradictions.js";
import { type FamilyEquations, familyEquations } from "../fast/equations.js";
import { gradeEnds } from "../fast/gradeEnds.js";
import type { FlatPlan } from "../fast/plan.js";
import { printedSteps, printedTotal } from "../fast/printed.js";
import { nodeStates } from "../fast/states.js";
import type { FlatUnit } from "../fast/unit.js";
import { type FlatScores, NO_SCORE } from "../fast/work.js";
import { type FlatFindings, type FlatLosses, flatFindings, flatLosses } from "../findings/flatFindings.js";
import type { FindingKind } from "../findings/types.js";
import type { CompiledNode } from "../score/node.js";
import type { DeficiencyStanding, NodeStanding, UnitStanding } from "./unitStanding.js";

/** What is the same for all units of a plan. */
export interface StandingFrame {
  readonly bounder: FlatBounder;
  readonly families: readonly FamilyEquations[];
  readonly losses: FlatLosses;
}

export function createStandingFrame(plan: FlatPlan): StandingFrame {
  return { bounder: createBounder(plan), families: familyEquations(plan), losses: flatLosses(plan) };
}

/**
 * Where a unit stands, by its plan. All known facts must be certain.
 *
 * @param unknown - how many facts were entered that nobody knows
 * @returns `undefined` where only the rational engine can tell
 */
export function flatStanding(
  unit: FlatUnit,
  scores: FlatScores,
  { bounder, families, losses }: StandingFrame,
  unknown: number,
): UnitStanding | undefined {
  const { plan } = unit.engine;
  if (unit.exempted !== undefined || unit.claimed !== undefined || unit.effects.all.length > 0) return undefined;
  if (hasContradictions(unit, families)) return undefined;
  const bounds = boundUnit(unit, scores, bounder);
  const grades = bounds && gradeEnds(plan, scores, bounds);
  const printed = printedTotal(plan, scores, unit.effects);
  const findings = flatFindings(unit, scores, losses);
  const nodes = bounds && printedNodes(plan, scores, bounds);
  const deficiencies = findings && printedFindings(plan, findings, unknown);
  const isSteady = bounds && isCertain(bounds);
  if (!grades || !printed || !nodes || !deficiencies || isSteady === undefined) return undefined;
  const [{ score, floor, ceiling }, ...others] = nodes as [NodeStanding, ...NodeStanding[]];
  const { floor: gradeFloor, ceiling: gradeCeiling } = grades;
  const grade = gradeFloor === gradeCeiling ? gradeFloor : null;
  return {
    unit: unit.evidence.unit,
    period: unit.evidence.period,
    complete: isSteady && score !== null && gradeFloor === gradeCeiling,
    total: {
      score,
      percent: printed.percent,
      floor,
      ceiling: Number.isNaN(plan.nodes.max[0]) ? null : ceiling,
      grade,
      gradeFloor,
      gradeCeiling,
    },
    nodes: others,
    deficiencies,
  };
}

/** True where the total cannot change; `undefined` where that is not certain. */
function isCertain({ ends }: FlatBounds): boolean | undefined {
  if (ends === undefined || ends.isOpen[0] === 0) return true;
  const [low, high] = [ends.low[0] as number, ends.high[0] as number];
  const [lowSlack, highSlack] = [ends.lowSlack[0] as number, ends.highSlack[0] as number];
  if (low + lowSlack < high) return false;
  return lowSlack === 0 && highSlack === 0 ? true : undefined;
}

/** All nodes, the total first; `undefined` where a printed digit is not certain. */
function printedNodes(plan: FlatPlan, scores: FlatScores, { ends }: FlatBounds): NodeStanding[] | undefined {
  const { points, slack, flags } = scores;
  const all = plan.compiled.nodes;
  const states = nodeStates(plan, scores);
  const nodes: NodeStanding[] = [];
  for (let node = 0; node < all.length; node += 1) {
    const steps = printedSteps(plan, points[node] as number, slack[node] as number);
    if (steps === undefined) return undefined;
    const own = steps / plan.printSteps + 0;
    let [floor, ceiling]: [number, number | null] = [own, own];
    if (ends !== undefined) {
      const low = printedSteps(plan, ends.low[node] as number, ends.lowSlack[node] as number);
      const end = ends.high[node] as number;
      const high = end === Infinity ? null : printedSteps(plan, end, ends.highSlack[node] as number);
      if (low === undefined || high === undefined) return undefined;
      [floor, ceiling] = [low / plan.printSteps + 0, high === null ? null : high / plan.printSteps + 0];
    }
    const hasNoScore = ((flags[node] as number) & NO_SCORE) !== 0;
    const { code } = all[node] as CompiledNode;
    const state = states[node] as NodeStanding["state"];
    nodes.push({ code, score: hasNoScore ? null : own, state, floor, ceiling });
  }
  return nodes;
}

/** The deficiencies with those of facts that nobody knows, which cost nothing and stand before all others that cost nothing. */
function printedFindings(
  plan: FlatPlan,
  { order, kinds, nodes, lost, lostRest, atRisk, atRiskRest }: FlatFindings,
  unknown: number,
): readonly DeficiencyStanding[] | undefined {
  const all = plan.compiled.nodes;
  const printed: DeficiencyStanding[] = [];
  let costly = 0;
  for (const place of order) {
    const [short, rest] = [lost[place] as number, lostRest[place] as number];
    const [over, overRest] = [atRisk[place] as number, atRiskRest[place] as number];
    const steps = printedSteps(plan, short, rest);
    const riskSteps = printedSteps(plan, over, overRest);
    if (steps === undefined || riskSteps === undefined) return undefined;
    const isAtRisk = over + overRest > 0;
    if (isAtRisk || short + rest > 0) costly += 1;
    const { code: node } = all[nodes[place] as number] as CompiledNode;
    const kind = kinds[place] as FindingKind;
    if (isAtRisk)
      printed.push({ node, kind, lost: steps / plan.printSteps + 0, atRisk: riskSteps / plan.printSteps + 0 });
    else printed.push({ node, kind, lost: steps / plan.printSteps + 0 });
  }
  for (let fact = 0; fact < unknown; fact += 1) printed.splice(costly, 0, { node: "", kind: "unknownFact", lost: 0 });
  return printed;
}
