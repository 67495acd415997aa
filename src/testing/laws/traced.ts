import { definitionsOf } from "../../score/compile.js";
import { codesOf } from "../arbitraryEvidence.js";
import { drawValues } from "../evidence/drawValues.js";
import { factsOf } from "../evidence/factUse.js";
import { isValid } from "./isValid.js";
import { type Law, withFacts } from "./law.js";

/**
 * Every fact whose change changes a leaf stands in the leaf's trace.
 *
 * @remarks Since 0.1.0
 */
export const traced: Law = {
  name: "traced",
  statement: "Every fact whose change changes the score or the state of a leaf stands in its trace.",
  violation({ rubric, dictionary, scorer }, evidence, draw) {
    const facts = factsOf(rubric, dictionary);
    if (facts.uses.size === 0) return undefined;
    const definitions = definitionsOf(rubric, dictionary);
    const codes = rubric.nodes.flatMap(codesOf);
    const before = scorer.assess(evidence);
    const parents = new Set(before.nodes.map((node) => node.parent));
    for (const fact of draw.some([...facts.uses.keys()], Math.min(100, 400 / facts.uses.size))) {
      const { value } = drawValues(draw, { facts, codes, year: evidence.period.year, fixed: new Map() });
      const changed = withFacts(evidence, { [fact]: draw.chance(20) ? undefined : value(fact) });
      if (!isValid(changed, definitions)) continue;
      const after = new Map(scorer.assess(changed).nodes.map((node) => [node.code, node]));
      for (const node of before.nodes) {
        const { score, exact, state, facts: trace } = after.get(node.code) ?? node;
        const isSame = score === node.score && exact === node.exact && state === node.state;
        if (parents.has(node.code) || isSame) continue;
        if ([...node.facts, ...trace].some(({ id }) => id === fact)) continue;
        const now = JSON.stringify(changed.facts?.[fact] ?? null);
        return `node ${node.code}: ${fact} = ${now} changed ${node.score} to ${score}, and is not in its trace`;
      }
    }
    return undefined;
  },
};
