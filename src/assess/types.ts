import type { FindingKind } from "../findings/types.js";
import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import type { RubricStatus, TailoredFrom } from "../rubric/types.js";
import type { NodeBasis, NodeState } from "../score/states.js";

/** A fact as it was used. */
export interface FactTrace {
  readonly id: string;
  /** As entered or derived; a fraction as text where it is no short decimal. `null`: missing. */
  readonly value: string | number | boolean | null;
  /** `previous`: from the year before; `cohort`: from other units. */
  readonly from: "entered" | "derived" | "previous" | "cohort" | "missing";
  readonly atLeast?: true;
}

/** One node of the result, in tree order. */
export interface NodeResult {
  readonly code: string;
  /** The code of the parent; `null` for a top node. */
  readonly parent: string | null;
  /** 1 for a top node. */
  readonly level: number;
  readonly title: Text;
  readonly role?: "bonus" | "penalty";
  readonly scoredBy: "unit" | "survey" | "appraiser";
  /** Điểm tối đa as the rubric states it. */
  readonly max: number | null;
  /** The maximum that was open to this unit, where not applicable items changed it. */
  readonly available?: number;
  /** Rounded to the rubric's display places; `null` where a missing child leaves no score. */
  readonly score: number | null;
  /** The exact value as a fraction, where the rounded one loses anything. */
  readonly exact?: string;
  /** What stands when only what is documented counts, where that differs. */
  readonly supported?: number;
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** True where floor and ceiling are reached by a known completion. */
  readonly tight: boolean;
  readonly state: NodeState;
  readonly basis: NodeBasis | null;
  /** All facts that can change this node. Leaves only. */
  readonly facts: readonly FactTrace[];
  readonly reason: Message;
  /** Điểm tự chấm, where given. */
  readonly claimed?: number;
  /** What the higher body gave, where the evidence holds it. */
  readonly appraised?: { readonly points: number; readonly by?: string; readonly opinion?: string };
  /** Giải trình, as the unit gave it. */
  readonly explanation?: string;
  /** The reason that the unit gives for not applicable or did not arise, where the rubric allows it. */
  readonly exemption?: string;
  /** Ids of the evidence's documents that belong to it. */
  readonly documents: readonly string[];
}

/** A deficiency (tồn tại, hạn chế). */
export interface Deficiency {
  readonly node: string;
  readonly kind: FindingKind;
  /** Points lost now: available maximum less score. 0 for what costs nothing yet. */
  readonly lost: number;
  /**
   * Points that may be lost: what an appraiser would not count for want of documents (`unsupported`, `expiring`), of a
   * claim (`claimDiffers`, `claimImpossible`) or of an exemption (`exemptionGain`), or what the total loses at most
   * depending on which of the facts is right (`inconsistent`). Absent where nothing is at risk.
   */
  readonly atRisk?: number;
  /** Ids of the facts concerned. */
  readonly facts: readonly string[];
  /** The documents that are asked for. */
  readonly documents?: readonly Text[];
  /** Of a `gradeBar`: the grade as things stand, and the one that would be given without this bar alone. */
  readonly grades?: { readonly given: string | null; readonly without: string | null };
  readonly message: Message;
  /** Ids of actions that mend it. */
  readonly actions: readonly string[];
}

/** An action of the plan, with what it brings. */
export interface PlannedAction {
  readonly id: string;
  readonly title: Text;
  readonly lead: Text;
  /** Codes of the nodes whose score changes. */
  readonly nodes: readonly string[];
  /** Points it brings at its place in this order. */
  readonly gain: number;
  readonly gainExact?: string;
  /** Points it brings alone, done first. */
  readonly gainAlone: number;
  /** The total after it. */
  readonly reaches: number;
  readonly leadDays: number;
  readonly personDays: number;
  /** Facts as they stand after it. */
  readonly facts: { readonly [fact: string]: string | number | boolean };
  /** Those among them of which nothing is known today: if the work is done already, declaring it is enough. */
  readonly undeclared: readonly string[];
  readonly documents: readonly Text[];
  readonly requires: readonly string[];
}

/** The action plan (kế hoạch khắc phục). */
export interface ActionPlan {
  readonly actions: readonly PlannedAction[];
  readonly gain: number;
  /** The total when all is done: exactly what scoring the changed evidence gives. */
  readonly reaches: number | null;
  readonly reachesExact?: string;
  readonly gradeFloor: string | null;
  readonly gradeCeiling: string | null;
  readonly personDays: number;
  /** No choice of the rubric's actions can bring more than `bound`; `gap` is what may still lie between. */
  readonly certificate: { readonly bound: number; readonly gap: number };
}

/** The total and its grade. */
export interface TotalResult {
  readonly score: number | null;
  readonly exact?: string;
  readonly supported: number | null;
  readonly max: number | null;
  readonly available?: number;
  /** Percent of the available maximum. */
  readonly percent: number | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly tight: boolean;
  /** The grade id, where nothing that is missing can change it. */
  readonly grade: string | null;
  readonly gradeFloor: string | null;
  readonly gradeCeiling: string | null;
}

/** A fact that was derived rather than entered. */
export interface DerivedFact {
  readonly id: string;
  readonly value: string | number | boolean;
  /** The id of the identity, or the fact's own definition. */
  readonly by: string;
}

/** All that an assessment finds, before it is sealed: nothing says yet by which state of the documents. */
export interface UnsealedAssessment {
  readonly format: "chamdiem/assessment@1";
  readonly library: { readonly name: "chamdiem"; readonly version: string };
  readonly rubric: {
    readonly id: string;
    readonly version: string;
    readonly title: Text;
    readonly status: RubricStatus;
    readonly issuer: Text;
    readonly decision: string | null;
    readonly displayPlaces: number;
    readonly publishes: "points" | "percent";
    readonly grades: readonly { readonly id: string; readonly title: Text; readonly from?: number }[];
    /** What it was tailored from, the nearest first. */
    readonly tailoredFrom?: readonly TailoredFrom[];
  };
  readonly unit: { readonly id: string; readonly name: string; readonly type: string };
  readonly period: { readonly year: number; readonly quarter?: number };
  /** The day as of which the evidence stands, where it says one. */
  readonly asOf?: string;
  /** True where no fact that can change the score or the grade is missing. */
  readonly complete: boolean;
  readonly total: TotalResult;
  readonly nodes: readonly NodeResult[];
  readonly deficiencies: readonly Deficiency[];
  readonly actionPlan: ActionPlan;
  readonly derived: readonly DerivedFact[];
  /** Titles of the facts that the result names. */
  readonly factTitles: { readonly [id: string]: Text };
  readonly documents: {
    readonly [id: string]: { readonly number?: string; readonly date?: string; readonly title: string };
  };
}

/**
 * The whole answer, self-contained: all that a report shows is in it.
 *
 * @remarks Since 0.1.0
 */
export interface Assessment extends UnsealedAssessment {
  readonly rubric: UnsealedAssessment["rubric"] & {
    /** SHA-256 of the canonical JSON (RFC 8785). */
    readonly sha256: string;
  };
  readonly evidence: {
    readonly sha256: string;
    /** The year before, where it was given. */
    readonly previous?: { readonly sha256: string };
    /** The other units that were given, by their ids. */
    readonly cohort?: readonly { readonly unit: string; readonly sha256: string }[];
  };
  readonly dictionary: { readonly id: string; readonly version: string };
  /** SHA-256 of the canonical JSON of all the rest. */
  readonly sha256: string;
}
