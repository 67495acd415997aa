import hdndThanhHoaProvinceDraft from "../rubrics/hdnd/thanh-hoa-province-draft.json" with { type: "json" };
import papi20112015 from "../rubrics/papi/2011-2015.json" with { type: "json" };
import papi20162017 from "../rubrics/papi/2016-2017.json" with { type: "json" };
import papi2018 from "../rubrics/papi/2018.json" with { type: "json" };
import papi20192020 from "../rubrics/papi/2019-2020.json" with { type: "json" };
import papi2019Weighted from "../rubrics/papi/2019-weighted.json" with { type: "json" };
import papi20212024 from "../rubrics/papi/2021-2024.json" with { type: "json" };
import papiDepartmentPlanModel from "../rubrics/papi/department-plan-model.json" with { type: "json" };
import parDepartmentModel from "../rubrics/par/department-model.json" with { type: "json" };
import parPoliceCommune2024 from "../rubrics/par/police-commune-2024.json" with { type: "json" };
import parPoliceUnit2024 from "../rubrics/par/police-unit-2024.json" with { type: "json" };
import qd7662022 from "../rubrics/qd766/2022.json" with { type: "json" };
import type { Rubric } from "./rubric/types.js";

/** The ids of the rubrics that come with the library. Since 0.1.0 */
export type BundledRubricId =
  | "hdnd/thanh-hoa-province-draft"
  | "papi/2011-2015"
  | "papi/2016-2017"
  | "papi/2018"
  | "papi/2019-2020"
  | "papi/2019-weighted"
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
  "hdnd/thanh-hoa-province-draft": hdndThanhHoaProvinceDraft as unknown as Rubric,
  "papi/2011-2015": papi20112015 as unknown as Rubric,
  "papi/2016-2017": papi20162017 as unknown as Rubric,
  "papi/2018": papi2018 as unknown as Rubric,
  "papi/2019-2020": papi20192020 as unknown as Rubric,
  "papi/2019-weighted": papi2019Weighted as unknown as Rubric,
  "papi/2021-2024": papi20212024 as unknown as Rubric,
  "papi/department-plan-model": papiDepartmentPlanModel as unknown as Rubric,
  "par/department-model": parDepartmentModel as unknown as Rubric,
  "par/police-commune-2024": parPoliceCommune2024 as unknown as Rubric,
  "par/police-unit-2024": parPoliceUnit2024 as unknown as Rubric,
  "qd766/2022": qd7662022 as unknown as Rubric,
};
