import { describe, expect, it } from "vitest";
import { InvalidDocumentError } from "../../src/document/error.js";
import { formatIssue } from "../../src/document/format.js";

const issues = [
  { code: "fact.negative", path: "/facts/tthc.settled", params: { actual: "-3", limit: 0 } },
  { code: "document.required", path: "", params: { key: "unit" } },
];

describe("formatIssue", () => {
  it("says where and what, in the language asked for", () => {
    const [first, second] = issues.map((issue) => formatIssue(issue, "vi"));
    expect(first).toBe("/facts/tthc.settled: không được âm: đang là -3");
    expect(second).toBe("thiếu khóa “unit”");
    expect(issues.map((issue) => formatIssue(issue, "en"))[0]).toMatch(/^\/facts\/tthc\.settled: .*-3/);
  });

  it("stands for itself where there is no text", () => {
    expect(formatIssue({ code: "x.own", path: "/a", params: {} }, "vi")).toBe("/a: x.own");
  });
});

describe("InvalidDocumentError", () => {
  it("carries all issues as data, and a line for each in its message", () => {
    const error = new InvalidDocumentError(issues);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.issues]).toEqual(["InvalidDocumentError", "invalidDocument", issues]);
    expect(error.message.split("\n")).toEqual(issues.map((issue) => formatIssue(issue, "en")));
  });
});
