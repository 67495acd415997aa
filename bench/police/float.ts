/**
 * The rubric par/police-unit-2024 as an engineer writes it by hand, in plain numbers: the floor that the library is
 * measured against. It knows nothing of missing facts, claims, exemptions or derived facts: what is not there is NaN,
 * which no comparison holds, and scores nothing.
 *
 * Called as `scoreByFloat(evidence.facts)` with a parsed evidence document whose facts are plain values; returns the total
 * and the points of all nodes by their codes.
 */
export function scoreByFloat(facts: { readonly [fact: string]: unknown }): FloatScores {
  const s1_1_1 = facts["reform.planIssuance"] === "onTime" ? 1 : facts["reform.planIssuance"] === "late" ? 0.5 : 0;
  const s1_1_2 = facts["police.planTasksComplete"] === true ? 1 : 0;
  const s1_1_3 = facts["police.planResultsAndDutiesClear"] === true ? 1 : 0;
  const r1_1_4 = ratio(number(facts["reform.planTasksDone"]), number(facts["reform.planTasks"]));
  const s1_1_4 = r1_1_4 >= 1 ? 1 : r1_1_4 >= 0.5 ? 0.5 : 0;
  const s1_1 = s1_1_1 + s1_1_2 + s1_1_3 + s1_1_4;
  const r1_2_1 = ratio(number(facts["police.reportsSent"]), number(facts["police.reportsDue"]));
  const s1_2_1 = r1_2_1 >= 1 ? 1 : r1_2_1 >= 3 / 4 ? 0.5 : 0;
  const s1_2_2 = facts["police.reportsComplete"] === true ? 1 : 0;
  const r1_2_3 = ratio(number(facts["police.reportsSentInTime"]), number(facts["police.reportsDue"]));
  const s1_2_3 = r1_2_3 >= 1 ? 2 : r1_2_3 >= 3 / 4 ? 1 : 0;
  const s1_2 = s1_2_1 + s1_2_2 + s1_2_3;
  const r1_3_1 = ratio(number(facts["police.inspectionPlanUnits"]), number(facts["police.subordinateUnits"]));
  const s1_3_1 = r1_3_1 >= 0.5 ? 1 : r1_3_1 > 0 ? 0.5 : 0;
  const r1_3_2 = ratio(number(facts["police.inspectionPlanUnitsDone"]), number(facts["police.inspectionPlanUnits"]));
  const s1_3_2 = r1_3_2 >= 0.7 && r1_3_2 <= 1 ? 1 : r1_3_2 >= 0.5 ? 0.5 : 0;
  const r1_3_3 = ratio(number(facts["police.inspectionProblemsHandled"]), number(facts["police.inspectionProblems"]));
  const s1_3_3 = r1_3_3 >= 0.7 && r1_3_3 <= 1 ? 1 : r1_3_3 >= 0.5 ? 0.5 : 0;
  const s1_3 = s1_3_1 + s1_3_2 + s1_3_3;
  const s1_4_1 = facts["communication.planIssued"] === true ? 1 : 0;
  const s1_4_2 = facts["police.communicationRenewed"] === true ? 1 : 0;
  const r1_4_3 = number(facts["communication.articles"]);
  const s1_4_3 = r1_4_3 >= 3 ? 1 : r1_4_3 >= 1 && r1_4_3 <= 2 ? 0.5 : 0;
  const s1_4 = s1_4_1 + s1_4_2 + s1_4_3;
  const s1_5_1 = facts["reform.linkedToEmulation"] === true ? 1 : 0;
  const s1_5_2 = facts["police.creativeSteering"] === true ? 1.5 : 0;
  const s1_5 = s1_5_1 + s1_5_2;
  const s1_6_1 =
    facts["police.directiveIssuance"] === "fullAndSpecific"
      ? 1.5
      : facts["police.directiveIssuance"] === "notSpecific"
        ? 1
        : 0;
  const r1_6_2 = ratio(number(facts["police.directiveDocumentsInTime"]), number(facts["police.directiveDocuments"]));
  const s1_6_2 = r1_6_2 >= 0.7 && r1_6_2 <= 1 ? 1.5 : r1_6_2 >= 0.5 ? 1 : 0;
  const r1_6_3 = ratio(number(facts["police.assignedTasksDone"]), number(facts["police.assignedTasks"]));
  const s1_6_3 = r1_6_3 >= 1 ? 1.5 : r1_6_3 >= 0.75 ? 1 : r1_6_3 >= 0.5 ? 0.5 : 0;
  const s1_6 = s1_6_1 + s1_6_2 + s1_6_3;
  const s1 = s1_1 + s1_2 + s1_3 + s1_4 + s1_5 + s1_6;
  const s2_1_1 = facts["police.legalDocumentsImplemented"] === true ? 1 : 0;
  const r2_1_2 = ratio(number(facts["legal.commentsInTime"]), number(facts["legal.commentsRequested"]));
  const s2_1_2 = r2_1_2 >= 1 ? 1 : r2_1_2 >= 0.75 ? 0.5 : 0;
  const r2_1_3 = ratio(number(facts["police.commentsOfQuality"]), number(facts["police.commentsMade"]));
  const s2_1_3 = r2_1_3 >= 0.75 ? 1 : 0;
  const s2_1 = s2_1_1 + s2_1_2 + s2_1_3;
  const s2_2_1 = facts["police.reviewPlanIssuance"] === "onTime" ? 1 : 0;
  const r2_2_2 = ratio(number(facts["police.reviewPlanTasksDone"]), number(facts["police.reviewPlanTasks"]));
  const s2_2_2 = r2_2_2 >= 0.7 && r2_2_2 <= 1 ? 1 : r2_2_2 >= 0.5 ? 0.5 : 0;
  const s2_2_3 = facts["police.reviewResultsHandledLawfully"] === true ? 0.5 : 0;
  const s2_2 = s2_2_1 + s2_2_2 + s2_2_3;
  const s2_3_1 = facts["police.enforcementMonitored"] === true ? 1 : 0;
  const s2_3_2 = facts["police.enforcementViolations"] === false ? 1 : 0;
  const s2_3_3 = facts["police.enforcementProblemsHandled"] === true ? 1 : 0;
  const s2_3 = s2_3_1 + s2_3_2 + s2_3_3;
  const s2_4_1 =
    facts["police.legalEducationPlanIssuance"] === "onTime"
      ? 1
      : facts["police.legalEducationPlanIssuance"] === "late"
        ? 0.5
        : 0;
  const r2_4_2 = ratio(
    number(facts["police.legalEducationPlanTasksDone"]),
    number(facts["police.legalEducationPlanTasks"]),
  );
  const s2_4_2 = r2_4_2 >= 0.7 && r2_4_2 <= 1 ? 1 : r2_4_2 >= 0.5 ? 0.5 : 0;
  const r2_4_3 = number(facts["legal.disseminationForms"]);
  const s2_4_3 = r2_4_3 >= 3 ? 1 : r2_4_3 >= 1 && r2_4_3 <= 2 ? 0.5 : 0;
  const s2_4 = s2_4_1 + s2_4_2 + s2_4_3;
  const s2_5_1 = facts["police.policyInspectionPlanIssuance"] === "onTime" ? 1 : 0;
  const r2_5_2 = ratio(
    number(facts["police.policyInspectionPlanUnitsDone"]),
    number(facts["police.policyInspectionPlanUnits"]),
  );
  const s2_5_2 = r2_5_2 >= 0.7 && r2_5_2 <= 1 ? 1 : r2_5_2 >= 0.5 ? 0.5 : 0;
  const r2_5_3 = ratio(
    number(facts["police.policyInspectionItemsDone"]),
    number(facts["police.policyInspectionItems"]),
  );
  const s2_5_3 = r2_5_3 >= 0.7 && r2_5_3 <= 1 ? 1 : r2_5_3 >= 0.5 ? 0.5 : 0;
  const s2_5 = s2_5_1 + s2_5_2 + s2_5_3;
  const s2 = s2_1 + s2_2 + s2_3 + s2_4 + s2_5;
  const s3_1_1 =
    facts["police.procedureControlPlanIssuance"] === "onTime"
      ? 1
      : facts["police.procedureControlPlanIssuance"] === "late"
        ? 0.5
        : 0;
  const r3_1_2 = ratio(
    number(facts["police.procedureControlPlanTasksDone"]),
    number(facts["police.procedureControlPlanTasks"]),
  );
  const s3_1_2 = r3_1_2 >= 0.7 && r3_1_2 <= 1 ? 1 : r3_1_2 >= 0.5 ? 0.5 : 0;
  const s3_1_3 = facts["police.procedureReviewProposals"] === "onTime" ? 1 : 0;
  const s3_1_4 = facts["police.announcedProceduresUpdated"] === true ? 1 : 0;
  const r3_1_5 = ratio(number(facts["petitions.handled"]), number(facts["petitions.received"]));
  const s3_1_5 = r3_1_5 >= 1 ? 1 : r3_1_5 >= 0.7 ? 0.5 : 0;
  const s3_1 = s3_1_1 + s3_1_2 + s3_1_3 + s3_1_4 + s3_1_5;
  const r3_2_1 = ratio(number(facts["tthc.proceduresPublished"]), number(facts["tthc.procedures"]));
  const s3_2_1 = r3_2_1 >= 0.7 && r3_2_1 <= 1 ? 1 : r3_2_1 >= 0.5 ? 0.5 : 0;
  const r3_2_2 = number(facts["police.surveyDisclosure"]);
  const s3_2_2 = r3_2_2 >= 1 ? 1.5 : r3_2_2 >= 0.7 ? 1 : r3_2_2 >= 0.5 ? 0.5 : 0;
  const r3_2_3 = number(facts["police.surveyAccess"]);
  const s3_2_3 = r3_2_3 >= 1 ? 1.5 : r3_2_3 >= 0.7 ? 1 : r3_2_3 >= 0.5 ? 0.5 : 0;
  const s3_2 = s3_2_1 + s3_2_2 + s3_2_3;
  const r3_3_1 = ratio(number(facts["police.proceduresTimeCutProposed"]), number(facts["tthc.procedures"]));
  const s3_3_1 = r3_3_1 >= 0.15 ? 2 : 0;
  const s3_3 = s3_3_1;
  const s3 = s3_1 + s3_2 + s3_3;
  const s4_1_1 = facts["police.internalProceduresDisclosed"] === true ? 1 : 0;
  const s4_1_2 = facts["police.internalProceduresDisseminated"] === true ? 1 : 0;
  const s4_1 = s4_1_1 + s4_1_2;
  const s4_2_1 = facts["police.internalProceduresInTime"] === true ? 1 : 0;
  const s4_2_2 = facts["police.internalProceduresQuality"] === true ? 1 : 0;
  const s4_2 = s4_2_1 + s4_2_2;
  const s4 = s4_1 + s4_2;
  const s5_1_1 = facts["police.structureByRules"] === true ? 1 : 0;
  const s5_1_2 = facts["police.leadersByRules"] === true ? 1 : 0;
  const s5_1_3 = facts["police.staffAllocated"] === true ? 1 : 0;
  const s5_1 = s5_1_1 + s5_1_2 + s5_1_3;
  const r5_2_1 = ratio(
    number(facts["police.organisationInspectionPlanUnits"]),
    number(facts["police.subordinateUnits"]),
  );
  const s5_2_1 = r5_2_1 >= 0.2 ? 0.5 : r5_2_1 >= 0.1 ? 0.25 : 0;
  const r5_2_2 = ratio(
    number(facts["police.organisationInspectionPlanUnitsDone"]),
    number(facts["police.organisationInspectionPlanUnits"]),
  );
  const s5_2_2 = r5_2_2 >= 0.7 && r5_2_2 <= 1 ? 1.5 : r5_2_2 >= 0.5 ? 0.75 : 0;
  const r5_2_3 = ratio(
    number(facts["police.organisationProblemsHandled"]),
    number(facts["police.organisationProblems"]),
  );
  const s5_2_3 = r5_2_3 >= 0.7 && r5_2_3 <= 1 ? 1.5 : r5_2_3 >= 0.5 ? 0.75 : 0;
  const s5_2 = s5_2_1 + s5_2_2 + s5_2_3;
  const s5_3_1 =
    facts["structure.workRegulation"] === "current" || facts["structure.workRegulation"] === "outdated" ? 1 : 0;
  const s5_3 = s5_3_1;
  const s5_4_1 = facts["police.delegation"] === "byRules" ? 1 : 0;
  const s5_4_2 = facts["police.delegationExtended"] === true ? 1 : 0;
  const s5_4 = s5_4_1 + s5_4_2;
  const s5 = s5_1 + s5_2 + s5_3 + s5_4;
  const s6_1_1 = facts["police.staffCutDocumentIssued"] === true ? 1 : 0;
  const r6_1_2 = ratio(number(facts["police.staffCutDone"]), number(facts["police.staffCutTarget"]));
  const s6_1_2 = r6_1_2 >= 0.7 && r6_1_2 <= 1 ? 1 : r6_1_2 >= 0.5 ? 0.5 : 0;
  const s6_1 = s6_1_1 + s6_1_2;
  const s6_2_1 = facts["police.trainingPlanIssued"] === true ? 1 : 0;
  const r6_2_2 = ratio(number(facts["police.trainingPlanTasksDone"]), number(facts["police.trainingPlanTasks"]));
  const s6_2_2 = r6_2_2 >= 0.7 && r6_2_2 <= 1 ? 1 : r6_2_2 >= 0.5 ? 0.5 : 0;
  const s6_2 = s6_2_1 + s6_2_2;
  const s6_3_1 = facts["police.staffAssessedByResults"] === true ? 1 : 0;
  const s6_3_2 = facts["police.reformCommendationProposed"] === true ? 0.5 : 0;
  const s6_3_3 = facts["police.misconductHandled"] === true ? 0.5 : 0;
  const s6_3 = s6_3_1 + s6_3_2 + s6_3_3;
  const r6_4_1 = ratio(number(facts["police.staffRatedGoodOrBetter"]), number(facts["police.staffRated"]));
  const s6_4_1 = r6_4_1 >= 0.8 ? 2 : r6_4_1 >= 0.6 ? 1 : 0;
  const s6_4 = s6_4_1;
  const s6 = s6_1 + s6_2 + s6_3 + s6_4;
  const s7_1_1 = facts["police.financeRulesIssued"] === true ? 0.5 : 0;
  const s7_1_2 = facts["police.financeRulesFollowed"] === true ? 0.5 : 0;
  const s7_1 = s7_1_1 + s7_1_2;
  const s7_2_1 = facts["police.budgetDisclosed"] === true ? 1 : 0;
  const s7_2_2 = facts["police.accountsSettled"] === true ? 1 : 0;
  const s7_2 = s7_2_1 + s7_2_2;
  const s7_3_1 = facts["police.spendingRulesIssued"] === true ? 1 : 0;
  const s7_3_2 = facts["police.spendingRulesViolated"] === false ? 1 : 0;
  const s7_3 = s7_3_1 + s7_3_2;
  const s7_4_1 = facts["police.financialDemocracyIssued"] === true ? 0.5 : 0;
  const s7_4_2 = facts["police.financialDemocracyViolated"] === false ? 0.5 : 0;
  const s7_4 = s7_4_1 + s7_4_2;
  const s7_5_1 = facts["police.assetInspectionPlanIssued"] === true ? 1 : 0;
  const r7_5_2 = ratio(number(facts["police.assetProblemsHandled"]), number(facts["police.assetProblems"]));
  const s7_5_2 = r7_5_2 >= 0.7 && r7_5_2 <= 1 ? 1 : r7_5_2 >= 0.5 ? 0.5 : 0;
  const s7_5 = s7_5_1 + s7_5_2;
  const s7 = s7_1 + s7_2 + s7_3 + s7_4 + s7_5;
  const s8_1_1 = facts["police.itPlanIssuance"] === "onTime" ? 1 : facts["police.itPlanIssuance"] === "late" ? 0.5 : 0;
  const r8_1_2 = ratio(number(facts["egov.planTasksDone"]), number(facts["egov.planTasks"]));
  const s8_1_2 = r8_1_2 >= 0.7 && r8_1_2 <= 1 ? 1 : r8_1_2 >= 0.5 ? 0.5 : 0;
  const r8_1_3 = ratio(number(facts["police.unitsWithWorkSoftware"]), number(facts["police.subordinateUnits"]));
  const s8_1_3 = r8_1_3 >= 0.5 ? 1 : r8_1_3 >= 0.2 ? 0.5 : 0;
  const s8_1_4 = facts["police.softwareCooperation"] === true ? 1 : 0;
  const s8_1 = s8_1_1 + s8_1_2 + s8_1_3 + s8_1_4;
  const s8_2 = facts["egov.website"] === "full" ? 1 : 0;
  const r8_3_1 = ratio(number(facts["police.proceduresOnlineUsed"]), number(facts["police.proceduresOnline"]));
  const s8_3_1 = r8_3_1 >= 0.7 ? 2 : r8_3_1 >= 0.5 ? 1 : 0;
  const r8_3_2 = ratio(number(facts["police.onlineDossierRate"]), number(facts["police.onlineDossierRateTarget"]));
  const s8_3_2 = r8_3_2 >= 1 ? 4 : r8_3_2 >= 0.85 ? 2.5 : r8_3_2 >= 0.7 ? 1 : 0;
  const s8_3 = s8_3_1 + s8_3_2;
  const r8_4_1 = ratio(number(facts["police.proceduresByPostUsed"]), number(facts["police.proceduresByPost"]));
  const s8_4_1 = r8_4_1 >= 0.5 ? 0.25 : r8_4_1 >= 0.3 ? 0.125 : 0;
  const r8_4_2 = ratio(
    number(facts["police.dossiersReceivedByPost"]),
    number(facts["tthc.receivedOnline"]) + number(facts["tthc.receivedDirect"]),
  );
  const s8_4_2 = r8_4_2 >= 0.05 ? 0.25 : r8_4_2 > 0 ? 0.15 : 0;
  const r8_4_3 = ratio(number(facts["police.resultsReturnedByPost"]), number(facts["tthc.settled"]));
  const s8_4_3 = r8_4_3 >= 0.1 ? 1 : r8_4_3 >= 0.05 ? 0.25 : 0;
  const s8_4 = s8_4_1 + s8_4_2 + s8_4_3;
  const r8_5 = ratio(number(facts["police.proceduresUnderIso"]), number(facts["tthc.procedures"]));
  const s8_5 = r8_5 >= 1 ? 1.5 : r8_5 >= 0.8 ? 1 : r8_5 >= 0.5 ? 0.5 : 0;
  const s8 = s8_1 + s8_2 + s8_3 + s8_4 + s8_5;
  const s9_1 =
    facts["police.oneStopOperation"] === "byRequirements" ? 1 : facts["police.oneStopOperation"] === "partly" ? 0.5 : 0;
  const r9_2 = ratio(number(facts["tthc.proceduresAtOneStop"]), number(facts["tthc.procedures"]));
  const s9_2 = r9_2 >= 0.9 && r9_2 <= 1 ? 4 : r9_2 >= 0.8 ? 2 : r9_2 >= 0.5 ? 1 : 0;
  const s9_3_1 = facts["police.receptionRoomByRules"] === true ? 0.25 : 0;
  const s9_3_2 = facts["police.receptionEquipped"] === true ? 0.25 : 0;
  const r9_3_3 = ratio(number(facts["police.receptionUnitsModern"]), number(facts["police.receptionUnits"]));
  const s9_3_3 = r9_3_3 >= 0.7 ? 0.5 : r9_3_3 >= 0.5 ? 0.25 : 0;
  const s9_3 = s9_3_1 + s9_3_2 + s9_3_3;
  const r9_4_1 = number(facts["police.surveyAttitude"]);
  const s9_4_1 = r9_4_1 >= 1 ? 1 : r9_4_1 >= 0.7 ? 0.75 : r9_4_1 >= 0.5 ? 0.5 : 0;
  const r9_4_2 = number(facts["police.surveyTime"]);
  const s9_4_2 = r9_4_2 >= 1 ? 1.5 : r9_4_2 >= 0.7 ? 1 : r9_4_2 >= 0.5 ? 0.5 : 0;
  const r9_4_3 = number(facts["police.surveyQuality"]);
  const s9_4_3 = r9_4_3 >= 1 ? 1.5 : r9_4_3 >= 0.7 ? 1 : r9_4_3 >= 0.5 ? 0.5 : 0;
  const s9_4 = s9_4_1 + s9_4_2 + s9_4_3;
  const s9 = s9_1 + s9_2 + s9_3 + s9_4;
  const total = s1 + s2 + s3 + s4 + s5 + s6 + s7 + s8 + s9;
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

/** What the rubric comes to in plain numbers. */
export interface FloatScores {
  readonly total: number;
  readonly nodes: { readonly [code: string]: number };
}

/** A quotient; nothing below the line is missing, whatever stands above it. */
function ratio(above: number, below: number): number {
  return below > 0 ? above / below : Number.NaN;
}

/** A number as JSON holds it; anything else is no number. */
function number(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}
