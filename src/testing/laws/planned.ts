import { exactScore } from "../../assess/numbers.js";
import { fromPlainValue } from "../../number/print.js";
import { equals } from "../../number/rational.js";
import { type Law, withFacts } from "./law.js";

/**
 * A plan that is carried out gives exactly the score that it promised, action by action.
 *
 * @remarks Since 0.1.0
 */
export const planned: Law = {
  name: "planned",
  statement: "Carrying out the actions of the plan, in order, gives exactly the totals that it promised.",
  violation({ scorer }, evidence) {
    const { actionPlan } = scorer.assess(evidence);
    let done = evidence;
    for (const action of actionPlan.actions) {
      done = withFacts(done, action.facts);
      const { score } = scorer.assess(done).total;
      // Where a gap leaves no total, nothing was promised.
      if (score !== null && score !== action.reaches)
        return `after action ${action.id} the total is ${score}, not ${action.reaches}`;
    }
    const { reaches, reachesExact } = actionPlan;
    const last = exactScore(scorer.assess(done).total);
    if (reaches === null || last === null)
      return reaches === last ? undefined : "the plan and the total do not both end without a score";
    const promised = fromPlainValue(reachesExact ?? reaches);
    return equals(promised, last)
      ? undefined
      : `the plan promised ${reachesExact ?? reaches} exactly, and gave another total`;
  },
};
