import type { KnownValue } from "../facts/value.js";
import { dateOfDay } from "../number/calendar.js";
import { decimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import { equals, type Rational } from "../number/rational.js";
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
  const { points, available } = outcome;
  const documented = supported.outcomes[node.index]?.points;
  const claimed = situation.record(node.code)?.claimed;
  const printed = printer.number(points);
  const print = (value: Rational): number => (value === points ? printed : printer.number(value));
  // Written one by one in their order: what a node does not have is no key of it.
  const result: Partial<Written> = {
    code: node.code,
    parent: parent === undefined || parent.index === 0 ? null : parent.code,
    level: node.level,
    title: source.title,
  };
  if (node.ownRole !== undefined) result.role = node.ownRole;
  result.scoredBy = source.scoredBy ?? "unit";
  result.max = node.max === undefined ? null : printer.number(node.max);
  if (node.max !== undefined && available !== undefined && !equals(node.max, available)) {
    result.available = printer.number(available);
  }
  result.score = outcome.hasNoScore ? null : printed;
  if (!outcome.hasNoScore) {
    const exact = printer.exact(points);
    if (exact !== undefined) result.exact = exact;
    if (documented !== undefined && !equals(documented, points)) result.supported = printer.number(documented);
  }
  result.floor = print(range.low);
  result.ceiling = range.high === "open" ? null : print(range.high);
  result.tight = tight[node.index] ?? false;
  result.state = outcome.state;
  result.basis = outcome.basis;
  result.facts = (traced.get(node.code) ?? []).map((fact) => traceOf(fact, prepared));
  result.reason = outcome.reason;
  if (claimed !== undefined && claimed !== null) result.claimed = printer.number(decimal(claimed));
  const appraised = appraisalOf(node, prepared, compiled, printer);
  if (appraised !== undefined) result.appraised = appraised;
  const { explanation, exemption } = wordsOfUnit(node, prepared);
  if (explanation !== undefined) result.explanation = explanation;
  if (exemption !== undefined) result.exemption = exemption;
  result.documents = node.rule === undefined ? [] : documentsOf(node, situation);
  return result as NodeResult;
}

/** A node's result while it is written. */
type Written = { -readonly [Key in keyof NodeResult]: NodeResult[Key] };

/** What the unit says of a node in its own words. */
function wordsOfUnit(node: CompiledNode, { situation }: Prepared): Pick<NodeResult, "explanation" | "exemption"> {
  const record = situation.record(node.code);
  if (record === undefined) return {};
  const exemption =
    (node.source?.notApplicable && record.notApplicable?.reason) ??
    (node.source?.didNotArise && record.didNotArise?.reason);
  return {
    ...(record.explanation !== undefined && { explanation: record.explanation }),
    ...(exemption !== undefined && { exemption }),
  };
}

function appraisalOf(
  node: CompiledNode,
  { situation }: Prepared,
  { rubric }: CompiledRubric,
  printer: Printer,
): NodeResult["appraised"] {
  // The last decision stands: a re-examination follows an appraisal.
  const entry = situation.evidence.appraisal
    ?.filter((one) => one.rubric === rubric.id && one.node === node.code)
    .at(-1);
  if (entry === undefined) return undefined;
  const { points, by, opinion } = entry;
  return {
    points: printer.number(decimal(points)),
    ...(by !== undefined && { by }),
    ...(opinion !== undefined && { opinion }),
  };
}

function traceOf(id: string, { situation }: Prepared): FactTrace {
  const fact = situation.known.get(id);
  if (fact === undefined) return { id, value: null, from: "missing" };
  const from = fact.from === "entered" ? "entered" : (fact.from.source ?? "derived");
  const value = plainValue(fact.value);
  return fact.certainty === "atLeast" ? { id, value, from, atLeast: true } : { id, value, from };
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
