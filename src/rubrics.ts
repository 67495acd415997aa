import papi20192020 from "../rubrics/papi/2019-2020.json" with { type: "json" };
import papi20212024 from "../rubrics/papi/2021-2024.json" with { type: "json" };
import papiDepartmentPlanModel from "../rubrics/papi/department-plan-model.json" with { type: "json" };
import parDepartmentModel from "../rubrics/par/department-model.json" with { type: "json" };
import parPoliceCommune2024 from "../rubrics/par/police-commune-2024.json" with { type: "json" };
import parPoliceUnit2024 from "../rubrics/par/police-unit-2024.json" with { type: "json" };
import qd7662022 from "../rubrics/qd766/2022.json" with { type: "json" };
import type { Rubric } from "./rubric/types.js";

export { holidays } from "./calendars.js";
export type { Holiday, HolidayCalendar } from "./holidays/types.js";

/** The ids of the rubrics that come with the library. Since 0.1.0 */
export type BundledRubricId =
  | "papi/2019-2020"
  | "papi/2021-2024"
  | "papi/department-plan-model"
  | "par/department-model"
  | "par/police-commune-2024"
  | "par/police-unit-2024"
  | "qd766/2022";

/**
 * The rubrics that come with the library, by id. None is the Ministry's official table; each says in `status` and
 * `sources` what it is.
 *
 * @remarks Since 0.1.0
 *
 * @example
 * assess(rubrics["par/department-model"], evidence);
 */
export const rubrics: { readonly [id in BundledRubricId]: Rubric } = {
  "papi/2019-2020": papi20192020 as unknown as Rubric,
  "papi/2021-2024": papi20212024 as unknown as Rubric,
  "papi/department-plan-model": papiDepartmentPlanModel as unknown as Rubric,
  "par/department-model": parDepartmentModel as unknown as Rubric,
  "par/police-commune-2024": parPoliceCommune2024 as unknown as Rubric,
  "par/police-unit-2024": parPoliceUnit2024 as unknown as Rubric,
  "qd766/2022": qd7662022 as unknown as Rubric,
};
