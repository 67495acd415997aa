import { findDeficiencies } from "../findings/findings.js";
import type { Text } from "../i18n/text.js";
import { decimal } from "../number/decimal.js";
import { toNumber } from "../number/print.js";
import { compare, equals } from "../number/rational.js";
import { planRubric } from "../plan/plan.js";
import { type Bounds, boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Prepared } from "../score/prepare.js";
import { type Scores, scoreRubric } from "../score/score.js";
import { supportedScores } from "../score/supported.js";
import { tightNodes } from "../score/tight.js";
import { tracedFacts } from "../score/trace.js";
import { version } from "../version.js";
import { deficienciesOf } from "./deficiencies.js";
import { nodeResults, plainValue } from "./nodes.js";
import { createPrinter, PERCENT_PLACES, type Printer } from "./numbers.js";
import { actionPlanOf } from "./plan.js";
import type { ActionPlan, Deficiency, DerivedFact, NodeResult, TotalResult, UnsealedAssessment } from "./types.js";

/**
 * Scores with their states and bounds, and deficiencies: an assessment without its plan and its seal.
 *
 * @remarks Since 0.1.0
 */
export type Scorecard = Pick<
  UnsealedAssessment,
  "unit" | "period" | "asOf" | "complete" | "total" | "nodes" | "deficiencies"
>;

/** A scorecard, with the scores it was printed from. */
export interface PrintedScores {
  readonly card: Scorecard;
  readonly scores: Scores;
  /** The facts that can change each leaf. */
  readonly traced: ReadonlyMap<string, readonly string[]>;
  readonly printer: Printer;
}

/** Puts score and findings together. */
export function printScores(compiled: CompiledRubric, prepared: Prepared): PrintedScores {
  const { unit, period, asOf } = prepared.situation.evidence;
  const printer = createPrinter(compiled.rubric.displayPlaces);
  const scores = scoreRubric(compiled, prepared.situation);
  const supported = supportedScores(compiled, prepared.situation, scores);
  const bounds = boundRubric(compiled, prepared.situation, scores);
  const { tight } = tightNodes(compiled, prepared, scores, bounds);
  const traced = tracedFacts(compiled, prepared.situation.known);
  const nodes = nodeResults({ compiled, prepared, scores, supported, bounds, tight, traced }, printer);
  const deficiencies = deficienciesOf(findDeficiencies(compiled, prepared, scores), compiled, printer);
  const total = totalResult(scores, supported, bounds, tight[0] ?? false, printer, compiled);
  const card: Scorecard = {
    unit,
    period,
    ...(asOf !== undefined && { asOf }),
    complete: isComplete(scores, bounds),
    total,
    nodes,
    deficiencies,
  };
  return { card, scores, traced, printer };
}

/** Puts score, findings and plan together. */
export function assemble(compiled: CompiledRubric, prepared: Prepared): UnsealedAssessment {
  const { evidence } = prepared.situation;
  const { card, scores, traced, printer } = printScores(compiled, prepared);
  const { nodes, deficiencies } = card;
  const plan = planRubric(compiled, prepared, scores);
  const actionPlan = actionPlanOf(plan, scores, compiled, printer);
  const derived = derivedFacts(prepared, new Set(Array.from(traced.values()).flat()));
  return {
    format: "chamdiem/assessment@1",
    library: { name: "chamdiem", version },
    rubric: describeRubric(compiled),
    ...card,
    actionPlan,
    derived,
    factTitles: titlesOf(compiled, nodes, deficiencies, actionPlan, derived),
    documents: Object.fromEntries(
      Object.entries(evidence.documents ?? {}).map(([id, { number, date, title }]) => [
        id,
        { ...(number !== undefined && { number }), ...(date !== undefined && { date }), title },
      ]),
    ),
  };
}

function describeRubric({ rubric }: CompiledRubric): UnsealedAssessment["rubric"] {
  return {
    id: rubric.id,
    version: rubric.version,
    title: rubric.title,
    status: rubric.status,
    issuer: rubric.issuer,
    decision: rubric.decision?.number ?? null,
    displayPlaces: rubric.displayPlaces,
    publishes: rubric.publishes,
    grades: (rubric.grades?.levels ?? []).map(({ id, title, from }) => ({
      id,
      title,
      ...(from !== undefined && { from: toNumber(decimal(from), PERCENT_PLACES) }),
    })),
    ...(rubric.tailoredFrom !== undefined && { tailoredFrom: rubric.tailoredFrom }),
  };
}

/** Nothing that may still come can change the score or the grade. */
export function isComplete(scores: Scores, bounds: Bounds): boolean {
  const [total, range] = [scores.outcomes[0], bounds.ranges[0]];
  if (total === undefined || range === undefined || total.hasNoScore || range.high === "open") return false;
  return compare(range.low, range.high) === 0 && bounds.gradeFloor === bounds.gradeCeiling;
}

function totalResult(
  scores: Scores,
  supported: Scores,
  bounds: Bounds,
  tight: boolean,
  printer: Printer,
  compiled: CompiledRubric,
): TotalResult {
  const [outcome, documented, range] = [scores.outcomes[0], supported.outcomes[0], bounds.ranges[0]];
  if (outcome === undefined || documented === undefined || range === undefined) {
    throw new RangeError("The total was not scored.");
  }
  const { max } = compiled.nodes[0] ?? {};
  const isChanged = max !== undefined && outcome.available !== undefined && !equals(max, outcome.available);
  const exact = outcome.hasNoScore ? undefined : printer.exact(outcome.points);
  return {
    score: outcome.hasNoScore ? null : printer.number(outcome.points),
    ...(exact !== undefined && { exact }),
    supported: documented.hasNoScore ? null : printer.number(documented.points),
    max: max === undefined ? null : printer.number(max),
    ...(isChanged && outcome.available !== undefined && { available: printer.number(outcome.available) }),
    percent: scores.percent === undefined || outcome.hasNoScore ? null : toNumber(scores.percent, PERCENT_PLACES),
    floor: printer.number(range.low),
    ceiling: max === undefined ? null : printer.end(range.high),
    tight,
    grade: bounds.gradeFloor === bounds.gradeCeiling ? bounds.gradeFloor : null,
    gradeFloor: bounds.gradeFloor,
    gradeCeiling: bounds.gradeCeiling,
  };
}

/** The facts that were derived, among those that this rubric can read. */
function derivedFacts({ situation }: Prepared, read: ReadonlySet<string>): readonly DerivedFact[] {
  const sorted = Array.from(situation.known).sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.flatMap(([id, { value, from }]) => {
    const plain = plainValue(value);
    return from === "entered" || plain === null || !read.has(id) ? [] : [{ id, value: plain, by: from.derivedBy }];
  });
}

function titlesOf(
  { definitions }: CompiledRubric,
  nodes: readonly NodeResult[],
  deficiencies: readonly Deficiency[],
  plan: ActionPlan,
  derived: readonly DerivedFact[],
): { readonly [id: string]: Text } {
  const named = new Set([
    ...nodes.flatMap(({ facts }) => facts.map(({ id }) => id)),
    ...deficiencies.flatMap(({ facts }) => facts),
    ...plan.actions.flatMap(({ facts }) => Object.keys(facts)),
    ...derived.map(({ id }) => id),
  ]);
  return Object.fromEntries(
    Array.from(named)
      .sort()
      .flatMap((id) => {
        const definition = definitions.get(id);
        return definition === undefined ? [] : [[id, definition.title] as const];
      }),
  );
}
