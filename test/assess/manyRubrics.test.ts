import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { assess } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";

describe("Tiền Giang 2023", () => {
  const evidence = JSON.parse(
    readFileSync(new URL("../../examples/tien-giang-2023.json", import.meta.url), "utf8"),
  ) as Evidence;

  it("is entered once, and scored by the PAR table, the PAPI plan, 766 and the quality system", () => {
    const ids = ["par/department-model", "papi/department-plan-model", "qd766/2022", "iso9001/agency-model"] as const;
    const totals = ids.map((id) => assess(rubrics[id], evidence).total);
    // 766 counts dossiers, of which the report gives none: all is open.
    expect(totals.map(({ score, floor }) => [score, floor])).toEqual([
      [0, 0],
      [1.2, 1.2],
      [0, 0],
      [4, 4],
    ]);
    expect(totals[2]?.ceiling).toBe(100);
  });

  it.each(["par/department-model", "papi/department-plan-model", "qd766/2022", "iso9001/agency-model"] as const)(
    "names no fact that %s and the dictionary do not know",
    (id) => {
      const kinds = assess(rubrics[id], evidence).deficiencies.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === "unknownFact" || kind === "inconsistent")).toEqual([]);
    },
  );
});
