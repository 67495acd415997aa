import type { FactDefinition, Identity, Source } from "../facts/types.js";
import type { Text } from "../i18n/text.js";
import type { DecimalInput } from "../number/decimal.js";
import type { Ends, MeasureInput, RuleInput, WhenEmpty } from "../rules/types.js";

/** How far a rubric can be trusted; every output shows it. */
export type RubricStatus = "official" | "transcribed" | "reconstructed" | "model" | "sample";

/** Rounding of a node or of the total. */
export interface Rounding {
  readonly places: number;
  /** `halfAway`: half away from zero; `down`: towards zero. */
  readonly mode: "halfAway" | "down";
}

/**
 * How a parent joins its children: the sum; the sum kept between the parent's `lowest` and `max`; the mean; the mean
 * weighted by the children's `weight`; the sum over the reachable maximum, times the parent's `max`.
 * Absent children (not applicable, did not arise) are left out of means.
 */
export type Join = "sum" | "cappedSum" | "mean" | "weightedMean" | "rescale";

/** A stated condition under which a node may be declared not applicable, or did not arise, and what it then scores. */
export interface Exemption {
  readonly condition: Text;
  readonly then: WhenEmpty;
}

/** Proof that a node requires (tài liệu kiểm chứng). */
export type RequiredDocument = Text;

/** A level of the tree: area, criterion, component (lĩnh vực, tiêu chí, tiêu chí thành phần). */
export interface RubricNode {
  /** As printed: `3.2.1`. Unique in the rubric; nothing is read out of it. */
  readonly code: string;
  readonly title: Text;
  /** Điểm tối đa. `null`: not known. `0`: tracked only. A penalty's is 0. */
  readonly max: DecimalInput | null;
  /** Lowest points of a group with capped children, or of a penalty group. Default 0. */
  readonly lowest?: DecimalInput;
  /** Bonus and penalty groups (điểm thưởng, điểm trừ) stand outside the maximum of their parent. */
  readonly role?: "bonus" | "penalty";
  /** Who gives these points. Default: the unit itself. */
  readonly scoredBy?: "unit" | "survey" | "appraiser";
  readonly join?: Join;
  /** Whether a missing child counts (as nothing), or leaves the node without a score. Default `count`. */
  readonly whenMissing?: "count" | "null";
  /** Weight under a `weightedMean` parent. */
  readonly weight?: DecimalInput;
  readonly rounding?: Rounding;
  readonly rule?: RuleInput;
  readonly children?: readonly RubricNode[];
  readonly notApplicable?: Exemption;
  readonly didNotArise?: Exemption;
  readonly documents?: readonly RequiredDocument[];
  /** Ids of the rubric's actions that mend this node, best first. */
  readonly actions?: readonly string[];
  /** What the rubric says on how to score, for people. */
  readonly note?: Text;
  readonly source?: Source;
}

/** Something that can be done (nhiệm vụ, giải pháp). */
export interface Action {
  readonly title: Text;
  /** Who leads: a role, never a person. */
  readonly lead: Text;
  /** Facts as they stand when the action is done. */
  readonly sets?: { readonly [fact: string]: string | number | boolean };
  /** Moves of the dictionary, each so many times; a fact id means as often as that fact counts. */
  readonly moves?: readonly { readonly move: string; readonly times: number | string }[];
  /** Days from start to finish. */
  readonly leadDays: number;
  /** Effort in person-days (ngày công). */
  readonly personDays: DecimalInput;
  /** Ids of actions that must be done before. */
  readonly requires?: readonly string[];
  /** Ids of actions that cannot be chosen together with this one. */
  readonly excludes?: readonly string[];
  /** The documents it leaves, as `documents` of nodes name them. */
  readonly documents?: readonly Text[];
  readonly source?: Source;
}

/**
 * A further condition of a grade (điều kiện xếp loại): a `node` with the points (`from`) or the share of its available
 * maximum (`percentFrom`) that it must reach, or a `measure` with the ends that must hold its value.
 */
export interface GradeRequirement extends Ends {
  readonly node?: string;
  readonly percentFrom?: DecimalInput;
  readonly measure?: MeasureInput;
  /** The condition as the rubric prints it. */
  readonly when?: Text;
}

/** How many of the units that are graded together may have a grade (tỷ lệ khống chế). */
export interface GradeQuota {
  /** The share of all units, rounded down to whole units. */
  readonly share: DecimalInput;
  /** Codes of the nodes whose points part units with the same total, the first first. */
  readonly ties?: readonly string[];
}

/** A grade (xếp loại). Listed from the best to the worst. */
export interface Grade {
  /** `xuat-sac`, `tot`, `kha`, `trung-binh`, `yeu`, or the rubric's own. */
  readonly id: string;
  readonly title: Text;
  /** The lowest total that reaches it; the last grade has none. */
  readonly from?: DecimalInput;
  /** What must hold beside the total; otherwise the grade is passed over. The last grade has none. */
  readonly requires?: readonly GradeRequirement[];
  readonly quota?: GradeQuota;
}

/** The total of a rubric. */
export interface RubricTotal {
  readonly max: DecimalInput | null;
  readonly join?: Join;
  readonly whenMissing?: "count" | "null";
  readonly rounding?: Rounding;
  /** Bounds that the rubric itself puts on the total; no bound is assumed. */
  readonly lowest?: DecimalInput;
  readonly highest?: DecimalInput;
}

/**
 * A rubric (bộ tiêu chí, bộ chỉ số).
 *
 * @remarks Since 0.1.0
 */
export interface Rubric {
  readonly $schema?: string;
  readonly format: "chamdiem/rubric@1";
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly issuer: Text;
  /** The decision it comes from; `null` for a rubric without one. */
  readonly decision: { readonly number: string; readonly date?: string; readonly title?: string } | null;
  /** par, papi, qd766, sipas, pci, iso9001 … */
  readonly family: string;
  readonly years: { readonly from: number; readonly to?: number };
  /** department, province, commune …; empty means any. */
  readonly unitTypes: readonly string[];
  readonly status: RubricStatus;
  readonly total: RubricTotal;
  /** Decimal places of printed scores. */
  readonly displayPlaces: number;
  /** Whether points or a percent of the reachable maximum are published. */
  readonly publishes: "points" | "percent";
  /** Grades, best first, and what their thresholds are on. */
  readonly grades?: { readonly on: "points" | "percent"; readonly levels: readonly Grade[] };
  /** What survey points become in a year without a survey. */
  readonly survey?: { readonly whenNotHeld: WhenEmpty };
  /** Facts that only this rubric uses. */
  readonly facts?: { readonly [id: string]: FactDefinition };
  readonly identities?: readonly Identity[];
  /** Public holidays for working days. */
  readonly holidays?: readonly string[];
  readonly actions?: { readonly [id: string]: Action };
  readonly nodes: readonly RubricNode[];
  /** Where the numbers come from, and what was changed. */
  readonly sources: readonly (Source & { readonly note?: Text })[];
  /** What a resolved rubric was tailored from: its base first, the rubric that the chain begins with last. */
  readonly tailoredFrom?: readonly TailoredFrom[];
}

/**
 * A document that a rubric was tailored from.
 *
 * @remarks Since 0.1.0
 */
export interface TailoredFrom {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of its canonical JSON (RFC 8785). */
  readonly sha256: string;
}
