import type { Grade, GradeRequirement, Rubric, RubricNode } from "../../rubric/types.js";
import type { Ends } from "../../rules/types.js";
import type { Draw } from "../draw.js";
import { drawMeasure } from "./drawMeasure.js";
import type { FactPool } from "./factPool.js";

/** Gives some of the grades conditions: on the points of nodes, and on measured values. */
export function withRequirements(
  draw: Draw,
  grades: Rubric["grades"],
  nodes: readonly RubricNode[],
  pool: FactPool,
): Rubric["grades"] {
  if (grades === undefined || !draw.chance(40)) return grades;
  const scored = nodes.filter(({ whenMissing, max }) => whenMissing !== "null" && max !== null);
  const levels = grades.levels.map((grade, index): Grade => {
    if (index === grades.levels.length - 1 || !draw.chance(50)) return grade;
    const requires = Array.from({ length: draw.integer(1, 2) }, () => drawRequirement(draw, scored, pool));
    return { ...grade, requires };
  });
  return { ...grades, levels };
}

function drawRequirement(draw: Draw, nodes: readonly RubricNode[], pool: FactPool): GradeRequirement {
  if (nodes.length > 0 && draw.chance(60)) {
    const { code: node } = draw.pick(nodes);
    return draw.chance(50)
      ? { node, percentFrom: draw.pick(["60%", "40%", "100%", "-10%"]) }
      : { node, from: draw.pick([0, 1, "0.5", -1]) };
  }
  const { measure, values, choices = [] } = drawMeasure(draw, pool);
  if (values === "choice") return { measure, is: [draw.pick(choices)] };
  const ends: readonly Ends[] =
    values === "share"
      ? [{ from: "50%" }, { over: 0 }, { below: 1 }]
      : [{ from: 2 }, { below: 2 }, { to: 0 }, { from: 1, to: 5 }];
  return { measure, ...draw.pick(ends) };
}
