import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import type { Rational } from "../number/rational.js";
import type { Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import type { Changes } from "./ground.js";
import type { Lever } from "./lever.js";

/** One move of a contrast. */
export interface ContrastMove {
  /**
   * - `fact`: a fact changes to a value;
   * - `answer`: a fact is declared of which nothing is known.
   */
  readonly kind: "fact" | "answer";
  readonly fact: string;
  /** All that is entered anew, with what moves beside the fact. */
  readonly changes: Changes;
  readonly lever?: Lever;
  readonly steps: number;
  /** False where it can no longer be made in the period. */
  readonly isOpen: boolean;
}

/** Why a node has these points and not the next: the smallest set of moves that leads there. */
export interface Contrast {
  readonly moves: readonly ContrastMove[];
  /** The leaves whose points change. */
  readonly leaves: readonly CompiledNode[];
  /** The points of the node with all moves. */
  readonly reaches: Rational;
  /** What the total gains; `undefined` where there is no total. */
  readonly totalGain: Rational | undefined;
  /** Why what is gained below is not gained above, where something stays as it is. */
  readonly held?: Message;
  /** How the points come about then. */
  readonly clause: Message;
  /** True where all sets that are smaller, or take fewer steps, were tried. */
  readonly isLeast: boolean;
}

/** What stands between the points that are supported and those that count. */
export interface LackingDocuments {
  readonly supported: Rational;
  readonly reaches: Rational;
  readonly documents: readonly Text[];
}

/** Why a node has the points that it has, and what is missing for the next. */
export interface FoundReasons {
  readonly node: CompiledNode;
  readonly outcome: Outcome;
  readonly contrast?: Contrast;
  /** Why no moves lead further. */
  readonly barrier?: Message;
  readonly lacking?: LackingDocuments;
}
