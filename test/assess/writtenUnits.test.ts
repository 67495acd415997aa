import { describe, expect, it } from "vitest";
import { createUnits as createPoliceUnits } from "../../bench/police/units.js";
import { createEvidenceReader } from "../../src/assess/evidenceReader.js";
import { createUnits } from "../../src/assess/units.js";
import { createWrittenUnits } from "../../src/assess/writtenUnits.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FlatEngine } from "../../src/fast/engine.js";
import type { Rubric } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import { repositoryFile } from "../cli/fakeIo.js";

const rubric = JSON.parse(repositoryFile("rubrics/par/police-unit-2024.json")) as Rubric;
const [unit] = createPoliceUnits(1);
const newRow = ({ plan }: FlatEngine) => new Float64Array(plan.slots.size);

/** The texts that were made of what is read. */
function counted() {
  const texts: string[] = [];
  const reader = createEvidenceReader(rubric, factDictionary, createRegistry());
  const read = createWrittenUnits(createUnits(reader), reader, (bytes: Uint8Array, from, to) => {
    const text = new TextDecoder().decode(bytes.subarray(from, to));
    texts.push(text);
    return text;
  });
  return { texts, read: (document: unknown) => read(new TextEncoder().encode(JSON.stringify(document)), newRow) };
}

describe("units that are read from bytes", () => {
  it("make no text of plain facts but where somebody asks for them", () => {
    const { texts, read } = counted();
    read(unit);
    texts.length = 0;
    const again = read(unit);
    expect(texts.join("")).toBe(JSON.stringify({ ...unit, facts: {} }));
    expect(again?.evidence.facts).toEqual(unit?.facts);
    expect(again?.evidence).toEqual(unit);
  });

  it("make text of the facts that say more than a value, and of no others", () => {
    const { texts, read } = counted();
    read(unit);
    texts.length = 0;
    const [first = "", second = "", third = "", ...others] = Object.keys(unit?.facts ?? {});
    const entry = (fact: string) => ({ value: unit?.facts[fact], source: { file: 'Biểu {1}, "a"' } });
    const facts = {
      ...unit?.facts,
      [first]: entry(first),
      [second]: entry(second),
      [others[5] ?? ""]: null,
      "z.z": 1,
      [third]: entry(third),
    };
    expect(read({ ...unit, facts })?.evidence.facts).toEqual(facts);
    const left = { [first]: entry(first), [second]: entry(second), [third]: entry(third) };
    expect(texts.slice(1, 3)).toEqual([JSON.stringify(left).slice(1, -1), '"z.z":1']);
  });

  it("are read once more where the year is another", () => {
    const { read } = counted();
    expect(read(unit)?.flat?.engine.plan.compiled).toBeDefined();
    expect(read({ ...unit, period: { year: 1999 } })).toBeUndefined();
    expect(read(unit)?.evidence.period).toEqual(unit?.period);
  });
});
