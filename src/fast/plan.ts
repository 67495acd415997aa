import type { CompiledRubric } from "../score/compile.js";
import type { Shortcuts } from "./shortcuts.js";
import type { FactSlots } from "./slots.js";

/**
 * A rubric as flat arrays of whole numbers. Points are counted in units of 1 / `scale`; where a division leaves a rest,
 * the whole number below is kept with a `slack`: the true value lies between it and it plus the slack.
 *
 * Nodes stand in tree order, the root first, so that all below a node is done when the loop, from the end, comes to it.
 */
export interface FlatPlan {
  readonly compiled: CompiledRubric;
  readonly slots: FactSlots;
  /** Units of points to one point. */
  readonly scale: number;
  readonly nodes: FlatNodes;
  readonly shortcuts: Shortcuts;
  readonly groups: FlatGroups;
  readonly parts: FlatParts;
  readonly pieces: FlatPieces;
  /** Leaves of which more than their facts must be asked: effects, points that only an appraiser gives. */
  readonly withEffects: readonly number[];
  /** The node of a code. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** The leaves that read a fact, by its slot. */
  readonly readers: ReadonlyMap<number, readonly number[]>;
  /** The thresholds of the grades in their order, as fractions; `undefined`: more than the total decides on grades. */
  readonly thresholds: readonly (Threshold | undefined)[] | undefined;
  /** Units of points to one step of printed scores. */
  readonly printUnit: number;
  /** Steps of printed scores to one point. */
  readonly printSteps: number;
  /** The furthest from zero that the points of a leaf may be. */
  readonly mostPoints: number;
}

/** A threshold in whole numbers. */
export interface Threshold {
  readonly above: number;
  readonly below: number;
}

/** What a node is computed by: leaves, then groups. */
export const ASKED = 0;
/** The first part that is not missing. */
export const PARTS = 1;
/** All parts together. */
export const PARTS_SUM = 2;
export const BEST_PART = 3;
export const LEAST_PART = 4;
/** From here on groups. */
export const SUM = 5;
export const CAPPED_SUM = 6;
export const MEAN = 7;
export const RESCALE = 8;

export interface FlatNodes {
  readonly operation: Uint8Array;
  /** The parent; -1 for the root. */
  readonly parent: Int32Array;
  /** 1 for bonus and penalties: they are added as they are, outside the maximum of the parent. */
  readonly isExtra: Uint8Array;
  /** The weight with which the points are added to the parent's. */
  readonly weight: Float64Array;
  /** The maximum; NaN where it is not known. */
  readonly max: Float64Array;
  /** The ends that the points are kept within; infinite where there is none. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** The ends of a capped sum, of children or of parts. */
  readonly leastSum: Float64Array;
  readonly mostSum: Float64Array;
  /** What the points are rounded to; 0 for none. */
  readonly roundTo: Float64Array;
  readonly roundsDown: Uint8Array;
  /** The points of a leaf that is missing; NaN where only an appraiser gives them. */
  readonly whenMissing: Float64Array;
  /** 1 for a leaf that a survey scores. */
  readonly bySurvey: Uint8Array;
  /** The parts of a leaf, or the places of a group's children in `children`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The children of all groups. */
  readonly children: Int32Array;
}

/** What only groups have, by node; nothing of it is read for a leaf. */
export interface FlatGroups {
  /** The maxima of the children within the maximum, and that of the group, in larger units that keep products small. */
  readonly maxima: Float64Array;
  readonly max: Float64Array;
  /** Units of points to one unit of maxima. */
  readonly pointsToMaxima: number;
  /** 1 where a missing child leaves the group without a score. */
  readonly needsAll: Uint8Array;
}

/** Parts of rules: a choice, or one weighted sum of facts over another. */
export interface FlatParts {
  /** The slot of a choice; -1 for sums. */
  readonly choice: Int32Array;
  /** The terms above and below the line: the upper ones from `above` to `below`, the lower ones to `end`. */
  readonly above: Int32Array;
  readonly below: Int32Array;
  readonly end: Int32Array;
  readonly plusAbove: Float64Array;
  readonly plusBelow: Float64Array;
  /** The furthest from zero that either sum may be, so that every product stays exact. */
  readonly limit: Float64Array;
  /** The points with nothing below the line; NaN: missing; infinite: absent; −infinite: absent in a way that moves siblings. */
  readonly whenEmpty: Float64Array;
  /** The pieces, or for a choice the points of its places, from here to there. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly otherwise: Float64Array;
  readonly termSlot: Int32Array;
  readonly termTimes: Float64Array;
}

/** Pieces of ways, and points of choices. */
export interface FlatPieces {
  /** A piece holds n / d where n × `lowBelow` − d × `lowAbove` ≥ `lowOpen`, and the same the other way round. */
  readonly lowAbove: Float64Array;
  readonly lowBelow: Float64Array;
  readonly lowOpen: Float64Array;
  readonly highAbove: Float64Array;
  readonly highBelow: Float64Array;
  readonly highOpen: Float64Array;
  /** (`slope` × n + `shift` × d) / (`under` × d); the points themselves are `shift` where `under` is 0. */
  readonly slope: Float64Array;
  readonly shift: Float64Array;
  readonly under: Float64Array;
  /** The line in whole multiples of a step: its size, 0 for none, and what is added. */
  readonly step: Float64Array;
  readonly stepFrom: Float64Array;
  readonly stepsDown: Uint8Array;
}
