/**
 * A JSON value in its canonical form (RFC 8785): keys in the order of their UTF-16 units, no white space, numbers and strings as
 * JavaScript writes them, which is what the standard asks for. Keys without a value are left out, as `JSON.stringify` does.
 */
export function canonicalJson(value: unknown): string {
  return write(value, new Map());
}

/** @param keys - written keys, of which a document repeats few over and over */
function write(value: unknown, keys: Map<string, string>): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map((one) => write(one, keys)).join(",")}]`;
  let members = "";
  for (const key of Object.keys(value).sort()) {
    const inner = (value as { readonly [key: string]: unknown })[key];
    if (inner === undefined) continue;
    members += `${members === "" ? "" : ","}${writtenKey(key, keys)}${write(inner, keys)}`;
  }
  return `{${members}}`;
}

function writtenKey(key: string, keys: Map<string, string>): string {
  let written = keys.get(key);
  if (written === undefined) {
    written = `${JSON.stringify(key)}:`;
    keys.set(key, written);
  }
  return written;
}
