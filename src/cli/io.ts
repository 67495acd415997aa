import { existsSync, readFileSync, type Stats } from "node:fs";
import { open, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FileError } from "./fileError.js";
import { type LineSource, readLines } from "./lines.js";

/** All that the command knows of the world; tests give it another one. */
export interface CommandIo {
  readonly env: { readonly [name: string]: string | undefined };
  /** True where a person looks on while the command works: standard error is a terminal. */
  readonly isWatched: boolean;
  /** Milliseconds since some moment, for how long work takes. */
  clock(): number;
  /** Columns of the terminal; nothing where the output is no terminal. */
  readonly columns: number | undefined;
  /** The year that it is, for empty evidence. */
  readonly year: number;
  /** @throws {FileError} */
  readFile(path: string): Promise<string>;
  /** The names of the files in a folder, in order. @throws {FileError} */
  list(folder: string): Promise<readonly string[]>;
  /** @throws {FileError} */
  readBytes(path: string): Promise<Uint8Array>;
  /** Writes a file as a whole or not at all. @throws {FileError} */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** The lines of a file, or of standard input for `-`, as they are asked for. @throws {FileError} */
  lines(name: string): Promise<LineSource>;
  /** All of standard input. @throws {FileError} */
  stdin(): Promise<string>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** The files that come with the library, such as `rubrics/par/department-model.json`. */
  readonly packaged: {
    /** The paths of all files in a folder and below, with `/`, in order. */
    list(folder: string): Promise<readonly string[]>;
    /** @throws {FileError} */
    read(path: string): Promise<string>;
  };
}

/** Four bytes for each of the 20 million characters that the parser takes; nothing larger is read at all. */
const MOST_BYTES = 80_000_000;

/** The world of a process. */
export function processIo(): CommandIo {
  const root = packageRoot();
  return {
    env: process.env,
    isWatched: process.stderr.isTTY,
    clock: () => performance.now(),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    year: new Date().getFullYear(),
    readFile: readText,
    list: async (folder) => (await readdir(folder).catch(failure("read", folder))).sort(),
    readBytes,
    writeFile: writeWhole,
    lines: (name) => readLines(name).catch(failure("read", name)),
    stdin: readStandardInput,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    packaged: {
      list: async (folder) => {
        const entries = await readdir(join(root, folder), { recursive: true, encoding: "utf8" });
        return entries.map((entry) => entry.replaceAll("\\", "/")).sort();
      },
      read: (path) => readText(join(root, path)),
    },
  };
}

/** The folder of the package: the nearest one above this file whose package.json has our name. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (isOurs(join(folder, "package.json"))) return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new FileError("missing", "package.json");
    folder = parent;
  }
}

function isOurs(file: string): boolean {
  try {
    // Most folders have none, and an exception for each takes longer than to look.
    return (
      existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { readonly name?: unknown }).name === "chamdiem"
    );
  } catch {
    return false;
  }
}

async function readText(path: string): Promise<string> {
  return decode(await readBytes(path), path);
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch(failure("read", path));
  if (size > MOST_BYTES) throw new FileError("tooLarge", path);
  return readFile(path).catch(failure("read", path));
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new FileError("tooLarge", "-");
      chunks.push(chunk);
    }
  } catch (error) {
    failure("read", "-")(error);
  }
  return decode(Buffer.concat(chunks), "-");
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    // The parser takes care of a byte order mark.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError("notUtf8", path);
  }
}

/** Writes beside the file and renames, so that nobody ever reads half of it; a device is written to as it is. */
async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  if (before !== undefined && !before.isFile() && !before.isDirectory()) {
    return writeFile(path, text).catch(failure("write", path));
  }
  // The file that a link leads to is replaced, not the link.
  const target = before === undefined ? path : await realpath(path).catch(failure("write", path));
  const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}.tmp`);
  try {
    if (before?.isDirectory() === true) throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
    await writeNew(temporary, text, before);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    failure("write", path)(error);
  }
}

async function writeNew(path: string, text: string | Uint8Array, before: Stats | undefined): Promise<void> {
  const file = await open(path, "wx", before?.mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Turns an error of the file system into one that the command can word. */
function failure(doing: "read" | "write", path: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof FileError) throw error;
    const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
    if (code === "EISDIR") throw new FileError("folder", path);
    if (code === "ENOENT") throw new FileError(doing === "read" ? "missing" : "noFolder", path);
    throw new FileError(doing === "read" ? "unreadable" : "unwritable", path, code);
  };
}
