/**
 * Nodes that a few steps are enough for, as long as nothing is missing or exempt: most nodes of most units. The numbers of
 * one node stand together, as the loops over them read them. Choices, leaves and sums are filled up to a multiple of
 * `AT_ONCE` with a spare node behind all others, whose points nobody reads.
 */
export interface Shortcuts {
  /** Choices: node, slot, and where the points of its places begin. */
  readonly choices: Int32Array;
  readonly choicePoints: Float64Array;
  /** Two slots that are added up, and the one before them that their sum is put into. */
  readonly factSums: Int32Array;
  /** Facts added up, or such a sum over another, on a table of steps: node, slots above and below. */
  readonly tables: Int32Array;
  /** For each of them its ends in rising order, filled up with infinity; then the points below all ends, and past each. */
  readonly ends: Float64Array;
  /** The furthest from zero that these sums may be for the quotients of doubles to stand where those of whole numbers stand. */
  readonly limit: number;
  /** Leaves without a shortcut. */
  readonly others: Int32Array;
  /** All leaves in tree order. */
  readonly leaves: Int32Array;
  /** Groups whose points are those of all leaves below them: node, and the places among the leaves where they begin and end. */
  readonly sums: Int32Array;
  /** All groups from the end on, so that what stands below one is done. */
  readonly groups: Int32Array;
  /** 1 for the nodes of `sums`. */
  readonly isSum: Uint8Array;
  /** True where all groups are such sums. */
  readonly onlySums: boolean;
}

/** How many choices, leaves or sums are done in one turn of a loop. */
export const AT_ONCE = 4;
export const CHOICE_SIZE = 3;
export const FACT_SUM_SIZE = 3;
export const TABLE_SIZE = 3;
export const SUM_SIZE = 3;
/** The ends of a table, and with its points. */
export const MOST_ENDS = 4;
export const ENDS_SIZE: number = 2 * MOST_ENDS + 1;
