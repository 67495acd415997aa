import type { FactChanges } from "../assess/whatIf.js";
import { parseJson } from "../document/json.js";
import type { FactValue } from "../evidence/types.js";
import { UsageError } from "./usageError.js";

/** Changes as they are written on a command line: `fact=value`; nothing behind the sign takes the fact back. @throws {UsageError} */
export function readChanges(written: readonly string[]): FactChanges {
  const changes: { [fact: string]: FactValue } = {};
  for (const change of written) {
    const sign = change.indexOf("=");
    const fact = change.slice(0, sign).trim();
    if (sign < 1 || fact === "") throw new UsageError("cli.whatif.notChange", { value: change });
    if (Object.hasOwn(changes, fact)) throw new UsageError("cli.whatif.twice", { fact });
    changes[fact] = readValue(change.slice(sign + 1).trim());
  }
  return changes;
}

/** Numbers and dates stay as they are written; the evidence reads them exactly. */
function readValue(text: string): FactValue {
  if (text === "" || text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  if (!text.startsWith("[")) return text;
  const cases = parseJson(text);
  if (!cases.ok) throw new UsageError("cli.whatif.notChange", { value: text });
  return cases.value as FactValue;
}
