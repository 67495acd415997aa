import { describe, expect, it } from "vitest";
import { factUses } from "../../src/evidence/template.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { Rubric } from "../../src/index.js";
import { factGuide } from "../../src/report/index.js";
import { definitionsOf } from "../../src/score/compile.js";
import { examples, readJson, smallRubric } from "./fixture.js";

describe("factGuide", () => {
  it("explains every fact: what it is, how it is written, who uses it", () => {
    const text = factGuide(smallRubric, definitionsOf(smallRubric, factDictionary), { language: "vi" });
    expect(text).toContain(
      "| `onTime` | **Hồ sơ đúng hạn**<br>Là một phần của: Hồ sơ đã giải quyết. | số nguyên, từ 0 | 1.1 |",
    );
    expect(text).toContain('một trong các lựa chọn:<br>`"none"`: Không<br>`"full"`: Đủ');
    expect(text).toContain("khai danh sách trống `[]`");
    expect(text).toContain('`"survey": { "held": false }`');
    expect(text).toContain("| 1.2 | Kế hoạch | 3 | Kế hoạch đã ký |  |");
  });

  it.each(["vi", "en"] as const)("names every fact of the model for departments once (%s)", (language) => {
    const rubric = readJson("rubrics/par/department-model.json") as Rubric;
    const definitions = definitionsOf(rubric, factDictionary);
    const text = factGuide(rubric, definitions, { language });
    for (const { fact } of factUses(rubric, definitions)) {
      expect(text.split(`\n| \`${fact}\` |`), fact).toHaveLength(2);
    }
  });

  it("names the fact that others add up to, and those", () => {
    const rubric = readJson(`rubrics/${examples[0]?.rubric}.json`) as Rubric;
    const text = factGuide(rubric, definitionsOf(rubric, factDictionary), { language: "vi" });
    expect(text).toMatch(
      /\| `legal\.documentsHandled` \|.*Suy ra từ `legal\.documentsReplaced`, `legal\.documentsRepealed`/,
    );
  });
});
