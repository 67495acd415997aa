import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { pointer } from "../../src/document/issue.js";
import { valueAt } from "../../src/document/order.js";
import { factDictionary, originOf, type Rubric, type Tailored, type Tailoring } from "../../src/index.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { bundledRubrics, limited } from "../laws/support.js";
import { difference, emptyTailoring } from "./difference.js";

const engine = createEngine({ dictionary: emptyDictionary });

function tailored(tailoring: unknown, bases: readonly unknown[], { tailorRubric } = engine): Tailored {
  const result = tailorRubric(tailoring, bases);
  expect(result.ok ? [] : result.issues).toEqual([]);
  return result as Tailored;
}

/** Two rubrics; identities have no place of their own, so what is new in the second comes last. */
const twoRubrics = fc.tuple(arbitraryRubric(), arbitraryRubric()).map(([base, other]): readonly [Rubric, Rubric] => {
  const old = (base.identities ?? []).map(({ id }) => id);
  const rank = (id: string): number => (old.includes(id) ? old.indexOf(id) : old.length);
  const identities = [...(other.identities ?? [])].sort((left, right) => rank(left.id) - rank(right.id));
  return [base, { ...other, ...(identities.length > 0 && { identities }) }];
});

const OF_THE_DOCUMENT = ["id", "version", "title", "issuer", "decision", "status", "sources", "tailoredFrom"];

/** What a rubric says, without what it says of itself and of its sources. */
function said(rubric: Rubric): unknown {
  const kept = Object.entries(rubric).filter(
    ([key, value]) => !OF_THE_DOCUMENT.includes(key) && !(typeof value === "object" && isEmpty(value)),
  );
  return JSON.parse(
    JSON.stringify(Object.fromEntries(kept), (key, value: unknown) => (key === "source" ? undefined : value)),
  );
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function leavesOf(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, pointer(path, key)));
}

/** Every leaf stands, as it is, where its origin says; what was reckoned is the place of `extends`. */
function expectOrigins({ value, origins }: Tailored, documents: readonly { readonly id: string }[]): void {
  for (const path of leavesOf(value)) {
    const origin = originOf(origins, path);
    if (path.startsWith("/tailoredFrom/")) {
      expect(origin.path).toMatch(/^\/extends\//);
      continue;
    }
    const document = documents.find(({ id }) => id === origin.id);
    expect(valueAt(document, origin.path), path).toEqual(valueAt(value, path));
  }
}

describe("a tailoring", () => {
  test("without changes gives the base, bundled or random", () => {
    for (const rubric of bundledRubrics()) {
      const { tailorRubric } = createEngine({ dictionary: factDictionary });
      const result = tailorRubric(emptyTailoring(rubric), [rubric]);
      expect(result.ok && said(result.value)).toEqual(said(rubric));
      expect(result.ok && result.value.sources).toEqual(rubric.sources);
    }
    const property = fc.property(arbitraryRubric(), (rubric) => {
      const result = tailored(emptyTailoring(rubric), [rubric]);
      expect(said(result.value)).toEqual(said(rubric));
      expect(result.changes).toEqual([]);
    });
    fc.assert(property, limited(60));
  });

  test("of all that differs gives the other rubric, and the same scores", () => {
    const property = fc.property(
      twoRubrics.chain((two) => fc.tuple(fc.constant(two), arbitraryEvidence(two[1]))),
      ([[base, wanted], evidence]) => {
        const { value } = tailored(difference(base, wanted), [base]);
        expect(said(value)).toEqual(said(wanted));
        const byHand = engine.assess(wanted, evidence);
        const records = evidence.records?.[wanted.id];
        const own = { ...evidence, ...(records !== undefined && { records: { [value.id]: records } }) };
        const { total, nodes, actionPlan, derived } = engine.assess(value, own);
        expect({ total, nodes, actionPlan, derived }).toEqual({
          total: byHand.total,
          nodes: byHand.nodes,
          actionPlan: byHand.actionPlan,
          derived: byHand.derived,
        });
      },
    );
    fc.assert(property, limited(150));
  });

  test("changes neither its base nor itself", () => {
    const property = fc.property(twoRubrics, ([base, wanted]) => {
      const tailoring = difference(base, wanted);
      const before = JSON.stringify([base, tailoring]);
      tailored(tailoring, [base]);
      expect(JSON.stringify([base, tailoring])).toBe(before);
    });
    fc.assert(property, limited(30));
  });

  test("means the same in whatever order its changes stand", () => {
    const property = fc.property(twoRubrics, fc.infiniteStream(fc.nat()), ([base, wanted], chance) => {
      const tailoring = difference(base, wanted);
      const shuffled = { ...tailoring, ...shuffledSections(tailoring, chance) };
      const [one, other] = [tailored(tailoring, [base]), tailored(shuffled, [base])];
      expect(said(other.value)).toEqual(said(one.value));
    });
    fc.assert(property, limited(60));
  });

  test("knows where every leaf comes from, through chains as well", () => {
    const property = fc.property(twoRubrics, arbitraryRubric(), ([base, middle], last) => {
      const first = difference(base, middle);
      const once = tailored(first, [base]);
      expectOrigins(once, [base, first]);
      const second = { ...difference(once.value, last), id: "testing/second" };
      const twice = tailored(second, [base, first]);
      expectOrigins(twice, [base, first, second]);
      expect(twice.value.tailoredFrom?.map(({ id }) => id)).toEqual([first.id, base.id]);
      expect(twice.changes.length).toBeGreaterThanOrEqual(once.changes.length);
      // A chain gives what the resolved rubric of its first half gives as a base.
      expect(said(tailored(second, [once.value]).value)).toEqual(said(twice.value));
    });
    fc.assert(property, limited(60));
  });
});

const SECTIONS = ["grades", "nodes", "facts", "actions", "identities"] as const;

/** The changes in another order; additions keep theirs, for they may stand in one place. */
function shuffledSections(tailoring: Tailoring, chance: Iterator<number>): Partial<Tailoring> {
  const draw = (limit: number): number => Number(chance.next().value) % limit;
  return Object.fromEntries(
    SECTIONS.flatMap((section) => {
      const all = tailoring[section] as readonly { readonly add?: unknown }[] | undefined;
      if (all === undefined) return [];
      const mixed = all.filter(({ add }) => add !== undefined);
      for (const change of all.filter(({ add }) => add === undefined)) mixed.splice(draw(mixed.length + 1), 0, change);
      return [[section, mixed]];
    }),
  );
}
