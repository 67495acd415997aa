import type { FlatParts, FlatPieces } from "./plan.js";

/** Parts and pieces while a plan is being laid out, as plain lists. */
export type Lists<Flat> = { -readonly [Name in keyof Flat]: number[] };

export interface PartLists {
  readonly parts: Lists<FlatParts>;
  readonly pieces: Lists<FlatPieces>;
}

export function emptyLists(): PartLists {
  return {
    parts: {
      choice: [],
      above: [],
      below: [],
      end: [],
      plusAbove: [],
      plusBelow: [],
      limit: [],
      whenEmpty: [],
      from: [],
      to: [],
      otherwise: [],
      termSlot: [],
      termTimes: [],
    },
    pieces: {
      lowAbove: [],
      lowBelow: [],
      lowOpen: [],
      highAbove: [],
      highBelow: [],
      highOpen: [],
      slope: [],
      shift: [],
      under: [],
      step: [],
      stepFrom: [],
      stepsDown: [],
    },
  };
}
