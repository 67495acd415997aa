import year2021 from "../rubrics/holidays/2021.json" with { type: "json" };
import year2022 from "../rubrics/holidays/2022.json" with { type: "json" };
import year2023 from "../rubrics/holidays/2023.json" with { type: "json" };
import year2024 from "../rubrics/holidays/2024.json" with { type: "json" };
import year2025 from "../rubrics/holidays/2025.json" with { type: "json" };
import year2026 from "../rubrics/holidays/2026.json" with { type: "json" };
import type { HolidayCalendar } from "./holidays/types.js";

/**
 * Viet Nam's public holidays, year by year, as far as the Labour Code determines them. None was read in the notice of
 * the year: each day says in `status` and `reason` what it is. Where the notice is at hand, pass a calendar of your own.
 *
 * @remarks Since 0.1.0
 *
 * @example
 * factsFromDossiers(list, { period: { year: 2024 }, holidays });
 */
export const holidays: readonly HolidayCalendar[] = [
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
] as readonly unknown[] as readonly HolidayCalendar[];
