import { movesOf } from "../plan/apply.js";
import type { Start } from "../plan/field.js";
import type { Ground } from "./ground.js";
import type { Lever, LeverSource } from "./lever.js";
import { moveLever } from "./moveLevers.js";
import { numberLevers } from "./numberLevers.js";
import { casesLever, choiceLevers, dateLevers } from "./otherLevers.js";

/** The levers of one leaf: those that change facts that it reads, or that such facts were derived from. */
export function createLevers(start: Start): (ground: Ground) => readonly Lever[] {
  const { definitions } = start.compiled;
  const orders = new Map(Array.from(definitions.keys(), (fact, order) => [fact, order]));
  const moves = movesOf(definitions);
  const moved = new Set(Array.from(moves.values()).flatMap(({ changes }) => Object.keys(changes)));
  return (ground) => {
    const facts = leadsOf(ground);
    const order = (fact: string): number => orders.get(fact) ?? orders.size;
    const own = facts.flatMap((fact): readonly Lever[] => {
      const [entered, definition] = [ground.entered.get(fact), definitions.get(fact)];
      if (entered === undefined || definition === undefined || definition.change === "fixed") return [];
      return leversOf({ ground, fact, order: order(fact), entered, definition, moved });
    });
    const stated = Array.from(moves.values()).flatMap((move) => moveLever(move, facts, ground, order) ?? []);
    return [...stated, ...own].sort(
      (one, other) =>
        Number(other.isOpen) - Number(one.isOpen) ||
        Number(isExcess(other)) - Number(isExcess(one)) ||
        one.order - other.order ||
        one.width - other.width,
    );
  };
}

/** Of what is past, what was too much is named rather than what should have been instead: late dossiers, not early ones. */
function isExcess({ isOpen, sense }: Lever): boolean {
  return !isOpen && sense === "down";
}

function leversOf(source: LeverSource): readonly Lever[] {
  switch (source.definition.type) {
    case "count":
    case "amount":
    case "percent":
      return numberLevers(source);
    case "boolean":
    case "choice":
      return choiceLevers(source);
    case "date":
      return dateLevers(source);
    case "cases":
      return casesLever(source);
    default:
      // Points are given by others.
      return [];
  }
}

/** The entered facts that the leaf reads, that what it reads was derived from, or that share an identity with these. */
function leadsOf({ read, entered, derivations }: Ground): readonly string[] {
  const beside = derivations.identities
    .map(({ difference }) => difference.terms.map(({ fact }) => fact))
    .filter((facts) => facts.some((fact) => read.has(fact)));
  return Array.from(new Set([...read, ...beside.flat()])).filter((fact) => entered.has(fact));
}
