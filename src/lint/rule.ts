import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import type { Message } from "../i18n/message.js";
import { RULE_JOINS, soleEntry } from "../rules/compile.js";
import type { EffectAction, Ends, MeasureInput, RuleInput } from "../rules/types.js";
import type { LintContext } from "./context.js";

/** What is wrong with a rule: its shape, its kinds, the facts it reads, the choices and nodes it names. */
export function checkRule(rule: RuleInput, path: string, context: LintContext): readonly Issue[] {
  const joins = RULE_JOINS.filter((join) => rule[join] !== undefined);
  const isPart = rule.measure !== undefined || rule.points !== undefined;
  const [join] = joins;
  const forms = [...joins, ...(["measure", "points"] as const).filter((key) => rule[key] !== undefined)];
  if (joins.length + (isPart ? 1 : 0) !== 1) return [{ code: "rule.shape", path, params: { found: forms } }];
  if (join !== undefined) {
    const inner = rule[join] ?? [];
    if (inner.length === 0) return [{ code: "rule.noParts", path: pointer(path, join), params: {} }];
    const misplaced = [
      ...(["whenEmpty", "effects", "years"] as const).filter((key) => rule[key] !== undefined),
      ...(["lowest", "highest"] as const).filter((key) => join !== "sum" && rule[key] !== undefined),
    ].map((key) => ({ code: "rule.misplacedKey", path: pointer(path, key), params: { key, join } }));
    return [...misplaced, ...inner.flatMap((one, index) => checkRule(one, pointer(path, join, index), context))];
  }
  return checkPart(rule, path, context);
}

function checkPart(rule: RuleInput, path: string, context: LintContext): readonly Issue[] {
  if (rule.measure === undefined || rule.points === undefined) {
    return [{ code: "document.required", path, params: { key: rule.measure === undefined ? "measure" : "points" } }];
  }
  const misplaced = (["lowest", "highest"] as const)
    .filter((key) => rule[key] !== undefined)
    .map((key) => ({ code: "rule.misplacedKey", path: pointer(path, key), params: { key, join: "part" } }));
  const measure = checkMeasure(rule.measure, pointer(path, "measure"), context);
  const way = checkKind(rule.points, pointer(path, "points"), [...context.registry.ways.keys()], "rule.unknownWay");
  if (measure.length > 0 || way.length > 0) return [...misplaced, ...measure, ...way];
  return [
    ...misplaced,
    ...kindProblems(rule.points, pointer(path, "points"), context.registry.ways),
    ...pairProblems(rule, path, context),
    ...effectIssues(rule, path, context),
  ];
}

/** What is wrong with a measure: its kind, the facts it reads, its specification. */
export function checkMeasure(measure: MeasureInput, path: string, context: LintContext): readonly Issue[] {
  const { measures } = context.registry;
  const kind = checkKind(measure, path, [...measures.keys()], "rule.unknownMeasure");
  if (kind.length > 0) return kind;
  return [...checkFacts(measure, path, context), ...kindProblems(measure, path, measures)];
}

/** What is wrong with the ends of a set of measured values, and whether they go with the measure. */
export function checkEnds(ends: Ends, path: string, measure: MeasureInput, context: LintContext): readonly Issue[] {
  const issues = endsIssues(ends, path);
  const { choice, lateDays } = measure;
  if (choice === undefined) {
    const isNever = lateDays !== undefined && ends.is === "never";
    return ends.is === undefined || isNever ? issues : [...issues, { code: "rule.isOfNumber", path, params: {} }];
  }
  if (ends.is === undefined) return [...issues, { code: "rule.levelsOfChoice", path, params: {} }];
  const definition = context.definitions.get(choice);
  // Of a fact that is unknown or of another type more than that cannot be said.
  if (definition?.type !== "boolean" && definition?.type !== "choice") return issues;
  const allowed: readonly (string | boolean)[] =
    definition.type === "boolean" ? [true, false] : (definition.choices ?? []).map(({ id }) => id);
  const named = Array.isArray(ends.is) ? (ends.is as readonly (string | boolean)[]) : [ends.is as string | boolean];
  const unknown = named.filter((value) => !allowed.includes(value));
  return [
    ...issues,
    ...unknown.map((value) => ({
      code: "rubric.unknownChoice",
      path: pointer(path, "is"),
      params: {
        value: String(value),
        fact: choice,
        nearest: nearest(String(value), allowed.map(String)) ?? null,
        allowed: allowed.map(String),
      },
    })),
  ];
}

function checkKind(input: object, path: string, known: readonly string[], code: string): readonly Issue[] {
  const unknown = Object.keys(input).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return unknown.map((name) => ({
      code,
      path: pointer(path, name),
      params: { name, nearest: nearest(name, known) ?? null, known },
    }));
  }
  return soleEntry(input) === undefined
    ? [{ code: "rule.oneKind", path, params: { found: Object.keys(input), known } }]
    : [];
}

function checkFacts(measure: MeasureInput, path: string, context: LintContext): readonly Issue[] {
  const entry = soleEntry(measure);
  const kind = entry && context.registry.measures.get(entry[0]);
  if (entry === undefined || kind === undefined) return [];
  const at = pointer(path, entry[0]);
  return kind.uses(entry[1]).flatMap(({ fact, types }): readonly Issue[] => {
    const definition = context.definitions.get(fact);
    const path = pathTo(fact, entry[1], at) ?? at;
    if (definition === undefined) {
      const guess = nearest(fact, context.definitions.keys()) ?? null;
      return [{ code: "rubric.unknownFact", path, params: { fact, nearest: guess } }];
    }
    return types.includes(definition.type)
      ? []
      : [{ code: "rubric.factType", path, params: { fact, type: definition.type, expected: [...types] } }];
  });
}

/** Where a specification names a fact. */
function pathTo(fact: string, value: unknown, path: string): string | undefined {
  if (value === fact) return path;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = pathTo(fact, inner, pointer(path, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a kind itself finds wrong with its specification. */
function kindProblems(
  input: object,
  path: string,
  kinds: ReadonlyMap<string, { problems?(specification: unknown): readonly Message[] }>,
): readonly Issue[] {
  const entry = soleEntry(input);
  if (entry === undefined) return [];
  const problems = kinds.get(entry[0])?.problems?.(entry[1]) ?? [];
  return problems.map(({ code, params }) => ({ code, path: pointer(path, entry[0]), params }));
}

/** A way that does not go with its measure. */
function pairProblems(rule: RuleInput, path: string, context: LintContext): readonly Issue[] {
  const { measure, points } = rule;
  const at = pointer(path, "points");
  if (points?.checklist !== undefined && measure?.checks === undefined) {
    return [{ code: "rule.checklistMeasure", path: at, params: {} }];
  }
  if (
    measure?.choice !== undefined &&
    points?.levels === undefined &&
    soleEntry(points ?? {})?.[0].startsWith("x-") !== true
  ) {
    return [{ code: "rule.choiceWay", path: at, params: {} }];
  }
  return (points?.levels ?? []).flatMap((level, index) =>
    checkEnds(level, pointer(at, "levels", index), measure ?? {}, context),
  );
}

function endsIssues({ from, over, to, below, is }: Ends, path: string): readonly Issue[] {
  const isDouble = (from !== undefined && over !== undefined) || (to !== undefined && below !== undefined);
  const isMixed = is !== undefined && [from, over, to, below].some((end) => end !== undefined);
  return isDouble || isMixed ? [{ code: "rule.ends", path, params: {} }] : [];
}

function effectIssues(rule: RuleInput, path: string, context: LintContext): readonly Issue[] {
  const fromPart = (rule.effects ?? []).flatMap((effect, index) => {
    const at = pointer(path, "effects", index);
    return [...endsIssues(effect, at), ...actionIssues(effect, at, context)];
  });
  const fromLevels = (rule.points?.levels ?? []).flatMap((level, index) =>
    (level.effects ?? []).flatMap((effect, place) =>
      actionIssues(effect, pointer(path, "points", "levels", index, "effects", place), context),
    ),
  );
  return [...fromPart, ...fromLevels];
}

function actionIssues(effect: EffectAction, path: string, { rubric, codes }: LintContext): readonly Issue[] {
  const { emptyNode, barGrade, lowerGrade, forceGrade } = effect;
  const found = Object.entries({ emptyNode, barGrade, lowerGrade, forceGrade }).flatMap(([key, action]) =>
    action === undefined ? [] : [key],
  );
  if (found.length !== 1) return [{ code: "rule.oneEffect", path, params: { found } }];
  if (emptyNode !== undefined && emptyNode !== "related" && !codes.has(emptyNode)) {
    return [
      {
        code: "rule.unknownNode",
        path: pointer(path, "emptyNode"),
        params: { code: emptyNode, nearest: nearest(emptyNode, codes) ?? null },
      },
    ];
  }
  const grades = (rubric.grades?.levels ?? []).map(({ id }) => id);
  const grade = barGrade ?? forceGrade;
  return grade === undefined || grades.includes(grade)
    ? []
    : [
        {
          code: "rule.unknownGrade",
          path: pointer(path, barGrade === undefined ? "forceGrade" : "barGrade"),
          params: { grade, nearest: nearest(grade, grades) ?? null },
        },
      ];
}
