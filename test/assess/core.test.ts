import { describe, expect, it } from "vitest";
import * as entry from "../../src/core.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { rubrics } from "../../src/rubrics.js";
import { repositoryFile } from "../cli/fakeIo.js";

const evidence: unknown = JSON.parse(repositoryFile("examples/kon-tum-2022-q3.json"));
const core = entry.openRubric(rubrics["par/department-model"], factDictionary);

describe("the core entry", () => {
  it("exports these names, and no others", () => {
    expect(Object.keys(entry).sort()).toEqual(["openRubric", "version"]);
  });

  it("scores, and says what is wrong with evidence instead of throwing", () => {
    const scored = core.score(evidence);
    expect(scored.ok && scored.value.total.max).toBe(100);
    const empty = core.score({});
    expect(!empty.ok && empty.issues.map(({ code }) => code)).toContain("document.required");
    const wrongYear = { ...(evidence as object), period: { year: 1999 } };
    expect(core.summarize(wrongYear)).toMatchObject({ ok: false, issues: [{ code: "evidence.wrongYear" }] });
  });
});
