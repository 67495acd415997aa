import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import { ZERO } from "../number/rational.js";
import type { CompiledRubric } from "../score/compile.js";
import type { SourcedEffect } from "../score/effects.js";
import type { Scores } from "../score/score.js";
import type { Finding } from "./types.js";

/** Bars on grades, lowered and forced grades, each with the node that brings it. */
export function gradeFindings(compiled: CompiledRubric, scores: Scores): readonly Finding[] {
  return scores.effects.all.flatMap((effect): readonly Finding[] => {
    const message = messageOf(effect, compiled, scores);
    if (message === undefined) return [];
    const node = compiled.nodes.find(({ code }) => code === effect.node);
    return [{ node: effect.node, kind: "gradeBar", lost: ZERO, facts: node?.rule?.facts ?? [], message }];
  });
}

function messageOf(effect: SourcedEffect, compiled: CompiledRubric, scores: Scores): Message | undefined {
  const { barGrade, lowerGrade, forceGrade } = effect.action;
  const node = compiled.nodes.find(({ code }) => code === effect.node);
  const reason: Message | Text | string =
    node?.source?.title ?? scores.outcomes[node?.index ?? 0]?.reason ?? effect.node;
  const titleOf = (id: string): Text | string =>
    compiled.rubric.grades?.levels.find((grade) => grade.id === id)?.title ?? id;
  if (barGrade !== undefined) return { code: "finding.gradeBar", params: { grade: titleOf(barGrade), reason } };
  if (lowerGrade !== undefined) return { code: "finding.gradeLowered", params: { steps: lowerGrade, reason } };
  if (forceGrade !== undefined) return { code: "finding.gradeForced", params: { grade: titleOf(forceGrade), reason } };
  return undefined;
}
