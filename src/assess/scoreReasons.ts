import type { FactValue } from "../evidence/types.js";
import type { FactType, Source } from "../facts/types.js";
import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import type { RubricStatus } from "../rubric/types.js";
import type { NodeState } from "../score/states.js";
import type { OtherEvidence } from "./otherEvidence.js";

/**
 * What is to be explained.
 *
 * @remarks Since 0.1.0
 */
export interface ExplainOptions {
  /** Codes of nodes; of a group, all below it. Default: all. */
  readonly codes?: readonly string[];
  /** The year before and other units, for facts that follow from them. */
  readonly others?: OtherEvidence;
}

/** A fact that takes another value. Values as in a trace: fractions and dates as text, cases by their number. */
export interface FactChange {
  readonly fact: string;
  readonly type: FactType;
  /** `null`: missing. */
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  readonly unit?: Text;
  /** The titles of the choices. */
  readonly fromTitle?: Text;
  readonly toTitle?: Text;
}

/** A change of one fact, with what changes beside it. */
export interface ReasonChange {
  readonly change: FactChange;
  /** Other numbers that change with it: so that the facts still go together, or because they follow. */
  readonly beside: readonly FactChange[];
  /** What the evidence has to say for it: facts by id, as in an evidence document. */
  readonly enter: { readonly [fact: string]: FactValue };
  /** The move of the dictionary that it is, made so many times. */
  readonly move?: { readonly id: string; readonly title: Text; readonly times: number };
  /** False where it is past in this period, and only says what was not so. */
  readonly isStillPossible: boolean;
}

/** One move of a contrast. */
export interface ContrastMove extends ReasonChange {
  /**
   * - `fact`: a fact changes;
   * - `answer`: a fact is declared of which nothing is known; its value shows the most that it may bring.
   */
  readonly kind: "fact" | "answer";
}

/** Why a node has these points and not more: the smallest set of moves that leads to the next level. */
export interface Contrast {
  /** None of them can be left out. */
  readonly moves: readonly ContrastMove[];
  /** Codes of the leaves whose points change. */
  readonly leaves: readonly string[];
  /** The points of the node with all of them: exactly what scoring the changed evidence gives. */
  readonly reaches: number | string;
  readonly gain: number | string;
  /** What the total gains; `null` where there is none. */
  readonly totalGain: number | string | null;
  /** The clause by which a node above stays as it is, where the total does not gain. */
  readonly held?: Message;
  /** True where every move can still be made in this period. */
  readonly isStillPossible: boolean;
  /** True where every set with fewer moves, or as many and fewer steps, was tried. */
  readonly isProved: boolean;
  /** The clause of the rubric that then holds, with the value that it is measured by. */
  readonly clause: Message;
}

/** Why a node has the points that it has, and what is missing for the next level. */
export interface NodeReasons {
  /**
   * - `leaf`: a node with a rule of its own;
   * - `group`: a node above others. Its contrast is the cheapest of those below it that raises the group itself; where its
   *   own rule holds it down, the cheapest few together that do.
   */
  readonly kind: "leaf" | "group";
  readonly code: string;
  readonly title: Text;
  readonly role?: "bonus" | "penalty";
  /** The maximum that is open to the unit. */
  readonly max: number | string | null;
  readonly score: number | string;
  readonly state: NodeState;
  /** The clause of the rubric that holds today, with the value that it is measured by. */
  readonly reason: Message;
  /** Where the rubric has the node from. */
  readonly source?: Source;
  /** Facts that are missing. */
  readonly missing: readonly string[];
  /** What the missing facts may lead to; `null`: no upper end. */
  readonly bounds?: { readonly floor: number | string; readonly ceiling: number | string | null };
  readonly contrast?: Contrast;
  /** Why nothing that the unit can change leads further. */
  readonly barrier?: Message;
  /** The documents that are lacking: with one of them `reaches` is supported, today `supported` is. */
  readonly lacking?: {
    readonly supported: number | string;
    readonly reaches: number | string;
    readonly documents: readonly Text[];
  };
}

/** What stands between the total and a grade: `points` that lack, a `condition` of the grade, or the `effect` of a penalty. */
export interface GradeObstacle {
  readonly kind: "points" | "condition" | "effect";
  /** The code of the node that it comes from; empty where it is none. */
  readonly node: string;
  readonly message: Message;
}

/** Why the total has its grade and not the next better one; of a rubric without grades, why it has its points. */
export interface TotalReasons {
  readonly score: number | string;
  readonly max: number | string | null;
  /** Percent of what is available, at two places. */
  readonly percent: number | null;
  /** The grade as things stand: what is missing counts as nothing, or as the rule's lowest points. */
  readonly grade: { readonly id: string; readonly title: Text } | null;
  /** The next better grade; absent where the rubric has no grades. */
  readonly next?: { readonly id: string; readonly title: Text };
  /** All that stands between the total and the next grade. */
  readonly obstacles: readonly GradeObstacle[];
  /** The smallest set of moves that leads to the next grade or a better one; what a leaf lacks counts as one move. */
  readonly contrast?: Contrast;
  /** The grade that the contrast leads to. */
  readonly reachesGrade?: { readonly id: string; readonly title: Text };
  /** Why nothing that the unit can change leads further. */
  readonly barrier?: Message;
}

/** A fact that stands just before a step: so many more or fewer, and points are won or lost. */
export interface Cliff extends ReasonChange {
  readonly code: string;
  readonly title: Text;
  /** How far the step is: units of a count, days, hundredths of a percentage point of a share. */
  readonly distance: number;
  /** What the node gains; negative where it loses. */
  readonly gain: number | string;
  readonly totalGain: number | string | null;
}

/**
 * Why each node has its points and not the next, and which facts stand just before a step.
 *
 * @remarks Since 0.1.0
 */
export interface ScoreReasons {
  readonly rubric: {
    readonly id: string;
    readonly version: string;
    readonly title: Text;
    readonly status: RubricStatus;
    readonly displayPlaces: number;
  };
  readonly unit: { readonly id: string; readonly name: string; readonly type: string };
  readonly period: { readonly year: number; readonly quarter?: number };
  /**
   * The total; absent where only some nodes were asked for, where it has no score, and where it has the best grade, or
   * without grades all its points.
   */
  readonly total?: TotalReasons;
  /** The nodes below their maximum, and leaves without the documents that they need, in tree order. */
  readonly nodes: readonly NodeReasons[];
  /** What can still happen first, then the most points first. */
  readonly cliffs: readonly Cliff[];
  /** Titles of the facts that the reasons name. */
  readonly factTitles: { readonly [id: string]: Text };
}
