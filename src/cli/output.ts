import { resolve } from "node:path";
import type { CommandIo } from "./io.js";
import { UsageError } from "./usageError.js";

/** Prints the text, or writes it to the file that `--out` names. */
export async function emit(text: string, out: string | undefined, io: CommandIo): Promise<void> {
  if (out === undefined) io.stdout(text);
  else await io.writeFile(out, text);
}

/** Refuses to write over a file that is read: the only copy of somebody's evidence would be gone. */
export function refuseInputAsOutput(out: string | undefined, inputs: readonly string[]): void {
  if (out === undefined) return;
  const clash = inputs.find((input) => input !== "-" && resolve(input) === resolve(out));
  if (clash !== undefined) throw new UsageError("cli.outIsInput", { path: out });
}

const WIDTH = 100;
const NARROWEST = 80;
const WIDEST = 140;

/** The width of tables: that of the terminal, within reason; the standard one for files and pipes. */
export function tableWidth(out: string | undefined, { columns }: CommandIo): number {
  if (out !== undefined || columns === undefined) return WIDTH;
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}
