import { checkedEvidence } from "../assess/checked.js";
import { createEvidenceReader } from "../assess/evidenceReader.js";
import { createReadUnitScorer, createRows } from "../assess/scoreUnit.js";
import type { UnitScores } from "../assess/unitScores.js";
import { createUnits } from "../assess/units.js";
import { createWrittenUnits } from "../assess/writtenUnits.js";
import { InvalidDocumentError } from "../document/error.js";
import type { ParseResult } from "../document/issue.js";
import { parseJson } from "../document/json.js";
import { createRegistry } from "../rules/registry.js";
import { readBundled, readDictionary } from "./bundled.js";
import { readScorer } from "./documents.js";
import type { CommandIo } from "./io.js";
import type { Line } from "./lines.js";

/** From this unit on a flat plan is worth the laying out; one or two units are scored sooner without. */
const PLAN_PAYS = 3;

/** The scores of a line, or what is wrong with it. */
type LineAnswer = ParseResult<UnitScores>;

/**
 * Scores evidence line by line; a line that holds nothing has no answer. What comes with the library was checked by its
 * tests; another rubric is checked as always.
 */
export async function createLineScorer(name: string, io: CommandIo): Promise<(line: Line) => LineAnswer | undefined> {
  const rubric = (await readBundled(name, io)) ?? (await readScorer(name, io)).rubric;
  const reader = createEvidenceReader(rubric, await readDictionary(io), createRegistry());
  const units = createUnits(reader);
  const rowFor = createRows();
  const readWritten = createWrittenUnits(units, reader, textOf);
  const scoreUnit = createReadUnitScorer(units);
  let begun = 0;

  function scoreDocument(document: unknown): LineAnswer {
    try {
      const value =
        begun < PLAN_PAYS
          ? units.scoreRationally(checkedEvidence(document, reader))
          : scoreUnit(units.read(document, rowFor));
      return { ok: true, value };
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      return { ok: false, issues: error.issues };
    }
  }

  return (line) => {
    if (!Buffer.isBuffer(line)) return { ok: false, issues: [line] };
    begun += 1;
    const unit = begun < PLAN_PAYS ? undefined : readWritten(line, rowFor);
    if (unit !== undefined) return { ok: true, value: scoreUnit(unit) };
    const text = textOf(line);
    if (text.trim() === "") return undefined;
    const document = parseJson(text);
    return document.ok ? scoreDocument(document.value) : document;
  };
}

function textOf(line: Buffer, from = 0, to = line.length): string {
  return line.toString("utf8", from, to);
}
