import { exactScore } from "../../assess/numbers.js";
import type { Evidence, FactEntry, FactValue } from "../../evidence/types.js";
import type { Move } from "../../facts/types.js";
import { compare } from "../../number/rational.js";
import { definitionsOf } from "../../score/compile.js";
import { bareValue } from "../arbitraryEvidence.js";
import { roughly } from "../evidence/readRule.js";
import { isValid } from "./isValid.js";
import { type Law, withFacts } from "./law.js";

/**
 * A move that the dictionary calls good never lowers the total: one more dossier settled in time, say.
 *
 * @remarks Since 0.1.0
 */
export const goodMoves: Law = {
  name: "goodMoves",
  statement: "A move that the dictionary calls good never lowers the total.",
  violation({ rubric, dictionary, scorer }, evidence, draw) {
    const definitions = definitionsOf(rubric, dictionary);
    const moves = [...definitions.values()].flatMap(({ moves = [] }) => moves.filter(({ good }) => good === true));
    const possible = moves.filter((move) =>
      Object.keys(move.changes).some((fact) => numberOf(evidence, fact) !== undefined),
    );
    if (possible.length === 0) return undefined;
    const move = draw.pick(possible);
    const moved = afterMove(evidence, move, draw.integer(1, 3));
    if (moved === undefined || !isValid(moved, definitions)) return undefined;
    const [before, after] = [evidence, moved].map((one) => exactScore(scorer.assess(one).total));
    if (before === undefined || after === undefined || before === null || after === null) return undefined;
    return compare(after, before) < 0 ? `move ${move.id} lowered the total` : undefined;
  },
};

/** The evidence after a move; `undefined` where one of its facts is not entered. */
function afterMove(evidence: Evidence, { changes }: Move, times: number): Evidence | undefined {
  const facts: Record<string, FactValue | FactEntry> = {};
  for (const [fact, change] of Object.entries(changes)) {
    const value = numberOf(evidence, fact);
    if (value === undefined) return undefined;
    facts[fact] = value + times * roughly(change);
  }
  return withFacts(evidence, facts);
}

function numberOf(evidence: Evidence, fact: string): number | undefined {
  const value = bareValue(evidence.facts?.[fact]);
  return typeof value === "number" ? value : undefined;
}
