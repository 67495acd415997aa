import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { InvalidDocumentError } from "../../src/document/error.js";
import { type FactChanges, whatIf } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";

const department = {
  format: "chamdiem/evidence@1",
  unit: { id: "example/department", name: "Sở A", type: "department" },
  period: { year: 2024 },
  facts: {
    "tthc.settled": 82,
    "tthc.settledInTime": { value: 79, documents: ["bc"] },
    "tthc.apologies": 1,
    "discipline.cases": [],
    "legal.illegalDocuments": [],
    "conduct.harassmentCases": [],
  },
  documents: { bc: { title: "Báo cáo giải quyết thủ tục hành chính" } },
};
const model = rubrics["par/department-model"];

describe("whatIf", () => {
  it("gives the exact difference at the total and at each node that changes", () => {
    const { total, nodes, changes, rubric: head } = whatIf(model, department, { "tthc.apologies": 3 });
    expect(head.id).toBe("par/department-model");
    expect(changes).toEqual({ "tthc.apologies": 3 });
    expect(total.score).toEqual({ before: 6.32, after: 7.82, by: 1.5 });
    expect(nodes.map(({ code, score }) => [code, score.by])).toEqual([
      ["3", 1.5],
      ["3.4", 1.5],
      ["3.4.3", 1.5],
    ]);
    expect([total.gradeFloor, total.gradeCeiling]).toEqual([
      { before: "yeu", after: "yeu" },
      { before: "xuat-sac", after: "xuat-sac" },
    ]);
  });

  it("has bounds and states of what is taken back", () => {
    const { nodes, total } = whatIf(model, department, { "tthc.settledInTime": null });
    const settled = nodes.find(({ code }) => code === "3.4.1");
    expect(settled?.state).toEqual({ before: "scored", after: "missing" });
    expect(settled?.ceiling).toEqual({ before: "395/82", after: 5, by: "15/82" });
    expect(settled?.floor.after).toBe(0);
    expect(total.ceiling.by).not.toBe(0);
  });

  it("leaves a fact its documents where only the value changes", () => {
    const supportedBy = (change: FactChanges[string]) =>
      whatIf(model, department, { "tthc.settledInTime": change }).nodes.find(({ code }) => code === "3.4.1")?.supported
        .by;
    expect(supportedBy(82)).toBe("15/82");
    expect(supportedBy({ value: 82 })).toBe("-395/82");
  });

  it("says which identities a change contradicts", () => {
    const late = { ...department, facts: { ...department.facts, "tthc.settledLate": 3 } };
    const { contradictions } = whatIf(model, late, { "tthc.settledInTime": 82 });
    expect(contradictions.map(({ code, params }) => [code, params["left"], params["right"]])).toEqual([
      ["finding.inconsistent", 82, 85],
    ]);
  });

  it("refuses facts that nobody knows, with the nearest name, and values of another type", () => {
    const issuesOf = (changes: FactChanges) => {
      try {
        return whatIf(model, department, changes);
      } catch (error) {
        return error instanceof InvalidDocumentError ? error.issues : error;
      }
    };
    expect(issuesOf({ "tthc.apology": 3 })).toMatchObject([
      { code: "rubric.unknownFact", path: "/facts/tthc.apology", params: { nearest: "tthc.apologies" } },
    ]);
    expect(issuesOf({ "tthc.apologies": -1 })).toMatchObject([
      { code: "fact.negative", path: "/facts/tthc.apologies" },
    ]);
  });

  it("is frozen plain data", () => {
    const result = whatIf(model, department, { "tthc.apologies": 3 });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(Object.isFrozen(result.nodes[0])).toBe(true);
  });
});

describe("a session", () => {
  it("answers what would be without changing", () => {
    const accrue = { measure: { amount: "a" }, points: { accrue: { each: 1, cap: 5 } } };
    const document = rubric([leaf("1", 5, accrue)], { total: { max: 5 }, facts: { a: fact("count") } });
    const session = createEngine({ dictionary: emptyDictionary })
      .compileRubric(document)
      .open(evidence({ a: 1 }));
    expect(session.whatIf({ a: 4 }).total.score.by).toBe(3);
    session.set("a", 2);
    expect(session.whatIf({ a: 4 }).total.score.by).toBe(2);
    expect(session.evidence.facts).toEqual({ a: 2 });
  });
});
