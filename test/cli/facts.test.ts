import { describe, expect, it } from "vitest";
import type { Evidence, FactEntry } from "../../src/index.js";
import { parseEvidence } from "../../src/index.js";
import { command, repositoryFile } from "./fakeIo.js";

const csv = repositoryFile("examples/ho-so-2024.csv");
const evidence = {
  format: "chamdiem/evidence@1",
  unit: { id: "so", name: "Sở", type: "department" },
  period: { year: 2024 },
  facts: { "tthc.settled": 50, "tthc.settledLate": null, "staff.trained": 3 },
};
const files = { "hs.csv": csv, "so.json": JSON.stringify(evidence) };

describe("chamdiem facts", () => {
  it("prints the facts of a list with their source, and says how much of it was counted", async () => {
    const { exit, out, error } = await command("facts hs.csv --year 2024", { files });
    expect(exit).toBe(0);
    const { facts } = JSON.parse(out) as { facts: { readonly [id: string]: FactEntry } };
    expect(facts["tthc.settled"]).toMatchObject({ value: 47, source: { file: "hs.csv" } });
    expect(facts["tthc.settled"]?.source?.place).toMatch(/^đếm từ 60 hồ sơ .*; SHA-256 [0-9a-f]{64}$/);
    expect(error).toBe("cột không dùng: Thủ tục\ndanh sách có 60 hồ sơ, 59 hồ sơ thuộc kỳ 01/01/2024–31/12/2024\n");
  });

  it("counts a quarter, days of one's own, and from standard input", async () => {
    const settled = async (args: string): Promise<unknown> => {
      const { out } = await command(`facts - ${args}`, { stdin: csv });
      return (JSON.parse(out) as Evidence).facts?.["tthc.settled"];
    };
    expect(await settled("--year 2024 --quarter 2")).toMatchObject({ value: 19, source: { file: "Danh sách hồ sơ" } });
    expect(await settled("--year 2024 --from 2023-12-15 --to 2024-06-30")).toMatchObject({ value: 20 });
    expect(await settled("--year 2024 --to 2024-06-30 --lang en")).toMatchObject({
      source: { file: "List of dossiers", place: expect.stringMatching(/^counted from 60/) as string },
    });
  });

  it("adds to evidence what it lacks, and reports what it says otherwise", async () => {
    const { exit, out, error, written } = await command("facts hs.csv --merge so.json --out ra.json", { files });
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    const merged = JSON.parse(written["ra.json"] ?? "") as Evidence;
    expect(parseEvidence(merged).ok).toBe(true);
    expect(merged.unit).toEqual(evidence.unit);
    expect(merged.facts).toMatchObject({
      "tthc.settled": 50,
      "tthc.settledLate": { value: 8 },
      "staff.trained": 3,
    });
    expect(error).toContain("tthc.settled: giữ số đã khai 50, danh sách đếm được 47\n");
  });

  it("reads a list in JSON, and says what it does not tell", async () => {
    const list = {
      format: "chamdiem/dossiers@1",
      dossiers: [
        { received: "2024-03-01", due: "2024-03-08", returned: "2024-03-11" },
        { received: "2024-03-01", due: "2024-03-08", returned: "2024-05-02" },
      ],
    };
    const world = { files: { "hs.json": JSON.stringify(list) } };
    const { exit, error } = await command("facts hs.json --year 2024 --lang en", world);
    expect(exit).toBe(0);
    expect(error).toContain(
      "tthc.apologies (Late dossiers with a letter of apology) cannot be counted: 2 dossiers do not say whether",
    );
    const early = await command("facts hs.json --year 2024 --as-of 2024-03-31 --lang en", world);
    expect(early).toMatchObject({ exit: 1, out: "" });
    expect(early.error).toContain("/dossiers/1/returned: 02/05/2024 lies after 31/03/2024");
  });

  it("takes calendars of one's own in place of the bundled ones", async () => {
    const holidays = JSON.parse(repositoryFile("rubrics/holidays/2024.json")) as { days: { date: string }[] };
    const own = { ...holidays, days: holidays.days.filter(({ date }) => date > "2024-03-01") };
    const world = { files: { ...files, "lich.json": JSON.stringify(own) } };
    const late = async (args: string): Promise<unknown> =>
      (JSON.parse((await command(`facts hs.csv --year 2024 ${args}`, world)).out) as Evidence).facts?.[
        "tthc.settledLate"
      ];
    expect(await late("")).toMatchObject({ value: 8 });
    expect(await late("--holidays lich.json")).toMatchObject({ value: 9 });
    const broken = await command("facts hs.csv --year 2024 --holidays so.json", world);
    expect(broken).toMatchObject({ exit: 1, out: "" });
    expect(broken.error).toMatch(/^so\.json: /);
  });

  it("ends with 1 where the list is not right, row by row", async () => {
    const world = { files: { "hs.csv": csv.replace("26/01/2024", "30/02/2024") } };
    expect(await command("facts hs.csv --year 2024", world)).toMatchObject({
      exit: 1,
      out: "",
      error:
        "hs.csv: dòng 8, cột “Ngày hẹn trả”: “30/02/2024” không phải là một ngày (ngày/tháng/năm, ví dụ 05/03/2024)\n" +
        "hs.csv: số lỗi 1; tài liệu không được dùng\n",
      written: {},
    });
    const old = await command("facts hs.csv --year 2020", {
      files: { "hs.csv": "received,due,returned\n2020-01-02,2020-01-09,2020-01-08\n" },
    });
    expect(old.error).toContain("cần lịch nghỉ lễ, tết của năm 2020");
    expect(await command("facts hs.json --year 2024", { files: { "hs.json": "{" } })).toMatchObject({ exit: 1 });
  });

  it.each([
    ["facts hs.csv", "cần --year"],
    ["facts hs.csv --year hai", "--year: “hai” không phải là một năm"],
    ["facts hs.csv --year 2024 --quarter 5", "--quarter: không có “5”; chỉ nhận: 1, 2, 3, 4"],
    ["facts hs.csv --year 2024 --from 01/01/2024", "--from: “01/01/2024” không phải là một ngày"],
    ["facts hs.csv --merge so.json --year 2023", "hồ sơ kiểm chứng thuộc năm 2024"],
    ["facts hs.csv --merge so.json --quarter 1", "hồ sơ kiểm chứng thuộc năm 2024"],
    ["facts - --merge -", "đầu vào chuẩn (-)"],
    ["facts hs.csv --merge so.json --out so.json", "là tệp đang được đọc"],
    ["facts none.csv --year 2024", "không có tệp none.csv"],
  ])("%s is wrong usage", async (args, text) => {
    const ended = await command(args, { files });
    expect(ended).toMatchObject({ exit: 2, out: "", written: {} });
    expect(ended.error).toContain(text);
  });
});
