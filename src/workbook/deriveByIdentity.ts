import type { Derivations } from "../facts/derive.js";
import { and, binary, constant, firstOf } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { MISSING } from "./calculation.js";
import { type Deriving, keep, stageOf } from "./factStage.js";
import { solveIdentity } from "./solveIdentity.js";

/** The first identity with exactly one fact missing, and everything else certain, determines it. */
export function fireFirst(identities: Derivations["identities"], deriving: Deriving): void {
  const read = identities.map((one) => solveIdentity(one, deriving));
  const chosen = deriving.calculation.put(
    identities.map(({ identity }) => identity.id).join(" "),
    "first",
    firstOf(
      read.map(({ place }, index) => [binary(place, ">", constant(0)), constant(index + 1)]),
      constant(0),
    ),
  );
  for (const fact of new Set(read.flatMap(({ terms }) => terms.map((term) => term.fact)))) {
    const cases = read.flatMap(({ terms, results, place }, identity) =>
      terms.flatMap((term, index): readonly (readonly [Formula, Formula])[] => {
        const result = results[index];
        if (term.fact !== fact || result === undefined) return [];
        const isIt = and([binary(chosen, "=", constant(identity + 1)), binary(place, "=", constant(index + 1))]);
        return [[isIt, result]];
      }),
    );
    keep(fact, stageOf(fact, deriving), { value: firstOf(cases, MISSING), certain: constant(1) }, deriving);
  }
}
