import { isDeepStrictEqual } from "node:util";
import { openRubric } from "../src/assess/core.js";
import { createEngine } from "../src/assess/engine.js";
import { createReader } from "../src/assess/reader.js";
import type { UnitScores } from "../src/assess/unitScores.js";
import type { UnitStanding } from "../src/assess/unitStanding.js";
import { toPlainValue } from "../src/number/print.js";
import { createRegistry } from "../src/rules/registry.js";
import { scoreRubric } from "../src/score/score.js";
import { dictionary, rubric } from "./police/table.js";
import type { Unit } from "./police/units.js";

/** Points of all nodes by code, the total under "". */
export type Points = { readonly [code: string]: number };

/** Something that scores a unit; `points` reads its answer, and is not measured. */
export interface Engine<Answer = unknown> {
  score(unit: Unit): Answer | Promise<Answer>;
  points(answer: Answer): Points;
}

/** All that is measured on the same rubric, by name. Each is loaded in a process of its own. */
export const engines: { readonly [name: string]: () => Promise<Engine> } = {
  library: () => Promise.resolve(libraryEngine()),
  "library, rational engine": () => Promise.resolve(rationalEngine()),
  "library, standing": () => Promise.resolve(standingEngine()),
  "float by hand": async () => (await import("./peers/hand.js")).floatEngine,
  "float by hand, facts in a row": async () => (await import("./peers/hand.js")).floatRowEngine,
  "decimal.js by hand": async () => (await import("./peers/hand.js")).decimalEngine,
  "json-logic-js": async () => (await import("./peers/jsonLogic.js")).jsonLogicEngine,
  "GoRules zen": async () => (await import("./peers/zen.js")).zenEngine,
  HyperFormula: async () => (await import("./peers/hyperFormula.js")).hyperFormulaEngine(),
  "json-rules-engine": async () => (await import("./peers/jsonRules.js")).jsonRulesEngine,
  publicodes: async () => (await import("./peers/publicodes.js")).publicodesEngine,
};

/** Evidence is checked and scored by the flat plan. */
function libraryEngine(): Engine {
  const scorer = createEngine().compileRubric(rubric);
  const codes = createReader(rubric, dictionary, createRegistry())
    .compiledFor(2024)
    .nodes.slice(1)
    .map(({ code }) => code);
  const engine: Engine<UnitScores> = {
    score: (unit) => scorer.scores(unit),
    points: ({ total, score }) => ({
      ...Object.fromEntries(codes.map((code) => [code, score(code) ?? Number.NaN])),
      "": total ?? Number.NaN,
    }),
  };
  return engine;
}

/** Where units stand; a node of which the scorecard says something else has no points. */
function standingEngine(): Engine {
  const scorer = createEngine().compileRubric(rubric);
  const core = openRubric(rubric, dictionary);
  const engine: Engine<{ readonly unit: Unit; readonly standing: UnitStanding }> = {
    score: (unit) => ({ unit, standing: scorer.standing(unit) }),
    points({ unit, standing }) {
      const card = core.score(unit);
      if (!card.ok) throw new Error("The evidence is malformed.");
      const { total, nodes, deficiencies } = card.value;
      const points = standing.nodes.map((node, index) => [
        node.code,
        isIn(node, nodes[index]) ? node.score : Number.NaN,
      ]);
      const isTotal =
        isIn(standing.total, total) &&
        standing.deficiencies.length === deficiencies.length &&
        standing.deficiencies.every((one, index) => isIn(one, deficiencies[index]));
      return { ...Object.fromEntries(points), "": isTotal ? standing.total.score : Number.NaN };
    },
  };
  return engine;
}

/** True where all that one object says the other says as well. */
function isIn(one: object, other: object | undefined): boolean {
  return isDeepStrictEqual({ ...other, ...one }, { ...other });
}

/** The rational engine: facts read and completed, all nodes scored, with states and reasons. */
function rationalEngine(): Engine {
  const reader = createReader(rubric, dictionary, createRegistry());
  const engine: Engine<ReturnType<typeof scoreRubric>> = {
    score(unit) {
      const { compiled, prepared } = reader.read(unit);
      return scoreRubric(compiled, prepared.situation);
    },
    points({ outcomes }) {
      const { nodes } = reader.compiledFor(2024);
      return Object.fromEntries(
        outcomes.map(({ points }, index) => [nodes[index]?.code, Number(toPlainValue(points))]),
      );
    },
  };
  return engine;
}
