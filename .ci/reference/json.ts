const WIDTH = 110;

/** A value as a block of JSON: what fits on a line stands on one. */
export function jsonBlock(value: unknown): string {
  return `\`\`\`json\n${print(value, "", 0)}\n\`\`\``;
}

function print(value: unknown, indent: string, before: number): string {
  const flat = printFlat(value);
  if (before + flat.length <= WIDTH && indent !== "") return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => `${inner}${print(one, inner, inner.length)}`).join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return flat;
  const lines = Object.entries(value).map(([key, one]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return `${start}${print(one, inner, start.length)}`;
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function printFlat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${printFlat(one)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
