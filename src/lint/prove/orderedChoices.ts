import { pointer } from "../../document/issue.js";
import { toPlainValue } from "../../number/print.js";
import { compare } from "../../number/rational.js";
import type { Leaf, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import type { Part } from "./part.js";
import { partWitness } from "./partWitness.js";
import type { Piece } from "./piece.js";

/** Choices that run from the worst to the best, on which a better one brings fewer points. */
export function checkOrderedChoices(context: ProveContext): readonly LintFinding[] {
  return context.leaves.flatMap((leaf) => leaf.parts.flatMap((part) => fallingChoice(part, leaf, context)));
}

function fallingChoice(part: Part, leaf: Leaf, context: ProveContext): readonly LintFinding[] {
  const fact = part.input.measure?.choice;
  const definition = fact === undefined ? undefined : context.facts.definitions.get(fact);
  if (fact === undefined || definition?.ordered !== true) return [];
  const titles = new Map((definition.choices ?? []).map(({ id, title }) => [id, title]));
  const pieces = (definition.choices ?? []).flatMap(
    ({ id }) => part.pieces.find(({ value }) => value.kind === "choice" && value.value === id) ?? [],
  );
  const points = (piece: Piece): ReturnType<typeof part.way.points> => part.way.points(piece.value);
  const index = pieces.findIndex((piece, place) => {
    const before = pieces[place - 1];
    return before !== undefined && compare(points(piece), points(before)) < 0;
  });
  const [worse, better] = [pieces[index - 1], pieces[index]];
  if (worse === undefined || better === undefined) return [];
  const titleOf = ({ value }: Piece): string | { readonly vi: string } =>
    value.kind === "choice" ? (titles.get(String(value.value)) ?? String(value.value)) : "";
  return [
    finding("error", "orderedChoiceFalls", pointer(part.path, "points", "levels"), {
      params: {
        code: leaf.node.code,
        fact: definition.title,
        better: titleOf(better),
        worse: titleOf(worse),
        points: toPlainValue(points(better)),
        other: toPlainValue(points(worse)),
      },
      suggestion: suggest("orderChoices", { fact: definition.title }),
      witness: partWitness(better, part, leaf, context),
    }),
  ];
}
