import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { hasContradictions } from "../../src/fast/contradictions.js";
import { createFlatUnit } from "../../src/fast/createUnit.js";
import { familyEquations } from "../../src/fast/equations.js";
import { fillRow } from "../../src/fast/row.js";
import { prepare } from "../../src/score/prepare.js";
import { bundledRubrics, limited } from "../laws/support.js";
import { compiledOf, engineOf } from "./support.js";

const rubric = bundledRubrics().find(({ id }) => id === "par/department-model");
if (rubric === undefined) throw new Error("The rubric is not there.");
const compiled = compiledOf(rubric, factDictionary, 2024);
const engine = engineOf(compiled);
if (engine === undefined) throw new Error("The rubric has no flat plan.");
const families = familyEquations(engine.plan);

/** Some facts of a family, with small counts: they agree as often as not. */
const someFacts: fc.Arbitrary<NonNullable<Evidence["facts"]>> = fc.constantFrom(...families).chain(({ family }) => {
  const counts = family.facts.filter((fact) => compiled.definitions.get(fact)?.type === "count");
  const entry = fc.tuple(fc.constantFrom(...counts), fc.constantFrom(0, 0, 1, 2));
  return fc
    .uniqueArray(entry, { selector: ([fact]) => fact, maxLength: 7 })
    .map((all) => Object.fromEntries<number>(all));
});

test("facts contradict each other by the flat families where they do by the identities", () => {
  const told = { broken: 0, sound: 0 };
  const property = fc.property(someFacts, (facts) => {
    const evidence: Evidence = {
      format: "chamdiem/evidence@1",
      unit: { id: "u", name: "U", type: "department" },
      period: { year: 2024 },
      facts,
    };
    const row = new Float64Array(engine.plan.slots.size);
    fillRow(engine.plan, facts, row);
    const isBroken = prepare(compiled, evidence).broken.length > 0;
    expect(hasContradictions(createFlatUnit(engine, evidence, row), families)).toBe(isBroken);
    told[isBroken ? "broken" : "sound"] += 1;
  });
  fc.assert(property, limited(3000));
  expect(Math.min(told.broken, told.sound)).toBeGreaterThan(300);
});
