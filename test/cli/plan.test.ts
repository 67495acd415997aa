import { describe, expect, it } from "vitest";
import type { Assessment, WorkPlan } from "../../src/index.js";
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

describe("chamdiem plan under limits", () => {
  const example = (name: string): string => repositoryFile(`examples/${name}.json`);
  const examples = {
    "qt.json": evidence,
    "kt.json": example("kon-tum-2022-q3"),
    "tg.json": example("tien-giang-2023"),
  };

  it.each([
    ["kon-tum-next-grade", "par/department-model kt.json --grade trung-binh --by 2022-12-31"],
    ["quang-tri-60-days", "papi/department-plan-model qt.json --by 2022-06-30 --budget 60"],
    [
      "tien-giang-three-rubrics",
      "par/department-model,qd766/2022,papi/department-plan-model tg.json --from 2024-01-02 --by 2024-03-31 --budget 60",
    ],
  ])("prints what the head of an office acts on: %s", async (name, call) => {
    const { exit, out } = await command(`plan ${call} --format markdown`, { files: examples });
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/plans/${name}.md`);
  });

  it("prints the same plan as a table and as JSON", async () => {
    const call = "plan papi/department-plan-model qt.json --target 30 --exclude plant-trees";
    const table = await command(call, { files: examples });
    expect(table.out).toContain("KẾ HOẠCH THỰC HIỆN");
    expect(table.out).toContain("Đã chứng minh: không kế hoạch nào đạt mục tiêu với ít hơn");
    const json = await command(`${call} --format json`, { files: examples });
    const plan = JSON.parse(json.out) as WorkPlan;
    expect(plan.target).toEqual({ rubric: "papi/department-plan-model", points: 30, isReached: true });
    for (const { title } of plan.actions) expect(table.out).toContain(title.vi.split(" ").slice(0, 3).join(" "));
  });

  it.each([
    ["papi/department-plan-model qt.json --by 30/6/2022", "không phải là ngày"],
    ["papi/department-plan-model qt.json --budget nhieu", "không phải là số"],
    ["papi/department-plan-model qt.json --budget -5", "không được nhỏ hơn 0"],
    ["papi/department-plan-model qt.json --from 2022-06-30 --by 2022-04-01", "2022"],
    ["papi/department-plan-model qt.json --grade gioi", "xuat-sac, tot, kha"],
    ["papi/department-plan-model qt.json --grade tot --target 3", "chỉ ghi một trong hai"],
    ["par/department-model tg.json --by 2024-03-31", "--from"],
    ["par/department-model,x/y tg.json", "x/y"],
  ])("refuses %s", async (call, words) => {
    const { exit, error: err } = await command(`plan ${call}`, { files: examples });
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });
});
