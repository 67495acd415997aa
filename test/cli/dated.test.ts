import { describe, expect, it } from "vitest";
import type { Assessment, TaskList, Timeline, WhatIf, WorkPlan } from "../../src/index.js";
import { assess, evidenceOn, nextTasks, timeline, whatIf } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { command, repositoryFile } from "./fakeIo.js";

const example = (name: string): string => repositoryFile(`examples/${name}.json`);
const files = {
  "kt.json": example("kon-tum-2022-q3"),
  "qt.json": example("quang-tri-2022-q1"),
  "tg.json": example("tien-giang-2023"),
  "tn.json": example("thai-nguyen-2022"),
  "kh.json": example("khanh-hoa-2021"),
};
const model = rubrics["par/department-model"];
const konTum: unknown = JSON.parse(files["kt.json"]);

describe("chamdiem whatif", () => {
  const call = (rest: string) => command(`whatif par/department-model kt.json ${rest}`, { files });

  it("prints what a change of facts brings, as a table, as Markdown and as JSON", async () => {
    const table = await call("tthc.settledInTime=12");
    expect(table).toMatchObject({ exit: 0, error: "" });
    expect(table.out).toContain("NẾU SỐ LIỆU THAY ĐỔI");
    expect(table.out).toMatch(/3\.4\.1.*5.*4,62.*−0,38/);
    expect((await call("tthc.settledInTime=12 --format markdown")).out).toMatch(/^# Nếu số liệu thay đổi\n/);
    const { out } = await call(
      "tthc.settledInTime=12 iso.documentsUpdated= reform.linkedToEmulation=true --format json",
    );
    const changes = { "tthc.settledInTime": "12", "iso.documentsUpdated": null, "reform.linkedToEmulation": true };
    expect(JSON.parse(out) as WhatIf).toEqual(whatIf(model, konTum, changes));
  });

  it("takes cases as JSON", async () => {
    const { out } = await call('discipline.cases=[{"date":"2022-05-14"}] --format json');
    expect((JSON.parse(out) as WhatIf).nodes.map(({ code }) => code)).toContain("5.5");
  });

  it("says what is wrong with a change", async () => {
    const refused = await call("tthc.setled=12");
    expect(refused).toMatchObject({ exit: 1 });
    expect(refused.error).toContain("tthc.settled");
    expect(await call("tthc.settled")).toMatchObject({ exit: 2 });
    expect(await call("a=[")).toMatchObject({ exit: 2 });
    expect(await call("tthc.settled=1 tthc.settled=2")).toMatchObject({ exit: 2 });
    expect(await call("tthc.settled=-1")).toMatchObject({ exit: 1 });
  });

  it("says so where nothing changes", async () => {
    expect((await call("tthc.settled=13")).out).toContain("Không mục nào thay đổi.");
  });
});

describe("--as-of", () => {
  it("scores the evidence as it stands on a day", async () => {
    const { out } = await command("score par/department-model kt.json --as-of 2022-07-31 --format json", { files });
    expect((JSON.parse(out) as Assessment).total).toEqual(assess(model, evidenceOn(konTum, "2022-07-31")).total);
    const table = await command("score par/department-model kt.json --as-of 2022-07-31", { files });
    expect(table.out).toMatch(/Tính đến ngày: +31\/07\/2022/);
  });

  it("lets a plan begin on the day after, also for evidence of a whole year", async () => {
    const { out } = await command(
      "plan par/department-model tg.json --as-of 2023-11-30 --by 2023-12-31 --format json",
      { files },
    );
    expect((JSON.parse(out) as WorkPlan).from).toBe("2023-12-01");
  });

  it("refuses what is no date", async () => {
    expect(await command("score par/department-model kt.json --as-of 31/12/2022", { files })).toMatchObject({
      exit: 2,
    });
  });
});

describe("chamdiem timeline", () => {
  it("prints the days on which the score changes, and the last days to start", async () => {
    const table = await command("timeline par/department-model kt.json", { files });
    expect(table).toMatchObject({ exit: 0, error: "" });
    expect(table.out).toContain("NHỮNG NGÀY ĐIỂM THAY ĐỔI");
    expect(table.out).toContain("NGÀY CHẬM NHẤT PHẢI BẮT ĐẦU TỪNG NHIỆM VỤ");
    const { out } = await command("timeline par/department-model kt.json --from 2022-10-01 --format json", { files });
    expect(JSON.parse(out) as Timeline).toEqual(timeline(model, konTum, { from: "2022-10-01" }));
    const markdown = await command("timeline par/department-model kt.json --format markdown", { files });
    expect(markdown.out).toMatch(/^# Diễn biến điểm theo ngày\n/);
  });

  it("refuses days that are none, or in the wrong order", async () => {
    const call = (rest: string) => command(`timeline par/department-model kt.json ${rest}`, { files });
    expect(await call("--from soon")).toMatchObject({ exit: 2 });
    expect(await call("--from 2022-12-31 --to 2022-01-01")).toMatchObject({ exit: 2 });
  });
});

describe("chamdiem tasks", () => {
  it.each([
    ["kon-tum-quarter-4", "par/department-model kt.json"],
    ["quang-tri-quarter-2", "papi/department-plan-model qt.json"],
    ["tien-giang-2024", "par/department-model,papi/department-plan-model tg.json"],
    ["thai-nguyen-2023", "par/department-model tn.json"],
    ["khanh-hoa-2022", "par/department-model,iso9001/agency-model kh.json"],
  ])("prints what the report of the unit ends with: %s", async (name, call) => {
    const { exit, out } = await command(`tasks ${call} --format markdown`, { files });
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/tasks/${name}.md`);
  });

  it("prints a table, and JSON as the library gives it", async () => {
    const table = await command("tasks par/department-model kt.json --lang en", { files });
    expect(table.out).toContain("TASKS OF QUARTER 4 OF 2022");
    const { out } = await command(
      "tasks par/department-model kt.json --by 2022-12-15 --exclude overhaul-website --format json",
      {
        files,
      },
    );
    const options = { by: "2022-12-15", exclude: ["overhaul-website"] };
    expect(JSON.parse(out) as TaskList).toEqual(nextTasks(model, konTum, options));
  });
});
