import { describe, expect, test } from "vitest";
import {
  assess,
  compileRubric,
  factDictionary,
  formatIssue,
  gradeUnits,
  lintRubric,
  parseEvidence,
  parseRubric,
} from "../../../src/index.js";
import { asked, exact, scoreOf, wanted } from "./expected.js";
import { documentsOf, graded, othersOf, readShapes, scored } from "./shape.js";

const shapes = readShapes();

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
    for (const document of documentsOf(shape)) {
      const parsed = parseEvidence(document);
      expect(parsed.ok ? [] : parsed.issues).toEqual([]);
      expect(Object.keys(document.facts ?? {}).filter((fact) => !Object.hasOwn(known, fact))).toEqual([]);
    }
  });

  test.each(scored(shape).map((one) => [one.say, one] as const))("%s", (_say, one) => {
    const { nodes, total, complete } = assess(shape.rubric, one.evidence, othersOf(one));
    const { expected } = one;
    expect(asked(expected.nodes, nodes)).toEqual(wanted(expected.nodes));
    expect(scoreOf(total)).toBe(exact(expected.total));
    const { max, available = max, percent, grade } = total;
    if (expected.max !== undefined) expect(available === null ? null : exact(available)).toBe(exact(expected.max));
    if (expected.percent !== undefined) expect(percent).toBe(expected.percent);
    if (expected.grade !== undefined) expect(grade).toBe(expected.grade);
    if (expected.complete !== undefined) expect(complete).toBe(expected.complete);
  });

  test.each(graded(shape).map((one) => [one.say, one] as const))("%s", (_say, { units, expected }) => {
    const { assessMany } = compileRubric(shape.rubric);
    const found = gradeUnits(shape.rubric, assessMany(units));
    const byUnit = found.map(({ unit, place, grade, graded, isTied }) => ({
      unit: unit.id,
      place,
      grade,
      graded,
      isTied,
    }));
    expect(byUnit).toHaveLength(expected.units.length);
    expect(byUnit).toEqual(expect.arrayContaining([...expected.units]));
  });
});
