import { basename } from "node:path";
import type { Issue } from "../document/issue.js";
import { parseJson } from "../document/json.js";
import { parseDossiersCsv } from "../dossiers/csv.js";
import { type NamedText, readText, STDIN } from "./documents.js";
import type { CommandIo } from "./io.js";
import { MalformedError } from "./malformedError.js";

/** A list of dossiers as it was read. */
export interface DossierList extends NamedText {
  readonly document: unknown;
  /** The headings of columns that are not used. */
  readonly unusedColumns: readonly string[];
}

/** Reads a list, JSON or CSV by what the text begins with. @throws {MalformedError} */
export async function readDossierList(name: string, asOf: string | undefined, io: CommandIo): Promise<DossierList> {
  const { text } = await readText(name, io);
  if (/^\uFEFF?\s*[{[]/.test(text)) {
    const json = parseJson(text);
    if (!json.ok) throw malformed(name, json.issues);
    const document = asOf === undefined ? json.value : { ...(json.value as object), asOf };
    return { name, text, document, unusedColumns: [] };
  }
  const csv = parseDossiersCsv(text, {
    ...(name !== STDIN && { file: basename(name) }),
    ...(asOf !== undefined && { asOf }),
  });
  if (!csv.ok) throw malformed(name, csv.issues);
  return { name, text, document: csv.value, unusedColumns: csv.unusedColumns };
}

function malformed(name: string, issues: readonly Issue[]): MalformedError {
  return new MalformedError([{ name, issues }]);
}
