import { displayWidth, wrap } from "./wrap.js";

/** Lines of label and value, the values below each other. */
export function labelledLines(
  lines: readonly { readonly label: string; readonly value: string }[],
  width: number,
): readonly string[] {
  const indent = Math.max(0, ...lines.map(({ label }) => displayWidth(label))) + 3;
  return lines.flatMap(({ label, value }) =>
    wrap(value, width - indent).map((line, index) => {
      const start = index === 0 ? `${label}:` : "";
      return `${start}${" ".repeat(Math.max(0, indent - displayWidth(start)))}${line}`;
    }),
  );
}
