import {
  and,
  binary,
  call,
  constant,
  FALSE,
  firstOf,
  iff,
  not,
  or,
  plus,
  rationalConstant,
  times,
} from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { decimal } from "../number/decimal.js";
import { HUNDRED, type Rational } from "../number/rational.js";
import { holds, readStep } from "../rules/ends.js";
import { isRoundingExact } from "../rules/formula.js";
import { stepFormula } from "../rules/stepFormula.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CompiledRequirement } from "../score/requirements.js";
import type { GradeEffectFormulas } from "./effectFormulas.js";
import type { NearBorder } from "./finishFormula.js";
import { nearLimit, reaches } from "./nearBorder.js";
import type { NodeFormula } from "./nodeFormula.js";
import { measureLines } from "./rule/measureLines.js";
import { MEASURED, type RuleFrame } from "./rule/ruleTypes.js";

/** Percent and grade of the total. */
export interface GradeFormulas {
  /** 100 × total / available; `""` where it is not known. */
  readonly percent: Formula;
  /** The place of the grade, the best first; 0 for none. */
  readonly place: Formula;
  readonly near: readonly NearBorder[];
}

export function gradeFormulas(
  compiled: CompiledRubric,
  nodes: readonly NodeFormula[],
  effects: GradeEffectFormulas,
  frame: RuleFrame,
): GradeFormulas {
  const [total] = nodes;
  if (total === undefined) throw new RangeError("A rubric has a total.");
  const put = (meaning: string, formula: Formula): Formula => frame.calculation.put("", meaning, formula);
  const percent = put("percent", percentOf(total));
  const grades = compiled.rubric.grades?.levels ?? [];
  if (grades.length === 0) return { percent, place: constant(0), near: [] };
  const onPercent = compiled.rubric.grades?.on === "percent";
  const value = onPercent ? percent : total.points;
  const near: NearBorder[] = [];
  const reached = (from: Rational): Formula => {
    // A total of few decimals meets its limit or misses it by far.
    const isExact = !onPercent && isRoundingExact(total.grain, 2);
    if (!isExact)
      near.push({ about: "", isNear: iff(call("ISNUMBER", value), nearLimit(value, rationalConstant(from)), FALSE) });
    const isReached = reaches(value, rationalConstant(from));
    return onPercent ? iff(call("ISNUMBER", value), isReached, FALSE) : isReached;
  };
  const cases = grades.map((grade, index): readonly [Formula, Formula] => {
    const conditions = (compiled.requirements[index] ?? []).map((one) => isMet(one, nodes, frame));
    const isOpen = binary(effects.barred, "<", constant(index + 1));
    const own = grade.from === undefined ? [] : [reached(decimal(grade.from))];
    return [put(`grade.${grade.id}`, and([isOpen, ...own, ...conditions])), constant(index + 1)];
  });
  const first = put("reached", firstOf(cases, constant(0)));
  const lowered = call("MIN", plus(first, effects.steps), constant(grades.length));
  const forced = call("MAX", lowered, effects.forced);
  const hasValue = onPercent ? call("ISNUMBER", percent) : constant(true);
  const hasGrade = and([not(total.hasNoScore), hasValue]);
  // Without a value nothing may be compared with it.
  const place = iff(hasGrade, iff(binary(first, "=", constant(0)), constant(0), forced), constant(0));
  return { percent, place: put("grade", place), near };
}

function percentOf({ points, available }: NodeFormula): Formula {
  const quotient = binary(times(points, rationalConstant(HUNDRED)), "/", available);
  if (available.kind === "constant") {
    return typeof available.value === "number" && available.value !== 0 ? quotient : constant("");
  }
  const isNothing = or([not(call("ISNUMBER", available))]);
  return firstOf(
    [
      [isNothing, constant("")],
      [binary(call("ROUND", available, constant(10)), "=", constant(0)), constant("")],
    ],
    quotient,
  );
}

/** Whether a condition of a grade is met; what is missing, or empty, meets none. */
function isMet(requirement: CompiledRequirement, nodes: readonly NodeFormula[], frame: RuleFrame): Formula {
  if (requirement.kind === "measure") {
    const measured = measureLines(requirement.input.measure, frame);
    const step = readStep(requirement.input);
    const is = (state: number): Formula => binary(measured.state, "=", constant(state));
    const onNever = holds(step, { kind: "never" }) ? is(MEASURED.never) : FALSE;
    return firstOf([[is(MEASURED.value), stepFormula(step, measured)]], onNever);
  }
  const node = nodes[requirement.node];
  if (node === undefined) return FALSE;
  if (requirement.kind === "node") {
    return and([not(node.hasNoScore), reaches(node.points, rationalConstant(requirement.from))]);
  }
  const { available } = node;
  const isKnown = iff(
    call("ISNUMBER", available),
    binary(call("ROUND", available, constant(10)), ">", constant(0)),
    FALSE,
  );
  const wanted = binary(node.points, "-", times(available, rationalConstant(requirement.from)));
  return iff(and([not(node.hasNoScore), isKnown]), reaches(wanted, constant(0)), FALSE);
}
