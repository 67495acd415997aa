import { expect, test } from "vitest";
import { assess, factDictionary } from "../../../src/index.js";
import { oracle } from "../../oracle/oracle.js";
import { scoreOf } from "./expected.js";
import { graded, othersOf, readShapes, scored } from "./shape.js";

test.each(readShapes().map((shape) => [shape.file, shape] as const))("the oracle agrees on %s", (_file, shape) => {
  const alone = graded(shape).flatMap(({ units }) => units.map((evidence) => ({ evidence, others: {} })));
  const cases = scored(shape).map((one) => ({ evidence: one.evidence, others: othersOf(one) }));
  for (const { evidence, others } of [...cases, ...alone]) {
    const { nodes, total, complete } = assess(shape.rubric, evidence, others);
    const answer = oracle(shape.rubric, evidence, factDictionary, others);
    const byOracle = [...answer.nodes].map(([code, { score, state, basis }]) => [code, { score, state, basis }]);
    const byEngine = nodes.map((node) => [node.code, { score: scoreOf(node), state: node.state, basis: node.basis }]);
    expect(Object.fromEntries(byEngine)).toEqual(Object.fromEntries(byOracle));
    expect(scoreOf(total)).toBe(answer.total.score);
    if (complete) expect(total.grade).toBe(answer.gradeOf);
  }
});
