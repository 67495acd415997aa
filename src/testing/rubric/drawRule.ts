import type { Effect, EffectAction, RuleInput, WhenEmpty } from "../../rules/types.js";
import type { Draw } from "../draw.js";
import { drawMeasure, given } from "./drawMeasure.js";
import { drawWay, type Purpose } from "./drawWay.js";
import type { FactPool } from "./factPool.js";
import { points, type Thousandths } from "./grain.js";

/** A place where effects can be written once all codes of the rubric are known. */
export interface EffectHook {
  readonly isCases: boolean;
  /** Effects of the part, to be filled. */
  readonly ofPart: Effect[];
  /** Effects of its levels, to be filled; none where the way has no levels. */
  readonly ofLevels: readonly EffectAction[][];
}

/** A random rule with the ends of its points. */
export interface DrawnRule {
  readonly rule: RuleInput;
  readonly lowest: Thousandths;
  readonly highest: Thousandths;
  readonly hooks: readonly EffectHook[];
}

/** What a rule must fit. */
export interface RuleFrame {
  readonly pool: FactPool;
  readonly purpose: Purpose;
  readonly grain: Thousandths;
  /** What an empty part may score under its parent. */
  readonly whenEmpty: readonly WhenEmpty[];
  /** The year of the evidence. */
  readonly year: number;
}

/** A random rule: a part, or parts joined. */
export function drawRule(draw: Draw, frame: RuleFrame, depth = 2): DrawnRule {
  if (depth === 0 || draw.chance(70)) return drawPart(draw, frame);
  const join = draw.pick(["sum", "best", "least", "firstKnown"] as const);
  const inner = Array.from({ length: draw.integer(2, 3) }, () => drawRule(draw, frame, depth - 1));
  const rules = inner.map(({ rule }) => rule);
  const lows = inner.map(({ lowest }) => lowest);
  const highs = inner.map(({ highest }) => highest);
  const hooks = inner.flatMap((one) => one.hooks);
  if (draw.chance(15)) rules.push(ofOtherYears(draw, drawPart(draw, frame).rule, frame.year));
  if (join !== "sum") {
    return { rule: { [join]: rules }, lowest: Math.min(...lows), highest: Math.max(...highs), hooks };
  }
  const low = lows.reduce((sum, one) => sum + one);
  const high = highs.reduce((sum, one) => sum + one);
  const lowest = draw.chance(30) ? Math.min(high, low + frame.grain * draw.integer(1, 3)) : low;
  const highest = draw.chance(30) ? Math.max(lowest, high - frame.grain * draw.integer(1, 3)) : high;
  const limits = {
    ...(lowest !== low && { lowest: points(lowest) }),
    ...(highest !== high && { highest: points(highest) }),
  };
  return { rule: { sum: rules, ...limits }, lowest, highest, hooks };
}

function ofOtherYears(draw: Draw, rule: RuleInput, year: number): RuleInput {
  return { ...rule, years: draw.pick([{ from: year + 1 }, { to: year - 1 }, { from: year - 3, to: year - 1 }]) };
}

/** A random part of a survey or of an appraiser: a score that somebody else gives. */
export function drawGiven(draw: Draw, frame: RuleFrame): DrawnRule {
  return partOf(draw, frame, given(draw, frame.pool));
}

function drawPart(draw: Draw, frame: RuleFrame): DrawnRule {
  return partOf(draw, frame, drawMeasure(draw, frame.pool));
}

function partOf(draw: Draw, frame: RuleFrame, drawn: ReturnType<typeof drawMeasure>): DrawnRule {
  const { way, lowest, highest } = drawWay(draw, drawn, frame.purpose, frame.grain);
  const ofPart: Effect[] = [];
  const ofLevels: EffectAction[][] = [];
  const levels = way.levels?.map((level) => {
    const effects: EffectAction[] = [];
    ofLevels.push(effects);
    return { ...level, effects };
  });
  const whenEmpty = drawn.mayBeEmpty && draw.chance(85) ? draw.pick(frame.whenEmpty) : undefined;
  const rule: RuleInput = {
    measure: drawn.measure,
    points: levels === undefined ? way : { levels },
    ...(whenEmpty !== undefined && { whenEmpty }),
    ...(draw.chance(8) && { years: { from: frame.year - 2, to: frame.year + 2 } }),
    effects: ofPart,
  };
  return { rule, lowest, highest, hooks: [{ isCases: drawn.isCases === true, ofPart, ofLevels }] };
}
