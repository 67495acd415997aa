import type { Derivations } from "../facts/derive.js";
import { and, binary, call, constant, firstOf, iff, plus, times, total } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { InexactFormulaError } from "../rules/formula.js";
import { MISSING } from "./calculation.js";
import { type Deriving, inSteps, isAllowed, keep, limitsOf, stageOf, watch } from "./factStage.js";

/** The first identity with exactly one fact missing, and everything else certain, determines it. */
export function fireFirst(identities: Derivations["identities"], deriving: Deriving): void {
  const read = identities.map(({ identity, difference }) => {
    const scale = difference.terms.reduce((most, { fact }) => {
      const own = limitsOf(fact, deriving)?.scale ?? 1n;
      return own > most ? own : most;
    }, 1n);
    const { weights, plus: rest } = inSteps(difference, scale, deriving);
    if (weights.some((weight) => weight !== 1n && weight !== -1n)) {
      throw new InexactFormulaError("workbook.refused.derivation");
    }
    const terms = difference.terms.map(({ fact }) => ({ fact, ...stageOf(fact, deriving) }));
    const known = terms.map(({ value }) => call("ISNUMBER", value));
    const missing = deriving.calculation.put(
      identity.id,
      "missing",
      total(known.map((one) => iff(one, constant(0), constant(1)))),
    );
    const doubtful = terms.map(({ certain, value }) =>
      certain.kind === "constant"
        ? constant(0)
        : iff(call("ISNUMBER", value), binary(constant(1), "-", certain), constant(0)),
    );
    const isCertain = binary(total(doubtful), "=", constant(0));
    const sum = deriving.calculation.put(
      identity.id,
      "difference",
      total([
        ...terms.map(({ value }, index) =>
          iff(call("ISNUMBER", value), times(value, constant(Number(weights[index] ?? 1n))), constant(0)),
        ),
        constant(Number(rest)),
      ]),
    );
    const results = weights.map((weight) => (weight === 1n ? binary(constant(0), "-", sum) : plus(sum, constant(0))));
    const cases = terms.map(({ fact, value }, index): readonly [Formula, Formula] => {
      const limits = limitsOf(fact, deriving);
      const fits = limits === undefined ? constant(false) : isAllowed(results[index] ?? sum, limits);
      return [and([binary(value, "=", MISSING), fits]), constant(index + 1)];
    });
    const isReady = and([binary(missing, "=", constant(1)), isCertain]);
    for (const [index, { fact, value }] of terms.entries()) {
      const limits = limitsOf(fact, deriving);
      const result = results[index];
      if (limits === undefined || result === undefined) continue;
      watch(result, and([isReady, binary(value, "=", MISSING)]), limits, deriving);
    }
    const place = deriving.calculation.put(
      identity.id,
      "place",
      iff(isReady, firstOf(cases, constant(0)), constant(0)),
    );
    return { terms, results, place };
  });
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
