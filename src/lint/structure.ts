import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import type { FactDictionary } from "../facts/types.js";
import { dayNumber } from "../number/calendar.js";
import { parseDecimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import { compare, type Rational, sum } from "../number/rational.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { RULE_JOINS } from "../rules/compile.js";
import type { Registry } from "../rules/registry.js";
import type { RuleInput, WhenEmpty } from "../rules/types.js";
import { checkActions } from "./actions.js";
import type { LintContext } from "./context.js";
import { checkDefinitions } from "./definitions.js";
import { checkGradeConditions } from "./requirements.js";
import { checkRule } from "./rule.js";

/**
 * What scoring relies on: codes that stand once, rules that can be read, facts that are declared, maxima that add up,
 * references that lead somewhere, and nothing that goes round in circles.
 */
export function checkStructure(rubric: Rubric, dictionary: FactDictionary, registry: Registry): readonly Issue[] {
  const decimals = decimalIssues(rubric, "");
  // Nothing further can be said of numbers that cannot be read.
  if (decimals.length > 0) return decimals;
  const definitions = new Map([...Object.entries(dictionary.facts), ...Object.entries(rubric.facts ?? {})]);
  const codes = new Map<string, string>();
  const nodes = new Map<string, RubricNode>();
  const issues: Issue[] = [];
  walk(rubric.nodes, "/nodes", (node, path) => {
    const first = codes.get(node.code);
    nodes.set(node.code, node);
    if (first === undefined) codes.set(node.code, path);
    else issues.push({ code: "rubric.duplicateCode", path: pointer(path, "code"), params: { code: node.code, first } });
  });
  const context: LintContext = { rubric, registry, definitions, codes: new Set(codes.keys()) };
  walk(rubric.nodes, "/nodes", (node, path) => void issues.push(...nodeIssues(node, path, context)));
  return [
    ...issues,
    ...maximaIssues(rubric.nodes, rubric.total.max, rubric.total.join, { path: "/total/max", code: null }),
    ...meanIssues(rubric.nodes, rubric.total.join, "/nodes", rubric),
    ...gradeIssues(rubric, nodes, context),
    ...yearIssues(rubric),
    ...checkDefinitions(rubric, definitions),
    ...checkActions(context),
  ];
}

function walk(nodes: readonly RubricNode[], path: string, visit: (node: RubricNode, path: string) => void): void {
  for (const [index, node] of nodes.entries()) {
    const own = pointer(path, index);
    visit(node, own);
    walk(node.children ?? [], pointer(own, "children"), visit);
  }
}

const DECIMAL_LIKE = /^-?\d+(\.\d+)?%?$|^-?\d+\/\d+$/;
const FREE_TEXT: ReadonlySet<string> = new Set([
  "vi",
  "en",
  "code",
  "id",
  "version",
  "number",
  "fact",
  "emptyNode",
  "document",
  "place",
  "url",
]);

/** Decimals that pass the pattern and are none: a zero below the line, too many digits. */
function decimalIssues(value: unknown, path: string): readonly Issue[] {
  if (typeof value === "string" || typeof value === "number") {
    if (typeof value === "string" && !DECIMAL_LIKE.test(value)) return [];
    const problem = parseDecimal(value);
    if (typeof problem !== "string") return [];
    return [{ code: `document.${problem}`, path, params: { actual: String(value).slice(0, 40) } }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    FREE_TEXT.has(key) ? [] : decimalIssues(inner, pointer(path, key)),
  );
}

function nodeIssues(node: RubricNode, path: string, context: LintContext): readonly Issue[] {
  const issues: Issue[] = [];
  const { children, rule } = node;
  if ((children === undefined || children.length === 0) === (rule === undefined)) {
    const code = rule === undefined ? "rubric.noRuleOrChildren" : "rubric.ruleAndChildren";
    issues.push({ code, path, params: { code: node.code } });
  }
  if (rule !== undefined) issues.push(...checkRule(rule, pointer(path, "rule"), context));
  if (children !== undefined) {
    issues.push(...maximaIssues(children, node.max, node.join, { path: pointer(path, "max"), code: node.code }));
    issues.push(...meanIssues(children, node.join, pointer(path, "children"), context.rubric));
  }
  for (const [index, action] of (node.actions ?? []).entries()) {
    const actions = context.rubric.actions ?? {};
    if (Object.hasOwn(actions, action)) continue;
    issues.push({
      code: "rubric.unknownAction",
      path: pointer(path, "actions", index),
      params: { action, nearest: nearest(action, Object.keys(actions)) ?? null },
    });
  }
  return issues;
}

/** The maxima of children add up to that of their parent, where points are added. */
function maximaIssues(
  children: readonly RubricNode[],
  max: RubricNode["max"],
  join: RubricNode["join"],
  { path, code }: { readonly path: string; readonly code: string | null },
): readonly Issue[] {
  if (max === null || (join !== undefined && join !== "sum")) return [];
  const main = children.filter((child) => child.role === undefined);
  const maxima = main.flatMap((child) => (child.max === null ? [] : [parseDecimal(child.max)]));
  if (maxima.length < main.length || main.length === 0) return [];
  const stated = parseDecimal(max);
  const found = sum(maxima.filter((value): value is Rational => typeof value !== "string"));
  if (typeof stated === "string" || compare(found, stated) === 0) return [];
  return [
    {
      code: code === null ? "rubric.totalDoesNotAddUp" : "rubric.maximaDoNotAddUp",
      path,
      params: { code, stated: toPlainValue(stated), found: toPlainValue(found) },
    },
  ];
}

/** A mean has no maximum that could be rescaled or shared out. */
function meanIssues(
  children: readonly RubricNode[],
  join: RubricNode["join"],
  path: string,
  { survey }: Rubric,
): readonly Issue[] {
  if (join !== "mean" && join !== "weightedMean") return [];
  const isMoving = (then: WhenEmpty | undefined): boolean => then === "rescale" || then === "share";
  return children.flatMap((child, index) => {
    if (child.rule === undefined) return [];
    const outcomes = [child.notApplicable?.then, child.didNotArise?.then, ...emptyOutcomes(child.rule)];
    const whenNotHeld = child.scoredBy === "survey" ? survey?.whenNotHeld : undefined;
    return [...outcomes, whenNotHeld].some(isMoving)
      ? [{ code: "rubric.rescaleUnderMean", path: pointer(path, index), params: { code: child.code } }]
      : [];
  });
}

function emptyOutcomes(rule: RuleInput): readonly (WhenEmpty | undefined)[] {
  return [rule.whenEmpty, ...RULE_JOINS.flatMap((join) => rule[join] ?? []).flatMap(emptyOutcomes)];
}

function gradeIssues(rubric: Rubric, nodes: ReadonlyMap<string, RubricNode>, context: LintContext): readonly Issue[] {
  const levels = rubric.grades?.levels ?? [];
  const issues: Issue[] = [];
  for (const [index, grade] of levels.entries()) {
    const path = pointer("/grades/levels", index);
    if (levels.findIndex(({ id }) => id === grade.id) !== index) {
      issues.push({ code: "rubric.duplicateGrade", path, params: { grade: grade.id } });
    }
    const next = levels[index + 1];
    const isLast = next === undefined;
    if (!isLast && grade.from === undefined)
      issues.push({ code: "rubric.gradeWithoutFrom", path, params: { grade: grade.id } });
    if (isLast && grade.from !== undefined)
      issues.push({ code: "rubric.lastGradeWithFrom", path, params: { grade: grade.id } });
    if (isLast && (grade.requires !== undefined || grade.quota !== undefined))
      issues.push({ code: "rubric.lastGradeWithCondition", path, params: { grade: grade.id } });
    issues.push(...checkGradeConditions(grade, path, nodes, context));
    const from = grade.from === undefined ? undefined : parseDecimal(grade.from);
    const below = next?.from === undefined ? undefined : parseDecimal(next.from);
    if (typeof from === "object" && typeof below === "object" && compare(from, below) <= 0) {
      issues.push({
        code: "rubric.gradesOutOfOrder",
        path: pointer(path, "from"),
        params: {
          grade: grade.id,
          from: toPlainValue(from),
          below: next?.id ?? "",
          other: toPlainValue(below),
        },
      });
    }
  }
  return issues;
}

function yearIssues(rubric: Rubric): readonly Issue[] {
  const { from, to } = rubric.years;
  const holidays = (rubric.holidays ?? []).flatMap((date, index) =>
    dayNumber(date) === undefined
      ? [{ code: "fact.badDate", path: pointer("/holidays", index), params: { actual: date } }]
      : [],
  );
  const reversed =
    to !== undefined && to < from ? [{ code: "rubric.yearsReversed", path: "/years", params: { from, to } }] : [];
  return [...holidays, ...reversed];
}
