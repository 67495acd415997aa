import { decimal } from "../number/decimal.js";
import { joinRules, type RuleJoin } from "./joined.js";
import type { FactUse, Measure, MeasureKind, RuleContext, WayKind } from "./kind.js";
import type { Rule } from "./outcome.js";
import { createPart } from "./part.js";
import type { Registry } from "./registry.js";
import type { MeasureInput, RuleInput } from "./types.js";

/** The joins of rules, by their key. */
export const RULE_JOINS: readonly RuleJoin[] = ["sum", "best", "least", "firstKnown"];

/** The one key of a measure or way, with what stands under it. */
export function soleEntry(input: object): readonly [name: string, specification: unknown] | undefined {
  const entries = Object.entries(input);
  return entries.length === 1 ? entries[0] : undefined;
}

/**
 * A rule, compiled for one year. It has been checked before; a kind that is not known is a programmer's error.
 *
 * @returns `undefined` where no part of it is for the year
 */
export function compileRule(input: RuleInput, context: RuleContext, registry: Registry): Rule | undefined {
  for (const join of RULE_JOINS) {
    const inner = input[join];
    if (inner === undefined) continue;
    const rules = inner.flatMap((rule) => compileRule(rule, context, registry) ?? []);
    const cap = {
      ...(input.lowest !== undefined && { lowest: decimal(input.lowest) }),
      ...(input.highest !== undefined && { highest: decimal(input.highest) }),
    };
    return rules.length === 0 ? undefined : joinRules(join, rules, cap);
  }
  const { from = context.year, to = context.year } = input.years ?? {};
  if (context.year < from || context.year > to) return undefined;
  const measure = compileMeasure(input.measure, context, registry);
  const way = kindOf(registry.ways, input.points).compile(context);
  return createPart(measure, way, input);
}

/** A measure that has been checked, compiled for one year. */
export function compileMeasure(input: MeasureInput | undefined, context: RuleContext, registry: Registry): Measure {
  return kindOf(registry.measures, input).compile(context);
}

function kindOf<Compiled>(
  kinds: ReadonlyMap<string, { compile(specification: unknown, context: RuleContext): Compiled }>,
  input: object | undefined,
): { compile(context: RuleContext): Compiled } {
  const entry = soleEntry(input ?? {});
  const kind = entry && kinds.get(entry[0]);
  if (entry === undefined || kind === undefined) throw new RangeError(`Unknown kind in ${JSON.stringify(input)}.`);
  return { compile: (context) => kind.compile(entry[1], context) };
}

/** All facts that a rule names anywhere, whatever the year, with the types that they may have there. */
export function usesOfRule(input: RuleInput, registry: Registry): readonly FactUse[] {
  const inner = RULE_JOINS.flatMap((join) => input[join] ?? []);
  return inner.length > 0
    ? inner.flatMap((rule) => usesOfRule(rule, registry))
    : usesOfMeasure(input.measure ?? {}, registry);
}

/** The facts that a measure reads, with the types that they may have there. */
export function usesOfMeasure(input: MeasureInput, registry: Registry): readonly FactUse[] {
  const entry = soleEntry(input);
  const kind: MeasureKind | undefined = entry && registry.measures.get(entry[0]);
  return entry === undefined || kind === undefined ? [] : kind.uses(entry[1]);
}

/** The kind of way of a part, where it is known. */
export function wayOfPart(
  input: RuleInput,
  registry: Registry,
): { readonly kind: WayKind; readonly specification: unknown } | undefined {
  const entry = soleEntry(input.points ?? {});
  const kind = entry && registry.ways.get(entry[0]);
  return entry === undefined || kind === undefined ? undefined : { kind, specification: entry[1] };
}
