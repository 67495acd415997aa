import { type InputCell, keyOf } from "./cell.js";
import { words } from "./words.js";

const YES = words("yes", "cell.word.yes");
const NO = words("no", "cell.word.no");

/** Có hoặc không; `undefined` where a cell says neither. */
export function readAnswer(cell: InputCell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const key = keyOf(cell);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : undefined;
}
