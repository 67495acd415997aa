import type { Case } from "../../src/evidence/types.js";
import type { Grade, GradeRequirement } from "../../src/rubric/types.js";
import type { Effect, EffectAction, RuleInput } from "../../src/rules/types.js";
import { decimal } from "./decimal.js";
import { holds, levelOf } from "./ends.js";
import { compare, type Fraction, whole } from "./fraction.js";
import { type Circumstances, type Measured, measured } from "./measure.js";
import { isForYear, joined } from "./rule.js";

/** Section 8: what has happened beside the points. */
export interface Happened {
  readonly emptied: Set<string>;
  readonly barred: Set<string>;
  readonly forced: Set<string>;
  steps: number;
}

/** Notes the effects of all parts of a rule whose measure is known. */
export function noteEffects(rule: RuleInput, circumstances: Circumstances, happened: Happened): void {
  const rules = joined(rule, circumstances.year);
  if (rules !== null) {
    for (const one of rules) noteEffects(one, circumstances, happened);
    return;
  }
  if (rule.measure === undefined || !isForYear(rule, circumstances.year)) return;
  const value = measured(rule.measure, circumstances);
  const level = levelOf(rule.points?.levels ?? [], value);
  for (const action of level?.effects ?? []) note(action, casesOf(value), happened);
  for (const effect of rule.effects ?? []) {
    const counted = withFlag(value, effect);
    if (holds(effect, counted)) note(effect, casesOf(counted), happened);
  }
}

function casesOf(value: Measured): readonly Case[] {
  return value.is === "number" ? (value.cases ?? []) : [];
}

/** With `flag`: the count of the cases that also carry the flag. */
function withFlag(value: Measured, { flag }: Effect): Measured {
  if (flag === undefined || value.is !== "number") return value;
  const cases = (value.cases ?? []).filter(({ flags = [] }) => flags.includes(flag));
  return { is: "number", number: whole(cases.length), cases };
}

function note(action: EffectAction, cases: readonly Case[], happened: Happened): void {
  if (action.emptyNode === "related") {
    for (const { node } of cases) if (node !== undefined) happened.emptied.add(node);
  } else if (action.emptyNode !== undefined) happened.emptied.add(action.emptyNode);
  if (action.barGrade !== undefined) happened.barred.add(action.barGrade);
  if (action.lowerGrade !== undefined) happened.steps += action.lowerGrade;
  if (action.forceGrade !== undefined) happened.forced.add(action.forceGrade);
}

/** Section 9: the grade of a value; bar, conditions, then lower, then force. */
export function gradeFor(
  value: Fraction,
  grades: readonly Grade[],
  happened: Happened,
  isMet: (condition: GradeRequirement) => boolean = () => true,
): string | null {
  const place = (id: string): number => grades.findIndex((grade) => grade.id === id);
  const lastBarred = Math.max(-1, ...[...happened.barred].map(place));
  const reached = grades.findIndex(
    ({ from, requires = [] }, index) =>
      index > lastBarred && (from === undefined || compare(decimal(from), value) <= 0) && requires.every(isMet),
  );
  if (reached === -1) return null;
  const lowered = Math.min(reached + happened.steps, grades.length - 1);
  const forced = Math.max(lowered, ...[...happened.forced].map(place));
  return grades[forced]?.id ?? null;
}
