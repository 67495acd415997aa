import * as fc from "fast-check";
import type { Move } from "../../src/facts/types.js";
import type { Action, Evidence, Rubric, RubricNode } from "../../src/index.js";
import { arbitraryChoices } from "../../src/testing/choices.js";
import { type Draw, drawFrom } from "../../src/testing/draw.js";
import { rubricAndEvidence } from "../laws/support.js";

/** How many actions there are at most. */
const MOST = 15;

/** A random rubric with up to fifteen small actions, and random evidence. */
export const manyActions: fc.Arbitrary<readonly [Rubric, Evidence]> = fc
  .tuple(rubricAndEvidence, arbitraryChoices(MOST * 12 + 20))
  .map(([[rubric, evidence], choices]) => {
    const draw = drawFrom(choices);
    const nodes = rubric.nodes.map((node) => withCaps(draw, node));
    return [{ ...rubric, nodes, actions: drawSmall(draw, rubric) }, evidence];
  });

/** Groups that count no more than a part of what is below them: there actions are worth less together. */
function withCaps(draw: Draw, node: RubricNode): RubricNode {
  const { children, join, max } = node;
  if (children === undefined) return node;
  const below = { ...node, children: children.map((child) => withCaps(draw, child)) };
  const isCapped = join === undefined && max !== undefined && max !== null && draw.chance(60);
  return isCapped ? { ...below, join: "cappedSum", max: Math.ceil(Number(max) * 5) / 10 } : below;
}

/** Actions that each do one thing, or two: with most of the fifteen there is something to choose between. */
function drawSmall(draw: Draw, { facts = {} }: Rubric): { readonly [id: string]: Action } {
  const settable = Object.entries(facts).filter(
    ([, { derived, partOf, type }]) =>
      derived === undefined && partOf === undefined && ["boolean", "choice", "percent", "amount"].includes(type),
  );
  const moves = Object.values(facts).flatMap((fact) => fact.moves ?? []);
  const doing: readonly (() => Pick<Action, "sets" | "moves">)[] = [
    ...settable.map(([id, { type, choices = [] }]) => () => {
      if (type === "boolean") return { sets: { [id]: !draw.chance(10) } };
      if (type === "choice") return { sets: { [id]: draw.pick([...choices].reverse()).id } };
      return { sets: { [id]: type === "percent" ? draw.pick(["100%", "80%", "35%"]) : draw.integer(0, 12) } };
    }),
    ...moves.map(({ id }: Move) => () => ({ moves: [{ move: id, times: draw.integer(1, 4) }] })),
  ];
  const actions: { [id: string]: Action } = {};
  if (doing.length === 0) return actions;
  const count = draw.integer(5, MOST);
  for (let index = 1; index <= count; index += 1) {
    const before = Object.keys(actions);
    const [one, two] = [draw.pick(doing)(), draw.chance(20) ? draw.pick(doing)() : {}];
    actions[`action-${index}`] = {
      title: { vi: `Việc ${index}` },
      lead: { vi: "Văn phòng" },
      ...one,
      ...two,
      leadDays: draw.integer(1, 40),
      personDays: draw.pick([1, 5, "0.5", 20, 3, 0]),
      ...(before.length > 0 && draw.chance(20) && { requires: [draw.pick(before)] }),
      ...(before.length > 0 && draw.chance(15) && { excludes: [draw.pick(before)] }),
    };
  }
  return actions;
}
