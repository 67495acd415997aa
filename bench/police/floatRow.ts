/**
 * The rubric par/police-unit-2024 by hand in plain numbers as in float.ts, but from facts that were read before: each stands at
 * its place in a row of doubles, a choice as the place of its id among the choices, a boolean as 1 or 0, and what is
 * missing as NaN. The floor under scoring alone.
 *
 * Called as `scoreRowByFloat(row)`, with the facts in the order of `facts` (table.ts); returns the total and the points of all nodes,
 * in the order of the rubric.
 */
export function scoreRowByFloat(row: Float64Array): FloatRowScores {
  const s1_1_1 = row[REFORM_PLAN_ISSUANCE] === 2 ? 1 : row[REFORM_PLAN_ISSUANCE] === 1 ? 0.5 : 0;
  const s1_1_2 = row[POLICE_PLAN_TASKS_COMPLETE] === 1 ? 1 : 0;
  const s1_1_3 = row[POLICE_PLAN_RESULTS_AND_DUTIES_CLEAR] === 1 ? 1 : 0;
  const r1_1_4 = ratio(row[REFORM_PLAN_TASKS_DONE] as number, row[REFORM_PLAN_TASKS] as number);
  const s1_1_4 = r1_1_4 >= 1 ? 1 : r1_1_4 >= 0.5 ? 0.5 : 0;
  const s1_1 = s1_1_1 + s1_1_2 + s1_1_3 + s1_1_4;
  const r1_2_1 = ratio(row[POLICE_REPORTS_SENT] as number, row[POLICE_REPORTS_DUE] as number);
  const s1_2_1 = r1_2_1 >= 1 ? 1 : r1_2_1 >= 3 / 4 ? 0.5 : 0;
  const s1_2_2 = row[POLICE_REPORTS_COMPLETE] === 1 ? 1 : 0;
  const r1_2_3 = ratio(row[POLICE_REPORTS_SENT_IN_TIME] as number, row[POLICE_REPORTS_DUE] as number);
  const s1_2_3 = r1_2_3 >= 1 ? 2 : r1_2_3 >= 3 / 4 ? 1 : 0;
  const s1_2 = s1_2_1 + s1_2_2 + s1_2_3;
  const r1_3_1 = ratio(row[POLICE_INSPECTION_PLAN_UNITS] as number, row[POLICE_SUBORDINATE_UNITS] as number);
  const s1_3_1 = r1_3_1 >= 0.5 ? 1 : r1_3_1 > 0 ? 0.5 : 0;
  const r1_3_2 = ratio(row[POLICE_INSPECTION_PLAN_UNITS_DONE] as number, row[POLICE_INSPECTION_PLAN_UNITS] as number);
  const s1_3_2 = r1_3_2 >= 0.7 && r1_3_2 <= 1 ? 1 : r1_3_2 >= 0.5 ? 0.5 : 0;
  const r1_3_3 = ratio(row[POLICE_INSPECTION_PROBLEMS_HANDLED] as number, row[POLICE_INSPECTION_PROBLEMS] as number);
  const s1_3_3 = r1_3_3 >= 0.7 && r1_3_3 <= 1 ? 1 : r1_3_3 >= 0.5 ? 0.5 : 0;
  const s1_3 = s1_3_1 + s1_3_2 + s1_3_3;
  const s1_4_1 = row[COMMUNICATION_PLAN_ISSUED] === 1 ? 1 : 0;
  const s1_4_2 = row[POLICE_COMMUNICATION_RENEWED] === 1 ? 1 : 0;
  const r1_4_3 = row[COMMUNICATION_ARTICLES] as number;
  const s1_4_3 = r1_4_3 >= 3 ? 1 : r1_4_3 >= 1 && r1_4_3 <= 2 ? 0.5 : 0;
  const s1_4 = s1_4_1 + s1_4_2 + s1_4_3;
  const s1_5_1 = row[REFORM_LINKED_TO_EMULATION] === 1 ? 1 : 0;
  const s1_5_2 = row[POLICE_CREATIVE_STEERING] === 1 ? 1.5 : 0;
  const s1_5 = s1_5_1 + s1_5_2;
  const s1_6_1 = row[POLICE_DIRECTIVE_ISSUANCE] === 2 ? 1.5 : row[POLICE_DIRECTIVE_ISSUANCE] === 1 ? 1 : 0;
  const r1_6_2 = ratio(row[POLICE_DIRECTIVE_DOCUMENTS_IN_TIME] as number, row[POLICE_DIRECTIVE_DOCUMENTS] as number);
  const s1_6_2 = r1_6_2 >= 0.7 && r1_6_2 <= 1 ? 1.5 : r1_6_2 >= 0.5 ? 1 : 0;
  const r1_6_3 = ratio(row[POLICE_ASSIGNED_TASKS_DONE] as number, row[POLICE_ASSIGNED_TASKS] as number);
  const s1_6_3 = r1_6_3 >= 1 ? 1.5 : r1_6_3 >= 0.75 ? 1 : r1_6_3 >= 0.5 ? 0.5 : 0;
  const s1_6 = s1_6_1 + s1_6_2 + s1_6_3;
  const s1 = s1_1 + s1_2 + s1_3 + s1_4 + s1_5 + s1_6;
  const s2_1_1 = row[POLICE_LEGAL_DOCUMENTS_IMPLEMENTED] === 1 ? 1 : 0;
  const r2_1_2 = ratio(row[LEGAL_COMMENTS_IN_TIME] as number, row[LEGAL_COMMENTS_REQUESTED] as number);
  const s2_1_2 = r2_1_2 >= 1 ? 1 : r2_1_2 >= 0.75 ? 0.5 : 0;
  const r2_1_3 = ratio(row[POLICE_COMMENTS_OF_QUALITY] as number, row[POLICE_COMMENTS_MADE] as number);
  const s2_1_3 = r2_1_3 >= 0.75 ? 1 : 0;
  const s2_1 = s2_1_1 + s2_1_2 + s2_1_3;
  const s2_2_1 = row[POLICE_REVIEW_PLAN_ISSUANCE] === 2 ? 1 : 0;
  const r2_2_2 = ratio(row[POLICE_REVIEW_PLAN_TASKS_DONE] as number, row[POLICE_REVIEW_PLAN_TASKS] as number);
  const s2_2_2 = r2_2_2 >= 0.7 && r2_2_2 <= 1 ? 1 : r2_2_2 >= 0.5 ? 0.5 : 0;
  const s2_2_3 = row[POLICE_REVIEW_RESULTS_HANDLED_LAWFULLY] === 1 ? 0.5 : 0;
  const s2_2 = s2_2_1 + s2_2_2 + s2_2_3;
  const s2_3_1 = row[POLICE_ENFORCEMENT_MONITORED] === 1 ? 1 : 0;
  const s2_3_2 = row[POLICE_ENFORCEMENT_VIOLATIONS] === 0 ? 1 : 0;
  const s2_3_3 = row[POLICE_ENFORCEMENT_PROBLEMS_HANDLED] === 1 ? 1 : 0;
  const s2_3 = s2_3_1 + s2_3_2 + s2_3_3;
  const s2_4_1 =
    row[POLICE_LEGAL_EDUCATION_PLAN_ISSUANCE] === 2 ? 1 : row[POLICE_LEGAL_EDUCATION_PLAN_ISSUANCE] === 1 ? 0.5 : 0;
  const r2_4_2 = ratio(
    row[POLICE_LEGAL_EDUCATION_PLAN_TASKS_DONE] as number,
    row[POLICE_LEGAL_EDUCATION_PLAN_TASKS] as number,
  );
  const s2_4_2 = r2_4_2 >= 0.7 && r2_4_2 <= 1 ? 1 : r2_4_2 >= 0.5 ? 0.5 : 0;
  const r2_4_3 = row[LEGAL_DISSEMINATION_FORMS] as number;
  const s2_4_3 = r2_4_3 >= 3 ? 1 : r2_4_3 >= 1 && r2_4_3 <= 2 ? 0.5 : 0;
  const s2_4 = s2_4_1 + s2_4_2 + s2_4_3;
  const s2_5_1 = row[POLICE_POLICY_INSPECTION_PLAN_ISSUANCE] === 2 ? 1 : 0;
  const r2_5_2 = ratio(
    row[POLICE_POLICY_INSPECTION_PLAN_UNITS_DONE] as number,
    row[POLICE_POLICY_INSPECTION_PLAN_UNITS] as number,
  );
  const s2_5_2 = r2_5_2 >= 0.7 && r2_5_2 <= 1 ? 1 : r2_5_2 >= 0.5 ? 0.5 : 0;
  const r2_5_3 = ratio(
    row[POLICE_POLICY_INSPECTION_ITEMS_DONE] as number,
    row[POLICE_POLICY_INSPECTION_ITEMS] as number,
  );
  const s2_5_3 = r2_5_3 >= 0.7 && r2_5_3 <= 1 ? 1 : r2_5_3 >= 0.5 ? 0.5 : 0;
  const s2_5 = s2_5_1 + s2_5_2 + s2_5_3;
  const s2 = s2_1 + s2_2 + s2_3 + s2_4 + s2_5;
  const s3_1_1 =
    row[POLICE_PROCEDURE_CONTROL_PLAN_ISSUANCE] === 2 ? 1 : row[POLICE_PROCEDURE_CONTROL_PLAN_ISSUANCE] === 1 ? 0.5 : 0;
  const r3_1_2 = ratio(
    row[POLICE_PROCEDURE_CONTROL_PLAN_TASKS_DONE] as number,
    row[POLICE_PROCEDURE_CONTROL_PLAN_TASKS] as number,
  );
  const s3_1_2 = r3_1_2 >= 0.7 && r3_1_2 <= 1 ? 1 : r3_1_2 >= 0.5 ? 0.5 : 0;
  const s3_1_3 = row[POLICE_PROCEDURE_REVIEW_PROPOSALS] === 2 ? 1 : 0;
  const s3_1_4 = row[POLICE_ANNOUNCED_PROCEDURES_UPDATED] === 1 ? 1 : 0;
  const r3_1_5 = ratio(row[PETITIONS_HANDLED] as number, row[PETITIONS_RECEIVED] as number);
  const s3_1_5 = r3_1_5 >= 1 ? 1 : r3_1_5 >= 0.7 ? 0.5 : 0;
  const s3_1 = s3_1_1 + s3_1_2 + s3_1_3 + s3_1_4 + s3_1_5;
  const r3_2_1 = ratio(row[TTHC_PROCEDURES_PUBLISHED] as number, row[TTHC_PROCEDURES] as number);
  const s3_2_1 = r3_2_1 >= 0.7 && r3_2_1 <= 1 ? 1 : r3_2_1 >= 0.5 ? 0.5 : 0;
  const r3_2_2 = row[POLICE_SURVEY_DISCLOSURE] as number;
  const s3_2_2 = r3_2_2 >= 1 ? 1.5 : r3_2_2 >= 0.7 ? 1 : r3_2_2 >= 0.5 ? 0.5 : 0;
  const r3_2_3 = row[POLICE_SURVEY_ACCESS] as number;
  const s3_2_3 = r3_2_3 >= 1 ? 1.5 : r3_2_3 >= 0.7 ? 1 : r3_2_3 >= 0.5 ? 0.5 : 0;
  const s3_2 = s3_2_1 + s3_2_2 + s3_2_3;
  const r3_3_1 = ratio(row[POLICE_PROCEDURES_TIME_CUT_PROPOSED] as number, row[TTHC_PROCEDURES] as number);
  const s3_3_1 = r3_3_1 >= 0.15 ? 2 : 0;
  const s3_3 = s3_3_1;
  const s3 = s3_1 + s3_2 + s3_3;
  const s4_1_1 = row[POLICE_INTERNAL_PROCEDURES_DISCLOSED] === 1 ? 1 : 0;
  const s4_1_2 = row[POLICE_INTERNAL_PROCEDURES_DISSEMINATED] === 1 ? 1 : 0;
  const s4_1 = s4_1_1 + s4_1_2;
  const s4_2_1 = row[POLICE_INTERNAL_PROCEDURES_IN_TIME] === 1 ? 1 : 0;
  const s4_2_2 = row[POLICE_INTERNAL_PROCEDURES_QUALITY] === 1 ? 1 : 0;
  const s4_2 = s4_2_1 + s4_2_2;
  const s4 = s4_1 + s4_2;
  const s5_1_1 = row[POLICE_STRUCTURE_BY_RULES] === 1 ? 1 : 0;
  const s5_1_2 = row[POLICE_LEADERS_BY_RULES] === 1 ? 1 : 0;
  const s5_1_3 = row[POLICE_STAFF_ALLOCATED] === 1 ? 1 : 0;
  const s5_1 = s5_1_1 + s5_1_2 + s5_1_3;
  const r5_2_1 = ratio(
    row[POLICE_ORGANISATION_INSPECTION_PLAN_UNITS] as number,
    row[POLICE_SUBORDINATE_UNITS] as number,
  );
  const s5_2_1 = r5_2_1 >= 0.2 ? 0.5 : r5_2_1 >= 0.1 ? 0.25 : 0;
  const r5_2_2 = ratio(
    row[POLICE_ORGANISATION_INSPECTION_PLAN_UNITS_DONE] as number,
    row[POLICE_ORGANISATION_INSPECTION_PLAN_UNITS] as number,
  );
  const s5_2_2 = r5_2_2 >= 0.7 && r5_2_2 <= 1 ? 1.5 : r5_2_2 >= 0.5 ? 0.75 : 0;
  const r5_2_3 = ratio(
    row[POLICE_ORGANISATION_PROBLEMS_HANDLED] as number,
    row[POLICE_ORGANISATION_PROBLEMS] as number,
  );
  const s5_2_3 = r5_2_3 >= 0.7 && r5_2_3 <= 1 ? 1.5 : r5_2_3 >= 0.5 ? 0.75 : 0;
  const s5_2 = s5_2_1 + s5_2_2 + s5_2_3;
  const s5_3_1 = row[STRUCTURE_WORK_REGULATION] === 2 || row[STRUCTURE_WORK_REGULATION] === 1 ? 1 : 0;
  const s5_3 = s5_3_1;
  const s5_4_1 = row[POLICE_DELEGATION] === 2 ? 1 : 0;
  const s5_4_2 = row[POLICE_DELEGATION_EXTENDED] === 1 ? 1 : 0;
  const s5_4 = s5_4_1 + s5_4_2;
  const s5 = s5_1 + s5_2 + s5_3 + s5_4;
  const s6_1_1 = row[POLICE_STAFF_CUT_DOCUMENT_ISSUED] === 1 ? 1 : 0;
  const r6_1_2 = ratio(row[POLICE_STAFF_CUT_DONE] as number, row[POLICE_STAFF_CUT_TARGET] as number);
  const s6_1_2 = r6_1_2 >= 0.7 && r6_1_2 <= 1 ? 1 : r6_1_2 >= 0.5 ? 0.5 : 0;
  const s6_1 = s6_1_1 + s6_1_2;
  const s6_2_1 = row[POLICE_TRAINING_PLAN_ISSUED] === 1 ? 1 : 0;
  const r6_2_2 = ratio(row[POLICE_TRAINING_PLAN_TASKS_DONE] as number, row[POLICE_TRAINING_PLAN_TASKS] as number);
  const s6_2_2 = r6_2_2 >= 0.7 && r6_2_2 <= 1 ? 1 : r6_2_2 >= 0.5 ? 0.5 : 0;
  const s6_2 = s6_2_1 + s6_2_2;
  const s6_3_1 = row[POLICE_STAFF_ASSESSED_BY_RESULTS] === 1 ? 1 : 0;
  const s6_3_2 = row[POLICE_REFORM_COMMENDATION_PROPOSED] === 1 ? 0.5 : 0;
  const s6_3_3 = row[POLICE_MISCONDUCT_HANDLED] === 1 ? 0.5 : 0;
  const s6_3 = s6_3_1 + s6_3_2 + s6_3_3;
  const r6_4_1 = ratio(row[POLICE_STAFF_RATED_GOOD_OR_BETTER] as number, row[POLICE_STAFF_RATED] as number);
  const s6_4_1 = r6_4_1 >= 0.8 ? 2 : r6_4_1 >= 0.6 ? 1 : 0;
  const s6_4 = s6_4_1;
  const s6 = s6_1 + s6_2 + s6_3 + s6_4;
  const s7_1_1 = row[POLICE_FINANCE_RULES_ISSUED] === 1 ? 0.5 : 0;
  const s7_1_2 = row[POLICE_FINANCE_RULES_FOLLOWED] === 1 ? 0.5 : 0;
  const s7_1 = s7_1_1 + s7_1_2;
  const s7_2_1 = row[POLICE_BUDGET_DISCLOSED] === 1 ? 1 : 0;
  const s7_2_2 = row[POLICE_ACCOUNTS_SETTLED] === 1 ? 1 : 0;
  const s7_2 = s7_2_1 + s7_2_2;
  const s7_3_1 = row[POLICE_SPENDING_RULES_ISSUED] === 1 ? 1 : 0;
  const s7_3_2 = row[POLICE_SPENDING_RULES_VIOLATED] === 0 ? 1 : 0;
  const s7_3 = s7_3_1 + s7_3_2;
  const s7_4_1 = row[POLICE_FINANCIAL_DEMOCRACY_ISSUED] === 1 ? 0.5 : 0;
  const s7_4_2 = row[POLICE_FINANCIAL_DEMOCRACY_VIOLATED] === 0 ? 0.5 : 0;
  const s7_4 = s7_4_1 + s7_4_2;
  const s7_5_1 = row[POLICE_ASSET_INSPECTION_PLAN_ISSUED] === 1 ? 1 : 0;
  const r7_5_2 = ratio(row[POLICE_ASSET_PROBLEMS_HANDLED] as number, row[POLICE_ASSET_PROBLEMS] as number);
  const s7_5_2 = r7_5_2 >= 0.7 && r7_5_2 <= 1 ? 1 : r7_5_2 >= 0.5 ? 0.5 : 0;
  const s7_5 = s7_5_1 + s7_5_2;
  const s7 = s7_1 + s7_2 + s7_3 + s7_4 + s7_5;
  const s8_1_1 = row[POLICE_IT_PLAN_ISSUANCE] === 2 ? 1 : row[POLICE_IT_PLAN_ISSUANCE] === 1 ? 0.5 : 0;
  const r8_1_2 = ratio(row[EGOV_PLAN_TASKS_DONE] as number, row[EGOV_PLAN_TASKS] as number);
  const s8_1_2 = r8_1_2 >= 0.7 && r8_1_2 <= 1 ? 1 : r8_1_2 >= 0.5 ? 0.5 : 0;
  const r8_1_3 = ratio(row[POLICE_UNITS_WITH_WORK_SOFTWARE] as number, row[POLICE_SUBORDINATE_UNITS] as number);
  const s8_1_3 = r8_1_3 >= 0.5 ? 1 : r8_1_3 >= 0.2 ? 0.5 : 0;
  const s8_1_4 = row[POLICE_SOFTWARE_COOPERATION] === 1 ? 1 : 0;
  const s8_1 = s8_1_1 + s8_1_2 + s8_1_3 + s8_1_4;
  const s8_2 = row[EGOV_WEBSITE] === 2 ? 1 : 0;
  const r8_3_1 = ratio(row[POLICE_PROCEDURES_ONLINE_USED] as number, row[POLICE_PROCEDURES_ONLINE] as number);
  const s8_3_1 = r8_3_1 >= 0.7 ? 2 : r8_3_1 >= 0.5 ? 1 : 0;
  const r8_3_2 = ratio(row[POLICE_ONLINE_DOSSIER_RATE] as number, row[POLICE_ONLINE_DOSSIER_RATE_TARGET] as number);
  const s8_3_2 = r8_3_2 >= 1 ? 4 : r8_3_2 >= 0.85 ? 2.5 : r8_3_2 >= 0.7 ? 1 : 0;
  const s8_3 = s8_3_1 + s8_3_2;
  const r8_4_1 = ratio(row[POLICE_PROCEDURES_BY_POST_USED] as number, row[POLICE_PROCEDURES_BY_POST] as number);
  const s8_4_1 = r8_4_1 >= 0.5 ? 0.25 : r8_4_1 >= 0.3 ? 0.125 : 0;
  const r8_4_2 = ratio(
    row[POLICE_DOSSIERS_RECEIVED_BY_POST] as number,
    (row[TTHC_RECEIVED_ONLINE] as number) + (row[TTHC_RECEIVED_DIRECT] as number),
  );
  const s8_4_2 = r8_4_2 >= 0.05 ? 0.25 : r8_4_2 > 0 ? 0.15 : 0;
  const r8_4_3 = ratio(row[POLICE_RESULTS_RETURNED_BY_POST] as number, row[TTHC_SETTLED] as number);
  const s8_4_3 = r8_4_3 >= 0.1 ? 1 : r8_4_3 >= 0.05 ? 0.25 : 0;
  const s8_4 = s8_4_1 + s8_4_2 + s8_4_3;
  const r8_5 = ratio(row[POLICE_PROCEDURES_UNDER_ISO] as number, row[TTHC_PROCEDURES] as number);
  const s8_5 = r8_5 >= 1 ? 1.5 : r8_5 >= 0.8 ? 1 : r8_5 >= 0.5 ? 0.5 : 0;
  const s8 = s8_1 + s8_2 + s8_3 + s8_4 + s8_5;
  const s9_1 = row[POLICE_ONE_STOP_OPERATION] === 2 ? 1 : row[POLICE_ONE_STOP_OPERATION] === 1 ? 0.5 : 0;
  const r9_2 = ratio(row[TTHC_PROCEDURES_AT_ONE_STOP] as number, row[TTHC_PROCEDURES] as number);
  const s9_2 = r9_2 >= 0.9 && r9_2 <= 1 ? 4 : r9_2 >= 0.8 ? 2 : r9_2 >= 0.5 ? 1 : 0;
  const s9_3_1 = row[POLICE_RECEPTION_ROOM_BY_RULES] === 1 ? 0.25 : 0;
  const s9_3_2 = row[POLICE_RECEPTION_EQUIPPED] === 1 ? 0.25 : 0;
  const r9_3_3 = ratio(row[POLICE_RECEPTION_UNITS_MODERN] as number, row[POLICE_RECEPTION_UNITS] as number);
  const s9_3_3 = r9_3_3 >= 0.7 ? 0.5 : r9_3_3 >= 0.5 ? 0.25 : 0;
  const s9_3 = s9_3_1 + s9_3_2 + s9_3_3;
  const r9_4_1 = row[POLICE_SURVEY_ATTITUDE] as number;
  const s9_4_1 = r9_4_1 >= 1 ? 1 : r9_4_1 >= 0.7 ? 0.75 : r9_4_1 >= 0.5 ? 0.5 : 0;
  const r9_4_2 = row[POLICE_SURVEY_TIME] as number;
  const s9_4_2 = r9_4_2 >= 1 ? 1.5 : r9_4_2 >= 0.7 ? 1 : r9_4_2 >= 0.5 ? 0.5 : 0;
  const r9_4_3 = row[POLICE_SURVEY_QUALITY] as number;
  const s9_4_3 = r9_4_3 >= 1 ? 1.5 : r9_4_3 >= 0.7 ? 1 : r9_4_3 >= 0.5 ? 0.5 : 0;
  const s9_4 = s9_4_1 + s9_4_2 + s9_4_3;
  const s9 = s9_1 + s9_2 + s9_3 + s9_4;
  const total = s1 + s2 + s3 + s4 + s5 + s6 + s7 + s8 + s9;
  return {
    total,
    nodes: [
      s1,
      s1_1,
      s1_1_1,
      s1_1_2,
      s1_1_3,
      s1_1_4,
      s1_2,
      s1_2_1,
      s1_2_2,
      s1_2_3,
      s1_3,
      s1_3_1,
      s1_3_2,
      s1_3_3,
      s1_4,
      s1_4_1,
      s1_4_2,
      s1_4_3,
      s1_5,
      s1_5_1,
      s1_5_2,
      s1_6,
      s1_6_1,
      s1_6_2,
      s1_6_3,
      s2,
      s2_1,
      s2_1_1,
      s2_1_2,
      s2_1_3,
      s2_2,
      s2_2_1,
      s2_2_2,
      s2_2_3,
      s2_3,
      s2_3_1,
      s2_3_2,
      s2_3_3,
      s2_4,
      s2_4_1,
      s2_4_2,
      s2_4_3,
      s2_5,
      s2_5_1,
      s2_5_2,
      s2_5_3,
      s3,
      s3_1,
      s3_1_1,
      s3_1_2,
      s3_1_3,
      s3_1_4,
      s3_1_5,
      s3_2,
      s3_2_1,
      s3_2_2,
      s3_2_3,
      s3_3,
      s3_3_1,
      s4,
      s4_1,
      s4_1_1,
      s4_1_2,
      s4_2,
      s4_2_1,
      s4_2_2,
      s5,
      s5_1,
      s5_1_1,
      s5_1_2,
      s5_1_3,
      s5_2,
      s5_2_1,
      s5_2_2,
      s5_2_3,
      s5_3,
      s5_3_1,
      s5_4,
      s5_4_1,
      s5_4_2,
      s6,
      s6_1,
      s6_1_1,
      s6_1_2,
      s6_2,
      s6_2_1,
      s6_2_2,
      s6_3,
      s6_3_1,
      s6_3_2,
      s6_3_3,
      s6_4,
      s6_4_1,
      s7,
      s7_1,
      s7_1_1,
      s7_1_2,
      s7_2,
      s7_2_1,
      s7_2_2,
      s7_3,
      s7_3_1,
      s7_3_2,
      s7_4,
      s7_4_1,
      s7_4_2,
      s7_5,
      s7_5_1,
      s7_5_2,
      s8,
      s8_1,
      s8_1_1,
      s8_1_2,
      s8_1_3,
      s8_1_4,
      s8_2,
      s8_3,
      s8_3_1,
      s8_3_2,
      s8_4,
      s8_4_1,
      s8_4_2,
      s8_4_3,
      s8_5,
      s9,
      s9_1,
      s9_2,
      s9_3,
      s9_3_1,
      s9_3_2,
      s9_3_3,
      s9_4,
      s9_4_1,
      s9_4_2,
      s9_4_3,
    ],
  };
}

/** What the rubric comes to in plain numbers. */
export interface FloatRowScores {
  readonly total: number;
  readonly nodes: readonly number[];
}

/** A quotient; nothing below the line is missing, whatever stands above it. */
function ratio(above: number, below: number): number {
  return below > 0 ? above / below : Number.NaN;
}

/** The places of the facts. */
const REFORM_PLAN_ISSUANCE = 0;
const POLICE_PLAN_TASKS_COMPLETE = 1;
const POLICE_PLAN_RESULTS_AND_DUTIES_CLEAR = 2;
const REFORM_PLAN_TASKS_DONE = 3;
const REFORM_PLAN_TASKS = 4;
const POLICE_REPORTS_SENT = 5;
const POLICE_REPORTS_DUE = 6;
const POLICE_REPORTS_COMPLETE = 7;
const POLICE_REPORTS_SENT_IN_TIME = 8;
const POLICE_INSPECTION_PLAN_UNITS = 9;
const POLICE_SUBORDINATE_UNITS = 10;
const POLICE_INSPECTION_PLAN_UNITS_DONE = 11;
const POLICE_INSPECTION_PROBLEMS_HANDLED = 12;
const POLICE_INSPECTION_PROBLEMS = 13;
const COMMUNICATION_PLAN_ISSUED = 14;
const POLICE_COMMUNICATION_RENEWED = 15;
const COMMUNICATION_ARTICLES = 16;
const REFORM_LINKED_TO_EMULATION = 17;
const POLICE_CREATIVE_STEERING = 18;
const POLICE_DIRECTIVE_ISSUANCE = 19;
const POLICE_DIRECTIVE_DOCUMENTS_IN_TIME = 20;
const POLICE_DIRECTIVE_DOCUMENTS = 21;
const POLICE_ASSIGNED_TASKS_DONE = 22;
const POLICE_ASSIGNED_TASKS = 23;
const POLICE_LEGAL_DOCUMENTS_IMPLEMENTED = 24;
const LEGAL_COMMENTS_IN_TIME = 25;
const LEGAL_COMMENTS_REQUESTED = 26;
const POLICE_COMMENTS_OF_QUALITY = 27;
const POLICE_COMMENTS_MADE = 28;
const POLICE_REVIEW_PLAN_ISSUANCE = 29;
const POLICE_REVIEW_PLAN_TASKS_DONE = 30;
const POLICE_REVIEW_PLAN_TASKS = 31;
const POLICE_REVIEW_RESULTS_HANDLED_LAWFULLY = 32;
const POLICE_ENFORCEMENT_MONITORED = 33;
const POLICE_ENFORCEMENT_VIOLATIONS = 34;
const POLICE_ENFORCEMENT_PROBLEMS_HANDLED = 35;
const POLICE_LEGAL_EDUCATION_PLAN_ISSUANCE = 36;
const POLICE_LEGAL_EDUCATION_PLAN_TASKS_DONE = 37;
const POLICE_LEGAL_EDUCATION_PLAN_TASKS = 38;
const LEGAL_DISSEMINATION_FORMS = 39;
const POLICE_POLICY_INSPECTION_PLAN_ISSUANCE = 40;
const POLICE_POLICY_INSPECTION_PLAN_UNITS_DONE = 41;
const POLICE_POLICY_INSPECTION_PLAN_UNITS = 42;
const POLICE_POLICY_INSPECTION_ITEMS_DONE = 43;
const POLICE_POLICY_INSPECTION_ITEMS = 44;
const POLICE_PROCEDURE_CONTROL_PLAN_ISSUANCE = 45;
const POLICE_PROCEDURE_CONTROL_PLAN_TASKS_DONE = 46;
const POLICE_PROCEDURE_CONTROL_PLAN_TASKS = 47;
const POLICE_PROCEDURE_REVIEW_PROPOSALS = 48;
const POLICE_ANNOUNCED_PROCEDURES_UPDATED = 49;
const PETITIONS_HANDLED = 50;
const PETITIONS_RECEIVED = 51;
const TTHC_PROCEDURES_PUBLISHED = 52;
const TTHC_PROCEDURES = 53;
const POLICE_SURVEY_DISCLOSURE = 54;
const POLICE_SURVEY_ACCESS = 55;
const POLICE_PROCEDURES_TIME_CUT_PROPOSED = 56;
const POLICE_INTERNAL_PROCEDURES_DISCLOSED = 57;
const POLICE_INTERNAL_PROCEDURES_DISSEMINATED = 58;
const POLICE_INTERNAL_PROCEDURES_IN_TIME = 59;
const POLICE_INTERNAL_PROCEDURES_QUALITY = 60;
const POLICE_STRUCTURE_BY_RULES = 61;
const POLICE_LEADERS_BY_RULES = 62;
const POLICE_STAFF_ALLOCATED = 63;
const POLICE_ORGANISATION_INSPECTION_PLAN_UNITS = 64;
const POLICE_ORGANISATION_INSPECTION_PLAN_UNITS_DONE = 65;
const POLICE_ORGANISATION_PROBLEMS_HANDLED = 66;
const POLICE_ORGANISATION_PROBLEMS = 67;
const STRUCTURE_WORK_REGULATION = 68;
const POLICE_DELEGATION = 69;
const POLICE_DELEGATION_EXTENDED = 70;
const POLICE_STAFF_CUT_DOCUMENT_ISSUED = 71;
const POLICE_STAFF_CUT_DONE = 72;
const POLICE_STAFF_CUT_TARGET = 73;
const POLICE_TRAINING_PLAN_ISSUED = 74;
const POLICE_TRAINING_PLAN_TASKS_DONE = 75;
const POLICE_TRAINING_PLAN_TASKS = 76;
const POLICE_STAFF_ASSESSED_BY_RESULTS = 77;
const POLICE_REFORM_COMMENDATION_PROPOSED = 78;
const POLICE_MISCONDUCT_HANDLED = 79;
const POLICE_STAFF_RATED_GOOD_OR_BETTER = 80;
const POLICE_STAFF_RATED = 81;
const POLICE_FINANCE_RULES_ISSUED = 82;
const POLICE_FINANCE_RULES_FOLLOWED = 83;
const POLICE_BUDGET_DISCLOSED = 84;
const POLICE_ACCOUNTS_SETTLED = 85;
const POLICE_SPENDING_RULES_ISSUED = 86;
const POLICE_SPENDING_RULES_VIOLATED = 87;
const POLICE_FINANCIAL_DEMOCRACY_ISSUED = 88;
const POLICE_FINANCIAL_DEMOCRACY_VIOLATED = 89;
const POLICE_ASSET_INSPECTION_PLAN_ISSUED = 90;
const POLICE_ASSET_PROBLEMS_HANDLED = 91;
const POLICE_ASSET_PROBLEMS = 92;
const POLICE_IT_PLAN_ISSUANCE = 93;
const EGOV_PLAN_TASKS_DONE = 94;
const EGOV_PLAN_TASKS = 95;
const POLICE_UNITS_WITH_WORK_SOFTWARE = 96;
const POLICE_SOFTWARE_COOPERATION = 97;
const EGOV_WEBSITE = 98;
const POLICE_PROCEDURES_ONLINE_USED = 99;
const POLICE_PROCEDURES_ONLINE = 100;
const POLICE_ONLINE_DOSSIER_RATE = 101;
const POLICE_ONLINE_DOSSIER_RATE_TARGET = 102;
const POLICE_PROCEDURES_BY_POST_USED = 103;
const POLICE_PROCEDURES_BY_POST = 104;
const POLICE_DOSSIERS_RECEIVED_BY_POST = 105;
const TTHC_RECEIVED_ONLINE = 106;
const TTHC_RECEIVED_DIRECT = 107;
const POLICE_RESULTS_RETURNED_BY_POST = 108;
const TTHC_SETTLED = 109;
const POLICE_PROCEDURES_UNDER_ISO = 110;
const POLICE_ONE_STOP_OPERATION = 111;
const TTHC_PROCEDURES_AT_ONE_STOP = 112;
const POLICE_RECEPTION_ROOM_BY_RULES = 113;
const POLICE_RECEPTION_EQUIPPED = 114;
const POLICE_RECEPTION_UNITS_MODERN = 115;
const POLICE_RECEPTION_UNITS = 116;
const POLICE_SURVEY_ATTITUDE = 117;
const POLICE_SURVEY_TIME = 118;
const POLICE_SURVEY_QUALITY = 119;
