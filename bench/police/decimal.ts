import { Decimal } from "decimal.js";

/**
 * The rubric par/police-unit-2024 as an engineer writes it by hand with decimal.js. What is not there is NaN, which no
 * comparison holds, and scores nothing. Constants are made once.
 *
 * Called as `scoreByDecimal(evidence.facts)` with a parsed evidence document whose facts are plain values; returns the
 * total and the points of all nodes by their codes, as Decimals.
 */
export function scoreByDecimal(facts: { readonly [fact: string]: unknown }): DecimalScores {
  const s1_1_1 =
    facts["reform.planIssuance"] === "onTime"
      ? POINTS_1
      : facts["reform.planIssuance"] === "late"
        ? POINTS_0_5
        : NOTHING;
  const s1_1_2 = facts["police.planTasksComplete"] === true ? POINTS_1 : NOTHING;
  const s1_1_3 = facts["police.planResultsAndDutiesClear"] === true ? POINTS_1 : NOTHING;
  const r1_1_4 = ratio(read(facts["reform.planTasksDone"]), read(facts["reform.planTasks"]));
  const s1_1_4 = r1_1_4.gte(LIMIT_1) ? POINTS_1 : r1_1_4.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const s1_1 = s1_1_1.plus(s1_1_2).plus(s1_1_3).plus(s1_1_4);
  const r1_2_1 = ratio(read(facts["police.reportsSent"]), read(facts["police.reportsDue"]));
  const s1_2_1 = r1_2_1.gte(LIMIT_1) ? POINTS_1 : r1_2_1.gte(LIMIT_0_75) ? POINTS_0_5 : NOTHING;
  const s1_2_2 = facts["police.reportsComplete"] === true ? POINTS_1 : NOTHING;
  const r1_2_3 = ratio(read(facts["police.reportsSentInTime"]), read(facts["police.reportsDue"]));
  const s1_2_3 = r1_2_3.gte(LIMIT_1) ? POINTS_2 : r1_2_3.gte(LIMIT_0_75) ? POINTS_1 : NOTHING;
  const s1_2 = s1_2_1.plus(s1_2_2).plus(s1_2_3);
  const r1_3_1 = ratio(read(facts["police.inspectionPlanUnits"]), read(facts["police.subordinateUnits"]));
  const s1_3_1 = r1_3_1.gte(LIMIT_0_5) ? POINTS_1 : r1_3_1.gt(LIMIT_0) ? POINTS_0_5 : NOTHING;
  const r1_3_2 = ratio(read(facts["police.inspectionPlanUnitsDone"]), read(facts["police.inspectionPlanUnits"]));
  const s1_3_2 = r1_3_2.gte(LIMIT_0_7) && r1_3_2.lte(LIMIT_1) ? POINTS_1 : r1_3_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const r1_3_3 = ratio(read(facts["police.inspectionProblemsHandled"]), read(facts["police.inspectionProblems"]));
  const s1_3_3 = r1_3_3.gte(LIMIT_0_7) && r1_3_3.lte(LIMIT_1) ? POINTS_1 : r1_3_3.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const s1_3 = s1_3_1.plus(s1_3_2).plus(s1_3_3);
  const s1_4_1 = facts["communication.planIssued"] === true ? POINTS_1 : NOTHING;
  const s1_4_2 = facts["police.communicationRenewed"] === true ? POINTS_1 : NOTHING;
  const r1_4_3 = read(facts["communication.articles"]);
  const s1_4_3 = r1_4_3.gte(LIMIT_3) ? POINTS_1 : r1_4_3.gte(LIMIT_1) && r1_4_3.lte(LIMIT_2) ? POINTS_0_5 : NOTHING;
  const s1_4 = s1_4_1.plus(s1_4_2).plus(s1_4_3);
  const s1_5_1 = facts["reform.linkedToEmulation"] === true ? POINTS_1 : NOTHING;
  const s1_5_2 = facts["police.creativeSteering"] === true ? POINTS_1_5 : NOTHING;
  const s1_5 = s1_5_1.plus(s1_5_2);
  const s1_6_1 =
    facts["police.directiveIssuance"] === "fullAndSpecific"
      ? POINTS_1_5
      : facts["police.directiveIssuance"] === "notSpecific"
        ? POINTS_1
        : NOTHING;
  const r1_6_2 = ratio(read(facts["police.directiveDocumentsInTime"]), read(facts["police.directiveDocuments"]));
  const s1_6_2 = r1_6_2.gte(LIMIT_0_7) && r1_6_2.lte(LIMIT_1) ? POINTS_1_5 : r1_6_2.gte(LIMIT_0_5) ? POINTS_1 : NOTHING;
  const r1_6_3 = ratio(read(facts["police.assignedTasksDone"]), read(facts["police.assignedTasks"]));
  const s1_6_3 = r1_6_3.gte(LIMIT_1)
    ? POINTS_1_5
    : r1_6_3.gte(LIMIT_0_75)
      ? POINTS_1
      : r1_6_3.gte(LIMIT_0_5)
        ? POINTS_0_5
        : NOTHING;
  const s1_6 = s1_6_1.plus(s1_6_2).plus(s1_6_3);
  const s1 = s1_1.plus(s1_2).plus(s1_3).plus(s1_4).plus(s1_5).plus(s1_6);
  const s2_1_1 = facts["police.legalDocumentsImplemented"] === true ? POINTS_1 : NOTHING;
  const r2_1_2 = ratio(read(facts["legal.commentsInTime"]), read(facts["legal.commentsRequested"]));
  const s2_1_2 = r2_1_2.gte(LIMIT_1) ? POINTS_1 : r2_1_2.gte(LIMIT_0_75) ? POINTS_0_5 : NOTHING;
  const r2_1_3 = ratio(read(facts["police.commentsOfQuality"]), read(facts["police.commentsMade"]));
  const s2_1_3 = r2_1_3.gte(LIMIT_0_75) ? POINTS_1 : NOTHING;
  const s2_1 = s2_1_1.plus(s2_1_2).plus(s2_1_3);
  const s2_2_1 = facts["police.reviewPlanIssuance"] === "onTime" ? POINTS_1 : NOTHING;
  const r2_2_2 = ratio(read(facts["police.reviewPlanTasksDone"]), read(facts["police.reviewPlanTasks"]));
  const s2_2_2 = r2_2_2.gte(LIMIT_0_7) && r2_2_2.lte(LIMIT_1) ? POINTS_1 : r2_2_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const s2_2_3 = facts["police.reviewResultsHandledLawfully"] === true ? POINTS_0_5 : NOTHING;
  const s2_2 = s2_2_1.plus(s2_2_2).plus(s2_2_3);
  const s2_3_1 = facts["police.enforcementMonitored"] === true ? POINTS_1 : NOTHING;
  const s2_3_2 = facts["police.enforcementViolations"] === false ? POINTS_1 : NOTHING;
  const s2_3_3 = facts["police.enforcementProblemsHandled"] === true ? POINTS_1 : NOTHING;
  const s2_3 = s2_3_1.plus(s2_3_2).plus(s2_3_3);
  const s2_4_1 =
    facts["police.legalEducationPlanIssuance"] === "onTime"
      ? POINTS_1
      : facts["police.legalEducationPlanIssuance"] === "late"
        ? POINTS_0_5
        : NOTHING;
  const r2_4_2 = ratio(
    read(facts["police.legalEducationPlanTasksDone"]),
    read(facts["police.legalEducationPlanTasks"]),
  );
  const s2_4_2 = r2_4_2.gte(LIMIT_0_7) && r2_4_2.lte(LIMIT_1) ? POINTS_1 : r2_4_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const r2_4_3 = read(facts["legal.disseminationForms"]);
  const s2_4_3 = r2_4_3.gte(LIMIT_3) ? POINTS_1 : r2_4_3.gte(LIMIT_1) && r2_4_3.lte(LIMIT_2) ? POINTS_0_5 : NOTHING;
  const s2_4 = s2_4_1.plus(s2_4_2).plus(s2_4_3);
  const s2_5_1 = facts["police.policyInspectionPlanIssuance"] === "onTime" ? POINTS_1 : NOTHING;
  const r2_5_2 = ratio(
    read(facts["police.policyInspectionPlanUnitsDone"]),
    read(facts["police.policyInspectionPlanUnits"]),
  );
  const s2_5_2 = r2_5_2.gte(LIMIT_0_7) && r2_5_2.lte(LIMIT_1) ? POINTS_1 : r2_5_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const r2_5_3 = ratio(read(facts["police.policyInspectionItemsDone"]), read(facts["police.policyInspectionItems"]));
  const s2_5_3 = r2_5_3.gte(LIMIT_0_7) && r2_5_3.lte(LIMIT_1) ? POINTS_1 : r2_5_3.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const s2_5 = s2_5_1.plus(s2_5_2).plus(s2_5_3);
  const s2 = s2_1.plus(s2_2).plus(s2_3).plus(s2_4).plus(s2_5);
  const s3_1_1 =
    facts["police.procedureControlPlanIssuance"] === "onTime"
      ? POINTS_1
      : facts["police.procedureControlPlanIssuance"] === "late"
        ? POINTS_0_5
        : NOTHING;
  const r3_1_2 = ratio(
    read(facts["police.procedureControlPlanTasksDone"]),
    read(facts["police.procedureControlPlanTasks"]),
  );
  const s3_1_2 = r3_1_2.gte(LIMIT_0_7) && r3_1_2.lte(LIMIT_1) ? POINTS_1 : r3_1_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const s3_1_3 = facts["police.procedureReviewProposals"] === "onTime" ? POINTS_1 : NOTHING;
  const s3_1_4 = facts["police.announcedProceduresUpdated"] === true ? POINTS_1 : NOTHING;
  const r3_1_5 = ratio(read(facts["petitions.handled"]), read(facts["petitions.received"]));
  const s3_1_5 = r3_1_5.gte(LIMIT_1) ? POINTS_1 : r3_1_5.gte(LIMIT_0_7) ? POINTS_0_5 : NOTHING;
  const s3_1 = s3_1_1.plus(s3_1_2).plus(s3_1_3).plus(s3_1_4).plus(s3_1_5);
  const r3_2_1 = ratio(read(facts["tthc.proceduresPublished"]), read(facts["tthc.procedures"]));
  const s3_2_1 = r3_2_1.gte(LIMIT_0_7) && r3_2_1.lte(LIMIT_1) ? POINTS_1 : r3_2_1.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const r3_2_2 = read(facts["police.surveyDisclosure"]);
  const s3_2_2 = r3_2_2.gte(LIMIT_1)
    ? POINTS_1_5
    : r3_2_2.gte(LIMIT_0_7)
      ? POINTS_1
      : r3_2_2.gte(LIMIT_0_5)
        ? POINTS_0_5
        : NOTHING;
  const r3_2_3 = read(facts["police.surveyAccess"]);
  const s3_2_3 = r3_2_3.gte(LIMIT_1)
    ? POINTS_1_5
    : r3_2_3.gte(LIMIT_0_7)
      ? POINTS_1
      : r3_2_3.gte(LIMIT_0_5)
        ? POINTS_0_5
        : NOTHING;
  const s3_2 = s3_2_1.plus(s3_2_2).plus(s3_2_3);
  const r3_3_1 = ratio(read(facts["police.proceduresTimeCutProposed"]), read(facts["tthc.procedures"]));
  const s3_3_1 = r3_3_1.gte(LIMIT_0_15) ? POINTS_2 : NOTHING;
  const s3_3 = s3_3_1;
  const s3 = s3_1.plus(s3_2).plus(s3_3);
  const s4_1_1 = facts["police.internalProceduresDisclosed"] === true ? POINTS_1 : NOTHING;
  const s4_1_2 = facts["police.internalProceduresDisseminated"] === true ? POINTS_1 : NOTHING;
  const s4_1 = s4_1_1.plus(s4_1_2);
  const s4_2_1 = facts["police.internalProceduresInTime"] === true ? POINTS_1 : NOTHING;
  const s4_2_2 = facts["police.internalProceduresQuality"] === true ? POINTS_1 : NOTHING;
  const s4_2 = s4_2_1.plus(s4_2_2);
  const s4 = s4_1.plus(s4_2);
  const s5_1_1 = facts["police.structureByRules"] === true ? POINTS_1 : NOTHING;
  const s5_1_2 = facts["police.leadersByRules"] === true ? POINTS_1 : NOTHING;
  const s5_1_3 = facts["police.staffAllocated"] === true ? POINTS_1 : NOTHING;
  const s5_1 = s5_1_1.plus(s5_1_2).plus(s5_1_3);
  const r5_2_1 = ratio(read(facts["police.organisationInspectionPlanUnits"]), read(facts["police.subordinateUnits"]));
  const s5_2_1 = r5_2_1.gte(LIMIT_0_2) ? POINTS_0_5 : r5_2_1.gte(LIMIT_0_1) ? POINTS_0_25 : NOTHING;
  const r5_2_2 = ratio(
    read(facts["police.organisationInspectionPlanUnitsDone"]),
    read(facts["police.organisationInspectionPlanUnits"]),
  );
  const s5_2_2 =
    r5_2_2.gte(LIMIT_0_7) && r5_2_2.lte(LIMIT_1) ? POINTS_1_5 : r5_2_2.gte(LIMIT_0_5) ? POINTS_0_75 : NOTHING;
  const r5_2_3 = ratio(read(facts["police.organisationProblemsHandled"]), read(facts["police.organisationProblems"]));
  const s5_2_3 =
    r5_2_3.gte(LIMIT_0_7) && r5_2_3.lte(LIMIT_1) ? POINTS_1_5 : r5_2_3.gte(LIMIT_0_5) ? POINTS_0_75 : NOTHING;
  const s5_2 = s5_2_1.plus(s5_2_2).plus(s5_2_3);
  const s5_3_1 =
    facts["structure.workRegulation"] === "current" || facts["structure.workRegulation"] === "outdated"
      ? POINTS_1
      : NOTHING;
  const s5_3 = s5_3_1;
  const s5_4_1 = facts["police.delegation"] === "byRules" ? POINTS_1 : NOTHING;
  const s5_4_2 = facts["police.delegationExtended"] === true ? POINTS_1 : NOTHING;
  const s5_4 = s5_4_1.plus(s5_4_2);
  const s5 = s5_1.plus(s5_2).plus(s5_3).plus(s5_4);
  const s6_1_1 = facts["police.staffCutDocumentIssued"] === true ? POINTS_1 : NOTHING;
  const r6_1_2 = ratio(read(facts["police.staffCutDone"]), read(facts["police.staffCutTarget"]));
  const s6_1_2 = r6_1_2.gte(LIMIT_0_7) && r6_1_2.lte(LIMIT_1) ? POINTS_1 : r6_1_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const s6_1 = s6_1_1.plus(s6_1_2);
  const s6_2_1 = facts["police.trainingPlanIssued"] === true ? POINTS_1 : NOTHING;
  const r6_2_2 = ratio(read(facts["police.trainingPlanTasksDone"]), read(facts["police.trainingPlanTasks"]));
  const s6_2_2 = r6_2_2.gte(LIMIT_0_7) && r6_2_2.lte(LIMIT_1) ? POINTS_1 : r6_2_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const s6_2 = s6_2_1.plus(s6_2_2);
  const s6_3_1 = facts["police.staffAssessedByResults"] === true ? POINTS_1 : NOTHING;
  const s6_3_2 = facts["police.reformCommendationProposed"] === true ? POINTS_0_5 : NOTHING;
  const s6_3_3 = facts["police.misconductHandled"] === true ? POINTS_0_5 : NOTHING;
  const s6_3 = s6_3_1.plus(s6_3_2).plus(s6_3_3);
  const r6_4_1 = ratio(read(facts["police.staffRatedGoodOrBetter"]), read(facts["police.staffRated"]));
  const s6_4_1 = r6_4_1.gte(LIMIT_0_8) ? POINTS_2 : r6_4_1.gte(LIMIT_0_6) ? POINTS_1 : NOTHING;
  const s6_4 = s6_4_1;
  const s6 = s6_1.plus(s6_2).plus(s6_3).plus(s6_4);
  const s7_1_1 = facts["police.financeRulesIssued"] === true ? POINTS_0_5 : NOTHING;
  const s7_1_2 = facts["police.financeRulesFollowed"] === true ? POINTS_0_5 : NOTHING;
  const s7_1 = s7_1_1.plus(s7_1_2);
  const s7_2_1 = facts["police.budgetDisclosed"] === true ? POINTS_1 : NOTHING;
  const s7_2_2 = facts["police.accountsSettled"] === true ? POINTS_1 : NOTHING;
  const s7_2 = s7_2_1.plus(s7_2_2);
  const s7_3_1 = facts["police.spendingRulesIssued"] === true ? POINTS_1 : NOTHING;
  const s7_3_2 = facts["police.spendingRulesViolated"] === false ? POINTS_1 : NOTHING;
  const s7_3 = s7_3_1.plus(s7_3_2);
  const s7_4_1 = facts["police.financialDemocracyIssued"] === true ? POINTS_0_5 : NOTHING;
  const s7_4_2 = facts["police.financialDemocracyViolated"] === false ? POINTS_0_5 : NOTHING;
  const s7_4 = s7_4_1.plus(s7_4_2);
  const s7_5_1 = facts["police.assetInspectionPlanIssued"] === true ? POINTS_1 : NOTHING;
  const r7_5_2 = ratio(read(facts["police.assetProblemsHandled"]), read(facts["police.assetProblems"]));
  const s7_5_2 = r7_5_2.gte(LIMIT_0_7) && r7_5_2.lte(LIMIT_1) ? POINTS_1 : r7_5_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const s7_5 = s7_5_1.plus(s7_5_2);
  const s7 = s7_1.plus(s7_2).plus(s7_3).plus(s7_4).plus(s7_5);
  const s8_1_1 =
    facts["police.itPlanIssuance"] === "onTime"
      ? POINTS_1
      : facts["police.itPlanIssuance"] === "late"
        ? POINTS_0_5
        : NOTHING;
  const r8_1_2 = ratio(read(facts["egov.planTasksDone"]), read(facts["egov.planTasks"]));
  const s8_1_2 = r8_1_2.gte(LIMIT_0_7) && r8_1_2.lte(LIMIT_1) ? POINTS_1 : r8_1_2.gte(LIMIT_0_5) ? POINTS_0_5 : NOTHING;
  const r8_1_3 = ratio(read(facts["police.unitsWithWorkSoftware"]), read(facts["police.subordinateUnits"]));
  const s8_1_3 = r8_1_3.gte(LIMIT_0_5) ? POINTS_1 : r8_1_3.gte(LIMIT_0_2) ? POINTS_0_5 : NOTHING;
  const s8_1_4 = facts["police.softwareCooperation"] === true ? POINTS_1 : NOTHING;
  const s8_1 = s8_1_1.plus(s8_1_2).plus(s8_1_3).plus(s8_1_4);
  const s8_2 = facts["egov.website"] === "full" ? POINTS_1 : NOTHING;
  const r8_3_1 = ratio(read(facts["police.proceduresOnlineUsed"]), read(facts["police.proceduresOnline"]));
  const s8_3_1 = r8_3_1.gte(LIMIT_0_7) ? POINTS_2 : r8_3_1.gte(LIMIT_0_5) ? POINTS_1 : NOTHING;
  const r8_3_2 = ratio(read(facts["police.onlineDossierRate"]), read(facts["police.onlineDossierRateTarget"]));
  const s8_3_2 = r8_3_2.gte(LIMIT_1)
    ? POINTS_4
    : r8_3_2.gte(LIMIT_0_85)
      ? POINTS_2_5
      : r8_3_2.gte(LIMIT_0_7)
        ? POINTS_1
        : NOTHING;
  const s8_3 = s8_3_1.plus(s8_3_2);
  const r8_4_1 = ratio(read(facts["police.proceduresByPostUsed"]), read(facts["police.proceduresByPost"]));
  const s8_4_1 = r8_4_1.gte(LIMIT_0_5) ? POINTS_0_25 : r8_4_1.gte(LIMIT_0_3) ? POINTS_0_125 : NOTHING;
  const r8_4_2 = ratio(
    read(facts["police.dossiersReceivedByPost"]),
    read(facts["tthc.receivedOnline"]).plus(read(facts["tthc.receivedDirect"])),
  );
  const s8_4_2 = r8_4_2.gte(LIMIT_0_05) ? POINTS_0_25 : r8_4_2.gt(LIMIT_0) ? POINTS_0_15 : NOTHING;
  const r8_4_3 = ratio(read(facts["police.resultsReturnedByPost"]), read(facts["tthc.settled"]));
  const s8_4_3 = r8_4_3.gte(LIMIT_0_1) ? POINTS_1 : r8_4_3.gte(LIMIT_0_05) ? POINTS_0_25 : NOTHING;
  const s8_4 = s8_4_1.plus(s8_4_2).plus(s8_4_3);
  const r8_5 = ratio(read(facts["police.proceduresUnderIso"]), read(facts["tthc.procedures"]));
  const s8_5 = r8_5.gte(LIMIT_1)
    ? POINTS_1_5
    : r8_5.gte(LIMIT_0_8)
      ? POINTS_1
      : r8_5.gte(LIMIT_0_5)
        ? POINTS_0_5
        : NOTHING;
  const s8 = s8_1.plus(s8_2).plus(s8_3).plus(s8_4).plus(s8_5);
  const s9_1 =
    facts["police.oneStopOperation"] === "byRequirements"
      ? POINTS_1
      : facts["police.oneStopOperation"] === "partly"
        ? POINTS_0_5
        : NOTHING;
  const r9_2 = ratio(read(facts["tthc.proceduresAtOneStop"]), read(facts["tthc.procedures"]));
  const s9_2 =
    r9_2.gte(LIMIT_0_9) && r9_2.lte(LIMIT_1)
      ? POINTS_4
      : r9_2.gte(LIMIT_0_8)
        ? POINTS_2
        : r9_2.gte(LIMIT_0_5)
          ? POINTS_1
          : NOTHING;
  const s9_3_1 = facts["police.receptionRoomByRules"] === true ? POINTS_0_25 : NOTHING;
  const s9_3_2 = facts["police.receptionEquipped"] === true ? POINTS_0_25 : NOTHING;
  const r9_3_3 = ratio(read(facts["police.receptionUnitsModern"]), read(facts["police.receptionUnits"]));
  const s9_3_3 = r9_3_3.gte(LIMIT_0_7) ? POINTS_0_5 : r9_3_3.gte(LIMIT_0_5) ? POINTS_0_25 : NOTHING;
  const s9_3 = s9_3_1.plus(s9_3_2).plus(s9_3_3);
  const r9_4_1 = read(facts["police.surveyAttitude"]);
  const s9_4_1 = r9_4_1.gte(LIMIT_1)
    ? POINTS_1
    : r9_4_1.gte(LIMIT_0_7)
      ? POINTS_0_75
      : r9_4_1.gte(LIMIT_0_5)
        ? POINTS_0_5
        : NOTHING;
  const r9_4_2 = read(facts["police.surveyTime"]);
  const s9_4_2 = r9_4_2.gte(LIMIT_1)
    ? POINTS_1_5
    : r9_4_2.gte(LIMIT_0_7)
      ? POINTS_1
      : r9_4_2.gte(LIMIT_0_5)
        ? POINTS_0_5
        : NOTHING;
  const r9_4_3 = read(facts["police.surveyQuality"]);
  const s9_4_3 = r9_4_3.gte(LIMIT_1)
    ? POINTS_1_5
    : r9_4_3.gte(LIMIT_0_7)
      ? POINTS_1
      : r9_4_3.gte(LIMIT_0_5)
        ? POINTS_0_5
        : NOTHING;
  const s9_4 = s9_4_1.plus(s9_4_2).plus(s9_4_3);
  const s9 = s9_1.plus(s9_2).plus(s9_3).plus(s9_4);
  const total = s1.plus(s2).plus(s3).plus(s4).plus(s5).plus(s6).plus(s7).plus(s8).plus(s9);
  return {
    total,
    nodes: {
      "1.1.1": s1_1_1,
      "1.1.2": s1_1_2,
      "1.1.3": s1_1_3,
      "1.1.4": s1_1_4,
      "1.1": s1_1,
      "1.2.1": s1_2_1,
      "1.2.2": s1_2_2,
      "1.2.3": s1_2_3,
      "1.2": s1_2,
      "1.3.1": s1_3_1,
      "1.3.2": s1_3_2,
      "1.3.3": s1_3_3,
      "1.3": s1_3,
      "1.4.1": s1_4_1,
      "1.4.2": s1_4_2,
      "1.4.3": s1_4_3,
      "1.4": s1_4,
      "1.5.1": s1_5_1,
      "1.5.2": s1_5_2,
      "1.5": s1_5,
      "1.6.1": s1_6_1,
      "1.6.2": s1_6_2,
      "1.6.3": s1_6_3,
      "1.6": s1_6,
      "1": s1,
      "2.1.1": s2_1_1,
      "2.1.2": s2_1_2,
      "2.1.3": s2_1_3,
      "2.1": s2_1,
      "2.2.1": s2_2_1,
      "2.2.2": s2_2_2,
      "2.2.3": s2_2_3,
      "2.2": s2_2,
      "2.3.1": s2_3_1,
      "2.3.2": s2_3_2,
      "2.3.3": s2_3_3,
      "2.3": s2_3,
      "2.4.1": s2_4_1,
      "2.4.2": s2_4_2,
      "2.4.3": s2_4_3,
      "2.4": s2_4,
      "2.5.1": s2_5_1,
      "2.5.2": s2_5_2,
      "2.5.3": s2_5_3,
      "2.5": s2_5,
      "2": s2,
      "3.1.1": s3_1_1,
      "3.1.2": s3_1_2,
      "3.1.3": s3_1_3,
      "3.1.4": s3_1_4,
      "3.1.5": s3_1_5,
      "3.1": s3_1,
      "3.2.1": s3_2_1,
      "3.2.2": s3_2_2,
      "3.2.3": s3_2_3,
      "3.2": s3_2,
      "3.3.1": s3_3_1,
      "3.3": s3_3,
      "3": s3,
      "4.1.1": s4_1_1,
      "4.1.2": s4_1_2,
      "4.1": s4_1,
      "4.2.1": s4_2_1,
      "4.2.2": s4_2_2,
      "4.2": s4_2,
      "4": s4,
      "5.1.1": s5_1_1,
      "5.1.2": s5_1_2,
      "5.1.3": s5_1_3,
      "5.1": s5_1,
      "5.2.1": s5_2_1,
      "5.2.2": s5_2_2,
      "5.2.3": s5_2_3,
      "5.2": s5_2,
      "5.3.1": s5_3_1,
      "5.3": s5_3,
      "5.4.1": s5_4_1,
      "5.4.2": s5_4_2,
      "5.4": s5_4,
      "5": s5,
      "6.1.1": s6_1_1,
      "6.1.2": s6_1_2,
      "6.1": s6_1,
      "6.2.1": s6_2_1,
      "6.2.2": s6_2_2,
      "6.2": s6_2,
      "6.3.1": s6_3_1,
      "6.3.2": s6_3_2,
      "6.3.3": s6_3_3,
      "6.3": s6_3,
      "6.4.1": s6_4_1,
      "6.4": s6_4,
      "6": s6,
      "7.1.1": s7_1_1,
      "7.1.2": s7_1_2,
      "7.1": s7_1,
      "7.2.1": s7_2_1,
      "7.2.2": s7_2_2,
      "7.2": s7_2,
      "7.3.1": s7_3_1,
      "7.3.2": s7_3_2,
      "7.3": s7_3,
      "7.4.1": s7_4_1,
      "7.4.2": s7_4_2,
      "7.4": s7_4,
      "7.5.1": s7_5_1,
      "7.5.2": s7_5_2,
      "7.5": s7_5,
      "7": s7,
      "8.1.1": s8_1_1,
      "8.1.2": s8_1_2,
      "8.1.3": s8_1_3,
      "8.1.4": s8_1_4,
      "8.1": s8_1,
      "8.2": s8_2,
      "8.3.1": s8_3_1,
      "8.3.2": s8_3_2,
      "8.3": s8_3,
      "8.4.1": s8_4_1,
      "8.4.2": s8_4_2,
      "8.4.3": s8_4_3,
      "8.4": s8_4,
      "8.5": s8_5,
      "8": s8,
      "9.1": s9_1,
      "9.2": s9_2,
      "9.3.1": s9_3_1,
      "9.3.2": s9_3_2,
      "9.3.3": s9_3_3,
      "9.3": s9_3,
      "9.4.1": s9_4_1,
      "9.4.2": s9_4_2,
      "9.4.3": s9_4_3,
      "9.4": s9_4,
      "9": s9,
    },
  };
}

/** What the rubric comes to in decimals. */
export interface DecimalScores {
  readonly total: Decimal;
  readonly nodes: { readonly [code: string]: Decimal };
}

/** A quotient; nothing below the line is missing, whatever stands above it. */
function ratio(above: Decimal, below: Decimal): Decimal {
  return below.gt(LIMIT_0) ? above.div(below) : new Decimal(Number.NaN);
}

/** A number as JSON holds it; anything else is no number. */
function read(value: unknown): Decimal {
  return new Decimal(typeof value === "number" ? value : Number.NaN);
}

const NOTHING = new Decimal(0);
const LIMIT_0 = new Decimal("0");
const LIMIT_0_05 = new Decimal("0.05");
const LIMIT_0_1 = new Decimal("0.1");
const LIMIT_0_15 = new Decimal("0.15");
const LIMIT_0_2 = new Decimal("0.2");
const LIMIT_0_3 = new Decimal("0.3");
const LIMIT_0_5 = new Decimal("0.5");
const LIMIT_0_6 = new Decimal("0.6");
const LIMIT_0_7 = new Decimal("0.7");
const LIMIT_0_75 = new Decimal("0.75");
const LIMIT_0_8 = new Decimal("0.8");
const LIMIT_0_85 = new Decimal("0.85");
const LIMIT_0_9 = new Decimal("0.9");
const LIMIT_1 = new Decimal("1");
const LIMIT_2 = new Decimal("2");
const LIMIT_3 = new Decimal("3");
const POINTS_0_125 = new Decimal("0.125");
const POINTS_0_15 = new Decimal("0.15");
const POINTS_0_25 = new Decimal("0.25");
const POINTS_0_5 = new Decimal("0.5");
const POINTS_0_75 = new Decimal("0.75");
const POINTS_1 = new Decimal("1");
const POINTS_1_5 = new Decimal("1.5");
const POINTS_2 = new Decimal("2");
const POINTS_2_5 = new Decimal("2.5");
const POINTS_4 = new Decimal("4");
