import { isUtf8 } from "node:buffer";
import { type FileHandle, open, stat } from "node:fs/promises";
import type { Issue } from "../document/issue.js";
import { FileError } from "./fileError.js";

/** The bytes of a line of text in UTF-8, or why it is none. */
export type Line = Buffer | Issue;

/** Lines as they arrive, with how many bytes were read so far. Their bytes are there until the next are asked for. */
export interface LineBatch {
  readonly lines: readonly Line[];
  readonly read: number;
}

/** The lines of a file or stream. */
export interface LineSource {
  /** The size in bytes, where it is known before. */
  readonly size: number | undefined;
  readonly batches: AsyncIterable<LineBatch>;
}

/** A line that is longer is no unit's evidence, and it would have to be held as a whole. */
const MOST_MEGABYTES = 20;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
const CHUNK = 1 << 18;
const LINE_END = 10;

/** The lines of standard input (`-`) or of a file. Nothing is read ahead of who asks. */
export async function readLines(name: string): Promise<LineSource> {
  if (name === "-") return { size: undefined, batches: linesOf(process.stdin as AsyncIterable<Buffer>) };
  const file = await stat(name);
  if (file.isDirectory()) throw new FileError("folder", name);
  const size = file.isFile() ? file.size : undefined;
  return { size, batches: linesOf(chunksOf(await open(name))) };
}

/** A file, piece by piece, always in the same memory: new memory for each would have to be cleared away again. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Buffer, void, undefined> {
  try {
    const memory = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, CHUNK);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Cuts chunks into lines. The last one needs no end. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<LineBatch, void, undefined> {
  let begun = nothingBegun();
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      lines.push(lineOf(begun, chunk.subarray(from, end)));
      begun = nothingBegun();
      from = end + 1;
    }
    goOn(begun, chunk.subarray(from));
    yield { lines, read };
  }
  yield { lines: [lineOf(begun, Buffer.alloc(0))], read };
}

/** A line that has not ended: a copy of what was read of it. Of one that is too long nothing is kept but its length. */
interface BegunLine {
  pieces: Buffer[];
  length: number;
}

function nothingBegun(): BegunLine {
  return { pieces: [], length: 0 };
}

function goOn(line: BegunLine, piece: Buffer): void {
  line.length += piece.length;
  if (line.length > MOST_BYTES) line.pieces = [];
  else if (piece.length > 0) line.pieces.push(Buffer.from(piece));
}

/** A line with its end. */
function lineOf({ pieces, length }: BegunLine, end: Buffer): Line {
  if (length + end.length > MOST_BYTES) {
    return { code: "cli.lineTooLong", path: "", params: { limit: MOST_MEGABYTES } };
  }
  const bytes = pieces.length === 0 ? end : Buffer.concat([...pieces, end]);
  return isUtf8(bytes) ? bytes : { code: "cli.lineNotUtf8", path: "", params: {} };
}
