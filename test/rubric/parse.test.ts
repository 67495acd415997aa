import { describe, expect, it } from "vitest";
import { checkRubricShape } from "../../src/rubric/parse.js";
import { fullRubric } from "../fixtures/documents.js";

describe("checkRubricShape", () => {
  it("gives a rubric back as it is", () => {
    const result = checkRubricShape(fullRubric);
    expect(result.ok && result.value).toBe(fullRubric);
  });

  it("refuses what is none, with all issues in the order of the document", () => {
    expect(checkRubricShape({ ...fullRubric, years: {}, node: [], displayPlaces: -1 })).toMatchObject({
      ok: false,
      issues: [
        { code: "document.required", path: "/years", params: { key: "from" } },
        { code: "document.tooSmall", path: "/displayPlaces" },
        { code: "document.unknownKey", path: "/node", params: { nearest: "nodes" } },
      ],
    });
  });
});
