import { describe, expect, it } from "vitest";
import { explain, type ScoreReasons } from "../../src/index.js";
import { command, repositoryFile } from "./fakeIo.js";

const evidence = repositoryFile("examples/khanh-hoa-2021.json");
const rubric = repositoryFile("rubrics/par/department-model.json");
const files = { "kh.json": evidence };
const call = "explain par/department-model kh.json";

describe("chamdiem explain", () => {
  it("says in sentences why a node has its points and not the next", async () => {
    const { exit, out } = await command(`${call} 4.4`, { files });
    expect(exit).toBe(0);
    const text = out.replace(/\s+/g, " ");
    expect(text).toContain("4.4 Kiện toàn đơn vị sự nghiệp công lập trực thuộc (1/2 điểm):");
    expect(text).toContain(
      "Chưa được 2 điểm vì: Đơn vị sự nghiệp công lập đã kiện toàn: mới đạt 1, cần ít nhất 2 đơn vị (còn thiếu 1 đơn vị).",
    );
    expect(text).not.toContain("4.2");
  });

  it("takes areas, in Markdown and in English", async () => {
    const { out } = await command(`${call} 4 --format markdown --lang en`, { files });
    expect(out).toMatch(/^# Reasons: why these points/);
    expect(out).toContain("## Data just before a step (1)");
    expect(out).toContain("**2 points lost in 4.2 ");
  });

  it("prints the same as data", async () => {
    const { out } = await command(`${call} 4.4 --format json`, { files });
    const reasons = explain(JSON.parse(rubric), JSON.parse(evidence), { codes: ["4.4"] });
    expect(JSON.parse(out) as ScoreReasons).toEqual(reasons);
  });

  it("refuses codes that the rubric does not have", async () => {
    const { exit, error } = await command(`${call} 9.9`, { files });
    expect(exit).toBe(2);
    expect(error).toContain("9.9");
  });

  it("writes what an official can sign: Quảng Trị, first quarter of 2022", async () => {
    const example = { "qt.json": repositoryFile("examples/quang-tri-2022-q1.json") };
    const { out } = await command("explain papi/department-plan-model qt.json --format markdown", { files: example });
    await expect(out).toMatchFileSnapshot("../golden/reasons/quang-tri-2022-q1.md");
  });

  it("says how far the next grade is, and what holds the total down: Tiền Giang, 2023", async () => {
    const example = { "tg.json": repositoryFile("examples/tien-giang-2023.json") };
    const { out } = await command("explain par/department-model tg.json --format markdown", { files: example });
    await expect(out).toMatchFileSnapshot("../golden/reasons/tien-giang-2023.md");
  });
});
