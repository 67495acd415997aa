import { definitions, facts as read } from "./table.js";

/** What is measured: evidence documents with every fact that the rubric reads, as plain values. */
export interface Unit {
  readonly format: "chamdiem/evidence@1";
  readonly unit: { readonly id: string; readonly name: string; readonly type: string };
  readonly period: { readonly year: number };
  readonly facts: { readonly [fact: string]: string | number | boolean };
}

const ROUND_SHARES = [0.5, 0.7, 0.75, 1];

/**
 * Units that are the same at every run. A third of the parts is a round share of its whole, so that ties occur. They are as
 * JSON.parse leaves them: an object that is put together key by key is slower to read for everybody.
 */
export function createUnits(count: number, seed = 2024): readonly Unit[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, index) =>
    parsed({
      format: "chamdiem/evidence@1",
      unit: { id: `don-vi/${index}`, name: `Đơn vị ${index}`, type: "police-unit" },
      period: { year: 2024 },
      facts: createFacts(random),
    }),
  );
}

/** The units with a share of their facts left out, the same at every run. */
export function thinned(units: readonly Unit[], share: number, seed = 2025): readonly Unit[] {
  const random = generator(seed);
  return units.map((unit) =>
    parsed({ ...unit, facts: Object.fromEntries(Object.entries(unit.facts).filter(() => random() >= share)) }),
  );
}

/** A unit as it comes out of a file. */
export function parsed(unit: Unit): Unit {
  return JSON.parse(JSON.stringify(unit)) as Unit;
}

function createFacts(random: () => number): Unit["facts"] {
  const facts: { [fact: string]: string | number | boolean } = {};
  const below = (limit: number): number => Math.floor(random() * limit);
  function give(id: string): void {
    const definition = definitions[id];
    if (definition === undefined || id in facts) return;
    const { type, choices = [], partOf } = definition;
    if (partOf !== undefined) give(partOf);
    const whole = partOf === undefined ? undefined : Number(facts[partOf]);
    if (type === "choice") facts[id] = choices[below(choices.length)]?.id ?? "";
    else if (type === "boolean") facts[id] = random() < 0.5;
    else if (type === "percent") facts[id] = (1 + below(100)) / 100;
    // No whole is nothing: the code by hand would give something over nothing full marks.
    else if (whole === undefined) facts[id] = random() < 0.3 ? 20 : 1 + below(40);
    else facts[id] = random() < 0.3 ? Math.round(whole * (ROUND_SHARES[below(4)] ?? 1)) : below(whole + 1);
  }
  for (const id of read) give(id);
  return facts;
}

/** Marsaglia's xorshift, 32 bits. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
