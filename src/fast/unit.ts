import type { Evidence } from "../evidence/types.js";
import type { KnownFact } from "../facts/value.js";
import type { Effects } from "../score/effects.js";
import type { FlatFamily } from "./derived.js";
import type { FlatEngine } from "./engine.js";

/** One unit as its plan reads it. */
export interface FlatUnit {
  readonly engine: FlatEngine;
  readonly evidence: Evidence;
  readonly row: Float64Array;
  /** Leaves that the unit says more of than facts; `undefined`: none. */
  readonly exempted: ReadonlySet<number> | undefined;
  /** Leaves with points that the unit claims. */
  readonly claimed: ReadonlySet<number> | undefined;
  readonly surveyNotHeld: boolean;
  /** What the facts lead to beside points, and the nodes that it empties. */
  effects: Effects;
  emptied: ReadonlySet<number> | undefined;
  /** What `knownOf` worked out. */
  known: Map<FlatFamily, ReadonlyMap<string, KnownFact>> | undefined;
}
