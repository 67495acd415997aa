import { binary, call, cell, constant, FALSE, firstOf, iff, rationalConstant, tidy } from "../formula/build.js";
import type { CellAddress, Formula } from "../formula/types.js";
import { isZero, minimum, type Rational, ZERO } from "../number/rational.js";
import { eitherGrain, type Grain, grainOf } from "../rules/formula.js";
import type { Rule } from "../rules/outcome.js";
import type { WhenEmpty } from "../rules/types.js";
import type { CompiledNode } from "../score/node.js";
import type { NodeState } from "../score/states.js";
import type { Calculation } from "./calculation.js";
import type { Inputs, InputWords } from "./inputs.js";
import { ABSENCE, type NodeFormula, stateNumber } from "./nodeFormula.js";
import { rangeOf } from "./readFact.js";
import { outcomeWhenEmpty } from "./rule/pointsWhenEmpty.js";
import { OUTCOME, type RuleFormula } from "./rule/ruleTypes.js";

/** One way for a leaf to come out, the first that holds. */
interface LeafCase {
  readonly when: Formula;
  readonly state: NodeState;
  readonly points: Formula;
  readonly absence: Formula;
  readonly isMissing: boolean;
  readonly isExempted: boolean;
  readonly grain: Grain;
}

/** A leaf as formulas, before effects and rounding; and what it counts while its facts are missing. */
export interface LeafFormula {
  readonly leaf: NodeFormula;
  readonly counted: Formula;
}

export function leafFormula(
  node: CompiledNode,
  rule: Rule,
  formula: RuleFormula | undefined,
  {
    inputs,
    words,
    whenNotHeld,
  }: { readonly inputs: Inputs; readonly words: InputWords; readonly whenNotHeld: WhenEmpty },
  calculation: Calculation,
): LeafFormula {
  const put = (meaning: string, one: Formula): Formula => calculation.put(node.code, meaning, one);
  const at = inputs.claimed.get(node.code);
  const claimed =
    at === undefined
      ? undefined
      : { points: cell(at), isClaimable: put("claimable", isClaimable(node.code, cell(at), inputs)) };
  const cases = leafCases(node, rule, formula, { inputs, words, whenNotHeld, claimed });
  const place = put(
    "case",
    firstOf(
      cases.map(({ when }, index) => [when, constant(index + 1)]),
      constant(0),
    ),
  );
  const choose = (of: (one: LeafCase) => Formula): Formula => {
    const all = cases.map(of);
    const [first = FALSE] = all;
    const isSame = all.every(
      (one) => one.kind === "constant" && first.kind === "constant" && one.value === first.value,
    );
    return isSame ? first : call("CHOOSE", place, ...all);
  };
  const absence = put(
    "absence",
    choose((one) => one.absence),
  );
  const max = node.max === undefined ? constant("") : rationalConstant(node.max);
  const absences = new Set([
    ...(formula?.absences ?? []),
    ...cases.flatMap((one) => (one.absence.kind === "constant" ? [Number(one.absence.value) + 2] : [])),
  ]);
  const ways = new Set(Array.from(absences, (outcome) => outcome - 2).filter((way) => way > 0));
  const missing = rationalConstant(minimum(ZERO, rule.lowest));
  const leaf: NodeFormula = {
    node,
    state: put(
      "state",
      choose((one) => constant(stateNumber(one.state))),
    ),
    points: put(
      "points",
      choose((one) => one.points),
    ),
    grain: cases.map((one) => one.grain).reduce(eitherGrain),
    available: put("available", ways.size === 0 ? max : iff(binary(absence, "=", constant(0)), max, constant(0))),
    absence,
    absences: ways,
    isMissing: put(
      "missing",
      choose((one) => constant(one.isMissing)),
    ),
    hasNoScore: FALSE,
    isExempted: put(
      "exempted",
      choose((one) => constant(one.isExempted)),
    ),
  };
  const counted = claimed === undefined ? missing : put("counted", iff(claimed.isClaimable, claimed.points, missing));
  return { leaf, counted };
}

function leafCases(
  node: CompiledNode,
  rule: Rule,
  formula: RuleFormula | undefined,
  {
    inputs,
    words,
    whenNotHeld,
    claimed,
  }: {
    readonly inputs: Inputs;
    readonly words: InputWords;
    readonly whenNotHeld: WhenEmpty;
    readonly claimed: { readonly points: Formula; readonly isClaimable: Formula } | undefined;
  },
): readonly LeafCase[] {
  const { source, code } = node;
  const cases: LeafCase[] = [];
  const declared = (at: CellAddress | undefined): Formula =>
    at === undefined ? FALSE : binary(cell(at), "=", constant(words.yes));
  if (source?.notApplicable !== undefined) {
    const when = declared(inputs.notApplicable.get(code));
    cases.push({ ...exempt(node, rule, source.notApplicable.then, "notApplicable"), when, isExempted: true });
  }
  if (source?.didNotArise !== undefined) {
    const when = declared(inputs.didNotArise.get(code));
    cases.push({ ...exempt(node, rule, source.didNotArise.then, "didNotArise"), when, isExempted: true });
  }
  const missing = rationalConstant(minimum(ZERO, rule.lowest));
  if (formula !== undefined) {
    const { outcome, points, grain } = formula;
    const plain = { points, grain, isMissing: false, isExempted: false };
    const isPoints = binary(outcome, "=", constant(OUTCOME.points));
    cases.push({ ...plain, when: isPoints, state: "scored", absence: constant(ABSENCE.none) });
    const absence = iff(
      binary(outcome, ">=", constant(OUTCOME.reduceMax)),
      binary(outcome, "-", constant(OUTCOME.empty)),
      constant(ABSENCE.none),
    );
    const isEmpty = binary(outcome, ">=", constant(OUTCOME.empty));
    cases.push({ ...plain, when: isEmpty, state: "didNotArise", absence });
  }
  if (source?.scoredBy === "survey") {
    const when = binary(cell(inputs.survey), "=", constant(words.no));
    cases.push({ ...exempt(node, rule, whenNotHeld, "notHeld"), when, isExempted: whenNotHeld !== "missing" });
  }
  if (source?.scoredBy === "appraiser") {
    const grain = grainOf([]);
    const points = constant(0);
    cases.push({
      when: constant(true),
      state: "notHeld",
      points,
      absence: constant(0),
      isMissing: false,
      isExempted: true,
      grain,
    });
  }
  if (claimed !== undefined) {
    cases.push({
      when: claimed.isClaimable,
      state: "scored",
      points: claimed.points,
      absence: constant(ABSENCE.none),
      isMissing: false,
      isExempted: false,
      grain: [{ fixed: 10n ** BigInt(CLAIMED_PLACES), variable: 1n }],
    });
  }
  const grain = grainOf([minimum(ZERO, rule.lowest)]);
  cases.push({
    when: constant(true),
    state: "missing",
    points: missing,
    absence: constant(ABSENCE.none),
    isMissing: true,
    isExempted: false,
    grain,
  });
  return cases;
}

/** Decimal places of points that a unit claims. */
export const CLAIMED_PLACES = 6;

/** True where the rule can give the points that are claimed. */
function isClaimable(code: string, claimed: Formula, { givable }: Inputs): Formula {
  const list = givable.get(code);
  if (list === undefined) return FALSE;
  const near = constant(1e-9);
  const above = binary(rangeOf(list.low), "<=", binary(claimed, "+", near));
  const below = binary(rangeOf(list.high), ">=", binary(claimed, "-", near));
  const isFound = binary(call("SUMPRODUCT", binary(above, "*", below)), ">", constant(0));
  const isShort = binary(tidy(claimed), "=", call("ROUND", claimed, constant(CLAIMED_PLACES)));
  return iff(call("ISNUMBER", claimed), iff(isShort, isFound, FALSE), FALSE);
}

/** An exemption, or a survey that was not held. */
function exempt(
  node: CompiledNode,
  rule: Rule,
  then: WhenEmpty,
  state: NodeState,
): Omit<LeafCase, "when" | "isExempted"> {
  const outcome = outcomeWhenEmpty(then);
  const isAbsent = outcome >= OUTCOME.reduceMax;
  const full = node.max ?? (rule.highest === "open" ? rule.lowest : rule.highest);
  const points = pointsWhen(then, full, rule);
  return {
    state,
    points: rationalConstant(points),
    absence: constant(isAbsent ? outcome - OUTCOME.empty : ABSENCE.none),
    isMissing: then === "missing",
    grain: grainOf([points]),
  };
}

function pointsWhen(then: WhenEmpty, full: Rational, rule: Rule): Rational {
  if (then === "missing") return minimum(ZERO, rule.lowest);
  return then === "full" && !isZero(full) ? full : ZERO;
}
