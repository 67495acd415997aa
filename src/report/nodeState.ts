import type { NodeResult } from "../assess/types.js";
import { compare, isZero, subtract } from "../number/rational.js";
import { exactPoints } from "./exactPoints.js";
import type { Tree } from "./tree.js";
import type { Words } from "./words.js";

/** The state of a node in a few words: full points, points lost, or what it waits for. */
export function nodeStateText(node: NodeResult, tree: Tree, words: Words): string {
  if (!tree.isLeaf(node)) return groupStateText(node, tree, words);
  if (node.state === "missing" || node.state === "notHeld") return waitingText(node, tree, words);
  if (node.state !== "scored") return words.text(`state.${node.state}`);
  if (node.basis === "tracked") return words.text("basis.tracked");
  const source = node.basis === "claimed" || node.basis === "given" ? ` (${words.text(`basis.${node.basis}`)})` : "";
  return `${scoredText(node, tree, words)}${source}`;
}

function scoredText(node: NodeResult, tree: Tree, words: Words): string {
  const points = exactPoints(node.score, node.exact);
  const role = tree.roleOf(node);
  if (role === "penalty") {
    return isZero(points) ? words.text("report.state.noPenalty") : words.text("report.state.deducted");
  }
  const open = node.available ?? node.max;
  if (open === null) return words.text("state.scored");
  const lost = subtract(exactPoints(open), points);
  if (compare(lost, exactPoints(0)) <= 0) return words.text("report.state.full");
  // A bonus that was not earned is no loss.
  return role === "bonus"
    ? words.text("state.scored")
    : words.text("report.state.lost", { points: words.points(lost) });
}

function waitingText(node: NodeResult, tree: Tree, words: Words): string {
  const scorer = tree.scorerOf(node);
  if (scorer === "appraiser") return words.text("report.state.awaitsAppraisal");
  if (scorer === "survey") return words.text(node.state === "notHeld" ? "state.notHeld" : "report.state.awaitsSurvey");
  return words.text("state.missing");
}

function groupStateText(node: NodeResult, tree: Tree, words: Words): string {
  if (node.state !== "scored" && node.state !== "missing") return words.text(`state.${node.state}`);
  const missing = tree.leavesOf(node).filter(({ state }) => state === "missing");
  if (missing.length === 0) return "";
  const isSurveyOnly = missing.every((leaf) => tree.scorerOf(leaf) === "survey");
  return words.text(isSurveyOnly ? "report.state.awaitsSurvey" : "report.state.incomplete");
}
