import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factUses, templateEvidence } from "../../src/evidence/template.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { Rubric } from "../../src/index.js";
import { assess, parseEvidence } from "../../src/index.js";
import { definitionsOf } from "../../src/score/compile.js";

function bundled(id: string): Rubric {
  return JSON.parse(readFileSync(new URL(`../../rubrics/${id}.json`, import.meta.url), "utf8")) as Rubric;
}

const ids = ["par/department-model", "papi/department-plan-model", "papi/2019-2020", "papi/2021-2024"];

describe.each(ids)("the empty evidence for %s", (id) => {
  const rubric = bundled(id);
  const definitions = definitionsOf(rubric, factDictionary);
  const unit = { id: "a/b", name: "Đơn vị", type: rubric.unitTypes[0] ?? "department" };
  const template = templateEvidence(rubric, definitions, { unit, year: rubric.years.from });

  it("is valid, and scores as evidence of which nothing is known", () => {
    expect(parseEvidence(template)).toMatchObject({ ok: true });
    const { format, unit: own, period } = template;
    const nothing = assess(rubric, { format, unit: own, period });
    const { total, nodes } = assess(rubric, template);
    expect({ total, nodes }).toEqual({ total: nothing.total, nodes: nothing.nodes });
  });

  it("holds every fact that a score can depend on", () => {
    const named = new Set(factUses(rubric, definitions).map(({ fact }) => fact));
    const { deficiencies } = assess(rubric, template);
    for (const fact of deficiencies.flatMap(({ facts }) => facts)) expect(named).toContain(fact);
    expect(Object.keys(template.facts ?? {})).toEqual(Array.from(named));
  });

  it("has a record for every node that asks for documents", () => {
    const codes = Object.keys(template.records?.[id] ?? {});
    const asked = JSON.stringify(rubric).match(/"documents":\[\{"vi"/g) ?? [];
    const inActions = JSON.stringify(rubric.actions ?? {}).match(/"documents":\[\{"vi"/g) ?? [];
    expect(codes).toHaveLength(asked.length - inActions.length);
  });
});

describe("factUses", () => {
  it("puts a derived fact behind those it is derived from, with the nodes of both", () => {
    const rubric = bundled("par/department-model");
    const uses = factUses(rubric, definitionsOf(rubric, factDictionary));
    const order = uses.map(({ fact }) => fact);
    const handled = uses.find(({ fact }) => fact === "legal.documentsHandled");
    expect(handled?.from).toContain("legal.documentsReplaced");
    expect(order.indexOf("legal.documentsReplaced")).toBeLessThan(order.indexOf("legal.documentsHandled"));
    expect(uses.find(({ fact }) => fact === "legal.documentsReplaced")?.nodes).toContain("2.2.2");
  });
});
