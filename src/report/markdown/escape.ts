import { plainText } from "../plainText.js";

/** A text as Markdown shows it, on one line: nothing in it becomes a table border, a list, a link, markup or HTML. */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/^[#>+=-]+(?=\s|$)/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
