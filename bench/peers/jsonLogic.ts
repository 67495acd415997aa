import jsonLogic from "json-logic-js";
import type { Engine, Points } from "../engines.js";
import { type Leaf, type Level, leaves, nameOf, withGroups } from "../police/table.js";

type Rule = Parameters<typeof jsonLogic.apply>[0];

/** One rule for each leaf; our code adds the groups, which favours json-logic-js. */
const rules = leaves.map((leaf) => [leaf.code, ruleOf(leaf)] as const);

export const jsonLogicEngine: Engine<Points> = {
  score({ facts }) {
    const data = Object.fromEntries(Object.entries(facts).map(([id, value]) => [nameOf(id), value]));
    const points: { [code: string]: number } = {};
    for (const [code, rule] of rules) points[code] = jsonLogic.apply(rule, data) as number;
    return withGroups(points);
  },
  points: (points) => points,
};

function ruleOf({ above, below, levels }: Leaf): Rule {
  const sum = (ids: readonly string[]): Rule =>
    ids.length === 1 ? read(ids[0] ?? "") : ({ "+": ids.map(read) } as Rule);
  const value = below.length === 0 ? sum(above) : ({ "/": [sum(above), sum(below)] } as Rule);
  const branches = levels.flatMap((level) => [conditionOf(level, value), level.points]);
  // What is over nothing is missing, and scores nothing.
  const isMissing = below.length === 0 ? [] : [{ "==": [sum(below), 0] }, 0];
  return { if: [...isMissing, ...branches, 0] } as Rule;
}

function read(id: string): Rule {
  return { var: nameOf(id) };
}

function conditionOf({ is, from, over, to, below }: Level, value: Rule): Rule {
  if (is !== undefined) return { in: [value, is] } as Rule;
  const limits = [
    ...(from === undefined ? [] : [{ ">=": [value, from] }]),
    ...(over === undefined ? [] : [{ ">": [value, over] }]),
    ...(to === undefined ? [] : [{ "<=": [value, to] }]),
    ...(below === undefined ? [] : [{ "<": [value, below] }]),
  ];
  return (limits.length === 1 ? limits[0] : { and: limits }) as Rule;
}
