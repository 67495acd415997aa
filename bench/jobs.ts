import { openRubric } from "../src/assess/core.js";
import { createEngine } from "../src/assess/engine.js";
import { createReader } from "../src/assess/reader.js";
import { createReadUnitScorer } from "../src/assess/scoreUnit.js";
import type { UnitStanding } from "../src/assess/unitStanding.js";
import { createUnits as createReadUnits, type Unit } from "../src/assess/units.js";
import { canonicalHash } from "../src/document/canonical.js";
import { deepFreeze } from "../src/document/freeze.js";
import { shapeIssues } from "../src/evidence/parse.js";
import { createFlatUnit } from "../src/fast/createUnit.js";
import { runPlan } from "../src/fast/run.js";
import type { Rubric, RubricNode } from "../src/rubric/types.js";
import { createRegistry } from "../src/rules/registry.js";
import { engines } from "./engines.js";
import { grown, grownUnit } from "./grown.js";
import { scoreRowByFloat } from "./police/floatRow.js";
import { rowOf } from "./police/row.js";
import { dictionary, rubric } from "./police/table.js";
import { createUnits, thinned } from "./police/units.js";
import { checkByHand, manyFacts } from "./validation.js";

/** Something that is done over and over, each time with another number. */
export type Job = (index: number) => unknown;

/** So many that no processor knows their answers by heart. */
const units = createUnits(1000);

/** Everything that is measured in a process of its own, by name. */
export const jobs: { readonly [name: string]: () => Job | Promise<Job> } = {
  ...Object.fromEntries(
    Object.entries(engines).map(([name, load]) => [
      name,
      async (): Promise<Job> => {
        const engine = await load();
        return (index) => engine.score(unitAt(index));
      },
    ]),
  ),
  "float, facts read": () => {
    const rows = units.map(rowOf);
    return (index) => scoreRowByFloat(rows[index % rows.length] as Float64Array);
  },
  "library, facts read": () => scoringRead(rubric, units),
  "library, facts read, points alone": () => {
    const read = createReadUnits(createReader(rubric, dictionary, createRegistry()));
    const rows = units.map((unit) => read.read(unit));
    return (index) => pointsAlone(rows[index % rows.length] as Unit);
  },
  "JSON.parse": () => parsing(units),
  "JSON.parse, 30 of 100 facts missing": () => parsing(thinned(units, 0.3)),
  standing: () => standing(units),
  "standing, 30 of 100 facts missing": () => standing(thinned(units, 0.3)),
  summary: () => {
    const core = openRubric(rubric, dictionary);
    return (index) => core.summarize(unitAt(index));
  },
  scorecard: () => scoring(units),
  "scorecard, 30 of 100 facts missing": () => scoring(thinned(units, 0.3)),
  assessment: () => {
    const scorer = createEngine().compileRubric(rubric);
    return (index) => scorer.assess(unitAt(index));
  },
  seal: () => {
    const { sha256, ...rest } = createEngine().compileRubric(rubric).assess(unitAt(0));
    return () => deepFreeze({ ...(JSON.parse(JSON.stringify(rest)) as object), sha256: canonicalHash(rest) });
  },
  "rounded at each item": () => scoringOf({ ...rubric, nodes: rubric.nodes.map(rounded) }),
  "rounded at the end": () =>
    scoringOf({ ...rubric, total: { ...rubric.total, rounding: { places: 2, mode: "halfAway" } } }),
  "edit: library": editLibrary,
  "edit: HyperFormula": async () => {
    const sheet = (await import("./peers/hyperFormula.js")).hyperFormulaEngine();
    sheet.score(unitAt(0));
    return (index) => sheet.edit(EDITED, index % 20);
  },
  "check 100": () => checking(100),
  "check 100 by hand": () => checkingByHand(100),
  "check 10000": () => checking(10_000),
  "check 10000 by hand": () => checkingByHand(10_000),
  "components x1": () => growing(1),
  "components x11": () => growing(11),
  "components x109": () => growing(109),
  "components x1, facts read": () => growingRead(1),
  "components x109, facts read": () => growingRead(109),
};

/** The fact that is changed in a session. */
const EDITED = "communication.articles";

function unitAt(index: number): (typeof units)[number] {
  const unit = units[index % units.length];
  if (unit === undefined) throw new RangeError(`There is no unit ${index}.`);
  return unit;
}

function parsing(documents: readonly object[]): Job {
  const texts = documents.map((document) => JSON.stringify(document));
  return (index) => JSON.parse(texts[index % texts.length] ?? "");
}

/** Scores, states, bounds and deficiencies as numbers and codes; all of them are read. */
function standing(documents: readonly unknown[]): Job {
  const scorer = createEngine().compileRubric(rubric);
  return (index) => readStanding(scorer.standing(documents[index % documents.length]));
}

function readStanding({ total, nodes, deficiencies }: UnitStanding): number {
  let sum = (total.score ?? 0) + (total.floor ?? 0) + (total.ceiling ?? 0) + (total.gradeFloor?.length ?? 0);
  for (const { code, score, state, floor, ceiling } of nodes) {
    sum += code.length + state.length + (score ?? 0) + (floor ?? 0) + (ceiling ?? 0);
  }
  for (const { node, kind, lost, atRisk } of deficiencies) sum += node.length + kind.length + lost + (atRisk ?? 0);
  return sum;
}

function scoring(documents: readonly unknown[]): Job {
  const core = openRubric(rubric, dictionary);
  return (index) => core.score(documents[index % documents.length]);
}

/** Units whose facts were read before; the answer has the total, percent, grade and all nodes. */
function scoringRead(other: Rubric, documents: readonly unknown[]): Job {
  const read = createReadUnits(createReader(other, dictionary, createRegistry()));
  const score = createReadUnitScorer(read);
  const rows = documents.map((document) => read.read(document));
  return (index) => score(rows[index % rows.length] as Unit);
}

/** The points of all nodes as an array, in units of the plan: what the code by hand answers as well. */
function pointsAlone({ evidence, flat }: Unit): readonly number[] {
  if (flat === undefined) throw new Error("The rubric has no flat plan.");
  const { engine, row } = flat;
  if (!runPlan(createFlatUnit(engine, evidence, row), engine.workspace)) {
    throw new Error("Only the rational engine can score the unit.");
  }
  return [...engine.workspace.points];
}

function scoringOf(other: Rubric): Job {
  const scorer = createEngine().compileRubric(other);
  return (index) => scorer.scores(unitAt(index));
}

function rounded(node: RubricNode): RubricNode {
  return node.children === undefined
    ? { ...node, rounding: { places: 2, mode: "halfAway" } }
    : { ...node, children: node.children.map(rounded) };
}

/** One fact is changed in a session, and the total is read. */
function editLibrary(): Job {
  const session = createEngine().compileRubric(rubric).open(unitAt(0));
  return (index) => {
    session.set(EDITED, index % 20);
    return session.score();
  };
}

function checking(count: number): Job {
  const document = manyFacts(count);
  if (shapeIssues(document).length > 0) throw new Error("The evidence is malformed.");
  return () => shapeIssues(document);
}

function checkingByHand(count: number): Job {
  const document = manyFacts(count);
  if (checkByHand(document).length > 0) throw new Error("The evidence is malformed.");
  return () => checkByHand(document);
}

function growing(times: number): Job {
  const scorer = createEngine().compileRubric(grown(rubric, times));
  const unit = grownUnit(unitAt(0), times);
  return () => scorer.scores(unit);
}

function growingRead(times: number): Job {
  return scoringRead(
    grown(rubric, times),
    units.slice(0, Math.ceil(1000 / times)).map((unit) => grownUnit(unit, times)),
  );
}
