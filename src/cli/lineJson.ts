const WIDTH = 100;

/** JSON for people who fill it in: what fits on a line stands on one, so that every fact is a line. */
export function lineJson(value: unknown): string {
  return `${print(value, "", 0)}\n`;
}

/** @param before - how many characters stand before the value on its line */
function print(value: unknown, indent: string, before: number): string {
  const flat = printFlat(value);
  if (before + flat.length <= WIDTH && !holdsFacts(value)) return flat;
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

/** A map of entries stands on several lines even where there is only one: there will be more. */
function holdsFacts(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).some((one) => typeof one === "object" && one !== null && !Array.isArray(one));
}

function printFlat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${printFlat(one)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
