/** Where a fact is written. */
export interface FactSource {
  readonly file: string;
  readonly place?: string;
}

/** One dated item of a fact of type `cases`. */
export interface Case {
  readonly date?: string;
  /** The code of the node it concerns. */
  readonly node?: string;
  /** `repeated`, `exempt`, or the rubric's own. */
  readonly flags?: readonly string[];
  readonly note?: string;
}

/** The bare value of a fact; `null` is missing, as an absent key is. */
export type FactValue = number | string | boolean | readonly Case[] | null;

/** The value of a fact with where it comes from. */
export interface FactEntry {
  readonly value: FactValue;
  /** True where the report says "more than" or "at least". */
  readonly atLeast?: boolean;
  /** The day from which it is known; before it, the fact is missing. Without one it is known on every day. */
  readonly asOf?: string;
  readonly source?: FactSource;
  /** Ids of `documents` that prove it. */
  readonly documents?: readonly string[];
}

/** A document that proves something (tài liệu kiểm chứng). */
export interface EvidenceDocument {
  readonly number?: string;
  /** The day it was signed; from then on it proves something. */
  readonly date?: string;
  readonly title: string;
  readonly url?: string;
  readonly sha256?: string;
  /** The last day on which it is valid. */
  readonly validUntil?: string;
  readonly source?: FactSource;
}

/** What the unit says of one node of one rubric. */
export interface EvidenceRecord {
  /** Điểm tự chấm. */
  readonly claimed?: number | string | null;
  readonly documents?: readonly string[];
  /** Giải trình. */
  readonly explanation?: string;
  readonly notApplicable?: { readonly reason: string };
  readonly didNotArise?: { readonly reason: string };
}

/** What a higher body decided on one node (thẩm định). */
export interface AppraisalEntry {
  readonly rubric: string;
  readonly node: string;
  readonly points: number | string;
  readonly by?: string;
  readonly date?: string;
  readonly opinion?: string;
}

/**
 * The evidence of one unit for one period (hồ sơ kiểm chứng).
 *
 * @remarks Since 0.1.0
 */
export interface Evidence {
  readonly $schema?: string;
  readonly format: "chamdiem/evidence@1";
  readonly unit: { readonly id: string; readonly name: string; readonly type: string };
  readonly period: { readonly year: number; readonly quarter?: number };
  /** The day as of which it stands (tính đến ngày); what `evidenceOn` makes has one. */
  readonly asOf?: string;
  readonly facts?: { readonly [id: string]: FactValue | FactEntry };
  readonly documents?: { readonly [id: string]: EvidenceDocument };
  /** Rubric id to node code to record. */
  readonly records?: { readonly [rubric: string]: { readonly [code: string]: EvidenceRecord } };
  /** `held: false` where no survey was made this year. */
  readonly survey?: { readonly held?: boolean; readonly reason?: string };
  readonly appraisal?: readonly AppraisalEntry[];
}
