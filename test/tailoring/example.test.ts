import { describe, expect, it } from "vitest";
import { factDictionary } from "../../src/facts/dictionary.js";
import { assess, lintRubric, originOf, parseRubric, type Rubric, tailorRubric } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { checkLaws } from "../../src/testing/checkLaws.js";
import { readJson } from "../report/fixture.js";

const tailoring = readJson("examples/vi-du-2024-tailoring.json");
const evidence = readJson("examples/vi-du-2024-evidence.json");
const model = rubrics["par/department-model"];

const result = tailorRubric(tailoring, Object.values(rubrics));
const resolved = (result.ok ? result.value : undefined) as Rubric;

describe("the tailored table of an invented province", () => {
  it("is a plain rubric, valid by itself", () => {
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(parseRubric(resolved)).toEqual({ ok: true, value: resolved });
  });

  it("is itself no rubric, and nothing else is said of it where one is asked for", () => {
    const unresolved = { code: "tailoring.unresolved", path: "/format" };
    expect(parseRubric(tailoring)).toMatchObject({ ok: false, issues: [unresolved] });
    expect(lintRubric(tailoring)).toMatchObject([{ ...unresolved, severity: "error" }]);
  });

  it("passes the prover without error or warning", () => {
    expect(lintRubric(resolved).filter(({ severity }) => severity !== "information")).toEqual([]);
  });

  it("scores as reckoned by hand, and shows what it was tailored from", () => {
    const { nodes, rubric } = assess(resolved, evidence);
    const score = (code: string): unknown => nodes.find((node) => node.code === code)?.score;
    // 114 of 120 in time: 95 % of 6. 20 of 80 paid online: half of the 50 % that give 0.5.
    expect([score("3.4.1"), score("7.6"), score("7.5")]).toEqual([5.7, 0.25, undefined]);
    expect(rubric.tailoredFrom).toEqual([
      { id: model.id, version: model.version, sha256: assess(model, evidence).rubric.sha256 },
    ]);
  });

  it("scores what it kept as the model does", () => {
    const changed = new Set(["3", "3.4", "3.4.1", "7", "7.5", "7.6"]);
    const kept = (rubric: Rubric): unknown => assess(rubric, evidence).nodes.filter(({ code }) => !changed.has(code));
    expect(kept(resolved)).toEqual(kept(model));
  });

  it("says of each number where it comes from", () => {
    if (!result.ok) return expect.unreachable();
    const place = (path: string): string => {
      const { id, path: there } = originOf(result.origins, path);
      return `${id} ${there}`;
    };
    const area = resolved.nodes.findIndex(({ code }) => code === "7");
    expect(place("/nodes/0/max")).toBe("par/department-model /nodes/0/max");
    expect(place("/nodes/2/max")).toBe("par/vi-du-2024 /nodes/0/set/max");
    expect(place("/nodes/2/title/vi")).toBe("par/department-model /nodes/2/title/vi");
    expect(place("/nodes/2/source")).toBe("par/vi-du-2024 /nodes/0/source");
    expect(place(`/nodes/${area}/children/3/rule/points/linear/to/1`)).toBe(
      "par/vi-du-2024 /nodes/5/add/rule/points/linear/to/1",
    );
    expect(place(`/nodes/${area}/children/4/code`)).toBe(`par/department-model /nodes/${area}/children/3/code`);
    expect(place("/grades/levels/2/from")).toBe("par/vi-du-2024 /grades/0/set/from");
  });

  it("keeps every law", () => {
    expect(() => checkLaws(resolved, { dictionary: factDictionary, runs: 1, timeLimit: 60_000 })).not.toThrow();
  });
});

describe("what is tailored, piece by piece", () => {
  const source = { document: "Quyết định thử" };
  const head = {
    format: "chamdiem/tailoring@1",
    id: "par/thu",
    version: "1",
    extends: { id: "par/department-model", version: "1.0.0" },
    title: { vi: "Thử" },
    issuer: { vi: "Tỉnh thử" },
    decision: { number: "1/QĐ-UBND" },
    status: "model",
    sources: [],
  };
  const made = (changes: object): Rubric => {
    const made = tailorRubric({ ...head, ...changes }, [model]);
    expect(made.ok ? [] : made.issues).toEqual([]);
    return (made as { readonly value: Rubric }).value;
  };

  it("a criterion is broken into components, which carry the source of the change", () => {
    const part = (code: string): object => ({
      code,
      title: { vi: code },
      max: 1,
      rule: { measure: { amount: `moi.${code}` }, points: { given: { lowest: 0, highest: 1 } } },
    });
    const { nodes } = made({
      nodes: [
        { node: "1.6", unset: ["rule", "actions", "documents"], source },
        ...["a", "b"].map((code) => {
          const { code: node, ...add } = part(code) as { readonly code: string };
          return { node, under: "1.6", add, source };
        }),
      ],
      facts: ["a", "b"].map((id) => ({
        fact: `moi.${id}`,
        add: { type: "points", title: { vi: id }, change: "fixed" },
        source,
      })),
    });
    const broken = nodes[0]?.children?.find(({ code }) => code === "1.6");
    expect(broken?.rule).toBeUndefined();
    expect(broken?.children).toEqual([part("a"), part("b")].map((one) => ({ ...one, source })));
  });

  it("components are drawn together into one rule", () => {
    const rule = { measure: { amount: "survey.citizens" }, points: { given: { lowest: 0, highest: 20 } } };
    const { nodes } = made({
      nodes: [
        { node: "8", set: { rule, scoredBy: "survey" }, source },
        { node: "8.1", drop: true, source },
        { node: "8.2", drop: true, source },
      ],
    });
    const area = nodes.find(({ code }) => code === "8");
    expect([area?.children, area?.rule, area?.source]).toEqual([undefined, rule, source]);
  });

  it("what cannot carry a source names it among those of the rubric, once, before those of the base", () => {
    const { sources, grades } = made({
      sources: [{ document: "Quyết định thử", note: { vi: "Ghi chú" } }],
      grades: [
        { grade: "tot", set: { from: 82 }, source },
        { grade: "kha", set: { from: 66 }, source },
      ],
    });
    expect(sources.slice(0, 3)).toEqual([
      { document: "Quyết định thử", note: { vi: "Ghi chú" } },
      source,
      model.sources[0],
    ]);
    expect(grades?.levels.map(({ from }) => from)).toEqual([90, 82, 66, 50, undefined]);
  });

  it("additions to one place keep their order", () => {
    const add = {
      title: { vi: "Thêm" },
      max: 0,
      role: "penalty",
      rule: { measure: { count: { cases: "discipline.cases" } }, points: { deduct: { start: 0, each: 1, floor: -1 } } },
    };
    const { nodes } = made({
      nodes: ["x", "y", "z"].map((node, index) => ({
        node,
        under: null,
        add,
        ...(index < 2 && { before: "1" }),
        source,
      })),
    });
    expect(nodes.map(({ code }) => code).filter((code) => !/^\d+$/.test(code) || code === "1")).toEqual([
      "x",
      "y",
      "1",
      "z",
    ]);
  });
});
