import {
  and,
  binary,
  call,
  constant,
  FALSE,
  firstOf,
  iff,
  isConstant,
  not,
  or,
  rationalConstant,
  tidy,
  total,
} from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { decimal } from "../number/decimal.js";
import type { End } from "../number/interval.js";
import { maximum, minimum, type Rational, ZERO } from "../number/rational.js";
import { compileRule, RULE_JOINS, soleEntry } from "../rules/compile.js";
import { holds, readStep, readSteps } from "../rules/ends.js";
import {
  eitherGrain,
  type FormulaContext,
  type Grain,
  grainOf,
  InexactFormulaError,
  type MeasuredFormula,
  type MeasureFormula,
  sumGrains,
  type Whole,
} from "../rules/formula.js";
import type { MeasureKind, RuleContext, WayKind } from "../rules/kind.js";
import type { Registry } from "../rules/registry.js";
import { stepFormula } from "../rules/stepFormula.js";
import type { EffectAction, Ends, MeasureInput, RuleInput, WhenEmpty } from "../rules/types.js";
import type { Calculation } from "./calculation.js";

/** How a rule comes out, as a number in a cell. */
export const OUTCOME = { missing: 0, points: 1, empty: 2, reduceMax: 3, rescale: 4, share: 5 } as const;

/** State of a measured value, as a number in a cell. */
export const MEASURED = { missing: 0, value: 1, empty: 2, never: 3 } as const;

/** An effect as formulas. */
export interface EffectFormula {
  readonly action: EffectAction;
  readonly happens: Formula;
  /** The cases whose nodes are meant by "related". */
  readonly cases:
    | { readonly fact: string; readonly with: readonly string[]; readonly without: readonly string[] }
    | undefined;
}

/** A rule as formulas. */
export interface RuleFormula {
  readonly outcome: Formula;
  /** 0 where there are none. */
  readonly points: Formula;
  readonly grain: Grain;
  /** The ways of being absent that it may come to. */
  readonly absences: ReadonlySet<number>;
  readonly effects: readonly EffectFormula[];
}

/** What rules are compiled with. */
export interface RuleFrame {
  readonly facts: FormulaContext;
  readonly context: RuleContext;
  readonly registry: Registry;
  readonly calculation: Calculation;
  /** The node whose rule it is. */
  readonly node: string;
}

/** The rule as formulas; `undefined` where no part of it is for the year. */
export function ruleFormula(input: RuleInput, frame: RuleFrame): RuleFormula | undefined {
  for (const join of RULE_JOINS) {
    const inner = input[join];
    if (inner === undefined) continue;
    const rules = inner.flatMap((rule) => {
      const formula = ruleFormula(rule, frame);
      const compiled = compileRule(rule, frame.context, frame.registry);
      return formula === undefined || compiled === undefined ? [] : [{ formula, compiled }];
    });
    if (rules.length === 0) return undefined;
    return joinFormula(join, rules, input, frame);
  }
  const { from = frame.context.year, to = frame.context.year } = input.years ?? {};
  if (frame.context.year < from || frame.context.year > to) return undefined;
  return partFormula(input, frame);
}

/** A measured value in lines of its own. */
export interface MeasuredLines extends MeasuredFormula {
  readonly state: Formula;
}

/** Puts a measure into lines: its state, and its value where it has one. */
export function measureLines(input: MeasureInput | undefined, frame: RuleFrame): MeasuredLines {
  const [name, specification] = soleEntry(input ?? {}) ?? ["", undefined];
  const kind: MeasureKind | undefined = frame.registry.measures.get(name);
  if (kind?.formula === undefined) throw new InexactFormulaError("workbook.refused.ownKind", { kind: name });
  const measure = kind.formula(specification, frame.facts);
  const put = (meaning: string, formula: Formula): Formula => frame.calculation.put(frame.node, meaning, formula);
  const state = put(
    "state",
    firstOf(
      [
        [measure.never, constant(MEASURED.never)],
        [measure.missing, constant(MEASURED.missing)],
        [measure.empty, constant(MEASURED.empty)],
      ],
      constant(MEASURED.value),
    ),
  );
  const isValue = binary(state, "=", constant(MEASURED.value));
  return {
    state,
    value: valueLines(measure.value, isValue, put),
    placeOf: (choice) => placeOf(choice, name, specification, frame),
  };
}

function valueLines(
  value: MeasureFormula["value"],
  isValue: Formula,
  put: (meaning: string, formula: Formula) => Formula,
): MeasureFormula["value"] {
  const line = (meaning: string, formula: Formula, otherwise: number): Formula =>
    formula.kind === "constant" ? formula : put(meaning, iff(isValue, formula, constant(otherwise)));
  if (value.kind === "choice") return { kind: "choice", place: line("choice", value.place, -1) };
  if (value.kind === "double") return { kind: "double", formula: line("value", value.formula, 0) };
  const wholeLine = (meaning: string, one: Whole, otherwise: number): Whole => ({
    formula: line(meaning, one.formula, otherwise),
    most: one.most,
  });
  return { kind: "fraction", above: wholeLine("above", value.above, 0), below: wholeLine("below", value.below, 1) };
}

function placeOf(choice: string | boolean, name: string, specification: unknown, { facts }: RuleFrame): number {
  if (name !== "choice") return -1;
  const place = facts.choices(specification as string).indexOf(choice);
  // A boolean is 0 or 1, the choices of a list count from 1.
  return typeof choice === "boolean" || place === -1 ? place : place + 1;
}

function partFormula(input: RuleInput, frame: RuleFrame): RuleFormula {
  const [name, specification] = soleEntry(input.points ?? {}) ?? ["", undefined];
  const kind: WayKind | undefined = frame.registry.ways.get(name);
  const way = compileRule({ ...input, effects: [] }, frame.context, frame.registry);
  if (kind?.formula === undefined || way === undefined) {
    throw new InexactFormulaError("workbook.refused.ownKind", { kind: name });
  }
  const measured = measureLines(input.measure, frame);
  const scored = kind.formula(specification, measured);
  const whenEmpty = input.whenEmpty ?? "missing";
  const is = (state: number): Formula => binary(measured.state, "=", constant(state));
  const emptied = pointsWhenEmpty(whenEmpty, way.lowest, way.highest);
  const outcome = firstOf(
    [
      [is(MEASURED.missing), constant(OUTCOME.missing)],
      [is(MEASURED.empty), constant(outcomeWhenEmpty(whenEmpty))],
    ],
    constant(OUTCOME.points),
  );
  const points = firstOf(
    [
      [is(MEASURED.value), scored.formula],
      [is(MEASURED.never), rationalConstant(scored.never)],
      [is(MEASURED.empty), rationalConstant(emptied ?? ZERO)],
    ],
    constant(0),
  );
  const absence = outcomeWhenEmpty(whenEmpty);
  return {
    outcome: frame.calculation.put(frame.node, "outcome", outcome),
    points: frame.calculation.put(frame.node, "points", points),
    grain: eitherGrain(scored.grain, grainOf([scored.never, ...(emptied === undefined ? [] : [emptied])])),
    absences: new Set(absence >= OUTCOME.reduceMax ? [absence] : []),
    effects: effectFormulas(input, measured, frame),
  };
}

export function outcomeWhenEmpty(whenEmpty: WhenEmpty): number {
  return whenEmpty === "full" || whenEmpty === "zero" ? OUTCOME.empty : OUTCOME[whenEmpty];
}

function pointsWhenEmpty(whenEmpty: WhenEmpty, lowest: Rational, highest: End): Rational | undefined {
  if (whenEmpty === "full") return highest === "open" ? lowest : highest;
  return whenEmpty === "zero" ? ZERO : undefined;
}

function effectFormulas(input: RuleInput, measured: MeasuredLines, frame: RuleFrame): readonly EffectFormula[] {
  const counted = input.measure?.count;
  const cases =
    counted === undefined
      ? undefined
      : { fact: counted.cases, with: counted.with ?? [], without: counted.without ?? [] };
  const put = (formula: Formula): Formula => frame.calculation.put(frame.node, "effect", formula);
  const isKnown = or([MEASURED.value, MEASURED.never].map((state) => binary(measured.state, "=", constant(state))));
  const happens = (ends: Ends, among: MeasuredLines): Formula => {
    const step = readStep(ends);
    return heldBy(stepFormula(step, among), holds(step, { kind: "never" }), measured);
  };
  const fromPart = (input.effects ?? []).map((effect): EffectFormula => {
    const { flag } = effect;
    if (flag === undefined || cases === undefined)
      return { action: effect, happens: put(happens(effect, measured)), cases };
    const flagged = { ...cases, with: [...cases.with, flag] };
    const count = frame.calculation.put(frame.node, "flagged", frame.facts.caseCount(cases.fact, flagged));
    const among: MeasuredLines = {
      ...measured,
      value: { kind: "fraction", above: { formula: count, most: 10_000n }, below: { formula: constant(1), most: 1n } },
    };
    return { action: effect, happens: put(and([isKnown, happens(effect, among)])), cases: flagged };
  });
  const levels = input.points?.levels ?? [];
  const steps = readSteps(levels);
  const never = steps.findIndex((step) => holds(step, { kind: "never" }));
  const fromLevels = levels.flatMap((level, index) => {
    const own = steps[index];
    if (own === undefined || (level.effects ?? []).length === 0) return [];
    const before = steps.slice(0, index).map((step) => not(stepFormula(step, measured)));
    const held = put(heldBy(and([stepFormula(own, measured), ...before]), never === index, measured));
    return (level.effects ?? []).map((action): EffectFormula => ({ action, happens: held, cases }));
  });
  return [...fromLevels, ...fromPart];
}

function heldBy(number: Formula, isNeverHeld: boolean, { state }: MeasuredLines): Formula {
  const is = (one: number): Formula => binary(state, "=", constant(one));
  return firstOf([[is(MEASURED.value), number]], isNeverHeld ? is(MEASURED.never) : FALSE);
}

type Joined = { readonly formula: RuleFormula; readonly compiled: NonNullable<ReturnType<typeof compileRule>> };

function joinFormula(
  join: (typeof RULE_JOINS)[number],
  rules: readonly Joined[],
  input: RuleInput,
  frame: RuleFrame,
): RuleFormula {
  const put = (meaning: string, formula: Formula): Formula => frame.calculation.put(frame.node, meaning, formula);
  const formulas = rules.map(({ formula }) => formula);
  const effects = formulas.flatMap((one) => one.effects);
  const absences = new Set(formulas.flatMap((one) => [...one.absences]));
  const [first] = formulas;
  if (first === undefined) throw new RangeError("A join needs rules.");
  const is = (one: RuleFormula, outcome: number): Formula => binary(one.outcome, "=", constant(outcome));
  const grain = formulas.map((one) => one.grain).reduce(join === "sum" ? sumGrains : eitherGrain);
  if (join === "firstKnown") {
    const known = formulas.map((one) => not(is(one, OUTCOME.missing)));
    const pick = (of: (one: RuleFormula) => Formula, none: number): Formula =>
      firstOf(
        formulas.map((one, index) => [known[index] ?? FALSE, of(one)]),
        constant(none),
      );
    return {
      outcome: put(
        join,
        pick((one) => one.outcome, OUTCOME.missing),
      ),
      points: put(
        join,
        pick((one) => one.points, 0),
      ),
      grain,
      absences,
      effects,
    };
  }
  const isAbsent = and(formulas.map((one) => binary(one.outcome, ">=", constant(OUTCOME.reduceMax))));
  if (join === "sum") {
    const isMissing = or(formulas.map((one) => is(one, OUTCOME.missing)));
    const outcome = put(
      "sum",
      firstOf(
        [
          [isMissing, constant(OUTCOME.missing)],
          [isAbsent, first.outcome],
        ],
        constant(OUTCOME.points),
      ),
    );
    const sum = total(formulas.map((one) => one.points));
    const ends = [input.lowest, input.highest].flatMap((end) => (end === undefined ? [] : [decimal(end)]));
    const raised = input.lowest === undefined ? sum : call("MAX", rationalConstant(decimal(input.lowest)), sum);
    const kept = input.highest === undefined ? raised : call("MIN", rationalConstant(decimal(input.highest)), raised);
    const isPoints = binary(outcome, "=", constant(OUTCOME.points));
    return {
      outcome,
      points: put("sum", iff(isPoints, kept, constant(0))),
      grain: eitherGrain(grain, grainOf(ends)),
      absences,
      effects,
    };
  }
  const isScored = formulas.map((one) => or([is(one, OUTCOME.points), is(one, OUTCOME.empty)]));
  const shown = formulas.map((one, index) => put("known", iff(isScored[index] ?? FALSE, one.points, constant(""))));
  const count = put("known", total(isScored.map((one) => iff(one, constant(1), constant(0)))));
  // A cell that shows a text is passed over; without any number the answer is 0.
  const chosen = put(join, call(join === "best" ? "MAX" : "MIN", ...shown.filter((one) => !isConstant(one, ""))));
  const lowestOfAll = rules.map(({ compiled }) => compiled.lowest).reduce(minimum, ZERO);
  const isBlocking = rules.map(({ formula, compiled }) => {
    const isMissing = is(formula, OUTCOME.missing);
    const { highest } = compiled;
    if (join === "best" && highest === "open") return isMissing;
    const reached =
      join === "least"
        ? binary(tidy(chosen), "<=", rationalConstant(lowestOfAll))
        : binary(tidy(chosen), ">=", rationalConstant(maximum(highest === "open" ? ZERO : highest, ZERO)));
    return and([isMissing, not(and([binary(count, ">", constant(0)), reached]))]);
  });
  const outcome = put(
    join,
    firstOf(
      [
        [or(isBlocking), constant(OUTCOME.missing)],
        [binary(count, ">", constant(0)), constant(OUTCOME.points)],
      ],
      first.outcome,
    ),
  );
  const isPoints = binary(outcome, "=", constant(OUTCOME.points));
  return { outcome, points: put(join, iff(isPoints, chosen, constant(0))), grain, absences, effects };
}
