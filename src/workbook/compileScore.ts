import type { Issue } from "../document/issue.js";
import { pointer } from "../document/issue.js";
import { constant, iff } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { dayNumber } from "../number/calendar.js";
import { InexactFormulaError, isRoundingExact } from "../rules/formula.js";
import type { RuleContext } from "../rules/kind.js";
import type { Registry } from "../rules/registry.js";
import type { CompiledRubric } from "../score/compile.js";
import { type BoundsFormulas, compileBounds } from "./bounds/compileBounds.js";
import { anyLine, type Calculation, totalLine } from "./calculation.js";
import { compileFacts, type FactFormulas } from "./compileFacts.js";
import { gradeEffectFormulas, type LeafEffects } from "./effectFormulas.js";
import { type EmptiedFormulas, emptiedFormulas, NEVER_EMPTIED } from "./emptiedFormulas.js";
import { finishFormula, type NearBorder } from "./finishFormula.js";
import { type GradeFormulas, gradeFormulas } from "./gradeFormula.js";
import { groupFormula } from "./groupFormula.js";
import type { Inputs, InputWords } from "./inputs.js";
import { type LeafFormula, leafFormula } from "./leafFormula.js";
import { nearBorder } from "./nearBorder.js";
import type { NodeFormula } from "./nodeFormula.js";
import { ruleFormula } from "./rule/ruleFormula.js";
import type { RuleFormula, RuleFrame } from "./rule/ruleTypes.js";

/** A rubric as formulas: facts, nodes in the order of the compiled rubric, percent and grade. */
export interface ScoreFormulas {
  readonly facts: FactFormulas;
  readonly nodes: readonly NodeFormula[];
  readonly grade: GradeFormulas;
  readonly bounds: BoundsFormulas;
  /** Conditions that people should see before they sign, and how many leaves are missing. */
  readonly alarms: Alarms;
}

/** True or false, and a number. */
export interface Alarms {
  /** A cell holds something that it should not. */
  readonly wrong: Formula;
  /** Something derived is larger than the workbook computes with. */
  readonly beyond: Formula;
  /** A value lies on, or next to, a border of rounding or of a grade, and no proof says which. */
  readonly near: Formula;
  /** A floor or a ceiling lies on, or next to, a border of rounding. */
  readonly nearBounds: Formula;
  readonly missing: Formula;
}

/** What the formulas of a rubric are compiled with. */
export interface ScoreFrame {
  readonly compiled: CompiledRubric;
  readonly registry: Registry;
  readonly year: number;
  readonly inputs: Inputs;
  readonly words: InputWords;
  readonly calculation: Calculation;
}

/** A rubric that cannot be a workbook, with all reasons. */
export class RefusedRubricError extends Error {
  override readonly name = "RefusedRubricError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ code, path }) => `${path} ${code}`).join("; "));
    this.issues = issues;
  }
}

/** @throws {RefusedRubricError} where some rule has no exact formula */
export function compileScore(frame: ScoreFrame): ScoreFormulas {
  const { compiled, inputs, words, year, calculation, registry } = frame;
  const { rubric } = compiled;
  const refusals: Issue[] = [];
  const attempt = <Result>(path: string, work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof InexactFormulaError)) throw error;
      refusals.push({ code: error.code, path, params: error.params });
      return undefined;
    }
  };
  const facts = attempt("/facts", () => compileFacts(compiled, inputs, words, year, calculation));
  if (facts === undefined) throw new RefusedRubricError(refusals);
  const context: RuleContext = {
    definition: (fact) => compiled.definitions.get(fact),
    year,
    holidays: new Set((rubric.holidays ?? []).flatMap((date) => dayNumber(date) ?? [])),
  };
  const ruleFrame = (node: string): RuleFrame => ({
    facts: facts.context,
    factRange: facts.range,
    context,
    registry,
    calculation,
    node,
  });
  const rules = new Map<number, RuleFormula>();
  for (const { index, code, source } of compiled.nodes) {
    const input = source?.rule;
    const formula = input && attempt(pointer("/nodes", code), () => ruleFormula(input, ruleFrame(code)));
    if (formula !== undefined) rules.set(index, formula);
  }
  if (refusals.length > 0) throw new RefusedRubricError(refusals);
  const whenNotHeld = rubric.survey?.whenNotHeld ?? "missing";
  const leaves = new Map<number, LeafFormula>();
  const effects: LeafEffects[] = [];
  for (const node of compiled.nodes) {
    if (node.rule === undefined) continue;
    const formula = rules.get(node.index);
    const leaf = leafFormula(node, node.rule, formula, { inputs, words, whenNotHeld }, calculation);
    leaves.set(node.index, leaf);
    if (formula !== undefined && formula.effects.length > 0) {
      effects.push({ code: node.code, isExempted: leaf.leaf.isExempted, effects: formula.effects });
    }
  }
  const nodes: NodeFormula[] = [];
  const emptied = new Map<number, EmptiedFormulas>();
  const near: NearBorder[] = [];
  for (const node of [...compiled.nodes].reverse()) {
    const joined = leaves.get(node.index)?.leaf ?? joinGroup(node.index, compiled, nodes, calculation);
    const isEmptied =
      node.index === 0 ? NEVER_EMPTIED : emptiedFormulas(node.code, effects, inputs, words, calculation);
    emptied.set(node.index, isEmptied);
    const done = finishFormula(joined, isEmptied.now, calculation);
    nodes[node.index] = done.finished;
    near.push(...done.near);
  }
  const gradeEffects = gradeEffectFormulas(effects, rubric, calculation);
  const grade = attempt("/grades", () => gradeFormulas(compiled, nodes, gradeEffects, ruleFrame("")));
  if (grade === undefined) throw new RefusedRubricError(refusals);
  const bounds = compileBounds({ compiled, leaves, rules, emptied, calculation });
  const shownNear = nodes.flatMap(({ points, grain }) =>
    isRoundingExact(grain, rubric.displayPlaces) ? [] : [nearBorder(points, rubric.displayPlaces, 0.5)],
  );
  const isNear = [...[...near, ...grade.near].map((one) => one.isNear), ...shownNear];
  const missing = nodes.flatMap(({ node, isMissing }) =>
    node.rule === undefined ? [] : [iff(isMissing, constant(1), constant(0))],
  );
  const alarms: Alarms = {
    wrong: anyLine(calculation, "alarm", Array.from(facts.wrong.values())),
    beyond: anyLine(calculation, "alarm", facts.beyond),
    near: anyLine(calculation, "alarm", isNear),
    nearBounds: anyLine(calculation, "alarm", bounds.near),
    missing: totalLine(calculation, "missing", missing),
  };
  return { facts, nodes, grade, bounds, alarms };
}

/** Joins the children of a group, and puts back what sharing makes of them. */
function joinGroup(
  index: number,
  compiled: CompiledRubric,
  nodes: NodeFormula[],
  calculation: Calculation,
): NodeFormula {
  const node = compiled.nodes[index];
  if (node === undefined) throw new RangeError("A group is a node.");
  const children = node.children.flatMap((child) => nodes[child] ?? []);
  const joined = groupFormula(node, children, calculation);
  for (const child of joined.children) nodes[child.node.index] = child;
  return joined.group;
}
