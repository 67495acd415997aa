import { describe, expect, it } from "vitest";
import { isIssue, readFactCell } from "../../src/cell/factCell.js";
import type { FactDefinition, FactType } from "../../src/facts/types.js";

function fact(type: FactType): FactDefinition {
  const choices = [
    { id: "none", title: { vi: "Không ban hành", en: "Not issued" } },
    { id: "onTime", title: { vi: "Ban hành kịp thời" } },
  ];
  return { type, title: { vi: "Dữ kiện" }, change: "fixed", ...(type === "choice" && { choices }) };
}

function read(cell: unknown, type: FactType): unknown {
  const found = readFactCell(cell, fact(type), "/facts/a");
  return isIssue(found) || found.atLeast === true ? found : found.value;
}

describe("a cell", () => {
  it.each(["", "   ", null, undefined])("%j is missing", (cell) => {
    for (const type of ["count", "percent", "boolean", "date", "choice", "cases"] as const) {
      expect(read(cell, type)).toBeNull();
    }
  });

  it.each([
    ["0,85", "percent", 0.85],
    ["85%", "percent", "85%"],
    ["85,5 %", "percent", "85.5%"],
    ["0,125", "percent", 0.125],
    [0.85, "percent", 0.85],
    ["1/3", "percent", "1/3"],
    ["1.234", "count", 1234],
    ["1,234", "count", 1234],
    ["1.234", "percent", 1.234],
    ["1.234%", "percent", "1.234%"],
    ["85,125 %", "percent", "85.125%"],
    ["1 234 567", "count", 1_234_567],
    ["1\u00a0234", "count", 1234],
    ["12.345.678", "amount", 12_345_678],
    ["12.345.678.901.234.567", "amount", "12345678901234567"],
    ["1.234,5", "amount", 1234.5],
    ["1,234.5", "amount", 1234.5],
    ["12,5", "points", 12.5],
    ["0,125", "amount", 0.125],
    ["-3", "points", -3],
    ["−3,5", "points", -3.5],
    ["nhiều", "count", "nhiều"],
    ["1,2,3", "amount", "1,2,3"],
    [true, "count", true],
  ] as const)("%j of type %s is %j", (cell, type, value) => {
    expect(read(cell, type)).toBe(value);
  });

  it("holds the digits that a sheet shows", () => {
    expect(read(0.1 + 0.2, "amount")).toBe(0.3);
    expect(read(0.57 * 100, "amount")).toBe(57);
    expect(read(123_456_789_012, "amount")).toBe(123_456_789_012);
  });

  it.each([
    ["1.234", "1234", "1,2340"],
    ["1,234", "1234", "1,2340"],
    ["-12.345", "12345", "12,3450"],
  ])("%s as an amount or points can be read in two ways, and is refused", (cell, whole, fraction) => {
    for (const type of ["amount", "points"] as const) {
      const params = { actual: cell, whole, fraction };
      expect(read(cell, type)).toEqual({ code: "cell.ambiguous", path: "/facts/a", params });
    }
  });

  it("is no thousand where the fact has no thousands", () => {
    const outOfTen: FactDefinition = { ...fact("points"), highest: 10 };
    expect(readFactCell("1,234", outOfTen, "")).toEqual({ value: 1.234 });
  });

  it.each(["≥ 26", ">=26"])("%s is at least that much", (cell) => {
    expect(read(cell, "count")).toEqual({ value: 26, atLeast: true });
  });

  it.each([
    [true, true],
    ["Có", true],
    ["có".normalize("NFD"), true],
    ["X", true],
    [1, true],
    ["Không", false],
    ["KHÔNG".normalize("NFD"), false],
    [0, false],
    ["chưa rõ", "chưa rõ"],
  ])("%j as yes or no is %j", (cell, value) => {
    expect(read(cell, "boolean")).toBe(value);
  });

  it.each([
    ["onTime", "onTime"],
    ["ONTIME", "onTime"],
    ["ban hành  kịp thời", "onTime"],
    ["Không ban hành".normalize("NFD"), "none"],
    ["not issued", "none"],
    ["khác", "khác"],
    ["2. Ban hành kịp thời", "onTime"],
    ["1. NOT ISSUED", "none"],
  ])("%j as a choice is %s", (cell, value) => {
    expect(read(cell, "choice")).toBe(value);
  });

  it.each([
    [45_747, "2025-03-31"],
    [45_747.75, "2025-03-31"],
    [61, "1900-03-01"],
    ["31/03/2025", "2025-03-31"],
    ["5-4-2025", "2025-04-05"],
    ["2025/4/5", "2025-04-05"],
    [new Date(2025, 2, 31), "2025-03-31"],
    ["Không ban hành", "never"],
    ["31/02/2025", "31/02/2025"],
    [12, "12"],
    ["tháng 3", "tháng 3"],
  ])("%j as a date is %s", (cell, value) => {
    expect(read(cell, "date")).toBe(value);
  });

  it("is a later date in a workbook that counts from 1904", () => {
    expect(readFactCell(44_285, fact("date"), "", 1904)).toEqual({ value: "2025-03-31" });
  });

  it("lists cases, or counts them", () => {
    expect(read(0, "cases")).toEqual([]);
    expect(read("Không có", "cases")).toEqual([]);
    expect(read(2, "cases")).toEqual([{}, {}]);
    expect(read("12/03/2025, mục 3.4.1, repeated; -", "cases")).toEqual([
      { date: "2025-03-12", node: "3.4.1", flags: ["repeated"] },
      {},
    ]);
    expect(read(5000, "cases")).toBe("5000");
    expect(read("nhiều lắm", "cases")).toBe("nhiều lắm");
    expect(read("12/03/2025, mục _a", "cases")).toBe("12/03/2025, mục _a");
  });
});
