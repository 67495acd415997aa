import { describe, expect, it } from "vitest";
import { command, repositoryFile } from "./fakeIo.js";

const evidence = repositoryFile("examples/kon-tum-2022-q3.json");
const files = { "e.json": evidence };

describe("chamdiem workbook", () => {
  it("writes a workbook that chamdiem import reads back", async () => {
    const made = await command("workbook par/department-model e.json --out w.xlsx", { files });
    expect(made).toMatchObject({ exit: 0, out: "", error: "" });
    const file = made.writtenBytes["w.xlsx"] ?? new Uint8Array();
    const back = await command("import w.xlsx", { files: { "w.xlsx": file } });
    expect(back.error).toBe("");
    expect(JSON.parse(back.out)).toEqual(JSON.parse(evidence));
  });

  it("writes an empty one for the year that is asked for", async () => {
    const made = await command("workbook iso9001/agency-model --out w.xlsx --lang en", { year: 2023 });
    expect(made.exit).toBe(0);
    const files = { "w.xlsx": made.writtenBytes["w.xlsx"] ?? new Uint8Array() };
    const back = await command("import w.xlsx --out e.json", { files });
    expect(JSON.parse(back.written["e.json"] ?? "")).toMatchObject({ period: { year: 2023 } });
  });

  it("needs a file to write to, and never the one that it reads", async () => {
    expect(await command("workbook par/department-model", {})).toMatchObject({
      exit: 2,
      error: expect.stringContaining("thiếu --out"),
    });
    expect(await command("workbook par/department-model e.json --out e.json", { files })).toMatchObject({ exit: 2 });
  });

  it("says why a value does not fit into a cell", async () => {
    const fine = JSON.stringify({ ...JSON.parse(evidence), facts: { "egov.incomingElectronicRate": "1/3" } });
    const refused = await command("workbook par/department-model e.json --out w.xlsx", { files: { "e.json": fine } });
    expect(refused.exit).toBe(1);
    expect(refused.error).toContain("1/3");
    expect(refused.writtenBytes).toEqual({});
  });
});

describe("chamdiem import", () => {
  it("refuses what is no workbook of its own", async () => {
    const refused = await command("import w.xlsx", { files: { "w.xlsx": new Uint8Array([1, 2, 3]) } });
    expect(refused).toMatchObject({ exit: 1, out: "", error: expect.stringContaining(".xlsx") });
  });
});
