import { describe, expect, it } from "vitest";
import { checkDictionaryShape } from "../../src/facts/parse.js";
import { fullDictionary } from "../fixtures/documents.js";

describe("checkDictionaryShape", () => {
  it("gives a dictionary back as it is", () => {
    const result = checkDictionaryShape(fullDictionary);
    expect(result.ok && result.value).toBe(fullDictionary);
  });

  it("refuses what is none, with all issues", () => {
    expect(checkDictionaryShape({ ...fullDictionary, format: "chamdiem/rubric@1", fact: {} })).toMatchObject({
      ok: false,
      issues: [
        { code: "document.choice", path: "/format" },
        { code: "document.unknownKey", path: "/fact", params: { key: "fact", nearest: "facts" } },
      ],
    });
  });
});
