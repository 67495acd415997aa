import { ONE, ZERO } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import { holds, type Step } from "../rules/ends.js";
import type { MeasuredValue } from "../rules/kind.js";
import type { Rule } from "../rules/outcome.js";
import type { CompiledNode } from "../score/node.js";
import { type CompiledRequirement, isMet } from "../score/requirements.js";
import { moveSets } from "./contrast.js";
import { groundsOf } from "./ground.js";
import type { Ladder } from "./ladder.js";
import { createLevers } from "./levers.js";
import type { ContrastMove } from "./types.js";

type MeasureCondition = Extract<CompiledRequirement, { readonly kind: "measure" }>;

/** What meets the conditions of a grade that measure facts and are not met; those on nodes are met through leaves. */
export function conditionLadders(place: number, start: Start): readonly Ladder[] {
  const { compiled, prepared, scores } = start;
  const groundOf = groundsOf(start);
  const leversOf = createLevers(start);
  const { book } = prepared.situation;
  return (compiled.requirements[place] ?? []).flatMap((requirement): readonly Ladder[] => {
    if (requirement.kind !== "measure" || isMet(requirement, scores.outcomes, book)) return [];
    const answers = answersFor(requirement, start);
    if (answers !== undefined) return [{ rungs: answers, isWhole: true }];
    const rule = ruleOf(requirement);
    const ground = groundOf(nodeOf(rule, compiled.nodes[0] as CompiledNode), rule);
    const sets = Array.from(moveSets(ground, leversOf(ground), ONE));
    return [
      {
        rungs: sets.flatMap(({ moves }) => (moves === undefined ? [] : [moves])),
        isWhole: !sets.some(({ isCut }) => isCut),
      },
    ];
  });
}

/** What is to be declared where facts of the condition are missing; `undefined` where none are. */
function answersFor(
  { measure, step }: MeasureCondition,
  { prepared }: Start,
): readonly (readonly ContrastMove[])[] | undefined {
  const { book } = prepared.situation;
  if (measure.measure(book).kind !== "missing") return undefined;
  for (const target of targetsOf(step)) {
    const values = holds(step, target) ? measure.aim(target, book) : undefined;
    if (values !== undefined) {
      const moves = Array.from(
        values,
        ([fact, value]): ContrastMove => ({
          kind: "answer",
          fact,
          changes: new Map([[fact, value]]),
          steps: 1,
          isOpen: true,
        }),
      );
      return [moves];
    }
  }
  return [];
}

/** Values that may be enough: the ends of the step, or its choices. */
function targetsOf({ low, high, choices }: Step): readonly MeasuredValue[] {
  const ends = [low, high].flatMap((end): readonly MeasuredValue[] =>
    end === undefined ? [] : [{ kind: "number", value: end.value }],
  );
  return [...ends, ...Array.from(choices ?? [], (value): MeasuredValue => ({ kind: "choice", value }))];
}

/** A condition as a rule that gives one point where it is met. */
function ruleOf({ measure, step }: MeasureCondition): Rule {
  const none = [] as const;
  return {
    lowest: ZERO,
    highest: ONE,
    facts: measure.facts,
    mayPassOver: false,
    score(book) {
      const measured = measure.measure(book);
      if (measured.kind === "missing") {
        return {
          kind: "missing",
          facts: measured.facts,
          reason: { code: "reason.missing", params: { facts: [...measured.facts] } },
        };
      }
      const isHeld = measured.kind !== "empty" && holds(step, measured);
      const reason =
        measured.kind === "empty" ? { code: "reason.empty.zero", params: {} } : measure.explain(measured, book);
      return { kind: "points", points: isHeld ? ONE : ZERO, given: false, reason };
    },
    range: () => ({ absences: new Set(), mayBeMissing: true }),
    // A step with one end only is met the further the measure goes.
    direction: (fact) => (step.high === undefined && step.choices === undefined ? measure.direction(fact) : "mixed"),
    canVanish: () => false,
    givable: [
      { low: ZERO, high: ZERO },
      { low: ONE, high: ONE },
    ],
    hasEffects: false,
    happened: () => none,
    possible: () => none,
  };
}

/** A leaf of its own for the condition. */
function nodeOf(rule: Rule, root: CompiledNode): CompiledNode {
  return { ...root, source: undefined, children: [], rounding: undefined, max: undefined, rule };
}
