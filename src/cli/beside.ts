import { dirname, join } from "node:path";
import { parseJson } from "../document/json.js";
import type { CommandIo } from "./io.js";
import { MalformedError } from "./malformedError.js";

/**
 * The JSON documents that lie beside a file; beside standard input, those of the working folder. Files that cannot be read are left
 * out, and so is what is no JSON, unless it names `id`: then it may be what is looked for.
 *
 * @throws {MalformedError}
 */
export async function documentsBeside(name: string, id: string, io: CommandIo): Promise<readonly unknown[]> {
  const folder = name === "-" ? "." : dirname(name);
  const files = (await io.list(folder)).filter((file) => file.endsWith(".json"));
  const found: unknown[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const text = await io.readFile(path).catch(() => "");
    if (!text.includes(`"${id}"`)) continue;
    const result = parseJson(text);
    if (!result.ok) throw new MalformedError([{ name: path, issues: result.issues }]);
    found.push(result.value);
  }
  return found;
}
