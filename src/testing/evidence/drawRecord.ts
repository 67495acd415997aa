import type { EvidenceRecord } from "../../evidence/types.js";
import type { RubricNode } from "../../rubric/types.js";
import type { Draw } from "../draw.js";
import { partsOfRule, roughly } from "./readRule.js";

/** How often what stands in the record of a leaf. */
export interface RecordRates {
  readonly claimed: number;
  readonly documents: number;
  readonly exempt: number;
}

/** A random record of a leaf; `undefined` where nothing is said of it. */
export function drawRecord(
  draw: Draw,
  leaf: RubricNode,
  documents: readonly string[],
  rates: RecordRates,
): EvidenceRecord | undefined {
  const named = draw.chance(rates.documents) ? draw.some(documents, 60) : [];
  const isAllowed = leaf.notApplicable !== undefined || leaf.didNotArise !== undefined;
  const exempt = draw.chance(isAllowed ? rates.exempt * 3 : rates.exempt) ? draw.integer(1, 2) : 0;
  const record: EvidenceRecord = {
    ...(draw.chance(rates.claimed) && { claimed: drawClaimed(draw, leaf) }),
    ...(named.length > 0 && { documents: named }),
    ...(draw.chance(10) && { explanation: "Có giải trình" }),
    ...(exempt === 1 && { notApplicable: { reason: "Không thuộc phạm vi" } }),
    ...(exempt === 2 && { didNotArise: { reason: "Không phát sinh" } }),
  };
  return Object.keys(record).length > 0 ? record : undefined;
}

/** Claimed points: mostly such that a rule of the leaf states, now and then others. */
function drawClaimed(draw: Draw, { rule, max }: RubricNode): number | string {
  const stated = (rule === undefined ? [] : partsOfRule(rule)).flatMap(({ points: way = {} }) => [
    ...(way.levels ?? []).map((level) => level.points),
    ...(way.checklist?.points ?? []),
    ...(way.linear === undefined ? [] : [way.linear.from[1], way.linear.to[1]]),
    ...(way.deduct === undefined ? [] : [way.deduct.start, way.deduct.floor]),
    ...(way.accrue === undefined ? [] : [way.accrue.start ?? 0, way.accrue.cap]),
    ...(way.given === undefined ? [] : [way.given.lowest]),
  ]);
  if (stated.length > 0 && draw.chance(85)) return draw.pick(stated);
  return Math.round(roughly(max ?? 10) * draw.integer(0, 12) * 100) / 1000;
}
