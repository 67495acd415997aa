import { nearest } from "../document/nearest.js";
import type { BrokenIdentity } from "../facts/derive.js";
import type { Message } from "../i18n/message.js";
import { toPlainValue } from "../number/print.js";
import { isZero, maximum, type Rational, subtract, ZERO } from "../number/rational.js";
import type { CompiledRubric } from "../score/compile.js";
import { type Prepared, prepareFacts } from "../score/prepare.js";
import { type Scores, scoreRubric } from "../score/score.js";
import type { Finding } from "./types.js";

/** Facts that contradict an identity, each with what may be lost by it; and facts that no dictionary knows. */
export function consistencyFindings(compiled: CompiledRubric, prepared: Prepared, scores: Scores): readonly Finding[] {
  const nodeOf = (facts: readonly string[]): string =>
    compiled.nodes.find(({ rule }) => rule?.facts.some((fact) => facts.includes(fact)) === true)?.code ?? "";
  const broken = prepared.broken.map((one): Finding => {
    const { identity, left, right, facts } = one;
    const atRisk = lostByReadings(one, compiled, prepared, scores);
    const params = { identity: identity.title, left: toPlainValue(left), right: toPlainValue(right) };
    const message: Message =
      atRisk === undefined
        ? { code: "finding.inconsistent", params }
        : { code: "finding.inconsistentAtRisk", params: { ...params, atRisk: toPlainValue(atRisk) } };
    return {
      node: nodeOf(facts),
      kind: "inconsistent",
      lost: ZERO,
      ...(atRisk !== undefined && { atRisk }),
      facts,
      message,
    };
  });
  const unknown = prepared.unknown.map(({ id }): Finding => {
    const guess = nearest(id, compiled.definitions.keys()) ?? null;
    const message: Message = { code: "finding.unknownFact", params: { fact: id, nearest: guess } };
    return { node: "", kind: "unknownFact", lost: ZERO, facts: [id], message };
  });
  return [...broken, ...unknown];
}

/**
 * What the total loses at most where one of the facts is wrong, and is what the others make of it.
 *
 * @returns `undefined` where it loses nothing
 */
function lostByReadings(
  { identity, facts }: BrokenIdentity,
  compiled: CompiledRubric,
  { situation, entered }: Prepared,
  scores: Scores,
): Rational | undefined {
  let most = ZERO;
  for (const fact of facts) {
    if (!entered.has(fact)) continue;
    const others = new Map(Array.from(entered).filter(([one]) => one !== fact));
    const reading = prepareFacts(compiled, situation.evidence, others);
    const isMended = reading.broken.every((one) => one.identity.id !== identity.id);
    if (!isMended || !reading.situation.known.has(fact)) continue;
    const other = scoreRubric(compiled, reading.situation, { situation, scores });
    most = maximum(most, subtract(scores.openTotal, other.openTotal));
  }
  return isZero(most) ? undefined : most;
}
