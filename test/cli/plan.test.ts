import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/index.js";
import { assess } from "../../src/index.js";
import { command, repositoryFile } from "./fakeIo.js";

const evidence = repositoryFile("examples/quang-tri-2022-q1.json");
const rubric = repositoryFile("rubrics/papi/department-plan-model.json");
const files = { "qt.json": evidence };

describe("chamdiem plan", () => {
  it("prints the plan as a table", async () => {
    const { exit, out } = await command("plan papi/department-plan-model qt.json", { files });
    expect(exit).toBe(0);
    expect(out).toContain("KẾ HOẠCH KHẮC PHỤC");
    expect(out).not.toContain("TỒN TẠI, HẠN CHẾ");
  });

  it("prints the plan as Markdown", async () => {
    const { out } = await command("plan papi/department-plan-model qt.json --format markdown --lang en", { files });
    expect(out).toMatch(/^# Action plan\n/);
  });

  it("prints the plan as JSON, with what it is the plan of", async () => {
    const { out } = await command("plan papi/department-plan-model qt.json --format json", { files });
    const plan = JSON.parse(out) as Assessment;
    const expected = assess(JSON.parse(rubric), JSON.parse(evidence));
    expect(plan.actionPlan).toEqual(expected.actionPlan);
    expect(plan).toMatchObject({ unit: expected.unit, period: expected.period, rubric: expected.rubric });
  });

  it("writes to the file of --out", async () => {
    const { written } = await command("plan papi/department-plan-model qt.json --out plan.txt", { files });
    expect(written["plan.txt"]).toContain("KẾ HOẠCH KHẮC PHỤC");
  });

  it("takes one evidence file only", async () => {
    expect(await command("plan papi/department-plan-model qt.json qt.json", { files })).toMatchObject({ exit: 2 });
  });
});
