import { nearest } from "../document/nearest.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { CommandIo } from "./io.js";

const FOLDER = "rubrics";
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/** The dictionary and the calendars lie beside the rubrics. */
const NO_RUBRIC = /^(?:facts$|holidays\/)/;

/** The path, in the package, of a rubric that comes with the library; the id is not followed out of the folder. */
export function bundledPath(id: string): string | undefined {
  return ID.test(id) && !NO_RUBRIC.test(id) ? `${FOLDER}/${id}.json` : undefined;
}

/**
 * A rubric that comes with the library. Its tests have checked it, so that it need not be checked at every start.
 *
 * @returns `undefined` where the name is that of a file
 */
export async function readBundled(name: string, { packaged }: CommandIo): Promise<Rubric | undefined> {
  const path = name.endsWith(".json") ? undefined : bundledPath(name);
  const text = path === undefined ? undefined : await packaged.read(path).catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Rubric);
}

/** The dictionary that comes with the library, checked as its rubrics are. */
export async function readDictionary({ packaged }: CommandIo): Promise<FactDictionary> {
  return JSON.parse(await packaged.read(`${FOLDER}/facts.json`)) as FactDictionary;
}

/** The ids of all rubrics that come with the library. */
export async function bundledIds({ packaged }: CommandIo): Promise<readonly string[]> {
  const files = await packaged.list(FOLDER);
  return files
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .filter((id) => bundledPath(id) !== undefined);
}

/** The bundled id that a mistyped one most likely means; the last part of an id is enough to know it by. */
export async function nearestBundled(id: string, io: CommandIo): Promise<string | undefined> {
  const ids = await bundledIds(io);
  return nearest(id, ids) ?? ids.find((one) => one.split("/").at(-1) === id.split("/").at(-1));
}
