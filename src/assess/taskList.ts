import type { Text } from "../i18n/text.js";
import type { OtherEvidence } from "./otherEvidence.js";
import type { RubricHead } from "./whatIf.js";

/**
 * What a task list is asked for.
 *
 * @remarks Since 0.1.0
 */
export interface TaskOptions {
  /** The first day of the next period. Default: the day after the period of the evidence. */
  readonly from?: string;
  /** The last day of the next period. Default: the end of the next quarter, or of the next year. */
  readonly by?: string;
  /** Ids of actions that are not to be listed. */
  readonly exclude?: readonly string[];
  /** The year before and other units, for facts that follow from them. */
  readonly others?: OtherEvidence;
}

/** A node that a task is about. */
export interface TaskNode {
  readonly code: string;
  readonly title: Text;
}

/** A task of the next period (nhiệm vụ kỳ tới). */
export interface Task {
  /**
   * - `action`: an action of the rubric, chosen by the plan;
   * - `requirement`: what gives a node its full points, where it can no longer be had this year but in the next;
   * - `avoid`: a deduction that must not come again;
   * - `declare`: data of which nothing is known yet;
   * - `maintain`: nodes at their maximum that are to stay there.
   */
  readonly kind: "action" | "requirement" | "avoid" | "declare" | "maintain";
  /** The title of the action; a level to be reached, where the rubric prints one. */
  readonly title: Text | null;
  /** The id of the action. */
  readonly action?: string;
  readonly nodes: readonly TaskNode[];
  /** Who leads: roles. Those of the rubric's actions for the nodes; empty where it names none. */
  readonly leads: readonly Text[];
  /** The day by which it is finished (thời hạn); `null` for what goes on all the time. */
  readonly deadline: string | null;
  /** The documents that it leaves (sản phẩm). */
  readonly products: readonly Text[];
  /** Points of its rubric that it brings, or that are open in its nodes; for `maintain` those that are kept. */
  readonly points: number | string;
  /** Points that an action brings in other rubrics. */
  readonly elsewhere: readonly { readonly rubric: string; readonly points: number | string }[];
  /** True where nothing is known of what the action brings about: if it is done already, declaring it is enough. */
  readonly isUndeclared: boolean;
}

/** The tasks of a top node of a rubric: an area (lĩnh vực), a PAPI dimension. */
export interface TaskArea extends TaskNode {
  readonly rubric: string;
  readonly tasks: readonly Task[];
}

/**
 * The tasks of the next period (nhiệm vụ kỳ tới), as a report ends with: by area, each with lead, deadline and product.
 *
 * @remarks Since 0.1.0
 */
export interface TaskList {
  readonly unit: { readonly id: string; readonly name: string; readonly type: string };
  /** The period of the evidence. */
  readonly period: { readonly year: number; readonly quarter?: number };
  /** The period of the tasks. */
  readonly next: { readonly year: number; readonly quarter?: number };
  readonly from: string;
  readonly by: string;
  readonly rubrics: readonly RubricHead[];
  /** In the order of the rubrics and of their top nodes; those without tasks are left out. */
  readonly areas: readonly TaskArea[];
}
