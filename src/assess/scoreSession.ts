import type { Evidence, FactEntry, FactValue } from "../evidence/types.js";
import type { FlatEngine } from "../fast/engine.js";
import { hasDoubtfulParts, hasDoubtfulPartsOf } from "../fast/row.js";
import { createFlatSession, type FlatSession } from "../fast/session.js";
import type { FactSlot } from "../fast/slots.js";
import { plainSlotValue } from "../fast/slotValue.js";
import { flatScore, flatUnitScores, type UnitScores } from "./unitScores.js";
import type { Units } from "./units.js";

/** The scores of a session: plain changes of facts go straight up the tree. */
export interface ScoreSession {
  /** Takes over a change that the evidence already shows. */
  change(fact: string, entry: FactValue | FactEntry): void;
  /** @throws {InvalidDocumentError} where the evidence as it stands is malformed */
  scores(): UnitScores;
  /**
   * The points of one node, or of the total, and nothing else.
   *
   * @throws {InvalidDocumentError} as `scores` does
   * @throws {RangeError} where the rubric has no such node
   */
  score(code?: string): number | null;
}

interface Running {
  readonly engine: FlatEngine;
  readonly row: Float64Array;
  readonly session: FlatSession;
  /** True where a change may have left a part larger than its whole. */
  isDoubtful: boolean;
}

/**
 * @param evidence - the evidence as it stands, the same object through all changes
 */
export function createScoreSession(units: Units, evidence: Evidence): ScoreSession {
  let running: Running | undefined;

  function begin(): Running | undefined {
    const { flat } = units.read(evidence);
    return flat && { ...flat, session: createFlatSession(flat.engine, evidence, flat.row), isDoubtful: false };
  }

  function isTaken(one: Running, fact: string, entry: FactValue | FactEntry): boolean {
    const { engine, session, row } = one;
    const slot: FactSlot | undefined = engine.plan.slots.byFact.get(fact);
    const value = slot && plainSlotValue(entry, slot);
    // What is counted of a list of cases stands in slots of its own, and is counted when the session begins.
    if (slot === undefined || value === undefined || slot.counts.length > 0) return false;
    if (!session.set(slot.index, fact, value)) return false;
    one.isDoubtful ||= hasDoubtfulPartsOf(engine.plan, slot.index, row);
    return true;
  }

  function standing(): Running | undefined {
    if (running?.isDoubtful === true) {
      running.isDoubtful = hasDoubtfulParts(running.engine.plan, running.row);
      if (running.isDoubtful) running = undefined;
    }
    running ??= begin();
    return running;
  }

  return {
    change(fact, entry) {
      if (running !== undefined && !isTaken(running, fact, entry)) running = undefined;
    },
    scores() {
      const { session, engine } = standing() ?? {};
      const printed =
        session?.isFlat === true && engine !== undefined
          ? flatUnitScores(engine.plan, evidence, session.scores, session.unit.effects)
          : undefined;
      return printed ?? units.scoreRationally(evidence);
    },
    score(code) {
      const { session, engine } = standing() ?? {};
      const printed =
        session?.isFlat === true && engine !== undefined ? flatScore(engine.plan, session.scores, code) : undefined;
      if (printed !== undefined) return printed;
      const scores = units.scoreRationally(evidence);
      return code === undefined ? scores.total : scores.score(code);
    },
  };
}
