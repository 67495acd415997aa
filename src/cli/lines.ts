import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { TextDecoder } from "node:util";
import { FileError } from "./fileError.js";

/** Lines as they arrive, with how many bytes were read so far. */
export interface LineBatch {
  readonly lines: readonly string[];
  readonly read: number;
}

/** The lines of a file or stream. */
export interface LineSource {
  /** The size in bytes, where it is known before. */
  readonly size: number | undefined;
  readonly batches: AsyncIterable<LineBatch>;
}

/** A line that is longer is no unit's evidence; it would have to be held as a whole. */
const MOST_LINE = 20_000_000;
const CHUNK = 1 << 18;

/** The lines of standard input (`-`) or of a file. Nothing is read ahead of who asks. */
export async function readLines(name: string): Promise<LineSource> {
  if (name === "-") return { size: undefined, batches: linesOf(process.stdin as AsyncIterable<Buffer>, name) };
  const file = await stat(name);
  if (file.isDirectory()) throw new FileError("folder", name);
  const size = file.isFile() ? file.size : undefined;
  return { size, batches: linesOf(createReadStream(name, { highWaterMark: CHUNK }), name) };
}

/** Cuts chunks of UTF-8 into lines. The last one needs no end. @throws {FileError} where a line is too long or no UTF-8 */
async function* linesOf(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<LineBatch, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    const text = rest + decoded(decoder, name, chunk);
    const lines = text.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > MOST_LINE) throw new FileError("tooLarge", name);
    yield { lines, read };
  }
  yield { lines: [rest + decoded(decoder, name)], read };
}

function decoded(decoder: TextDecoder, name: string, chunk?: Buffer): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new FileError("notUtf8", name);
  }
}
