import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import type { DecimalInput } from "../number/decimal.js";
import type { RubricStatus } from "../rubric/types.js";
import type { OtherEvidence } from "./otherEvidence.js";

/**
 * What a plan is asked for. Without a target: the most points, for the least effort that brings them.
 *
 * @remarks Since 0.1.0
 */
export interface PlanOptions {
  /** A total, or a grade or a better one, for the least effort; of the first rubric, unless `rubric` names another. */
  readonly target?:
    | { readonly points: DecimalInput; readonly rubric?: string }
    | { readonly grade: string; readonly rubric?: string };
  /** The last day, `"2022-12-31"`: everything is finished by then. */
  readonly by?: string;
  /**
   * The first day. Default: the day after the one as of which the evidence stands, or after its quarter; evidence for a
   * whole year has none.
   */
  readonly from?: string;
  /** Person-days (ngày công) at most. */
  readonly budget?: DecimalInput;
  /** Ids of actions that are not to be chosen. */
  readonly exclude?: readonly string[];
  /** The year before and other units, for facts that follow from them. */
  readonly others?: OtherEvidence;
}

/** What an action brings in one rubric. */
export interface BroughtPoints {
  readonly rubric: string;
  /** Codes of the nodes whose score changes. */
  readonly nodes: readonly string[];
  /** Points at its place in this order; a fraction in text where it is no short decimal. */
  readonly gain: number | string;
  /** Points as the only action. */
  readonly gainAlone: number | string;
  /** The total after it. */
  readonly reaches: number | string;
}

/** An action of a plan over one or several rubrics. */
export interface WorkAction {
  readonly id: string;
  /** The rubric whose action it is. */
  readonly rubric: string;
  readonly title: Text;
  readonly lead: Text;
  /** Only rubrics in which something changes. */
  readonly brings: readonly BroughtPoints[];
  readonly leadDays: number;
  readonly personDays: number | string;
  /** The last safe day to start: for the last day of the plan, or without one for the last of the year that is scored. */
  readonly startBy?: string;
  /** The day by which it has to be finished, so that what follows it can be. */
  readonly finishBy?: string;
  /** Facts as they stand after it. */
  readonly facts: { readonly [fact: string]: string | number | boolean };
  /** Those among them of which nothing is known today: if the work is done already, declaring it is enough. */
  readonly undeclared: readonly string[];
  /** Documents that it leaves. */
  readonly documents: readonly Text[];
  readonly requires: readonly string[];
}

/** One rubric before and after a plan. */
export interface PlannedRubric {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly status: RubricStatus;
  readonly displayPlaces: number;
  readonly max: number | null;
  readonly score: number | string;
  readonly gain: number | string;
  /** Exactly what scoring the changed evidence gives. */
  readonly reaches: number | string;
  /** The grade of today, and after the plan, with what is missing counted as it counts in the score. */
  readonly grade: Text | null;
  readonly gradeAfter: Text | null;
  readonly nodeTitles: { readonly [code: string]: Text };
}

/** A choice of a group of actions, in an order in which it can be done. */
export interface CertifiedChoice {
  readonly actions: readonly string[];
  readonly personDays: number | string;
  readonly gain: number | string;
}

/** Actions that can only be weighed together, with all choices of them worth having. */
export interface CertifiedGroup {
  /** `rubric#action`. */
  readonly actions: readonly string[];
  /** False where the search was broken off; then `highest` bounds what may be left. */
  readonly isWhole: boolean;
  /** No choice of the group brings more; `null`: no bound is known. */
  readonly highest: number | string | null;
  readonly choices: readonly CertifiedChoice[];
}

/**
 * Why no other plan is better. Points are those of all rubrics together, or with a target of its rubric, before totals
 * are cut off at their ends and rounded. What different groups bring adds up.
 */
export interface PlanCertificate {
  readonly gain: number | string;
  /** No plan within the limits brings more; `null`: no bound is known. */
  readonly bound: number | string | null;
  /** What may lie between the plan and the bound; with a target that is reached, what more effort could still bring. */
  readonly gap: number | string | null;
  /** With a target that is reached: no plan that reaches it takes less; `null` where that is not proved. */
  readonly leastPersonDays?: number | string | null;
  /** True where it is proved that no plan is better: for a target that is reached, that none takes less effort. */
  readonly isProved: boolean;
  readonly groups: readonly CertifiedGroup[];
}

/** Points that the plan leaves, and why no plan within the limits brings them, or this one does not. */
export interface OutOfReach {
  readonly rubric: string;
  readonly node: string;
  readonly points: number | string;
  readonly reason: Message;
}

/**
 * A plan of work (kế hoạch thực hiện) over one or several rubrics, with its certificate.
 *
 * @remarks Since 0.1.0
 */
export interface WorkPlan {
  readonly unit: { readonly id: string; readonly name: string; readonly type: string };
  readonly period: { readonly year: number; readonly quarter?: number };
  readonly rubrics: readonly PlannedRubric[];
  readonly from?: string;
  readonly by?: string;
  readonly budget?: number | string;
  readonly target?: {
    readonly rubric: string;
    readonly points?: number | string;
    readonly grade?: string;
    readonly title?: Text;
    readonly isReached: boolean;
    /** The points that any plan still lacks at least, where it is points that are lacking. */
    readonly lacks?: number | string;
  };
  readonly actions: readonly WorkAction[];
  readonly personDays: number | string;
  readonly certificate: PlanCertificate;
  /** So much effort brings at most so many points: by rising effort, at most 200 entries. */
  readonly frontier: readonly { readonly personDays: number | string; readonly gain: number | string }[];
  readonly outOfReach: readonly OutOfReach[];
  /** Titles of the facts that the plan names. */
  readonly factTitles: { readonly [id: string]: Text };
}
