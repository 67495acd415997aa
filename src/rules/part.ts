import type { FactBook } from "../facts/book.js";
import type { CaseItem } from "../facts/value.js";
import type { Message } from "../i18n/message.js";
import { contains, type Interval } from "../number/interval.js";
import { toPlainValue } from "../number/print.js";
import { add, compare, equals, isNegative, ONE, type Rational, rational, ZERO } from "../number/rational.js";
import { sameDirection } from "./direction.js";
import { canHold, holds, readStep, type Step } from "./ends.js";
import type { EmptyKernel, PartKernel } from "./kernel.js";
import type { Direction, Measure, Measured, MeasuredRange, MeasuredValue, Way } from "./kind.js";
import type { Absence, HappenedEffect, PossibleEffect, Reach, Rule, RuleOutcome, RuleRange } from "./outcome.js";
import type { Effect, EffectAction, RuleInput, WhenEmpty } from "./types.js";
import { courseOf } from "./ways/levels.js";

/** A measure and a way, joined to a rule. */
export function createPart(measure: Measure, way: Way, input: RuleInput): Rule {
  const whenEmpty = input.whenEmpty ?? "missing";
  const effects = (input.effects ?? []).map((effect) => ({ effect, step: readStep(effect) }));

  // A choice has few values, and each of them always comes to the same.
  const choices = measure.kernel?.kind === "choice" ? new Map<string | boolean, RuleOutcome>() : undefined;

  function score(book: FactBook): RuleOutcome {
    const measured = measure.measure(book);
    if (measured.kind === "missing") return missing(measured.facts);
    if (measured.kind === "empty") return empty(whenEmpty, way, measure.facts);
    if (choices === undefined || measured.kind !== "choice") return outcomeOf(measured, book);
    const outcome = choices.get(measured.value) ?? outcomeOf(measured, book);
    choices.set(measured.value, outcome);
    return outcome;
  }

  function outcomeOf(measured: MeasuredValue, book: FactBook): RuleOutcome {
    const points = way.points(measured);
    const explained = measure.explain(measured, book);
    // The level of a choice is the choice itself; naming it twice helps nobody.
    const reason: Message =
      measure.unit === "choice"
        ? { code: "reason.choice", params: { measured: explained, points: toPlainValue(points) } }
        : { code: "reason.scored", params: { measured: explained, way: way.explain(measured, measure.unit) } };
    return { kind: "points", points, given: way.given, reason };
  }

  // While nothing is known of its facts, what a part can come to is the same for all units.
  let untouched: RuleRange | undefined;

  function range(book: FactBook): RuleRange {
    if (!measure.facts.every((fact) => book.isMissing(fact) && book.openness(fact) === "open")) return rangeIn(book);
    untouched ??= rangeIn(book);
    return untouched;
  }

  function rangeIn(book: FactBook): RuleRange {
    const today = measure.measure(book).kind;
    const isMissing = today === "missing" || (today === "empty" && whenEmpty === "missing");
    const measured = measure.range(book);
    if (measured === undefined) return { absences: new Set(), mayBeMissing: true };
    const reaches = reachesOf(measured, measure, way, book);
    const emptied = measured.mayBeEmpty === true ? pointsWhenEmpty(whenEmpty, way) : undefined;
    if (emptied !== undefined) reaches.push({ points: emptied });
    const absence = measured.mayBeEmpty === true && isAbsence(whenEmpty) ? [whenEmpty] : [];
    return {
      ...widest(reaches),
      absences: new Set(absence),
      mayBeMissing: isMissing || (measured.mayBeEmpty === true && whenEmpty === "missing"),
    };
  }

  function happened(book: FactBook): readonly HappenedEffect[] {
    const measured = measure.measure(book);
    if (measured.kind === "missing" || measured.kind === "empty") return [];
    const all = relatedNodes(measure.cases?.(book) ?? []);
    const fromLevels = (way.effects?.(measured) ?? []).map((action) => ({ action, related: all }));
    const fromPart = effects.flatMap(({ effect, step }) => {
      const counted = flagged(effect, measure, measured, book);
      return holds(step, counted.value) ? [{ action: effect as EffectAction, related: counted.related }] : [];
    });
    return [...fromLevels, ...fromPart];
  }

  function possible(book: FactBook): readonly PossibleEffect[] {
    const measured = measure.range(book);
    if (measured === undefined) return happened(book).map((effect) => ({ ...effect, must: true }));
    if (measure.facts.every((fact) => book.openness(fact) === "settled")) {
      return happened(book).map((effect) => ({ ...effect, must: true }));
    }
    const fromLevels = (way.possibleEffects?.(measured) ?? []).map((action) => ({
      action,
      related: ["*"],
      must: false,
    }));
    const now = measure.cases?.(book);
    const fromPart = effects
      .filter(({ effect, step }) => effect.flag !== undefined || canHold(step, measured))
      .map(({ effect, step }) => {
        const isCertain = now !== undefined && step.high === undefined && isHeldFromNowOn(effect, step, measure, book);
        return { action: effect as EffectAction, related: ["*"], must: isCertain };
      });
    return [...fromLevels, ...fromPart];
  }

  const onEmpty = pointsWhenEmpty(whenEmpty, way) ?? (isAbsence(whenEmpty) ? whenEmpty : "missing");
  const kernel = kernelOf(measure, way, onEmpty);
  return {
    lowest: way.lowest,
    highest: way.highest,
    facts: measure.facts,
    score,
    range,
    direction: (fact) => directionOf(fact, measure, way, whenEmpty),
    canVanish: (fact) => whenEmpty === "missing" && measure.canEmpty(fact),
    mayPassOver: false,
    givable: way.givable,
    hasEffects: effects.length > 0 || way.hasEffects === true,
    happened,
    possible,
    ...(kernel !== undefined && { kernels: [kernel] }),
  };
}

function missing(facts: readonly string[]): RuleOutcome {
  return { kind: "missing", facts, reason: { code: "reason.missing", params: { facts: [...facts] } } };
}

function empty(whenEmpty: WhenEmpty, way: Way, facts: readonly string[]): RuleOutcome {
  if (whenEmpty === "missing") return missing(facts);
  const points = pointsWhenEmpty(whenEmpty, way);
  const params = points === undefined ? {} : { points: toPlainValue(points) };
  return { kind: "empty", then: whenEmpty, points, reason: { code: `reason.empty.${whenEmpty}`, params } };
}

function pointsWhenEmpty(whenEmpty: WhenEmpty, way: Way): Rational | undefined {
  if (whenEmpty === "full") return way.highest === "open" ? way.lowest : way.highest;
  return whenEmpty === "zero" ? ZERO : undefined;
}

/** The kernel of a part, where its measure and its way have one. */
function kernelOf(measure: Measure, way: Way, whenEmpty: EmptyKernel): PartKernel | undefined {
  const { kernel } = measure;
  if (kernel === undefined) return undefined;
  if (kernel.kind === "choice") {
    const points = kernel.all.map((value) => ({ value, points: way.points({ kind: "choice", value }) }));
    return { kind: "choice", fact: kernel.fact, points };
  }
  return way.kernel === undefined ? undefined : { ...kernel, ...way.kernel, whenEmpty };
}

export function isAbsence(whenEmpty: WhenEmpty): whenEmpty is Absence {
  return whenEmpty === "reduceMax" || whenEmpty === "rescale" || whenEmpty === "share";
}

/** The points over all measured values that can still come, with facts that lead to each end. */
function reachesOf(measured: MeasuredRange, measure: Measure, way: Way, book: FactBook): Reach[] {
  const { numbers } = measured;
  const reach = (points: Reach["points"], at: MeasuredValue | undefined): Reach => {
    for (const target of at === undefined ? [] : [...roundTargets(points, way, measure, numbers), at]) {
      const facts = measure.aim(target, book);
      if (facts !== undefined) return { points, facts };
    }
    return { points };
  };
  const reaches: Reach[] = [];
  if (numbers !== undefined) {
    const { low, high } = way.range(numbers);
    reaches.push(reach(low.points, low.at), reach(high.points, high.at));
  }
  const others: MeasuredValue[] = [
    ...(measured.choices ?? []).map((value) => ({ kind: "choice", value }) as const),
    ...(measured.mayBeNever === true ? [{ kind: "never" } as const] : []),
  ];
  for (const value of others) reaches.push(reach(way.points(value), value));
  return reaches;
}

/**
 * All or nothing, where a share of that gives the same points: whole numbers that rules with the same base can agree on,
 * and that a total of any size can be divided into.
 */
function roundTargets(
  points: Reach["points"],
  way: Way,
  { unit }: Measure,
  numbers: Interval | undefined,
): readonly MeasuredValue[] {
  if (unit !== "percent" || points === "open" || numbers === undefined) return [];
  return [ONE, ZERO]
    .filter((value) => contains(numbers, value))
    .map((value) => ({ kind: "number", value }) as const)
    .filter((value) => equals(way.points(value), points));
}

/** The lowest and the highest of several reaches; one with facts goes before an equal one without. */
export function widest(reaches: readonly Reach[]): { readonly low?: Reach; readonly high?: Reach } {
  const [first, ...rest] = reaches;
  if (first === undefined) return {};
  return {
    low: rest.reduce((best, one) => (isBefore(one, best, -1) ? one : best), first),
    high: rest.reduce((best, one) => (isBefore(one, best, 1) ? one : best), first),
  };
}

function isBefore(one: Reach, best: Reach, sign: 1 | -1): boolean {
  if (best.points === "open") return sign === -1 && one.points !== "open";
  if (one.points === "open") return sign === 1;
  const order = compare(one.points, best.points) * sign;
  return order > 0 || (order === 0 && best.facts === undefined && one.facts !== undefined);
}

/** The value that an effect looks at: for a flag, the count of the counted cases that carry it. */
function flagged(
  effect: Effect,
  measure: Measure,
  measured: MeasuredValue,
  book: FactBook,
): { readonly value: MeasuredValue; readonly related: readonly string[] } {
  const cases = measure.cases?.(book) ?? [];
  const { flag } = effect;
  const carrying = flag === undefined ? cases : cases.filter((item) => item.flags?.includes(flag) === true);
  const related = relatedNodes(carrying);
  if (flag === undefined) return { value: measured, related };
  return { value: { kind: "number", value: rational(BigInt(carrying.length)) }, related };
}

/** The nodes that cases name. */
function relatedNodes(cases: readonly CaseItem[]): readonly string[] {
  return cases.flatMap((item) => (item.node === undefined ? [] : [item.node]));
}

/** Cases that are entered stay; where the effect has no upper end it then stays too. */
function isHeldFromNowOn(effect: Effect, step: Step, measure: Measure, book: FactBook): boolean {
  const measured: Measured = measure.measure(book);
  if (measured.kind === "missing" || measured.kind === "empty") return false;
  if (!measure.facts.every((fact) => book.openness(fact) === "growing")) return false;
  return holds(step, flagged(effect, measure, measured, book).value);
}

function directionOf(fact: string, measure: Measure, way: Way, whenEmpty: WhenEmpty): Direction {
  const moved = measure.direction(fact);
  const direction = moved === "none" ? "none" : product(moved, courseOfPoints(measure, way));
  return measure.canEmpty(fact) ? withEmptying(direction, whenEmpty, way) : direction;
}

/** Where a rise of the measured value moves the points, up to `never` where days are measured. */
function courseOfPoints(measure: Measure, way: Way): Direction {
  if (measure.unit === "choice") return courseOverChoices(measure, way);
  if (measure.unit !== "days") return way.direction;
  const last = add(way.breakPoints.at(-1) ?? ZERO, ONE);
  const toNever = courseOf([way.points({ kind: "number", value: last }), way.points({ kind: "never" })]);
  return sameDirection(way.direction, toNever);
}

function courseOverChoices(measure: Measure, way: Way): Direction {
  if (measure.order === undefined) return "mixed";
  return courseOf(measure.order.map((value) => way.points({ kind: "choice", value })));
}

function product(left: Direction, right: Direction): Direction {
  if (left === "none" || right === "none") return "none";
  if (left === "mixed" || right === "mixed") return "mixed";
  return left === right ? "up" : "down";
}

/** A fact that can leave nothing to divide by also moves the points from or to what emptiness scores. */
function withEmptying(direction: Direction, whenEmpty: WhenEmpty, way: Way): Direction {
  // What is missing may be claimed instead, and what is absent moves the maxima.
  if (isAbsence(whenEmpty) || whenEmpty === "missing") return "mixed";
  if (whenEmpty === "full") return direction === "down" || direction === "none" ? "down" : "mixed";
  if (isNegative(way.lowest)) return "mixed";
  return direction === "up" || direction === "none" ? "up" : "mixed";
}
