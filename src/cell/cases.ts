import { patterns } from "../document/patterns.js";
import type { Case, FactValue } from "../evidence/types.js";
import { type InputCell, keyOf, textOf } from "./cell.js";
import { readDate } from "./date.js";
import { words } from "./words.js";

/** More cases than this are no honest number. */
const MOST_CASES = 1000;
const NONE = words("no", "cell.word.none");
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NODE = /^(?:mục|node) /i;
const CODE = new RegExp(patterns.code);
const FLAG = new RegExp(patterns.id);

/**
 * Cases (vụ việc) in one cell: how many there were, or each of them, divided by semicolons, with its date, its node and
 * its flags divided by commas: `12/03/2025, mục 3.4.1, repeated; 20/06/2025`. A dash stands for a case of which no
 * more is said. A text that is none of this comes back as it is, for the evidence to refuse.
 */
export function readCases(cell: InputCell): FactValue {
  const text = textOf(cell);
  if (NONE.has(keyOf(cell)) || text === "[]") return [];
  if (/^\d{1,4}$/.test(text)) {
    const count = Number(text);
    return count <= MOST_CASES ? Array.from({ length: count }, () => ({})) : text;
  }
  if (typeof cell !== "string") return readDate(cell);
  const cases = text.split(";").map(readCase);
  return cases.every((one) => one !== undefined) ? cases : text;
}

function readCase(text: string): Case | undefined {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "-" && part !== "–");
  const dates = parts.map((part) => readDate(part));
  const date = dates.find((one) => DATE.test(one));
  const node = parts.find((part) => NODE.test(part))?.replace(NODE, "");
  const flags = parts.filter((part, index) => !NODE.test(part) && dates[index] !== date);
  if (!flags.every((flag) => FLAG.test(flag)) || (node !== undefined && !CODE.test(node))) return undefined;
  return {
    ...(date !== undefined && { date }),
    ...(node !== undefined && { node }),
    ...(flags.length > 0 && { flags }),
  };
}
