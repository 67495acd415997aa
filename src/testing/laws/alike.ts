import { canonicalHash } from "../../document/canonical.js";
import type { Law } from "./law.js";

/**
 * Alone, in a batch, and set fact by fact in a session, evidence is assessed alike.
 *
 * @remarks Since 0.1.0
 */
export const alike: Law = {
  name: "alike",
  statement: "Evidence assessed alone, in a batch, and set fact by fact in a session, gives the same assessment.",
  violation({ scorer }, evidence, draw) {
    const alone = canonicalHash(scorer.assess(evidence));
    const { facts = {}, ...rest } = evidence;
    const bare = { ...rest, facts: {} };
    const [, first, , last] = scorer.assessMany([bare, evidence, bare, evidence]);
    for (const one of [first, last]) {
      if (one === undefined || canonicalHash(one) !== alone) return "the assessment differs in a batch";
    }
    const session = scorer.open(bare);
    session.assess();
    for (const [fact, value] of Object.entries(facts)) {
      session.set(fact, value);
      if (draw.chance(10)) session.assess();
    }
    return sameBut(canonicalHash(session.assess()), alone);
  },
};

function sameBut(session: string, alone: string): string | undefined {
  return session === alone ? undefined : "the assessment differs when facts are set one by one";
}
