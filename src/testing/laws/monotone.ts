import { exactScore } from "../../assess/numbers.js";
import type { Assessment } from "../../assess/types.js";
import type { Evidence } from "../../evidence/types.js";
import { compare } from "../../number/rational.js";
import type { Direction } from "../../rules/kind.js";
import { definitionsOf } from "../../score/compile.js";
import { codesOf } from "../arbitraryEvidence.js";
import { factsOf } from "../evidence/factUse.js";
import { isValid } from "./isValid.js";
import { type Law, type LawSubject, named, resultsOf, withFacts } from "./law.js";
import { raised } from "./raise.js";

/**
 * A fact never moves a node against its direction: raised, it lowers no node where the rules say `up`, raises none
 * where they say `down`, and changes none where they say `none`. The total follows where all nodes agree.
 *
 * @remarks Since 0.1.0
 */
export const monotone: Law = {
  name: "monotone",
  statement: "Raising a fact never moves a node's score, or the total where all nodes agree, against the direction.",
  violation(subject, evidence, draw) {
    const { rubric, dictionary, scorer } = subject;
    const definitions = definitionsOf(rubric, dictionary);
    const codes = rubric.nodes.flatMap(codesOf);
    const { uses } = factsOf(rubric, dictionary);
    const entered = Object.entries(evidence.facts ?? {});
    if (entered.length === 0) return undefined;
    const before = scorer.assess(evidence);
    for (const [fact, given] of draw.some(entered, Math.min(100, 400 / entered.length))) {
      const definition = definitions.get(fact);
      const value =
        definition === undefined
          ? undefined
          : raised(draw, definition, given, codes, uses.get(fact)?.mayBeNever === true);
      if (value === undefined) continue;
      const changed = withFacts(evidence, { [fact]: value });
      if (!isValid(changed, definitions)) continue;
      const found = compared(subject, before, changed, fact);
      if (found !== undefined) return `${found}, ${fact} from ${JSON.stringify(given)} to ${JSON.stringify(value)}`;
    }
    return undefined;
  },
};

function compared({ scorer }: LawSubject, before: Assessment, changed: Evidence, fact: string): string | undefined {
  const after = scorer.assess(changed);
  // Where other facts follow from this one, more than one fact was raised.
  if (JSON.stringify(before.derived) !== JSON.stringify(after.derived)) return undefined;
  // What was never done is known without its due date: then more than a value has changed.
  const states = ({ nodes }: Assessment): string => JSON.stringify(nodes.map(({ state }) => state));
  if (changed.facts?.[fact] === "never" && states(before) !== states(after)) return undefined;
  // Where facts take the place of what was claimed, or the reverse, the unit's word has changed, not only a fact.
  const claims = ({ nodes }: Assessment): string => JSON.stringify(nodes.map(({ basis }) => basis === "claimed"));
  if (claims(before) !== claims(after)) return undefined;
  const earlierResults = resultsOf(before);
  const directions = scorer.directions(changed.period.year);
  for (const [code, result] of resultsOf(after)) {
    const direction = code === "" ? totalDirection(directions, fact) : directions.get(code)?.get(fact);
    const earlier = earlierResults.get(code);
    const [low, high] = [earlier === undefined ? null : exactScore(earlier), exactScore(result)];
    if (direction === undefined || direction === "mixed" || low === null || high === null) continue;
    const order = compare(high, low);
    const isWrong = (order < 0 && direction !== "down") || (order > 0 && direction !== "up");
    if (isWrong) return `${named(code)}: direction ${direction}, but ${earlier?.score} became ${result.score}`;
  }
  return undefined;
}

/** The direction in which all nodes agree; `mixed` where they do not. */
function totalDirection(directions: ReadonlyMap<string, ReadonlyMap<string, Direction>>, fact: string): Direction {
  const found = new Set<Direction>();
  for (const facts of directions.values()) found.add(facts.get(fact) ?? "none");
  found.delete("none");
  const [only] = found;
  return found.size > 1 ? "mixed" : (only ?? "none");
}
