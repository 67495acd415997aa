import type { Text } from "../i18n/text.js";
import type { DecimalInput } from "../number/decimal.js";

/**
 * What kind of value a fact holds.
 *
 * - `count`: a whole number, zero or more (hồ sơ, văn bản, người);
 * - `amount`: a decimal, zero or more unless `lowest` says otherwise (tiền, diện tích);
 * - `percent`: a share; written `"85%"`, `0.85` or `"0.85"`, all the same value;
 * - `boolean`: có / không;
 * - `date`: `"2022-03-31"`, or `"never"` where the thing was not done at all;
 * - `choice`: one of `choices`;
 * - `points`: a score that somebody else gave (survey, appraiser, publication);
 * - `cases`: a list of dated items, each with the node it concerns and flags.
 */
export type FactType = "count" | "amount" | "percent" | "boolean" | "date" | "choice" | "points" | "cases";

/**
 * How the values of sub-units become the value of the unit that they belong to (cách gộp số liệu).
 *
 * - `sum`: they are added; lists of cases become one list;
 * - `highest`, `lowest`: the highest or lowest of them; of dates the latest or earliest, `"never"` after all;
 * - `all`, `any`: true where all of them, or one of them, is true;
 * - `none`: the unit says it itself.
 */
export type MergeRule = "sum" | "highest" | "lowest" | "all" | "any" | "none";

/** One weighted term of a sum of facts; a bare fact id weighs 1. A boolean counts 1 for true, 0 for false. */
export type Term = string | { readonly fact: string; readonly times: DecimalInput };

/** A weighted sum of facts, with an optional constant. */
export type SumInput = string | readonly Term[] | { readonly terms: readonly Term[]; readonly plus?: DecimalInput };

/** Where a number or a title comes from. */
export interface Source {
  /** The document: number, date and title as printed, or what else it is. */
  readonly document: string;
  /** The place in it: phụ lục, mục, trang. */
  readonly place?: string;
  readonly url?: string;
}

/** A choice of a choice fact. Choices are listed from the worst to the best where they have an order. */
export interface FactChoice {
  readonly id: string;
  readonly title: Text;
}

/** A unit step by which facts change together: one more dossier settled in time is +1 on three counts. */
export interface Move {
  readonly id: string;
  readonly title: Text;
  /** Fact id to the change of its value. */
  readonly changes: { readonly [fact: string]: DecimalInput };
  /** True where the move is meant never to lower a score; tested as a law. */
  readonly good?: boolean;
}

/**
 * How a fact follows when it is not entered. From other facts of the unit:
 *
 * - `sum`; `ratio`, which is empty with nothing below the line.
 *
 * From other evidence, where it is given:
 *
 * - `previous`: the value of a fact in the year before (năm trước);
 * - `others`: the highest or lowest value of a fact among the other units of the cohort (cụm, khối thi đua);
 * - `place`: the unit's place in the cohort by a fact (xếp hạng), 1 for the best; equals share a place.
 */
export type Derivation =
  | { readonly sum: SumInput }
  | { readonly ratio: readonly [SumInput, SumInput] }
  | { readonly previous: string }
  | { readonly others: { readonly fact: string; readonly take: "highest" | "lowest" } }
  | { readonly place: { readonly fact: string; readonly best: "highest" | "lowest" } };

/** One fact of a dictionary (dữ kiện). */
export interface FactDefinition {
  readonly type: FactType;
  readonly title: Text;
  /** What is counted, in one or two sentences. */
  readonly description?: Text;
  /** hồ sơ, văn bản, người, đồng … */
  readonly unit?: Text;
  /**
   * `fixable`: can still be made good this period; `accumulating`: grows while the period runs;
   * `fixed`: belongs to the past.
   */
  readonly change: "fixable" | "accumulating" | "fixed";
  /** Default: `sum` for counts, amounts and cases, `none` for all else. */
  readonly merge?: MergeRule;
  readonly choices?: readonly FactChoice[];
  /** True where `choices` run from the worst to the best. */
  readonly ordered?: boolean;
  readonly lowest?: DecimalInput;
  readonly highest?: DecimalInput;
  /** The whole that this count is a part of; a part above its whole is refused. */
  readonly partOf?: string;
  /** How the fact follows from others when it is not entered. */
  readonly derived?: Derivation;
  readonly moves?: readonly Move[];
  readonly source?: Source;
}

/** Two sums of facts that are always equal. What an identity determines is derived. */
export interface Identity {
  readonly id: string;
  readonly title: Text;
  readonly left: SumInput;
  readonly right: SumInput;
  readonly source: Source;
}

/**
 * The fact dictionary (bộ dữ kiện dùng chung): facts named independently of any rubric.
 *
 * @remarks Since 0.1.0
 */
export interface FactDictionary {
  readonly $schema?: string;
  readonly format: "chamdiem/facts@1";
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly facts: { readonly [id: string]: FactDefinition };
  readonly identities?: readonly Identity[];
}
