import { parseJson } from "../document/json.js";
import { documentsBeside } from "./beside.js";
import { bundledIds, bundledPath } from "./bundled.js";
import { FileError } from "./fileError.js";
import type { CommandIo } from "./io.js";

/**
 * What a tailoring may extend, and what that may extend: bundled rubrics and the files beside it. Where nothing has the id, all
 * bundled rubrics are given, so that the nearest name can be told.
 *
 * @param name - the file of the tailoring, or `-`
 * @throws {MalformedError} where a file that may be meant is malformed
 */
export async function basesOf(tailoring: unknown, name: string, io: CommandIo): Promise<readonly unknown[]> {
  const bases: unknown[] = [];
  const asked = new Set<string>();
  const open = [tailoring];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const id = baseIdOf(next);
    if (id === undefined || asked.has(id)) continue;
    asked.add(id);
    const found = [...(await bundled([id], io)), ...(await documentsBeside(name, id, io))].filter(
      (document) => (document as { readonly id?: unknown } | null)?.id === id,
    );
    if (found.length === 0) bases.push(...(await bundled(await bundledIds(io), io)));
    bases.push(...found);
    open.push(...found);
  }
  return bases;
}

function baseIdOf(document: unknown): string | undefined {
  const base = (document as { readonly extends?: { readonly id?: unknown } | null } | null)?.extends;
  return typeof base?.id === "string" ? base.id : undefined;
}

async function bundled(ids: readonly string[], io: CommandIo): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const id of ids) {
    const path = bundledPath(id);
    const text = path === undefined ? undefined : await io.packaged.read(path).catch(unlessMissing);
    const result = text === undefined ? undefined : parseJson(text);
    // These come with the library, whose own tests have read them.
    if (result?.ok === true) found.push(result.value);
  }
  return found;
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof FileError && error.problem === "missing") return undefined;
  throw error;
}
