import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import { toPlainValue } from "../number/print.js";
import { ZERO } from "../number/rational.js";
import { explainStep } from "../rules/ends.js";
import type { CompiledRubric } from "../score/compile.js";
import { gatherEffects, type SourcedEffect } from "../score/effects.js";
import { gradeOf, isReached } from "../score/grade.js";
import type { Prepared } from "../score/prepare.js";
import { type CompiledRequirement, isMet, measuredFor } from "../score/requirements.js";
import type { Scores } from "../score/score.js";
import type { Situation } from "../score/situation.js";
import type { Finding } from "./types.js";

/** Bars on grades, lowered and forced grades, each with the node that brings it; and conditions that are not met. */
export function gradeFindings(compiled: CompiledRubric, { situation }: Prepared, scores: Scores): readonly Finding[] {
  return [...effectFindings(compiled, situation, scores), ...unmetRequirements(compiled, situation, scores)];
}

function effectFindings(compiled: CompiledRubric, situation: Situation, scores: Scores): readonly Finding[] {
  const { all } = scores.effects;
  return all.flatMap((effect): readonly Finding[] => {
    const message = messageOf(effect, compiled, scores);
    if (message === undefined) return [];
    const node = compiled.byCode().get(effect.node);
    const without = gradeWithout(
      compiled,
      situation,
      scores,
      all.filter((other) => other !== effect),
    );
    const facts = node?.rule?.facts ?? [];
    return [{ node: effect.node, kind: "gradeBar", lost: ZERO, facts, ...costOf(message, without, compiled, scores) }];
  });
}

/** The grade with other effects, and as though one of the conditions were met. */
function gradeWithout(
  { rubric, requirements }: CompiledRubric,
  { book }: Situation,
  { outcomes, percent }: Scores,
  effects: readonly SourcedEffect[],
  met?: CompiledRequirement,
): string | null {
  if (outcomes[0]?.hasNoScore !== false) return null;
  const value = rubric.grades?.on === "percent" ? percent : outcomes[0].points;
  return gradeOf(rubric, value, gatherEffects(effects).grades, (place) =>
    (requirements[place] ?? []).every((one) => one === met || isMet(one, outcomes, book)),
  );
}

/** What a bar costs, as data and in words; nothing in words where something else costs as much. */
function costOf(
  finding: Message,
  without: string | null,
  { rubric }: CompiledRubric,
  { grade: given }: Scores,
): Pick<Finding, "grades" | "message"> {
  const grades = { given, without };
  const titleOf = (id: string | null): Text | undefined =>
    rubric.grades?.levels.find((grade) => grade.id === id)?.title;
  const [now, then] = [titleOf(given), titleOf(without)];
  return given === without || now === undefined || then === undefined
    ? { grades, message: finding }
    : { grades, message: { code: "finding.gradeCost", params: { finding, given: now, without: then } } };
}

function messageOf(effect: SourcedEffect, compiled: CompiledRubric, scores: Scores): Message | undefined {
  const { barGrade, lowerGrade, forceGrade } = effect.action;
  const node = compiled.byCode().get(effect.node);
  const reason: Message | Text | string =
    node?.source?.title ?? scores.outcomes[node?.index ?? 0]?.reason ?? effect.node;
  const titleOf = (id: string): Text | string =>
    compiled.rubric.grades?.levels.find((grade) => grade.id === id)?.title ?? id;
  if (barGrade !== undefined) return { code: "finding.gradeBar", params: { grade: titleOf(barGrade), reason } };
  if (lowerGrade !== undefined) return { code: "finding.gradeLowered", params: { steps: lowerGrade, reason } };
  if (forceGrade !== undefined) return { code: "finding.gradeForced", params: { grade: titleOf(forceGrade), reason } };
  return undefined;
}

/** The conditions that stand between the total and a grade that it reaches. */
function unmetRequirements(compiled: CompiledRubric, situation: Situation, scores: Scores): readonly Finding[] {
  const { grades } = compiled.rubric;
  const value = grades?.on === "percent" ? scores.percent : scores.outcomes[0]?.points;
  if (value === undefined) return [];
  return (grades?.levels ?? []).flatMap((grade, place) => {
    if (!isReached(grade, value)) return [];
    const unmet = (compiled.requirements[place] ?? []).filter((one) => !isMet(one, scores.outcomes, situation.book));
    return unmet.map((requirement): Finding => {
      const params = { grade: grade.title, condition: conditionOf(requirement, compiled) };
      const found = foundFor(requirement, situation, scores);
      const message: Message =
        found === undefined
          ? { code: "finding.requirementUnknown", params }
          : { code: "finding.requirementNotMet", params: { ...params, found } };
      const without = gradeWithout(compiled, situation, scores, scores.effects.all, requirement);
      return {
        node: requirement.kind === "measure" ? "" : (compiled.nodes[requirement.node]?.code ?? ""),
        kind: "gradeBar",
        lost: ZERO,
        facts: requirement.kind === "measure" ? requirement.measure.facts : [],
        ...costOf(message, without, compiled, scores),
      };
    });
  });
}

/** The condition as the rubric prints it, or in words. */
export function conditionOf(requirement: CompiledRequirement, compiled: CompiledRubric): Message | Text {
  const { when } = requirement.input;
  if (when !== undefined) return when;
  if (requirement.kind === "measure") {
    const { measure, step } = requirement;
    const facts = [...measure.facts];
    return { code: "requirement.measure", params: { facts, step: explainStep(step, measure.unit, undefined) } };
  }
  const node = compiled.nodes[requirement.node]?.code ?? "";
  return { code: `requirement.${requirement.kind}`, params: { node, from: toPlainValue(requirement.from) } };
}

/** What the condition finds instead; `undefined` where nothing is known. */
export function foundFor(
  requirement: CompiledRequirement,
  { book }: Situation,
  { outcomes }: Scores,
): Message | undefined {
  const measured = measuredFor(requirement, outcomes, book);
  if (measured.kind === "missing" || measured.kind === "empty") return undefined;
  if (requirement.kind === "measure") return requirement.measure.explain(measured, book);
  const code = requirement.kind === "share" ? "measure.percent" : "measure.points";
  return { code, params: { value: measured.kind === "number" ? toPlainValue(measured.value) : null } };
}
