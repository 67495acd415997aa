import { type RuleProperties, Engine as Rules } from "json-rules-engine";
import type { Engine, Points } from "../engines.js";
import { type Leaf, type Level, leaves, nameOf, withGroups } from "../police/table.js";

/**
 * One rule for each level. json-rules-engine has no arithmetic: our code divides, and adds the groups, which favours it. Of
 * two levels that hold, the first counts.
 */
const rules = new Rules(
  leaves.flatMap((leaf) => leaf.levels.map((level, index) => ruleOf(leaf, level, index))),
  { allowUndefinedFacts: true },
);

export const jsonRulesEngine: Engine<Points> = {
  async score({ facts }) {
    const input: { [name: string]: unknown } = {};
    for (const { code, above, below } of leaves) {
      const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + (facts[id] as number), 0);
      const divisor = sum(below);
      const value = below.length === 0 ? facts[above[0] ?? ""] : divisor === 0 ? null : sum(above) / divisor;
      input[nameOf(code)] = value;
    }
    const { events } = await rules.run(input);
    const points: { [code: string]: number } = {};
    const first: { [code: string]: number } = {};
    for (const { code } of leaves) points[code] = 0;
    for (const { type, params } of events) {
      const { index, points: given } = params as { readonly index: number; readonly points: number };
      if (index > (first[type] ?? Infinity)) continue;
      first[type] = index;
      points[type] = given;
    }
    return withGroups(points);
  },
  points: (points) => points,
};

function ruleOf({ code }: Leaf, { is, from, over, to, below, points }: Level, index: number): RuleProperties {
  const fact = nameOf(code);
  const all = [
    ...(is === undefined ? [] : [{ fact, operator: "in", value: is }]),
    ...(from === undefined ? [] : [{ fact, operator: "greaterThanInclusive", value: from }]),
    ...(over === undefined ? [] : [{ fact, operator: "greaterThan", value: over }]),
    ...(to === undefined ? [] : [{ fact, operator: "lessThanInclusive", value: to }]),
    ...(below === undefined ? [] : [{ fact, operator: "lessThan", value: below }]),
  ];
  return { conditions: { all }, event: { type: code, params: { index, points } } } as RuleProperties;
}
