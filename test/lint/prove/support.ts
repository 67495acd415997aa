import { expect } from "vitest";
import { createEngine } from "../../../src/assess/engine.js";
import type { Assessment } from "../../../src/assess/types.js";
import type { Evidence, FactValue } from "../../../src/evidence/types.js";
import type { FactDefinition, FactDictionary } from "../../../src/facts/types.js";
import { formatMessage, isMessageCode } from "../../../src/i18n/format.js";
import type { Message } from "../../../src/i18n/message.js";
import { type LintFinding, lintRubric } from "../../../src/lint/lintRubric.js";
import type { Rubric, RubricNode } from "../../../src/rubric/types.js";
import type { Level, MeasureInput, RuleInput, WhenEmpty } from "../../../src/rules/types.js";
import { emptyDictionary } from "../../../src/testing/arbitraryRubric.js";
import { fact, leaf, rubric } from "../../support/documents.js";

/** Definitions of facts, by id. */
export interface FactsById {
  readonly [id: string]: FactDefinition;
}

/** A count, and a part of it. */
export const COUNTS: FactsById = { all: fact("count"), done: fact("count", { partOf: "all" }) };

/** The same counts, of which nobody says that one is a part of the other. */
export const FREE_COUNTS: FactsById = { all: fact("count"), done: fact("count") };

/** A rubric that has a source, around its nodes; the total is 10 unless it says otherwise. */
export function small(nodes: readonly RubricNode[], facts: FactsById = {}, more: Partial<Rubric> = {}): Rubric {
  return rubric(nodes, { facts, sources: [{ document: "Văn bản" }], ...more });
}

/** A rubric of one leaf `1` of 10 points. */
export function withRule(rule: RuleInput, facts: FactsById = COUNTS, more: Partial<Rubric> = {}): Rubric {
  return small([leaf("1", 10, rule)], facts, more);
}

/** A table over the share of `done` in `all`, or over another measure. */
export function table(
  levels: readonly Level[],
  measure: MeasureInput = { ratio: ["done", "all"] },
  whenEmpty: WhenEmpty = "zero",
): RuleInput {
  const canBeEmpty = measure.ratio !== undefined || measure.complement !== undefined;
  return { measure, points: { levels }, ...(canBeEmpty && { whenEmpty }) };
}

/** A table with full points from a share on, and none below it. */
export function atLeast(from: string, points: number, measure?: MeasureInput): RuleInput {
  return table(
    [
      { from, points },
      { below: from, points: 0 },
    ],
    measure,
  );
}

/** What the prover finds. Every finding is checked for being plain data with texts, every witness for being valid. */
export function lint(input: Rubric, dictionary: FactDictionary = emptyDictionary): readonly LintFinding[] {
  const findings = lintRubric(input, { dictionary });
  for (const one of findings) {
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    for (const message of [one, ...(one.suggestion === undefined ? [] : [one.suggestion])]) expectTexts(message);
    if (one.witness !== undefined) expectValid(one.witness, input);
  }
  return findings;
}

/** The message has texts in both languages, and they say all that they promise. */
export function expectTexts(message: Message): void {
  expect(message.code).toSatisfy(isMessageCode);
  for (const language of ["vi", "en"] as const) {
    expect(formatMessage(message, { language })).not.toMatch(/\{\w|undefined|lint\.|–/);
  }
}

function expectValid(witness: Evidence, of: Rubric): void {
  const { parseEvidence } = createEngine({ dictionary: { ...emptyDictionary, facts: of.facts ?? {} } });
  expect(parseEvidence(witness)).toMatchObject({ ok: true });
  expect(witness.period.year).toBeGreaterThanOrEqual(of.years.from);
}

/** The codes of errors and warnings. */
export function codesOf(findings: readonly LintFinding[]): readonly string[] {
  return findings.filter(({ severity }) => severity !== "information").map(({ code }) => code.replace(/^lint\./, ""));
}

/** The one finding of the code. */
export function only(findings: readonly LintFinding[], code: string): LintFinding {
  const all = findings.filter((one) => one.code === `lint.${code}` || one.code === code);
  expect(findings.map((one) => one.code).filter((one) => one === all[0]?.code)).toHaveLength(1);
  return all[0] as LintFinding;
}

/** What the engine says of evidence. */
export function assessed(of: Rubric, evidence: unknown): Assessment {
  return createEngine({ dictionary: emptyDictionary }).assess(of, evidence);
}

/** The score of a node under evidence, as the engine gives it. */
export function scoreOf(of: Rubric, evidence: unknown, code = "1"): number | null | undefined {
  return assessed(of, evidence).nodes.find((node) => node.code === code)?.score;
}

/** The facts of a witness. */
export function factsOf({ witness }: LintFinding): { readonly [fact: string]: unknown } {
  return witness?.facts ?? {};
}

/** The witness with other facts. */
export function changed({ witness }: LintFinding, facts: { readonly [fact: string]: FactValue }): unknown {
  return { ...witness, facts: { ...witness?.facts, ...facts } };
}
