import type { Source } from "../facts/types.js";
import type { Text } from "../i18n/text.js";

/**
 * One public holiday (ngày nghỉ lễ, tết), or a day off in its place (nghỉ bù).
 *
 * @remarks Since 0.1.0
 */
export interface Holiday {
  readonly date: string;
  readonly title: Text;
  /**
   * `official`: read in the notice itself; `reconstructed`: follows from the law without a choice; `model`: the day is
   * chosen every year by a notice that was not at hand, and this is our guess of it.
   */
  readonly status: "official" | "reconstructed" | "model";
  /** Why it is this day. */
  readonly reason: Text;
  readonly source: Source;
}

/**
 * The public holidays of one year.
 *
 * @remarks Since 0.1.0
 */
export interface HolidayCalendar {
  readonly $schema?: string;
  readonly format: "chamdiem/holidays@1";
  readonly year: number;
  readonly title: Text;
  /** What a reader must know of all days of the year. */
  readonly note?: Text;
  readonly days: readonly Holiday[];
}
