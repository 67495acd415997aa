import { parseJson } from "../document/json.js";
import { behindValue, memberAt, OPENING } from "../document/jsonBytes.js";
import { utf8Bytes } from "../document/utf8.js";
import type { Evidence } from "../evidence/types.js";
import type { FlatEngine } from "../fast/engine.js";
import { clearRow } from "../fast/row.js";
import { type LeftFacts, readWrittenFacts } from "../fast/writtenFacts.js";
import { createWrittenSlots, type WrittenSlots } from "../fast/writtenSlots.js";
import type { EvidenceReader } from "./evidenceReader.js";
import { enterDocument, type Unit, type Units, yearOf } from "./units.js";

const FACTS = utf8Bytes('"facts"');

/** The text that stands from one place to another in bytes that are UTF-8. */
export type TextOf<Bytes> = (bytes: Bytes, from: number, to: number) => string;

/**
 * Reads evidence that is written as JSON in UTF-8, most of its facts straight from the bytes into the row. Parsing them costs
 * more than all the rest of scoring a unit.
 *
 * @returns a function that gives what `read` of the units gives of the same document, for as long as the bytes are there;
 * `undefined` where something is not plain, be it wrong or not: the document must then be read in the ordinary way
 */
export function createWrittenUnits<Bytes extends Uint8Array>(
  units: Units,
  reader: EvidenceReader,
  textOf: TextOf<Bytes>,
): (json: Bytes, rowFor: (engine: FlatEngine) => Float64Array) => Unit | undefined {
  const slotsOf = new Map<FlatEngine, WrittenSlots>();
  let latest: FlatEngine | undefined;

  function slotsFor(engine: FlatEngine): WrittenSlots {
    const ready = slotsOf.get(engine) ?? createWrittenSlots(engine.plan.slots);
    slotsOf.set(engine, ready);
    return ready;
  }

  /** The engine of the year that a document says. */
  function engineOf(document: unknown): FlatEngine | undefined {
    const year = yearOf(document, reader);
    return year === undefined ? undefined : units.engineFor(year);
  }

  return (json, rowFor) => {
    const opening = json[0] === OPENING ? memberAt(json, FACTS) : -1;
    if (opening < 0 || json[opening] !== OPENING) return undefined;
    const from = opening + 1;
    const restOf = (left: LeftFacts): unknown => {
      const parsed = parseJson(withoutRead(json, from, left, textOf));
      return parsed.ok ? parsed.value : undefined;
    };
    // The slots are those of a year, which stands beside the facts; mostly it is that of the unit before.
    let engine = latest ?? engineOf(restOf({ members: [], end: behindValue(json, opening) - 1 }));
    while (engine !== undefined) {
      const row = rowFor(engine);
      clearRow(row);
      const left = readWrittenFacts(json, from, slotsFor(engine), row);
      const rest = left && restOf(left);
      const needed = engineOf(rest);
      if (needed !== engine) {
        engine = needed;
        continue;
      }
      latest = engine;
      const evidence = rest as Evidence;
      const open = enterDocument(evidence, engine, row, reader);
      if (open === undefined) return undefined;
      return { evidence: withFacts(evidence, () => textOf(json, 0, json.length)), flat: { engine, row, open } };
    }
    return undefined;
  };
}

/** The text of a document without the facts that were read from it. */
function withoutRead<Bytes extends Uint8Array>(
  json: Bytes,
  from: number,
  { members, end }: LeftFacts,
  textOf: TextOf<Bytes>,
): string {
  let text = textOf(json, 0, from);
  for (let index = 0; index < members.length; index += 2) {
    if (index > 0) text += ",";
    text += textOf(json, members[index] as number, members[index + 1] as number);
  }
  return text + textOf(json, end, json.length);
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
