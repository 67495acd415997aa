import type { ParseResult } from "../document/issue.js";
import { parseJson } from "../document/json.js";
import { memberAt, OPENING } from "../document/jsonBytes.js";
import { utf8Bytes } from "../document/utf8.js";
import type { Evidence } from "../evidence/types.js";
import type { FlatEngine } from "../fast/engine.js";
import { clearRow } from "../fast/row.js";
import { type LeftFacts, readWrittenFacts } from "../fast/writtenFacts.js";
import { createWrittenSlots, type WrittenSlots } from "../fast/writtenSlots.js";
import type { EvidenceReader } from "./evidenceReader.js";
import { enterDocument, type Unit, type Units, yearOf } from "./units.js";

const FACTS = utf8Bytes('"facts"');

/**
 * Reads evidence that is written as JSON in UTF-8, most of its facts straight from the bytes into the row. Parsing them costs more
 * than all the rest of scoring a unit.
 *
 * @param textOf - the text of some bytes, which are well formed
 * @returns a function that gives what `read` of the units gives of the same document; `undefined` where it is anything but plain, malformed
 * or not: it must then be read in the ordinary way
 */
export function createWrittenUnits(
  units: Units,
  reader: EvidenceReader,
  textOf: (json: Uint8Array) => string,
): (json: Uint8Array, rowFor: (engine: FlatEngine) => Float64Array) => Unit | undefined {
  const slotsOf = new Map<FlatEngine, WrittenSlots>();
  let latest: FlatEngine | undefined;

  function slotsFor(engine: FlatEngine): WrittenSlots {
    const ready = slotsOf.get(engine) ?? createWrittenSlots(engine.plan.slots);
    slotsOf.set(engine, ready);
    return ready;
  }

  /** The engine of the year that a document says. */
  function engineOf(document: ParseResult<unknown>): FlatEngine | undefined {
    const year = document.ok ? yearOf(document.value, reader) : undefined;
    return year === undefined ? undefined : units.engineFor(year);
  }

  return (json, rowFor) => {
    const from = json[0] === OPENING ? memberAt(json, FACTS) : -1;
    if (from < 0 || json[from] !== OPENING) return undefined;
    // The slots are those of a year, which stands in the rest of the document; mostly it is that of the unit before.
    latest ??= engineOf(parseJson(textOf(json)));
    for (let engine = latest; engine !== undefined; ) {
      const row = rowFor(engine);
      clearRow(row);
      const left = readWrittenFacts(json, from + 1, slotsFor(engine), row);
      const document = left && parseJson(withoutRead(json, from + 1, left, textOf));
      if (document === undefined || !document.ok) return undefined;
      const needed = engineOf(document);
      if (needed === engine) {
        const rest = document.value as Evidence;
        if (!enterDocument(rest, engine, row, reader)) return undefined;
        latest = engine;
        return { evidence: withFacts(rest, () => textOf(json)), flat: { engine, row } };
      }
      engine = needed;
    }
    return undefined;
  };
}

/** The text of a document without the facts that were read from it. */
function withoutRead(
  json: Uint8Array,
  from: number,
  { members, end }: LeftFacts,
  textOf: (json: Uint8Array) => string,
) {
  let text = textOf(json.subarray(0, from));
  for (let index = 0; index < members.length; index += 2) {
    if (index > 0) text += ",";
    text += textOf(json.subarray(members[index], members[index + 1]));
  }
  return text + textOf(json.subarray(end));
}

/** Evidence of which the facts are only parsed where something asks for them. */
function withFacts(rest: Evidence, text: () => string): Evidence {
  let facts: Evidence["facts"];
  return Object.defineProperty(rest, "facts", {
    enumerable: true,
    get: () => {
      facts ??= (JSON.parse(text()) as Evidence).facts ?? {};
      return facts;
    },
  });
}
