import { describe, expect, it } from "vitest";
import { plainText } from "../../src/report/plainText.js";
import { labelledLines } from "../../src/report/terminal/labelled.js";
import { terminalTable } from "../../src/report/terminal/table.js";
import { displayWidth, wrap } from "../../src/report/terminal/wrap.js";

describe("wrap", () => {
  it("breaks between words", () => {
    expect(wrap("cải cách hành chính", 9)).toEqual(["cải cách", "hành", "chính"]);
  });

  it("breaks a word only where it is longer than the line", () => {
    expect(wrap("một tthc.settledInTime", 10)).toEqual(["một", "tthc.settl", "edInTime"]);
  });

  it("keeps lines that the text has, also empty ones", () => {
    expect(wrap("một\n\nhai", 10)).toEqual(["một", "", "hai"]);
  });

  it("writes decomposed Vietnamese as composed", () => {
    expect(wrap("Kế hoạch".normalize("NFD"), 8)).toEqual(["Kế hoạch"]);
  });

  it("ends for every width", () => {
    expect(wrap("abc", 0)).toEqual(["a", "b", "c"]);
  });
});

describe("displayWidth", () => {
  it.each([
    ["Khánh Hòa", 9],
    ["Khánh Hòa".normalize("NFD"), 9],
    ["政府", 4],
    ["", 0],
    ["©", 2],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is the same for a text as for its characters one by one", () => {
    const characters = Array.from({ length: 0x3000 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
    const differing = characters.filter((one) => displayWidth(one) + 2 !== displayWidth(`${one}政`));
    expect(differing).toEqual([]);
  });
});

describe("plainText", () => {
  it("takes out what could steer a terminal or turn a line round", () => {
    expect(plainText("\u001b[31mSở\u0007\u202eKH\u009b1m\tCN\r\n!")).toBe("[31mSởKH1m CN\n!");
  });
});

describe("terminalTable", () => {
  const columns = [
    { title: "Mã", most: 5 },
    { title: "Nội dung", share: 2 },
    { title: "Điểm", align: "right" },
    { title: "Lý do", share: 1 },
  ] as const;
  const rows = [
    ["1.1", "Kế hoạch cải cách hành chính năm của đơn vị", "12,75", "chậm"],
    ["1.1.1.1", "Báo cáo", "−3", "https://example.com/a/very/long/address/that/does/not/break"],
  ];

  it.each([60, 80, 100, 131])("is exactly %i wide", (width) => {
    const lines = terminalTable(columns, rows, width).split("\n");
    expect(new Set(lines.map((line) => [...line].length))).toEqual(new Set([width]));
  });

  it("loses nothing of its cells", () => {
    const text = terminalTable(columns, rows, 70).replaceAll(/[^\p{L}\d,.:/−]/gu, "");
    expect(text).toContain("12,75");
    expect(text).not.toContain("…");
  });

  it("has no colours", () => {
    expect(terminalTable(columns, rows, 80)).not.toContain("\u001b");
  });

  it("is a frame around its cells, an empty line between rows where they are spaced", () => {
    const two = [{ title: "Mã" }, { title: "Điểm", align: "right" }] as const;
    const spaced = terminalTable(
      two,
      [
        ["1", "2,5"],
        ["2\n3", "政"],
      ],
      60,
      true,
    );
    expect(spaced.split("\n")).toEqual([
      "┌────┬──────┐",
      "│ Mã │ Điểm │",
      "├────┼──────┤",
      "│ 1  │  2,5 │",
      "│    │      │",
      "│ 2  │   政 │",
      "│ 3  │      │",
      "└────┴──────┘",
    ]);
  });

  it("can be empty", () => {
    const lines = terminalTable([{ title: "Mã" }], [], 60).split("\n");
    expect(lines).toEqual(["┌────┐", "│ Mã │", "└────┘"]);
  });
});

describe("labelledLines", () => {
  it("puts values below each other", () => {
    expect(
      labelledLines(
        [
          { label: "Đơn vị", value: "Sở Khoa học" },
          { label: "Kỳ", value: "năm 2022" },
        ],
        18,
      ),
    ).toEqual(["Đơn vị:  Sở Khoa", "         học", "Kỳ:      năm 2022"]);
  });
});
