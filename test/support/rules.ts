import type { FactBook } from "../../src/facts/book.js";
import { compileRule } from "../../src/rules/compile.js";
import type { PointRange } from "../../src/rules/givable.js";
import type {
  Direction,
  Measure,
  Measured,
  MeasuredRange,
  MeasuredValue,
  RuleContext,
  Way,
} from "../../src/rules/kind.js";
import type { Rule, RuleOutcome, RuleRange } from "../../src/rules/outcome.js";
import { createRegistry } from "../../src/rules/registry.js";
import type { MeasureInput, RuleInput, WayInput } from "../../src/rules/types.js";
import { contextOf, type Definitions } from "./facts.js";
import { number, shown, shownInterval } from "./numbers.js";

const registry = createRegistry();

function entryOf(input: object): readonly [string, unknown] {
  const [entry] = Object.entries(input);
  if (entry === undefined) throw new Error("No kind");
  return entry;
}

/** A measure as a rubric writes it, over these facts. */
export function measureOf(input: MeasureInput, definitions: Definitions, more: Partial<RuleContext> = {}): Measure {
  const [name, specification] = entryOf(input);
  const kind = registry.measures.get(name);
  if (kind === undefined) throw new Error(`No measure ${name}`);
  return kind.compile(specification, contextOf(definitions, more));
}

/** The facts that a measure reads, with their types. */
export function usesOf(input: MeasureInput): readonly (readonly [fact: string, types: readonly string[]])[] {
  const [name, specification] = entryOf(input);
  return (registry.measures.get(name)?.uses(specification) ?? []).map(({ fact, types }) => [fact, types]);
}

/** A way as a rubric writes it. */
export function wayOf(input: WayInput): Way {
  const [name, specification] = entryOf(input);
  const kind = registry.ways.get(name);
  if (kind === undefined) throw new Error(`No way ${name}`);
  return kind.compile(specification, contextOf({}));
}

/** The codes of what is wrong with a well-formed way. */
export function problemsOf(input: WayInput): readonly string[] {
  const [name, specification] = entryOf(input);
  return (registry.ways.get(name)?.problems?.(specification) ?? []).map(({ code }) => code);
}

/** A rule as a rubric writes it, over these facts, in 2022. */
export function ruleOf(input: RuleInput, definitions: Definitions, more: Partial<RuleContext> = {}): Rule {
  const rule = compileRule(input, contextOf(definitions, more), registry);
  if (rule === undefined) throw new Error("No part is for the year");
  return rule;
}

/** A measured value from a text: a number, or `"never"`. */
export function measured(text: number | string): MeasuredValue {
  return text === "never" ? { kind: "never" } : { kind: "number", value: number(text) };
}

export function chosen(value: string | boolean): MeasuredValue {
  return { kind: "choice", value };
}

/** What a measure finds, as tests write what they expect. */
export function shownMeasured(found: Measured): string | boolean | readonly string[] {
  switch (found.kind) {
    case "number":
      return shown(found.value);
    case "choice":
      return found.value;
    case "missing":
      return found.facts;
    default:
      return found.kind;
  }
}

/** All that a measure can come to, as tests write what they expect. */
export function shownRange(range: MeasuredRange | undefined): unknown {
  if (range === undefined) return undefined;
  const { numbers, choices, mayBeNever, mayBeEmpty } = range;
  return {
    ...(numbers !== undefined && { numbers: shownInterval(numbers) }),
    ...(choices !== undefined && { choices }),
    ...(mayBeNever === true && { mayBeNever }),
    ...(mayBeEmpty === true && { mayBeEmpty }),
  };
}

/** The points of a way at a measured value. */
export function pointsAt(way: Way, text: number | string): string {
  return shown(way.points(measured(text)));
}

/** The points of a way over an interval of numbers: the lowest and the highest. */
export function pointsOver(way: Way, low: string, high: string): readonly (string | undefined)[] {
  const ends = { low: low === "open" ? "open" : number(low), high: high === "open" ? "open" : number(high) } as const;
  const range = way.range(ends);
  return [shown(range.low.points), shown(range.high.points)];
}

/** Points that can be given: `"0"` for one, `"0..3"` for a stretch. */
export function shownGivable(ranges: readonly PointRange[]): readonly string[] {
  return ranges.map(({ low, high }) => (shown(low) === shown(high) ? shown(low) : `${shown(low)}..${shown(high)}`));
}

/** What a rule comes to: points, or `empty: …`, or `missing: …`. */
export function shownOutcome(outcome: RuleOutcome): string {
  switch (outcome.kind) {
    case "points":
      return `${shown(outcome.points)}${outcome.given ? " given" : ""}`;
    case "empty":
      return `empty: ${outcome.then}${outcome.points === undefined ? "" : ` ${shown(outcome.points)}`}`;
    case "missing":
      return `missing: ${outcome.facts.join(", ")}`;
  }
}

/** All that a rule can still come to, as tests write what they expect. */
export function shownRuleRange({ low, high, absences, mayBeMissing }: RuleRange): unknown {
  return {
    ...(low !== undefined && { low: shown(low.points) }),
    ...(high !== undefined && { high: shown(high.points) }),
    ...(absences.size > 0 && { absences: [...absences] }),
    ...(mayBeMissing && { mayBeMissing }),
  };
}

/** Where each fact of a rule moves its points. */
export function directionsIn(rule: { readonly facts: readonly string[]; direction(fact: string): Direction }): {
  readonly [fact: string]: Direction;
} {
  return Object.fromEntries(rule.facts.map((fact) => [fact, rule.direction(fact)]));
}

/** The score of a rule for a book, in short. */
export function scored(rule: Rule, book: FactBook): string {
  return shownOutcome(rule.score(book));
}
