import hdndThanhHoaProvinceDraft from "../rubrics/hdnd/thanh-hoa-province-draft.json" with { type: "json" };
import iso9001AgencyModel from "../rubrics/iso9001/agency-model.json" with { type: "json" };
import papi20112015 from "../rubrics/papi/2011-2015.json" with { type: "json" };
import papi20162017 from "../rubrics/papi/2016-2017.json" with { type: "json" };
import papi2018 from "../rubrics/papi/2018.json" with { type: "json" };
import papi20192020 from "../rubrics/papi/2019-2020.json" with { type: "json" };
import papi2019Weighted from "../rubrics/papi/2019-weighted.json" with { type: "json" };
import papi20212024 from "../rubrics/papi/2021-2024.json" with { type: "json" };
import papiDepartmentPlanModel from "../rubrics/papi/department-plan-model.json" with { type: "json" };
import parCommuneModel from "../rubrics/par/commune-model.json" with { type: "json" };
import parDepartmentModel from "../rubrics/par/department-model.json" with { type: "json" };
import parPoliceCommune2024 from "../rubrics/par/police-commune-2024.json" with { type: "json" };
import parPoliceUnit2024 from "../rubrics/par/police-unit-2024.json" with { type: "json" };
import parProvince2012 from "../rubrics/par/province-2012.json" with { type: "json" };
import parProvince2017 from "../rubrics/par/province-2017.json" with { type: "json" };
import parProvince2020 from "../rubrics/par/province-2020.json" with { type: "json" };
import parProvince2024 from "../rubrics/par/province-2024.json" with { type: "json" };
import pci2013 from "../rubrics/pci/2013.json" with { type: "json" };
import qd7662022 from "../rubrics/qd766/2022.json" with { type: "json" };
import sipas2023 from "../rubrics/sipas/2023.json" with { type: "json" };
import type { Rubric } from "./rubric/types.js";

export { holidays } from "./calendars.js";
export type { Holiday, HolidayCalendar } from "./holidays/types.js";

/** The ids of the rubrics that come with the library. Since 0.1.0 */
export type BundledRubricId =
  | "hdnd/thanh-hoa-province-draft"
  | "iso9001/agency-model"
  | "papi/2011-2015"
  | "papi/2016-2017"
  | "papi/2018"
  | "papi/2019-2020"
  | "papi/2019-weighted"
  | "papi/2021-2024"
  | "papi/department-plan-model"
  | "par/commune-model"
  | "par/department-model"
  | "par/police-commune-2024"
  | "par/police-unit-2024"
  | "par/province-2012"
  | "par/province-2017"
  | "par/province-2020"
  | "par/province-2024"
  | "pci/2013"
  | "qd766/2022"
  | "sipas/2023";

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
  "iso9001/agency-model": iso9001AgencyModel as unknown as Rubric,
  "papi/2011-2015": papi20112015 as unknown as Rubric,
  "papi/2016-2017": papi20162017 as unknown as Rubric,
  "papi/2018": papi2018 as unknown as Rubric,
  "papi/2019-2020": papi20192020 as unknown as Rubric,
  "papi/2019-weighted": papi2019Weighted as unknown as Rubric,
  "papi/2021-2024": papi20212024 as unknown as Rubric,
  "papi/department-plan-model": papiDepartmentPlanModel as unknown as Rubric,
  "par/commune-model": parCommuneModel as unknown as Rubric,
  "par/department-model": parDepartmentModel as unknown as Rubric,
  "par/police-commune-2024": parPoliceCommune2024 as unknown as Rubric,
  "par/police-unit-2024": parPoliceUnit2024 as unknown as Rubric,
  "par/province-2012": parProvince2012 as unknown as Rubric,
  "par/province-2017": parProvince2017 as unknown as Rubric,
  "par/province-2020": parProvince2020 as unknown as Rubric,
  "par/province-2024": parProvince2024 as unknown as Rubric,
  "pci/2013": pci2013 as unknown as Rubric,
  "qd766/2022": qd7662022 as unknown as Rubric,
  "sipas/2023": sipas2023 as unknown as Rubric,
};
