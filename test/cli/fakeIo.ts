import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { FileError } from "../../src/cli/fileError.js";
import type { CommandIo } from "../../src/cli/io.js";
import type { LineBatch } from "../../src/cli/lines.js";
import { run } from "../../src/cli/run.js";

const root = new URL("../../", import.meta.url);

/** What the world of a test holds. */
export interface World {
  readonly files?: { readonly [path: string]: string | Uint8Array | FileError };
  readonly stdin?: string;
  readonly env?: { readonly [name: string]: string };
  readonly columns?: number;
  readonly isWatched?: boolean;
  readonly year?: number;
}

/** How a run of the command ended. */
export interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
  readonly written: { readonly [path: string]: string };
  readonly writtenBytes: { readonly [path: string]: Uint8Array };
}

/** Runs the command in a world of its own; the bundled files are the real ones. */
export async function command(args: string, world: World = {}): Promise<Ended> {
  const files = new Map(Object.entries(world.files ?? {}));
  const written: { [path: string]: string } = {};
  const writtenBytes: { [path: string]: Uint8Array } = {};
  const out: string[] = [];
  const error: string[] = [];
  let seconds = 0;
  const readText = (path: string): Promise<string> => {
    const file = files.get(path);
    return typeof file === "string"
      ? Promise.resolve(file)
      : Promise.reject(file instanceof FileError ? file : new FileError("missing", path));
  };
  const io: CommandIo = {
    env: world.env ?? {},
    columns: world.columns,
    year: world.year ?? 2024,
    readFile: readText,
    readBytes: (path) => {
      const file = files.get(path);
      return file instanceof Uint8Array
        ? Promise.resolve(file)
        : Promise.reject(file instanceof FileError ? file : new FileError("missing", path));
    },
    list: (folder) => {
      const start = folder === "." ? "" : `${folder}/`;
      const inside = [...files.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
      return Promise.resolve(inside.filter((path) => !path.includes("/")).sort());
    },
    writeFile: (path, text) => {
      const file = files.get(path);
      if (file instanceof FileError) return Promise.reject(file);
      if (typeof text === "string") written[path] = text;
      else writtenBytes[path] = text;
      return Promise.resolve();
    },
    lines: async (name) => {
      const text = name === "-" ? (world.stdin ?? "") : await readText(name);
      return { size: text.length, batches: batchesOf(text) };
    },
    isWatched: world.isWatched ?? false,
    // Each look at the clock is a second later.
    clock: () => {
      seconds += 1;
      return seconds * 1000;
    },
    stdin: () => Promise.resolve(world.stdin ?? ""),
    stdout: (text) => void out.push(text),
    stderr: (text) => void error.push(text),
    packaged: {
      list: (folder) => Promise.resolve(filesUnder(folder)),
      read: (path) =>
        readFile(new URL(path, root), "utf8").catch(() => {
          throw new FileError("missing", path);
        }),
    },
  };
  const exit = await run(
    args.split(" ").filter((arg) => arg !== ""),
    io,
  );
  return { exit, out: out.join(""), error: error.join(""), written, writtenBytes };
}

/** A file of the repository as text. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** Two batches, so that lines are counted over them. */
async function* batchesOf(text: string): AsyncGenerator<LineBatch, void, undefined> {
  const [first, ...others] = text.split("\n").map((line) => Buffer.from(line));
  yield { lines: first === undefined ? [] : [first], read: first?.length ?? 0 };
  yield await Promise.resolve({ lines: others, read: text.length });
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
