import { describe, expect, it } from "vitest";
import { validateDocument } from "../../src/document/validate.js";
import { evidenceShape } from "../../src/generated/evidenceShape.js";
import { factsShape, rubricShape } from "../../src/generated/shapes.js";
import { fullDictionary, fullEvidence, fullRubric } from "../fixtures/documents.js";

interface Change {
  readonly [path: string]: unknown;
}

/** The document with some values set, by JSON Pointer; `undefined` takes a member away. */
function changed<Document>(document: Document, changes: Change): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  for (const [path, value] of Object.entries(changes)) {
    const keys = path
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop() ?? "";
    const holder = keys.reduce((at: never, key) => at[key], copy as never) as { [key: string]: unknown };
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}

const issuesOfRubric = (changes: Change) => validateDocument(rubricShape, changed(fullRubric, changes));
const issuesOfEvidence = (changes: Change) => validateDocument(evidenceShape, changed(fullEvidence, changes));
const issuesOfFacts = (changes: Change) => validateDocument(factsShape, changed(fullDictionary, changes));

describe("validateDocument", () => {
  it.each([
    ["a rubric", rubricShape, fullRubric],
    ["evidence", evidenceShape, fullEvidence],
    ["a dictionary", factsShape, fullDictionary],
  ])("finds nothing wrong with %s that says everything", (_, shape, document) => {
    expect(validateDocument(shape, document)).toEqual([]);
  });

  it("reports a missing key at the value that lacks it", () => {
    expect(issuesOfRubric({ "/years/from": undefined })).toEqual([
      { code: "document.required", path: "/years", params: { key: "from" } },
    ]);
  });

  it("reports an unknown key at the key, with the name that was meant", () => {
    expect(issuesOfRubric({ "/nodes/0/childen": [] })).toEqual([
      { code: "document.unknownKey", path: "/nodes/0/childen", params: { key: "childen", nearest: "children" } },
    ]);
    expect(issuesOfRubric({ "/nodes/0/maximum": 1 })).toMatchObject([{ params: { key: "maximum", nearest: "max" } }]);
  });

  it("reports an unknown key that means nothing with what there is instead", () => {
    expect(issuesOfRubric({ "/years/a~1b": 1 })).toEqual([
      {
        code: "document.unknownKey",
        path: "/years/a~1b",
        params: { key: "a/b", nearest: null, known: ["from", "to"] },
      },
    ]);
  });

  it("reports a key under another name as one thing to mend", () => {
    expect(issuesOfRubric({ "/years": { form: 2024 } })).toEqual([
      { code: "document.unknownKey", path: "/years/form", params: { key: "form", nearest: "from" } },
    ]);
  });

  it("reports __proto__ as a key like any other", () => {
    const text = JSON.stringify(fullEvidence).replace('"unit":', '"__proto__":{},"unit":');
    expect(validateDocument(evidenceShape, JSON.parse(text))).toMatchObject([
      { code: "document.unknownKey", path: "/__proto__", params: { key: "__proto__", nearest: null } },
    ]);
  });

  it.each([
    [5, "number"],
    [true, "boolean"],
    [null, "null"],
    ["x", "string"],
    [[], "array"],
    [Number.NaN, "NaN"],
    [1n, "bigint"],
  ])("reports %s where an object belongs as the type %s", (value, actual) => {
    expect(issuesOfRubric({ "/years": value })).toEqual([
      { code: "document.type", path: "/years", params: { expected: ["object"], actual } },
    ]);
  });

  it("reports a document that is none", () => {
    expect(validateDocument(evidenceShape, undefined)).toEqual([
      { code: "document.type", path: "", params: { expected: ["object"], actual: "undefined" } },
    ]);
  });

  it("reports a wrong type once, and not also as no choice", () => {
    expect(issuesOfRubric({ "/status": 5, "/format": 1 })).toEqual([
      { code: "document.type", path: "/format", params: { expected: ["string"], actual: "number" } },
      { code: "document.type", path: "/status", params: { expected: ["string"], actual: "number" } },
    ]);
  });

  it("reports a broken number where a whole one belongs", () => {
    expect(issuesOfRubric({ "/displayPlaces": 1.5 })).toEqual([
      { code: "document.type", path: "/displayPlaces", params: { expected: ["integer"], actual: "number" } },
    ]);
  });

  describe("a union", () => {
    it("names all its types at once", () => {
      expect(issuesOfRubric({ "/nodes/0/max": true })).toEqual([
        {
          code: "document.type",
          path: "/nodes/0/max",
          params: { expected: ["number", "string", "null"], actual: "boolean" },
        },
      ]);
      expect(issuesOfFacts({ "/identities/0/left": 5 })).toEqual([
        {
          code: "document.type",
          path: "/identities/0/left",
          params: { expected: ["string", "array", "object"], actual: "number" },
        },
      ]);
    });

    it("speaks of the branch that was meant", () => {
      expect(issuesOfEvidence({ "/facts/tthc.rate": { value: 1, atleast: true } })).toEqual([
        {
          code: "document.unknownKey",
          path: "/facts/tthc.rate/atleast",
          params: { key: "atleast", nearest: "atLeast" },
        },
      ]);
      expect(issuesOfEvidence({ "/facts/discipline.cases/0/date": "2022-02-30" })).toEqual([
        {
          code: "document.pattern",
          path: "/facts/discipline.cases/0/date",
          params: { actual: "2022-02-30", expected: "date" },
        },
      ]);
    });

    it("of objects with one key asks for one of them", () => {
      const path = "/facts/tthc.rate/derived";
      expect(issuesOfFacts({ [path]: {} })).toEqual([{ code: "document.tooFew", path, params: { limit: 1 } }]);
      expect(issuesOfFacts({ [path]: { sum: "a", ratio: ["a", "b"] } })).toEqual([
        { code: "document.tooMany", path, params: { limit: 1 } },
      ]);
      expect(issuesOfFacts({ [path]: { ration: 1 } })).toEqual([
        { code: "document.unknownKey", path: `${path}/ration`, params: { key: "ration", nearest: "ratio" } },
      ]);
    });
  });

  it.each([
    ["/nodes/0/max", "1,5", "decimal"],
    ["/nodes/0/max", "123456789012345678", "decimal"],
    ["/decision/date", "2023-02-29", "date"],
    ["/facts/tthc.settled/partOf", "tthc..received", "factId"],
    ["/nodes/0/code", " 1", "code"],
    ["/id", "par/", "path"],
    ["/family", "c/h", "id"],
    ["/version", "v 1", "version"],
    ["/sources/0/url", "javascript:alert(1)", "url"],
  ])("reports at %s that %s is no %s", (path, actual, expected) => {
    const [where, code] = [path, "document.pattern"];
    expect(issuesOfRubric({ [where]: actual })).toMatchObject([{ code, path, params: { actual, expected } }]);
  });

  it.each([
    ["/nodes/0/max", "0,85", "0.85"],
    ["/nodes/0/max", "85 %", "85%"],
    ["/nodes/0/max", "2,5 điểm", "2.5"],
    ["/decision/date", "1/3/2022", "2022-03-01"],
    ["/family", "cải cách", "cai-cach"],
    ["/sources/0/url", "www.example.vn/a", "https://www.example.vn/a"],
    ["/publishes", "percnt", "percent"],
    ["/years/from", "2024", { code: "document.unquoted", params: { value: "2024" } }],
    ["/title", "Bảng điểm", '{ "vi": "Bảng điểm" }'],
    ["/sources/0", "Quyết định", '{ "document": "Quyết định" }'],
    ["/nodes/0/code", 1.3, '"1.3"'],
    ["/unitTypes", "department", '["department"]'],
  ])("guesses what was meant at %s by %j: %j", (path, actual, nearest) => {
    expect(issuesOfRubric({ [path]: actual })).toMatchObject([{ path, params: { nearest } }]);
  });

  it.each([
    ["/nodes/0/max", "nhiều"],
    ["/decision/date", "31/02/2022"],
    ["/sources/0/url", "javascript:alert(1)"],
    ["/publishes", "x"],
  ])("guesses nothing at %s for %j", (path, actual) => {
    expect(issuesOfRubric({ [path]: actual })[0]?.params["nearest"] ?? null).toBeNull();
  });

  it("shortens what it quotes", () => {
    const [issue] = issuesOfRubric({ "/nodes/0/max": "x".repeat(150) });
    expect(issue?.params["actual"]).toBe(`${"x".repeat(80)}…`);
  });

  it("reports a value that is no choice, with the choices", () => {
    expect(issuesOfRubric({ "/publishes": "marks" })).toEqual([
      { code: "document.choice", path: "/publishes", params: { allowed: ["points", "percent"], actual: "marks" } },
    ]);
    expect(issuesOfRubric({ "/format": "chamdiem/rubric@2" })).toEqual([
      {
        code: "document.choice",
        path: "/format",
        params: { allowed: ["chamdiem/rubric@1"], actual: "chamdiem/rubric@2", nearest: "chamdiem/rubric@1" },
      },
    ]);
  });

  it.each([
    ["document.tooSmall", "/displayPlaces", -1, 0],
    ["document.tooLarge", "/displayPlaces", 16, 15],
    ["document.tooShort", "/title/vi", "", 1],
    ["document.tooLong", "/title/vi", "x".repeat(2001), 2000],
    ["document.tooFew", "/nodes", [], 1],
    ["document.tooMany", "/holidays", Array.from({ length: 100_001 }, () => "2024-09-02"), 100_000],
  ])("reports %s at %s", (code, path, value, limit) => {
    expect(issuesOfRubric({ [path]: value })).toEqual([{ code, path, params: { limit } }]);
  });

  it("reports a map that is too large", () => {
    const facts = Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`f${index}`, 1]));
    expect(issuesOfEvidence({ "/facts": facts })).toEqual([
      { code: "document.tooMany", path: "/facts", params: { limit: 100_000 } },
    ]);
  });

  it("reports a pair that is none", () => {
    const path = "/nodes/0/children/0/rule/measure/ratio";
    expect(issuesOfRubric({ [path]: ["a"] })).toEqual([{ code: "document.tooFew", path, params: { limit: 2 } }]);
    for (const third of ["c", null]) {
      expect(issuesOfRubric({ [path]: ["a", "b", third] })).toEqual([
        { code: "document.tooMany", path, params: { limit: 2 } },
      ]);
    }
  });

  it("reports a bad key once, at the key", () => {
    expect(issuesOfEvidence({ "/facts/_a b": 1 })).toEqual([
      { code: "document.badKey", path: "/facts/_a b", params: { key: "_a b" } },
    ]);
    expect(issuesOfEvidence({ "/records/a~1b~1": {} })).toEqual([
      { code: "document.badKey", path: "/records/a~1b~1", params: { key: "a/b/" } },
    ]);
  });

  it("lists issues in the order of the document", () => {
    const issues = issuesOfRubric({
      "/sources": 1,
      "/nodes/0/children/1/max": "x",
      "/nodes/0/children/0/max": "x",
      "/nodes/0/code": "",
      "/id": undefined,
      "/displayPlaces": -1,
    });
    expect(issues.map((issue) => issue.path)).toEqual([
      "",
      "/displayPlaces",
      "/nodes/0/code",
      "/nodes/0/children/0/max",
      "/nodes/0/children/1/max",
      "/sources",
    ]);
  });

  it("lists a hundred issues at most, the first", () => {
    const holidays = Array.from({ length: 500 }, () => "x");
    const issues = issuesOfRubric({ "/holidays": holidays });
    expect(issues).toHaveLength(100);
    expect(issues.at(-1)?.path).toBe("/holidays/99");
  });

  it("answers in a moment however much is wrong", () => {
    const facts = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, { value: {} }]));
    const start = performance.now();
    expect(issuesOfEvidence({ "/facts": facts })).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("refuses a document without a bottom", () => {
    const deep = JSON.parse(`${'{"children":['.repeat(50_000)}${"]}".repeat(50_000)}`);
    const endless: unknown[] = [];
    endless.push(endless);
    for (const document of [deep, endless]) {
      expect(validateDocument(rubricShape, document)).toEqual([
        { code: "document.tooDeep", path: "", params: { limit: 200 } },
      ]);
    }
  });
});
