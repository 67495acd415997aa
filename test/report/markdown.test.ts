import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/report/markdown/escape.js";
import { labelledList, markdownTable } from "../../src/report/markdown/table.js";

describe("escapeMarkdown", () => {
  it.each([
    ["a | b", "a \\| b"],
    ["hai\ndòng\r\nba", "hai dòng ba"],
    ["<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
    ["KH&CN", "KH&CN"],
    ["&lt;b>", "&amp;lt;b>"],
    ["*đậm* _nghiêng_ `mã`", "\\*đậm\\* \\_nghiêng\\_ \\`mã\\`"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["C:\\thư mục|", "C:\\\\thư mục\\|"],
    ["# đầu đề", "\\# đầu đề"],
    ["- dòng", "\\- dòng"],
    ["1. dòng", "1\\. dòng"],
    ["1.1 mục", "1.1 mục"],
    ["\u001b[31mđỏ", "\\[31mđỏ"],
  ])("%j is %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("markdownTable", () => {
  it("aligns numbers to the right", () => {
    expect(markdownTable([{ title: "Mã" }, { title: "Điểm", align: "right" }], [["1", "2,5"]])).toBe(
      "| Mã | Điểm |\n| --- | ---: |\n| 1 | 2,5 |",
    );
  });
});

describe("labelledList", () => {
  it("escapes the values", () => {
    expect(labelledList([{ label: "Đơn vị", value: "<b>|" }])).toBe("- **Đơn vị:** &lt;b>\\|");
  });
});
