import type { PartLists } from "./lists.js";
import type { FlatParts, FlatPieces } from "./plan.js";

/** The lists of parts and pieces as arrays of doubles and small whole numbers. */
export function packLists({ parts, pieces }: PartLists): { readonly parts: FlatParts; readonly pieces: FlatPieces } {
  return {
    parts: {
      choice: Int32Array.from(parts.choice),
      above: Int32Array.from(parts.above),
      below: Int32Array.from(parts.below),
      end: Int32Array.from(parts.end),
      plusAbove: Float64Array.from(parts.plusAbove),
      plusBelow: Float64Array.from(parts.plusBelow),
      limit: Float64Array.from(parts.limit),
      whenEmpty: Float64Array.from(parts.whenEmpty),
      from: Int32Array.from(parts.from),
      to: Int32Array.from(parts.to),
      otherwise: Float64Array.from(parts.otherwise),
      termSlot: Int32Array.from(parts.termSlot),
      termTimes: Float64Array.from(parts.termTimes),
    },
    pieces: {
      lowAbove: Float64Array.from(pieces.lowAbove),
      lowBelow: Float64Array.from(pieces.lowBelow),
      lowOpen: Float64Array.from(pieces.lowOpen),
      highAbove: Float64Array.from(pieces.highAbove),
      highBelow: Float64Array.from(pieces.highBelow),
      highOpen: Float64Array.from(pieces.highOpen),
      slope: Float64Array.from(pieces.slope),
      shift: Float64Array.from(pieces.shift),
      under: Float64Array.from(pieces.under),
      step: Float64Array.from(pieces.step),
      stepFrom: Float64Array.from(pieces.stepFrom),
      stepsDown: Uint8Array.from(pieces.stepsDown),
    },
  };
}
