import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as dossiers from "../src/dossiers/index.js";
import * as chamdiem from "../src/index.js";
import * as schemas from "../src/zod.js";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};
const evidence = {
  format: "chamdiem/evidence@1",
  unit: { id: "kon-tum/skhcn", name: "Sở Khoa học và Công nghệ", type: "department" },
  period: { year: 2022 },
  facts: { "tthc.settled": 13 },
} as const;
const model: unknown = JSON.parse(
  readFileSync(new URL("../rubrics/par/department-model.json", import.meta.url), "utf8"),
);

describe("the public entry", () => {
  it("exports these names, and no others", () => {
    expect(Object.keys(chamdiem).sort()).toEqual([
      "InvalidDocumentError",
      "assess",
      "assessAll",
      "checkPlan",
      "compareAssessments",
      "compileRubric",
      "confidenceInterval",
      "createEngine",
      "evidenceOn",
      "evidenceSchema",
      "explain",
      "factDictionary",
      "formatIssue",
      "formatMessage",
      "gradeUnits",
      "lintRubric",
      "lintRubrics",
      "mergeEvidence",
      "nextTasks",
      "originOf",
      "parseEvidence",
      "parseJson",
      "parseRubric",
      "planActions",
      "rankUnits",
      "tailorRubric",
      "timeline",
      "version",
      "whatIf",
    ]);
  });

  it("has the version of the package", () => {
    expect(chamdiem.version).toBe(manifest.version);
  });

  it("scores in one call", () => {
    const { total, deficiencies, actionPlan } = chamdiem.assess(model, evidence);
    expect(total.max).toBe(100);
    expect(deficiencies.length).toBeGreaterThan(0);
    expect(actionPlan.certificate.bound).toBeGreaterThanOrEqual(0);
    expect(chamdiem.compileRubric(model).assess(evidence).total).toEqual(total);
  });

  it("parses with all issues, or throws them", () => {
    expect(chamdiem.parseEvidence(evidence)).toEqual({ ok: true, value: evidence });
    expect(chamdiem.parseEvidence({ ...evidence, period: {} })).toMatchObject({
      ok: false,
      issues: [{ code: "document.required" }],
    });
    expect(chamdiem.parseRubric(model).ok).toBe(true);
    expect(() => chamdiem.assess({}, evidence)).toThrow(chamdiem.InvalidDocumentError);
  });

  it("gives parsers that are Standard Schemas", () => {
    for (const parser of [chamdiem.parseEvidence, chamdiem.parseRubric]) {
      expect(parser["~standard"]).toMatchObject({ version: 1, vendor: "chamdiem" });
      expect(parser["~standard"].validate(null)).toMatchObject({ issues: [{ path: [] }] });
    }
    expect(chamdiem.parseEvidence["~standard"].validate(evidence)).toEqual({ value: evidence });
  });

  it("prints issues and messages, and reads JSON", () => {
    const issue = { code: "fact.negative", path: "/facts/a", params: { actual: "-3", limit: 0 } };
    expect(chamdiem.formatIssue(issue, "vi")).toBe("/facts/a: không được âm: đang là -3");
    expect(chamdiem.formatMessage({ code: "yes", params: {} }, { language: "vi" })).toBe("Có");
    expect(chamdiem.parseJson("[1]")).toEqual({ ok: true, value: [1] });
    expect(chamdiem.factDictionary.facts["tthc.settled"]?.type).toBe("count");
  });
});

describe("the entry for dossiers", () => {
  it("exports these names, and no others", () => {
    expect(Object.keys(dossiers).sort()).toEqual([
      "addFacts",
      "factsFromDossiers",
      "parseDossiers",
      "parseDossiersCsv",
      "parseHolidays",
    ]);
  });
});

describe("the zod entry", () => {
  it("exports a schema for every document", () => {
    expect(Object.keys(schemas).sort()).toEqual([
      "assessmentSchema",
      "dossiersSchema",
      "evidenceSchema",
      "factDictionarySchema",
      "holidaysSchema",
      "rubricSchema",
      "tailoringSchema",
    ]);
    expect(schemas.evidenceSchema.safeParse(evidence).success).toBe(true);
    expect(schemas.assessmentSchema.safeParse(chamdiem.assess(model, evidence)).success).toBe(true);
    expect(schemas.factDictionarySchema.safeParse(chamdiem.factDictionary).success).toBe(true);
    expect(schemas.rubricSchema.safeParse({}).success).toBe(false);
  });
});
