import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import type { Rational } from "../number/rational.js";

/** The kinds of deficiencies (tồn tại, hạn chế). */
export type FindingKind =
  | "lost"
  | "missing"
  | "unsupported"
  | "expiring"
  | "penalty"
  | "emptied"
  | "gradeBar"
  | "claimDiffers"
  | "claimImpossible"
  | "exemptionRefused"
  | "exemptionGain"
  | "inconsistent"
  | "unknownFact";

/** What a bar on a grade costs; the same twice where something else stands in the way as well. */
export interface BarredGrades {
  readonly given: string | null;
  readonly without: string | null;
}

/** A deficiency in exact numbers. */
export interface Finding {
  /** The code of the node it concerns; empty where it concerns none alone. */
  readonly node: string;
  readonly kind: FindingKind;
  readonly lost: Rational;
  readonly atRisk?: Rational;
  readonly facts: readonly string[];
  readonly documents?: readonly Text[];
  /** Of a bar on a grade: the grade as things stand, and the one that would be given without the bar. */
  readonly grades?: BarredGrades;
  readonly message: Message;
}
