import type { PlannedAction, UnsealedAssessment } from "../assess/types.js";
import { isZero, sum } from "../number/rational.js";
import { type Balance, balanceOf } from "./balance.js";
import { exactPoints } from "./exactPoints.js";
import { gradeTitle } from "./grade.js";
import { treeOf } from "./tree.js";
import type { Words } from "./words.js";

/** What the plan brings as a whole, in sentences. */
export function planSummary(
  assessment: UnsealedAssessment,
  words: Words,
  balance: Balance | undefined = balanceOf(assessment, treeOf(assessment)),
): readonly string[] {
  const { actionPlan, total } = assessment;
  const { actions } = actionPlan;
  if (actions.length === 0) {
    return [words.text(hasOwnGaps(assessment) ? "report.plan.declareFirst" : "report.plan.nothingToDo")];
  }
  const undeclared = actions.filter(isUndeclared);
  const gain = undeclared.map((action) => exactPoints(action.gain, action.gainExact));
  return [
    words.text("report.plan.brings", {
      count: actions.length,
      personDays: words.points(actionPlan.personDays),
      gain: words.signed(actionPlan.gain),
      score: words.points(total.score),
      reaches: words.points(actionPlan.reaches),
    }),
    ...gradeAfter(assessment, words),
    ...boundNote(balance, words),
    ...(undeclared.length === 0
      ? []
      : [words.text("report.plan.undeclaredCount", { count: undeclared.length, points: words.points(sum(gain)) })]),
  ];
}

/** True where nothing is known today of all that the action changes: perhaps it is done already. */
export function isUndeclared({ undeclared, facts }: PlannedAction): boolean {
  return undeclared.length > 0 && Object.keys(facts).every((fact) => undeclared.includes(fact));
}

function gradeAfter(assessment: UnsealedAssessment, words: Words): readonly string[] {
  const { gradeFloor, gradeCeiling } = assessment.actionPlan;
  if (assessment.rubric.grades.length === 0) return [];
  const [lowest, highest] = [gradeFloor, gradeCeiling].map((id) => gradeTitle(id, assessment, words));
  return [
    gradeFloor === gradeCeiling
      ? words.text("report.plan.grade", { grade: lowest ?? "" })
      : words.text("report.plan.gradeOpen", { lowest: lowest ?? "", highest: highest ?? "" }),
  ];
}

/** True where data are missing that the unit itself can declare. */
function hasOwnGaps(assessment: UnsealedAssessment): boolean {
  const tree = treeOf(assessment);
  return tree.leaves.some((leaf) => leaf.state === "missing" && tree.scorerOf(leaf) === "unit");
}

/** Where the total is kept at a bound, the first gains show smaller than what they are worth. */
function boundNote(balance: Balance | undefined, words: Words): readonly string[] {
  const isHidden = balance?.isKeptWithinBounds === true && !isZero(balance.deductedUndeclared);
  return isHidden ? [words.text("report.plan.keptWithinBounds")] : [];
}
