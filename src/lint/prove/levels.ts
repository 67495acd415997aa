import { pointer } from "../../document/issue.js";
import type { MessageParam } from "../../i18n/message.js";
import { toPlainValue } from "../../number/print.js";
import { equals } from "../../number/rational.js";
import { explainStep, holds } from "../../rules/ends.js";
import type { Leaf, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import type { Part, PlacedLevel } from "./part.js";
import { partWitness } from "./partWitness.js";
import { type Piece, shownValue } from "./piece.js";

/** Measured values that no level holds, and values that two levels with different points or effects hold. */
export function checkLevels(context: ProveContext): readonly LintFinding[] {
  return context.leaves.flatMap((leaf) => leaf.parts.flatMap((part) => faults(part, leaf, context)));
}

function faults(part: Part, leaf: Leaf, context: ProveContext): readonly LintFinding[] {
  const { levels } = part;
  const found = new Map<string, LintFinding>();
  if (levels.length === 0) return [];
  let stretch = 0;
  for (const piece of part.pieces) {
    const holders = levels.filter(({ step }) => holds(step, piece.value));
    const [first, ...others] = holders;
    const second = first && others.find((other) => differs(first, other));
    if (first !== undefined || piece.value.kind !== "number") stretch += 1;
    if (first !== undefined && second === undefined) continue;
    // One finding for each stretch without a level, and for each two levels that meet.
    const identity = first === undefined ? `gap ${stretch}` : `${first.index} ${second?.index}`;
    if (found.has(identity) || part.reach(piece).kind === "impossible") continue;
    found.set(
      identity,
      first === undefined || second === undefined
        ? gap(piece, part, leaf, context)
        : overlap(piece, first, second, part, leaf, context),
    );
  }
  return [...found.values()];
}

function differs(left: PlacedLevel, right: PlacedLevel): boolean {
  const effects = ({ level }: PlacedLevel): string => JSON.stringify(level.effects ?? []);
  return !equals(left.points, right.points) || effects(left) !== effects(right);
}

function gap(piece: Piece, part: Part, leaf: Leaf, context: ProveContext): LintFinding {
  const witness = partWitness(piece, part, leaf, context);
  const params = { ...shown(piece, part, leaf, context), points: toPlainValue(part.way.lowest) };
  return finding(witness === undefined ? "warning" : "error", "gap", pointer(part.path, "points", "levels"), {
    params,
    suggestion: suggest(piece.value.kind === "number" ? "closeGap" : "addLevel", { value: params.value }),
    witness,
  });
}

function overlap(
  piece: Piece,
  first: PlacedLevel,
  second: PlacedLevel,
  part: Part,
  leaf: Leaf,
  context: ProveContext,
): LintFinding {
  const witness = partWitness(piece, part, leaf, context);
  const params = {
    ...shown(piece, part, leaf, context),
    first: stepText(first, part),
    second: stepText(second, part),
    points: toPlainValue(first.points),
    other: toPlainValue(second.points),
  };
  const severity = witness === undefined ? "warning" : "error";
  return finding(severity, "overlap", pointer(part.path, "points", "levels", second.index), {
    params,
    suggestion: suggest("partLevels", { value: params.value, first: params.first, second: params.second }),
    witness,
  });
}

/** The step of a level in words, by its ends and not by what the table prints. */
export function stepText({ step, level }: PlacedLevel, { measure }: Part): MessageParam {
  if (step.choices === undefined) return explainStep(step, measure.unit, undefined);
  return level.when ?? Array.from(step.choices, String).join(", ");
}

function shown(
  piece: Piece,
  part: Part,
  leaf: Leaf,
  { facts }: ProveContext,
): { readonly code: string; readonly value: MessageParam } {
  const definition = facts.definitions.get(part.measure.facts[0] ?? "");
  const titles = new Map<string, MessageParam>((definition?.choices ?? []).map(({ id, title }) => [id, title]));
  const reached = part.reach(piece);
  const value = reached.kind === "reached" ? reached.value : piece.value;
  return { code: leaf.node.code, value: shownValue(value, part.measure.unit, titles) };
}
