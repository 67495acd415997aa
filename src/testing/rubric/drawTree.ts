import type { Exemption, Join, Rounding, RubricNode } from "../../rubric/types.js";
import type { WhenEmpty } from "../../rules/types.js";
import type { Draw } from "../draw.js";
import { drawGiven, drawRule, type EffectHook } from "./drawRule.js";
import type { FactPool } from "./factPool.js";
import { drawPoints, points, type Thousandths } from "./grain.js";

/** A random node with its maximum. */
export interface DrawnNode {
  readonly node: RubricNode;
  readonly max: Thousandths;
}

/** What the nodes of one random rubric have in common. */
export interface TreeFrame {
  readonly pool: FactPool;
  readonly grain: Thousandths;
  readonly year: number;
  readonly leafRounding?: Rounding;
  readonly groupRounding?: Rounding;
  /** True where a gap may leave a group without a score. */
  readonly mayBeNull: boolean;
  /** Filled while the tree grows. */
  readonly hooks: EffectHook[];
}

const always: readonly WhenEmpty[] = ["full", "zero", "missing", "reduceMax"];

/** What an absent child may do under a parent that joins so: means know no redistribution of maxima. */
export function outcomesUnder(join: Join): readonly WhenEmpty[] {
  return join === "mean" || join === "weightedMean" ? always : [...always, "rescale", "share"];
}

/** A random leaf. */
export function drawLeaf(
  draw: Draw,
  frame: TreeFrame,
  code: string,
  join: Join,
  role?: "bonus" | "penalty",
): DrawnNode {
  const outcomes = outcomesUnder(join);
  const purpose = role === "penalty" ? "loss" : "gain";
  const ruleFrame = { pool: frame.pool, purpose, grain: frame.grain, whenEmpty: outcomes, year: frame.year } as const;
  const scoredBy =
    role === undefined && draw.chance(15) ? draw.pick(["survey", "survey", "appraiser"] as const) : "unit";
  if (role === undefined && draw.chance(5)) return drawTracked(frame, code, join);
  const drawn = scoredBy !== "unit" && draw.chance(70) ? drawGiven(draw, ruleFrame) : drawRule(draw, ruleFrame);
  frame.hooks.push(...drawn.hooks);
  const max = role === "penalty" ? 0 : Math.max(0, drawn.highest);
  const node: RubricNode = {
    code,
    title: { vi: `Tiêu chí ${code}` },
    max: points(max),
    ...(role !== undefined && { role }),
    ...(scoredBy !== "unit" && { scoredBy }),
    ...(join === "weightedMean" && role === undefined && { weight: draw.pick([1, 2, "0.5", "1/3", "30%"]) }),
    ...(frame.leafRounding !== undefined && { rounding: frame.leafRounding }),
    rule: drawn.rule,
    ...(draw.chance(25) && { notApplicable: drawExemption(draw, outcomes) }),
    ...(draw.chance(20) && { didNotArise: drawExemption(draw, outcomes) }),
    ...(draw.chance(35) && { documents: [{ vi: "Báo cáo" }] }),
  };
  return { node, max };
}

/** A random leaf that is followed without points. */
function drawTracked(frame: TreeFrame, code: string, join: Join): DrawnNode {
  const node: RubricNode = {
    code,
    title: { vi: `Theo dõi ${code}` },
    max: 0,
    ...(join === "weightedMean" && { weight: 1 }),
    rule: {
      measure: { amount: frame.pool.fact("count") },
      points: {
        levels: [
          { from: 1, points: 0 },
          { below: 1, points: 0 },
        ],
      },
    },
  };
  return { node, max: 0 };
}

/** A random leaf whose highest points are not known. */
export function drawOpenEnded(draw: Draw, frame: TreeFrame, code: string): DrawnNode {
  const node: RubricNode = {
    code,
    title: { vi: `Tiêu chí ${code}` },
    max: null,
    rule: {
      measure: { amount: frame.pool.fact("points", {}) },
      points: { given: { lowest: draw.pick([0, -1]), highest: null } },
    },
  };
  return { node, max: 0 };
}

function drawExemption(draw: Draw, outcomes: readonly WhenEmpty[]): Exemption {
  return { condition: { vi: "Không phát sinh trong năm" }, then: draw.pick(outcomes) };
}

/** A random group over the children that `below` draws for its join. */
export function drawGroup(
  draw: Draw,
  frame: TreeFrame,
  code: string,
  parentJoin: Join,
  below: (join: Join) => readonly DrawnNode[],
): DrawnNode {
  const join = draw.pick(["sum", "sum", "sum", "cappedSum", "mean", "weightedMean", "rescale"] as const);
  const children = below(join);
  const max = groupMax(draw, join, children, frame.grain);
  const node: RubricNode = {
    code,
    title: { vi: `Lĩnh vực ${code}` },
    max: points(max),
    ...(join !== "sum" && { join }),
    ...(join === "cappedSum" && draw.chance(40) && { lowest: points(-frame.grain * draw.integer(1, 8)) }),
    ...(frame.mayBeNull && draw.chance(30) && { whenMissing: "null" as const }),
    ...(parentJoin === "weightedMean" && { weight: draw.pick([1, 2, "0.5", "1/3", "30%"]) }),
    ...(frame.groupRounding !== undefined && { rounding: frame.groupRounding }),
    children: children.map((child) => child.node),
  };
  return { node, max };
}

/** The maximum that fits the children: their sum, less under a cap, the greatest for means, any for a rescale. */
export function groupMax(draw: Draw, join: Join, children: readonly DrawnNode[], grain: Thousandths): Thousandths {
  const maxima = children.filter(({ node }) => node.role === undefined).map(({ max }) => max);
  const sum = maxima.reduce((left, right) => left + right, 0);
  if (join === "sum") return sum;
  if (join === "cappedSum") return Math.max(0, sum - grain * draw.integer(0, 4));
  if (join === "rescale") return drawPoints(draw, grain, 10);
  return Math.max(0, ...maxima);
}

/** A random group of penalties: their sum, kept above its lowest points. */
export function drawPenalties(draw: Draw, frame: TreeFrame, code: string): DrawnNode {
  const children = Array.from({ length: draw.integer(1, 2) }, (_, index) => {
    const { node, max } = drawLeaf(draw, frame, `${code}.${index + 1}`, "cappedSum", "penalty");
    const { role: _role, ...ordinary } = node;
    return { node: ordinary, max };
  });
  const node: RubricNode = {
    code,
    title: { vi: `Điểm trừ ${code}` },
    max: 0,
    role: "penalty",
    join: "cappedSum",
    lowest: points(-frame.grain * draw.integer(4, 20)),
    ...(frame.groupRounding !== undefined && { rounding: frame.groupRounding }),
    children: children.map((child) => child.node),
  };
  return { node, max: 0 };
}
