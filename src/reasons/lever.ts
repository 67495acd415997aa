import type { FactDefinition, Move } from "../facts/types.js";
import type { KnownFact } from "../facts/value.js";
import type { Changes, Ground } from "./ground.js";

/** One fact that can be moved, step by step, with what moves beside it. */
export interface Lever {
  /** The fact that it is named after. */
  readonly fact: string;
  /** The place of the fact in the dictionary. */
  readonly order: number;
  /** `up` and `down` for numbers and dates. */
  readonly sense: "up" | "down" | "other";
  /** True where the change can still be made in the period; false where it only says what was not so. */
  readonly isOpen: boolean;
  /** True where facts that the rule reads are parts of the fact: no one moves it to gain points. */
  readonly isOfWhole?: boolean;
  /** It has so many steps at most. */
  readonly most: number;
  /** So many steps are near: what they bring or cost is a cliff. */
  readonly near: number;
  /** How many facts are entered anew by it. */
  readonly width: number;
  readonly move?: Move;
  /** What is entered anew after so many steps; `undefined` where it does not go so far. */
  changesAt(steps: number): Changes | undefined;
}

/** What levers are made from. */
export interface LeverSource {
  readonly ground: Ground;
  readonly fact: string;
  readonly order: number;
  readonly entered: KnownFact;
  readonly definition: FactDefinition;
  /** The facts that moves of the dictionary change. */
  readonly moved: ReadonlySet<string>;
}
