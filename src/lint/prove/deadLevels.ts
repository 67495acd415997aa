import { pointer } from "../../document/issue.js";
import { holds } from "../../rules/ends.js";
import type { Leaf, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import { stepText } from "./levels.js";
import type { Part, PlacedLevel } from "./part.js";

/**
 * Levels that never give their points: because their ends are the wrong way round, because levels before them hold all
 * that they hold, or because nothing that can be measured comes to them.
 */
export function checkDeadLevels({ leaves }: ProveContext): readonly LintFinding[] {
  return leaves.flatMap((leaf) =>
    leaf.parts.flatMap((part) => part.levels.flatMap((level) => deadLevel(level, part, leaf))),
  );
}

function deadLevel(placed: PlacedLevel, part: Part, { node }: Leaf): readonly LintFinding[] {
  const held = part.pieces.filter(({ value }) => holds(placed.step, value));
  const first = held.filter(({ value }) => part.levels.find(({ step }) => holds(step, value)) === placed);
  if (first.some((piece) => part.reach(piece).kind !== "impossible")) return [];
  const code = held.length === 0 ? "emptyLevel" : first.length === 0 ? "deadLevel" : "levelNeverReached";
  return [
    finding("warning", code, pointer(part.path, "points", "levels", placed.index), {
      params: { code: node.code, level: stepText(placed, part) },
      suggestion: suggest(code === "levelNeverReached" ? "reachableLevel" : "removeLevel"),
    }),
  ];
}
