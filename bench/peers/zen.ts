import { ZenEngine } from "@gorules/zen-engine";
import type { Engine, Points } from "../engines.js";
import { leaves, nameOf, withGroups } from "../police/table.js";
import { expressionOf, type Syntax } from "./expression.js";

const syntax: Syntax = {
  name: nameOf,
  text: (value) => JSON.stringify(value),
  when: (condition, then, otherwise) => `(${condition} ? ${then} : ${otherwise})`,
  both: (left, right) => `(${left} and ${right})`,
  either: (left, right) => `(${left} or ${right})`,
  equal: "==",
};

/** One expression node that gives the leaves; our code adds the groups, which favours zen. */
const expressions = leaves.map((leaf) => ({
  id: leaf.code,
  key: nameOf(leaf.code),
  value: expressionOf(leaf, syntax),
}));
const content = {
  nodes: [
    { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
    { id: "score", type: "expressionNode", name: "score", content: { expressions }, position: { x: 0, y: 0 } },
    { id: "out", type: "outputNode", name: "out", position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: "1", type: "edge", sourceId: "in", targetId: "score" },
    { id: "2", type: "edge", sourceId: "score", targetId: "out" },
  ],
};
const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));

export const zenEngine: Engine<Points> = {
  async score({ facts }) {
    const input = Object.fromEntries(Object.entries(facts).map(([id, value]) => [nameOf(id), value]));
    const { result } = (await decision.evaluate(input)) as { readonly result: { readonly [key: string]: number } };
    const points: { [code: string]: number } = {};
    for (const { code } of leaves) points[code] = Number(result[nameOf(code)]);
    return withGroups(points);
  },
  points: (points) => points,
};
