import { describe, expect, it } from "vitest";
import type { Rubric } from "../../src/rubric/types.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";
import { command } from "./fakeIo.js";

const table: Rubric = rubric(
  [
    leaf("1", 10, { measure: { amount: "a" }, points: { given: { lowest: 0, highest: 10 } } }),
    leaf("2", 4, {
      measure: { amount: ["a", { fact: "a.before", times: -1 }] },
      points: {
        levels: [
          { over: 0, points: 4 },
          { to: 0, points: 0 },
        ],
      },
    }),
  ],
  {
    total: { max: 14 },
    facts: { a: fact("points"), "a.before": fact("points", { derived: { previous: "a" } }) },
  },
);
const file = (a: number, year: number): string =>
  JSON.stringify({ ...evidence({ a }), unit: { id: "u", name: "Đơn vị u", type: "department" }, period: { year } });
const files = { "r.json": JSON.stringify(table), "2021.json": file(6, 2021), "2022.json": file(7, 2022) };

describe("chamdiem compare", () => {
  it("shows what changed; the year before also stands behind facts that follow from it", async () => {
    const { exit, out, error } = await command("compare r.json 2021.json 2022.json --format json", { files });
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
    const { total, disappeared } = JSON.parse(out) as {
      total: { score: { before: number; after: number; by: number } };
      disappeared: { node: string; kind: string }[];
    };
    expect(total.score).toEqual({ before: 6, after: 11, by: 5 });
    expect(disappeared.map(({ node, kind }) => [node, kind])).toEqual([["2", "missing"]]);
  });

  it("prints it as a table and in Markdown", async () => {
    const { out } = await command("compare r.json 2021.json 2022.json", { files });
    expect(out).toContain("SO SÁNH HAI LẦN CHẤM");
    expect(out).toContain("6 → 11 điểm (+5)");
    expect(out).toContain("TỒN TẠI, HẠN CHẾ KHÔNG CÒN: 1 MỤC");
    const { out: markdown } = await command("compare r.json 2021.json 2022.json --format markdown --lang en", {
      files,
    });
    expect(markdown).toContain("| 2 | ");
    expect(markdown).toContain("## Deficiencies that are gone: 1");
  });

  it("refuses standard input for both, and names the document that is malformed", async () => {
    expect((await command("compare r.json - -", { files })).exit).toBe(2);
    const { exit, error } = await command("compare r.json 2021.json bad.json", {
      files: { ...files, "bad.json": "{}" },
    });
    expect(exit).toBe(1);
    expect(error).toContain("bad.json");
  });
});
