import type { KnownValue } from "../facts/value.js";
import { dateOfDay } from "../number/calendar.js";
import { decimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import { equals } from "../number/rational.js";
import type { Bounds } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CompiledNode } from "../score/node.js";
import type { Prepared } from "../score/prepare.js";
import type { Scores } from "../score/score.js";
import { documentsOf } from "../score/supported.js";
import type { Printer } from "./numbers.js";
import type { FactTrace, NodeResult } from "./types.js";

/** All that is known of the nodes, as the assessment prints it. */
export interface NodeSources {
  readonly compiled: CompiledRubric;
  readonly prepared: Prepared;
  readonly scores: Scores;
  readonly supported: Scores;
  readonly bounds: Bounds;
  readonly tight: readonly boolean[];
  /** The facts that can change each leaf. */
  readonly traced: ReadonlyMap<string, readonly string[]>;
}

/** The nodes of the result, in tree order, without the total. */
export function nodeResults(sources: NodeSources, printer: Printer): readonly NodeResult[] {
  return sources.compiled.nodes.slice(1).map((node) => nodeResult(node, sources, printer));
}

function nodeResult(
  node: CompiledNode,
  { compiled, prepared, scores, supported, bounds, tight, traced }: NodeSources,
  printer: Printer,
): NodeResult {
  const { source } = node;
  const outcome = scores.outcomes[node.index];
  const range = bounds.ranges[node.index];
  if (source === undefined || outcome === undefined || range === undefined) {
    throw new RangeError(`The node ${node.code} was not scored.`);
  }
  const parent = compiled.nodes[node.parent];
  const { situation } = prepared;
  const isChanged = node.max !== undefined && outcome.available !== undefined && !equals(node.max, outcome.available);
  const documented = supported.outcomes[node.index]?.points;
  const claimed = situation.record(node.code)?.claimed;
  return {
    code: node.code,
    parent: parent === undefined || parent.index === 0 ? null : parent.code,
    level: node.level,
    title: source.title,
    ...(node.ownRole !== undefined && { role: node.ownRole }),
    scoredBy: source.scoredBy ?? "unit",
    max: node.max === undefined ? null : printer.number(node.max),
    ...(isChanged && outcome.available !== undefined && { available: printer.number(outcome.available) }),
    score: outcome.hasNoScore ? null : printer.number(outcome.points),
    ...(outcome.hasNoScore ? {} : printer.exact(outcome.points)),
    ...(documented !== undefined &&
      !outcome.hasNoScore &&
      !equals(documented, outcome.points) && { supported: printer.number(documented) }),
    floor: printer.number(range.low),
    ceiling: node.max === undefined && range.high === "open" ? null : printer.end(range.high),
    tight: tight[node.index] ?? false,
    state: outcome.state,
    basis: outcome.basis,
    facts: (traced.get(node.code) ?? []).map((fact) => traceOf(fact, prepared)),
    reason: outcome.reason,
    ...(claimed !== undefined && claimed !== null && { claimed: printer.number(decimal(claimed)) }),
    ...appraisalOf(node, prepared, compiled, printer),
    ...wordsOfUnit(node, prepared),
    documents: node.rule === undefined ? [] : documentsOf(node, situation),
  };
}

/** What the unit says of a node in its own words. */
function wordsOfUnit(node: CompiledNode, { situation }: Prepared): Pick<NodeResult, "explanation" | "exemption"> {
  const record = situation.record(node.code);
  const exemption =
    (node.source?.notApplicable && record?.notApplicable?.reason) ??
    (node.source?.didNotArise && record?.didNotArise?.reason);
  return {
    ...(record?.explanation !== undefined && { explanation: record.explanation }),
    ...(exemption !== undefined && { exemption }),
  };
}

function appraisalOf(
  node: CompiledNode,
  { situation }: Prepared,
  { rubric }: CompiledRubric,
  printer: Printer,
): Pick<NodeResult, "appraised"> {
  // The last decision stands: a re-examination follows an appraisal.
  const entry = (situation.evidence.appraisal ?? [])
    .filter((one) => one.rubric === rubric.id && one.node === node.code)
    .at(-1);
  if (entry === undefined) return {};
  const { points, by, opinion } = entry;
  return {
    appraised: {
      points: printer.number(decimal(points)),
      ...(by !== undefined && { by }),
      ...(opinion !== undefined && { opinion }),
    },
  };
}

function traceOf(id: string, { situation }: Prepared): FactTrace {
  const fact = situation.known.get(id);
  if (fact === undefined) return { id, value: null, from: "missing" };
  return {
    id,
    value: plainValue(fact.value),
    from: fact.from === "entered" ? "entered" : (fact.from.source ?? "derived"),
    ...(fact.certainty === "atLeast" && { atLeast: true }),
  };
}

/** The value of a fact as JSON: numbers exact, dates as text, cases as their number. */
export function plainValue(value: KnownValue): string | number | boolean | null {
  switch (value.kind) {
    case "number":
      return toPlainValue(value.value);
    case "date":
      return value.value === "never" ? "never" : dateOfDay(value.value);
    case "cases":
      return value.value.length;
    case "empty":
      return null;
    default:
      return value.value;
  }
}
