import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/document/format.js";
import { columnNames, fieldOf } from "../../src/dossiers/columns.js";
import { parseDossiersCsv } from "../../src/dossiers/csv.js";
import type { Dossier } from "../../src/dossiers/types.js";

const HEAD = "Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả";

function dossiersOf(text: string): readonly Dossier[] {
  const result = parseDossiersCsv(text);
  if (!result.ok) throw new Error(result.issues.map((issue) => formatIssue(issue, "en")).join("\n"));
  return result.value.dossiers;
}

function problemsOf(text: string, language: "vi" | "en" = "en"): readonly string[] {
  const result = parseDossiersCsv(text);
  return result.ok ? [] : result.issues.map((issue) => formatIssue(issue, language));
}

describe("parseDossiersCsv", () => {
  it("reads every column, in Vietnamese", () => {
    const text = [
      "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày trả kết quả;Hình thức nộp;Số lần bổ sung;Số ngày tạm dừng chưa tính vào hạn;Văn bản xin lỗi",
      "HS-1;01/03/2024;8/3/2024;07-03-2024;Trực tuyến;2,0;3;Có",
      "HS-2;2024-03-04;2024-03-11;;Bưu chính công ích;0;;Không",
    ].join("\r\n");
    expect(dossiersOf(text)).toEqual([
      {
        id: "HS-1",
        received: "2024-03-01",
        due: "2024-03-08",
        returned: "2024-03-07",
        channel: "online",
        supplements: 2,
        pausedDays: 3,
        apology: true,
      },
      { id: "HS-2", received: "2024-03-04", due: "2024-03-11", channel: "post", supplements: 0, apology: false },
    ]);
  });

  it("reads English headings and cells, tabs, and the heading of every field of the format", () => {
    const text = "id\treceived\tDue date\tReturned on\tchannel\tapology\nA\t2024-03-01\t2024-03-08\t\tIn person\tno\n";
    expect(dossiersOf(text)).toEqual([
      { id: "A", received: "2024-03-01", due: "2024-03-08", channel: "counter", apology: false },
    ]);
    for (const [field, names] of Object.entries(columnNames)) {
      expect(fieldOf(field)).toBe(field);
      for (const name of names) expect(fieldOf(name)).toBe(field);
    }
  });

  it("knows headings in composed and decomposed letters, without accents, with signs and in capitals", () => {
    const row = "\nA,01/03/2024,08/03/2024,\n";
    for (const head of [
      HEAD.normalize("NFD"),
      "Ma ho so,Ngay tiep nhan,Ngay hen tra,Ngay tra ket qua",
      'MÃ HỒ SƠ,NGÀY TIẾP NHẬN (*),NGÀY HẸN TRẢ :,"Ngày trả\nkết quả"',
      "ma_ho_so,ngay_tiep_nhan,ngay_hen_tra,ngay_tra_ket_qua",
    ]) {
      expect(dossiersOf(head + row)).toEqual([{ id: "A", received: "2024-03-01", due: "2024-03-08" }]);
    }
    const decomposed = `${HEAD},Kênh tiếp nhận\nA,01/03/2024,08/03/2024,,Trực tuyến`.normalize("NFD");
    expect(dossiersOf(decomposed)).toMatchObject([{ channel: "online" }]);
  });

  it("passes over titles above the headings, empty rows and a byte order mark", () => {
    const text = `\u{FEFF}DANH SÁCH HỒ SƠ,,,\nTừ 01/01/2024 đến 31/12/2024,,,\n\n${HEAD}\n,,,\nA,01/03/2024,08/03/2024,\n\n`;
    expect(dossiersOf(text)).toHaveLength(1);
  });

  it("keeps the day of a time, wherever the time stands", () => {
    for (const cell of [
      "05/03/2024 16:30",
      "16:30 05/03/2024",
      "05/03/2024, 16:30:59",
      "2024-03-05T16:30:00+07:00",
      "5.3.2024",
    ]) {
      expect(dossiersOf(`${HEAD}\nA,01/03/2024,08/03/2024,"${cell}"\n`)).toMatchObject([{ returned: "2024-03-05" }]);
    }
  });

  it("names the columns that it does not use", () => {
    const result = parseDossiersCsv(`${HEAD},Thủ tục,Trạng thái,\nA,01/03/2024,08/03/2024,,Cấp phép,Xong,\n`);
    expect(result.ok && result.unusedColumns).toEqual(["Thủ tục", "Trạng thái"]);
  });

  it("says which file it is, by the hash of the file as it lies there", () => {
    const text = `\u{FEFF}${HEAD}\nA,01/03/2024,08/03/2024,\n`;
    const result = parseDossiersCsv(text, { file: "ds.csv", asOf: "2024-03-31" });
    const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
    expect(result).toMatchObject({ ok: true, value: { source: { file: "ds.csv", sha256 }, asOf: "2024-03-31" } });
  });

  it("guesses nothing: each cell that cannot be read has its row and column", () => {
    const text = [
      "DANH SÁCH,,,,,,",
      `${HEAD},Kênh tiếp nhận,Số lần bổ sung,Thư xin lỗi`,
      "A,03/25/2024,08/03/24,45356,email,hai,x",
      "B,31/04/2024,,1/3/2024,online,1.5,-",
      "C,01/03/2024,08/03/2024,,,,,thừa",
    ].join("\n");
    expect(problemsOf(text, "vi")).toEqual([
      "dòng 3, cột “Ngày tiếp nhận”: “03/25/2024” không phải là một ngày (ngày/tháng/năm, ví dụ 05/03/2024)",
      "dòng 3, cột “Ngày hẹn trả”: “08/03/24” không phải là một ngày (ngày/tháng/năm, ví dụ 05/03/2024)",
      "dòng 3, cột “Ngày trả kết quả”: “45356” không phải là một ngày (ngày/tháng/năm, ví dụ 05/03/2024)",
      "dòng 3, cột “Kênh tiếp nhận”: “email” không phải là kênh tiếp nhận (trực tuyến, trực tiếp, bưu chính)",
      "dòng 3, cột “Số lần bổ sung”: “hai” không phải là số nguyên",
      "dòng 3, cột “Thư xin lỗi”: “x” không phải là câu trả lời (có, không)",
      "dòng 4, cột “Ngày tiếp nhận”: “31/04/2024” không phải là một ngày (ngày/tháng/năm, ví dụ 05/03/2024)",
      "dòng 4, cột “Ngày hẹn trả”: không được để trống",
      "dòng 4, cột “Số lần bổ sung”: “1.5” không phải là số nguyên",
      "dòng 4, cột “Thư xin lỗi”: “-” không phải là câu trả lời (có, không)",
      "dòng 5: có ô nằm ngoài 7 cột của dòng tiêu đề",
    ]);
  });

  it("finds dates that contradict each other, and a dossier that stands twice", () => {
    const text = `${HEAD}\nA,05/03/2024,04/03/2024,\n\nA,05/03/2024,08/03/2024,04/03/2024\n`;
    expect(problemsOf(text)).toEqual([
      "row 2, column “Ngày hẹn trả”: due on 04/03/2024, before it was received on 05/03/2024",
      "row 4, column “Mã hồ sơ”: the dossier “A” stands twice",
      "row 4, column “Ngày trả kết quả”: returned on 04/03/2024, before it was received on 05/03/2024",
    ]);
    const late = parseDossiersCsv(`${HEAD}\nA,05/03/2024,08/03/2024,07/03/2024\n`, { asOf: "2024-03-06" });
    expect(late.ok ? [] : late.issues.map((issue) => formatIssue(issue, "en"))).toEqual([
      "row 2, column “Ngày trả kết quả”: 07/03/2024 lies after 06/03/2024, the last day that the list knows of",
    ]);
  });

  it("refuses a table whose columns are not clear", () => {
    expect(problemsOf("")).toHaveLength(1);
    expect(problemsOf("a,b\n1,2\n")[0]).toMatch(/^no row of headings/);
    expect(problemsOf("Ngày tiếp nhận,Ngày hẹn trả\n01/03/2024,08/03/2024\n")[0]).toMatch(
      /^row 1: a column is missing; names that are known: Ngày trả kết quả, /,
    );
    expect(problemsOf("Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả,Ngày hoàn thành\n")).toEqual([
      "row 1: the columns “Ngày trả kết quả” and “Ngày hoàn thành” mean the same; leave one of them",
    ]);
    expect(problemsOf(`${HEAD}\n"A,01/03/2024,08/03/2024,\nB,01/03/2024,08/03/2024,\n`)).toEqual([
      "row 2: a quotation mark opens or closes in the wrong place",
    ]);
    expect(parseDossiersCsv(`${HEAD}\n`, { asOf: "31/12/2024" })).toMatchObject({
      ok: false,
      issues: [{ code: "fact.badDate", path: "/asOf" }],
    });
  });
});
