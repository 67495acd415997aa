import type * as fc from "fast-check";
import type { FactDictionary } from "../facts/types.js";
import type { Join, Rubric, RubricNode } from "../rubric/types.js";
import { arbitraryOf, type Draw } from "./draw.js";
import { drawActions, withActions } from "./rubric/drawActions.js";
import { drawEffects } from "./rubric/drawEffects.js";
import { withRequirements } from "./rubric/drawRequirements.js";
import { drawGrades, drawNotHeld, drawRounding } from "./rubric/drawTotal.js";
import {
  type DrawnNode,
  drawGroup,
  drawLeaf,
  drawOpenEnded,
  drawPenalties,
  groupMax,
  type TreeFrame,
} from "./rubric/drawTree.js";
import { createFactPool } from "./rubric/factPool.js";
import { points } from "./rubric/grain.js";

/** The year that random rubrics and random evidence are for. */
export const testYear = 2022;

/**
 * A dictionary without facts: random rubrics carry their own.
 *
 * @remarks Since 0.1.0
 */
export const emptyDictionary: FactDictionary = {
  format: "chamdiem/facts@1",
  id: "testing/empty",
  version: "1.0.0",
  title: { vi: "Không có dữ kiện" },
  facts: {},
};

/**
 * Random valid rubrics, small and coherent, that together use all of the rubric language. They carry their own
 * facts and go with {@link emptyDictionary}.
 *
 * @remarks Since 0.1.0
 */
export function arbitraryRubric(): fc.Arbitrary<Rubric> {
  return arbitraryOf(drawRubric, 700);
}

function drawRubric(draw: Draw): Rubric {
  const pool = createFactPool(draw);
  const { grain, leafRounding, groupRounding, totalRounding } = drawRounding(draw);
  const mayBeNull = draw.chance(30);
  const frame: TreeFrame = {
    pool,
    grain,
    year: testYear,
    mayBeNull,
    hooks: [],
    ...(leafRounding !== undefined && { leafRounding }),
    ...(groupRounding !== undefined && { groupRounding }),
  };
  const join: Join = draw.pick(["sum", "sum", "sum", "cappedSum", "mean", "weightedMean", "rescale"] as const);
  const closed = drawTop(draw, frame, join);
  const max = groupMax(draw, join, closed, grain);
  const isOpen = join === "sum" && draw.chance(6);
  const top = isOpen ? [...closed, drawOpenEnded(draw, frame, "M")] : closed;
  const grades = drawGrades(draw, max, isOpen);
  const tree = top.map(({ node }) => node);
  drawEffects(draw, frame.hooks, tree.flatMap(codesOf), grades?.levels ?? []);
  const demanding = withRequirements(draw, grades, tree, pool);
  const actions = drawActions(draw, pool.facts);
  return {
    format: "chamdiem/rubric@1",
    id: "testing/random",
    version: "1.0.0",
    title: { vi: "Bộ tiêu chí ngẫu nhiên" },
    issuer: { vi: "chamdiem/testing" },
    decision: null,
    family: "par",
    years: { from: testYear - 2, to: testYear + 2 },
    unitTypes: [],
    status: "sample",
    total: {
      max: isOpen ? null : points(max),
      ...(join !== "sum" && { join }),
      ...(mayBeNull && draw.chance(30) && { whenMissing: "null" as const }),
      ...(totalRounding !== undefined && { rounding: totalRounding }),
      ...((join === "cappedSum" || draw.chance(15)) && { lowest: draw.pick([0, points(-grain)]) }),
      ...(draw.chance(15) && { highest: points(max) }),
    },
    displayPlaces: draw.pick([2, 3, 4, 6]),
    publishes: draw.pick(["points", "percent"] as const),
    ...(demanding !== undefined && { grades: demanding }),
    ...(draw.chance(60) && { survey: { whenNotHeld: drawNotHeld(draw, join, tree) } }),
    facts: pool.facts,
    ...(pool.identities.length > 0 && { identities: pool.identities }),
    ...(draw.chance(50) && { holidays: ["2022-01-31", "2022-02-01", "2022-04-11", "2023-01-02"] }),
    ...(Object.keys(actions).length > 0 && { actions }),
    nodes: tree.map((node) => withActions(draw, node, Object.keys(actions))),
    sources: [],
  };
}

function drawTop(draw: Draw, frame: TreeFrame, join: Join): readonly DrawnNode[] {
  const top: DrawnNode[] = [];
  let leaves = 0;
  const mostLeaves = draw.integer(2, 10);
  const leaf = (code: string, parent: Join, role?: "bonus" | "penalty"): DrawnNode => {
    leaves += 1;
    return drawLeaf(draw, frame, code, parent, role);
  };
  const below = (code: string, depth: number, parent: Join): readonly DrawnNode[] => {
    const children: DrawnNode[] = [];
    const count = draw.integer(1, 3);
    for (let index = 1; index <= count && (index === 1 || leaves < mostLeaves); index += 1) {
      children.push(child(`${code}.${index}`, depth, parent));
    }
    if (draw.chance(8)) children.push(leaf(`${code}.${children.length + 1}`, parent, "bonus"));
    if (draw.chance(8)) children.push(leaf(`${code}.${children.length + 1}`, parent, "penalty"));
    return children;
  };
  const child = (code: string, depth: number, parent: Join): DrawnNode =>
    depth > 1 && draw.chance(depth === 3 ? 75 : 30)
      ? drawGroup(draw, frame, code, parent, (own) => below(code, depth - 1, own))
      : leaf(code, parent);

  for (let index = 1; index === 1 || (index <= 4 && leaves < mostLeaves); index += 1) {
    top.push(child(String(index), 3, join));
  }
  if (draw.chance(15)) top.push(leaf("T", join, "bonus"));
  if (draw.chance(30)) top.push(drawPenalties(draw, frame, "P"));
  return top;
}

function codesOf(node: RubricNode): readonly string[] {
  return [node.code, ...(node.children ?? []).flatMap(codesOf)];
}
