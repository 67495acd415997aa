import { describe, expect, test } from "vitest";
import type { Assessment, NodeResult } from "../../../src/assess/types.js";
import type { Evidence } from "../../../src/evidence/types.js";
import { assess, factDictionary, formatIssue, lintRubric, parseEvidence, parseRubric } from "../../../src/index.js";
import type { DecimalInput } from "../../../src/number/decimal.js";
import { decimal } from "../../oracle/decimal.js";
import type { OtherDocuments } from "../../oracle/facts.js";
import { asText } from "../../oracle/fraction.js";
import { oracle } from "../../oracle/oracle.js";
import { type ExpectedNode, type GradedCase, isGradedCase, readShapes, type ScoredCase, type Shape } from "./shape.js";

const shapes = readShapes();

/** The exact value that is meant, as the oracle writes it. */
function exact(value: DecimalInput): string {
  return asText(decimal(value));
}

function scoreOf({ score, exact: fraction }: NodeResult | Assessment["total"]): string | null {
  return score === null ? null : exact(fraction ?? score);
}

/** What the assessment says of a node, as far as the case asks. */
function asked(node: NodeResult | undefined, expected: ExpectedNode): object | undefined {
  if (node === undefined) return undefined;
  const { state, basis, max, available = max } = node;
  return {
    score: scoreOf(node),
    state,
    ...("basis" in expected && { basis }),
    ...("max" in expected && { max: available === null ? null : exact(available) }),
  };
}

function wanted(expected: ExpectedNode): object {
  const { score, state = "scored", basis, max } = expected;
  return {
    score: exact(score),
    state,
    ...(basis !== undefined && { basis }),
    ...(max !== undefined && { max: exact(max) }),
  };
}

function mapped<From, To>(all: { readonly [key: string]: From }, to: (value: From, key: string) => To): object {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, to(value, key)]));
}

function scored(shape: Shape): readonly ScoredCase[] {
  return shape.cases.filter((one): one is ScoredCase => !isGradedCase(one));
}

function documentsOf(one: ScoredCase | GradedCase): readonly Evidence[] {
  if (isGradedCase(one)) return one.units;
  const { evidence, previous, cohort = [] } = one;
  return [evidence, ...(previous === undefined ? [] : [previous]), ...cohort];
}

/** What is given beside the unit's own evidence. */
function others({ previous, cohort }: ScoredCase): OtherDocuments {
  return { ...(previous !== undefined && { previous }), ...(cohort !== undefined && { cohort }) };
}

test("every shape of the list has its file, and each file its number", () => {
  const numbers = shapes.map(({ shape }) => shape);
  const listed = Array.from({ length: 40 }, (_, index) => String(index + 1));
  expect(numbers.filter((one) => !one.startsWith("6a-"))).toEqual(listed);
  expect(numbers.filter((one) => one.startsWith("6a-"))).toEqual(["6a-1", "6a-2", "6a-3", "6a-4", "6a-5", "6a-6"]);
  expect(shapes.filter(({ file, shape }) => !file.startsWith(`${shape.padStart(2, "0")}-`))).toEqual([]);
  expect(new Set(shapes.map(({ rubric }) => rubric.id)).size).toBe(shapes.length);
});

describe.each(shapes.map((shape) => [shape.file, shape] as const))("%s", (_file, shape) => {
  test("the rubric is a sample without errors or warnings", () => {
    const parsed = parseRubric(shape.rubric);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => formatIssue(issue, "en"))).toEqual([]);
    const findings = lintRubric(shape.rubric).filter(({ severity }) => severity !== "information");
    expect(findings.map((finding) => formatIssue(finding, "en"))).toEqual([]);
    expect(shape.rubric.status).toBe("sample");
  });

  test("the evidence is accepted, and names facts that the rubric knows", () => {
    const known = { ...factDictionary.facts, ...shape.rubric.facts };
    for (const one of shape.cases) {
      for (const document of documentsOf(one)) {
        const parsed = parseEvidence(document);
        expect(parsed.ok ? [] : parsed.issues, one.say).toEqual([]);
        const facts = Object.keys(document.facts ?? {});
        expect(facts.filter((fact) => !Object.hasOwn(known, fact))).toEqual([]);
      }
    }
  });

  test.each(scored(shape).map((one) => [one.say, one] as const))("%s", (_say, one) => {
    const { nodes, total, complete } = assess(shape.rubric, one.evidence, others(one));
    const { expected } = one;
    const found = mapped(expected.nodes, (node, code) =>
      asked(
        nodes.find((each) => each.code === code),
        node,
      ),
    );
    expect(found).toEqual(mapped(expected.nodes, wanted));
    expect(scoreOf(total)).toBe(exact(expected.total));
    const { max, available = max, percent, grade } = total;
    if (expected.max !== undefined) expect(available === null ? null : exact(available)).toBe(exact(expected.max));
    if (expected.percent !== undefined) expect(percent).toBe(expected.percent);
    if (expected.grade !== undefined) expect(grade).toBe(expected.grade);
    if (expected.complete !== undefined) expect(complete).toBe(expected.complete);
  });

  test("the oracle says the same of every node", () => {
    for (const one of scored(shape)) {
      const { nodes, total, complete } = assess(shape.rubric, one.evidence, others(one));
      const answer = oracle(shape.rubric, one.evidence, factDictionary, others(one));
      const byOracle = [...answer.nodes].map(([code, { score, state, basis }]) => [code, { score, state, basis }]);
      const byEngine = nodes.map((node) => {
        const { code, state, basis } = node;
        return [code, { score: scoreOf(node), state, basis }];
      });
      expect(Object.fromEntries(byEngine), one.say).toEqual(Object.fromEntries(byOracle));
      expect(scoreOf(total)).toBe(answer.total.score);
      if (complete) expect(total.grade).toBe(answer.gradeOf);
    }
  });
});
