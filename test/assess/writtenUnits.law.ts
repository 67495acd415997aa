import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEvidenceReader } from "../../src/assess/evidenceReader.js";
import { createUnits, type Unit } from "../../src/assess/units.js";
import { createWrittenUnits } from "../../src/assess/writtenUnits.js";
import { InvalidDocumentError } from "../../src/document/error.js";
import { parseJson } from "../../src/document/json.js";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { bundledRubrics, limited, rubricAndEvidence } from "../laws/support.js";

const newRow = ({ plan }: NonNullable<Unit["flat"]>["engine"]) => new Float64Array(plan.slots.size);
const textOf = (bytes: Uint8Array, from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));

/** Both ways to read. */
function waysFor(rubric: Rubric, dictionary: FactDictionary) {
  const reader = createEvidenceReader(rubric, dictionary, createRegistry());
  const units = createUnits(reader);
  const readWritten = createWrittenUnits(units, reader, textOf);
  return {
    quick: (text: string) => readWritten(new TextEncoder().encode(text), newRow),
    ordinary(text: string): Unit | undefined {
      const document = parseJson(text);
      try {
        return document.ok ? units.read(document.value) : undefined;
      } catch (error) {
        if (!(error instanceof InvalidDocumentError)) throw error;
        return undefined;
      }
    },
  };
}

type Ways = ReturnType<typeof waysFor>;

/** @returns true where the quick way read the text, and so as the ordinary way does */
function isReadAlike({ quick, ordinary }: Ways, text: string): boolean {
  const read = quick(text);
  if (read === undefined) return false;
  const expected = ordinary(text);
  expect(expected?.flat).toBeDefined();
  expect(read.flat?.engine).toBe(expected?.flat?.engine);
  expect(Array.from(read.flat?.row ?? [])).toEqual(Array.from(expected?.flat?.row ?? []));
  expect(read.evidence).toEqual(expected?.evidence);
  return true;
}

/** One way to write something else in the place of a value. */
const spelling = fc.constantFrom<(value: string) => string>(
  (value) => `${value}.0`,
  (value) => `${value}.50`,
  (value) => `${value}e0`,
  (value) => `${value}0E-1`,
  (value) => `-${value}`,
  (value) => `+${value}`,
  (value) => `0${value}`,
  (value) => `.${value}`,
  (value) => `${value}.`,
  (value) => `${value}.00000000000000`,
  (value) => `${value}0000000000000000000`,
  (value) => `0.${value}123456789012345678`,
  (value) => `${value} `,
  (value) => `\t${value}`,
  (value) => `${value}x`,
  (value) => `"${value}"`,
  (value) => `"${value.replaceAll('"', "")}\\u0061"`,
  (value) => `[${value}]`,
  (value) => `{"value":${value}}`,
  (value) => `{"value":${value},"value":1}`,
  (value) => `{"value":${value},"source":{"file":"Biểu 1, {trang 2}"}}`,
  () => "-0",
  () => "null",
  () => "nul",
  () => "true",
  () => '"never"',
  () => '"2024-02-30"',
  () => '"2024-02-29"',
  () => '""',
  () => '"\\ud800"',
  () => "",
);

const strangeKey = fc.constantFrom(
  '"nobody.knows"',
  '"__proto__"',
  '"Đơn vị"',
  '"n\\u006fbody.knows"',
  '"a.b" ',
  "a",
  '"facts"',
);

/** What a program might write as the facts, and what it should not. */
interface Writing {
  readonly order: number;
  readonly gaps: readonly [afterKey: string, afterMember: string];
  readonly odd: readonly (readonly [at: number, spell: (value: string) => string])[];
  readonly added: readonly (readonly [at: number, key: string])[];
  readonly twice: readonly number[];
  readonly escaped: readonly number[];
  readonly place: "first" | "last" | "asItIs";
}

const rarely = <Value>(one: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(one, { maxLength: 2 }) });

const writing: fc.Arbitrary<Writing> = fc.record({
  order: fc.oneof(fc.constant(0), fc.nat(1000)),
  gaps: fc.constantFrom(["", ""] as const, [" ", " "] as const, ["", "  "] as const, ["\t", ""] as const),
  odd: rarely(fc.tuple(fc.nat(), spelling)),
  added: rarely(fc.tuple(fc.nat(), strangeKey)),
  twice: rarely(fc.nat()),
  escaped: rarely(fc.nat()),
  place: fc.constantFrom("first", "last", "asItIs"),
});

function write(evidence: Evidence, { order, gaps, odd, added, twice, escaped, place }: Writing): string {
  const { facts = {}, ...rest } = evidence;
  const members = Object.entries(facts).map(([id, value]) => [JSON.stringify(id), JSON.stringify(value)] as const);
  members.push(...members.splice(0, order % (members.length + 1)));
  const spelled = members.map(([key, value], index) => {
    const spell = odd.find(([at]) => at % members.length === index)?.[1];
    return `${key}:${gaps[0]}${spell === undefined ? value : spell(value)}`;
  });
  for (const [at, key] of added) spelled.splice(at % (spelled.length + 1), 0, `${key}:${at}`);
  for (const at of twice) spelled.push(...spelled.slice(at % (spelled.length + 1)).slice(0, 1));
  for (const at of escaped)
    spelled.push(
      ...spelled
        .slice(at % (spelled.length + 1))
        .slice(0, 1)
        .map(withEscape),
    );
  const written = `"facts":${gaps[0]}{${spelled.join(`,${gaps[1]}`)}}`;
  const others = JSON.stringify(rest).slice(1, -1);
  return place === "first" ? `{${written},${others}}` : `{${others},${written}}`;
}

/** The same member, with a key that is another text in JSON. */
function withEscape(member: string): string {
  const code = member.charCodeAt(1).toString(16).padStart(4, "0");
  return `"\\u${code}${member.slice(2)}`;
}

/** A change of one byte or a few, wherever it may be. */
const damage = fc.tuple(
  fc.constantFrom("cut", "insert", "replace", "again"),
  fc.nat(),
  fc.constantFrom(...'"{}[],:\\ 019.-eEtfn\tđ', '"facts":{', '"facts":{},', "null", '{"facts":{}}'),
);

function damaged(text: string, [how, where, what]: readonly [string, number, string]): string {
  const at = where % (text.length + 1);
  if (how === "cut") return text.slice(0, at) + text.slice(at + what.length);
  if (how === "insert") return text.slice(0, at) + what + text.slice(at);
  if (how === "replace") return text.slice(0, at) + what + text.slice(at + what.length);
  return text.slice(0, at) + text.slice(at / 2);
}

describe("a unit that is read from bytes is the one that is read from its document", () => {
  test("random rubrics", () => {
    let [plain, others, all] = [0, 0, 0];
    const property = fc.property(
      rubricAndEvidence,
      fc.array(writing, { maxLength: 4 }),
      fc.array(damage, { maxLength: 4 }),
      ([rubric, evidence], writings, damages) => {
        const ways = waysFor(rubric, emptyDictionary);
        const text = JSON.stringify(evidence);
        all += 1;
        if (isReadAlike(ways, text)) plain += 1;
        const { period } = evidence;
        const nextYear = JSON.stringify({ ...evidence, period: { ...period, year: period.year + 1 } });
        if (isReadAlike(ways, nextYear)) others += 1;
        if (isReadAlike(ways, text)) plain += 1;
        for (const one of writings) isReadAlike(ways, write(evidence, one));
        for (const one of damages) isReadAlike(ways, damaged(text, one));
      },
    );
    fc.assert(property, limited(1500));
    // A law about texts that are always read in the ordinary way would say nothing.
    expect(plain / all).toBeGreaterThan(1.9);
    expect(others).toBeGreaterThan(0);
  });

  describe.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
    test("random evidence", () => {
      const ways = waysFor(rubric, factDictionary);
      let [plain, changed, all] = [0, 0, 0];
      const property = fc.property(
        arbitraryEvidence(rubric, factDictionary),
        writing,
        damage,
        (evidence, how, broken) => {
          all += 1;
          const text = JSON.stringify(evidence);
          if (isReadAlike(ways, text)) plain += 1;
          if (isReadAlike(ways, write(evidence, how))) changed += 1;
          isReadAlike(ways, damaged(text, broken));
        },
      );
      fc.assert(property, limited(60));
      expect(plain / all).toBeGreaterThan(0.9);
      expect(changed / all).toBeGreaterThan(0.2);
    });
  });
});
