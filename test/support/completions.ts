import { completeFacts, entryOf, readEnteredFacts } from "../../src/evidence/facts.js";
import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import { brokenIdentities } from "../../src/facts/derive.js";
import type { FactDefinition } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { derivationsOf } from "./facts.js";

/** More than this is no small rubric. */
const MOST = 20_000;

/** All values of a fact with a small domain. */
function domainOf(id: string, { type, lowest = 0, highest, choices }: FactDefinition): readonly FactValue[] {
  switch (type) {
    case "boolean":
      return [false, true];
    case "choice":
      return (choices ?? []).map((choice) => choice.id);
    case "cases":
      return [[], [{}], [{}, { flags: ["repeated"] }]];
    case "date":
      return ["2022-03-01", "2022-04-15", "never"];
    default: {
      if (highest === undefined) throw new Error(`${id} has no end`);
      const [from, to] = [Number(lowest), Number(highest)];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }
  }
}

/** The values that may still come for a fact; `undefined` for none. */
function valuesOf(
  id: string,
  definition: FactDefinition,
  entered: FactValue | FactEntry | undefined,
): readonly (FactValue | FactEntry | undefined)[] {
  if (entered === undefined || entered === null) return [undefined, ...domainOf(id, definition)];
  const { value: now, atLeast } = entryOf(entered);
  if (atLeast !== true) return [entered];
  const isNoLess = (value: FactValue): boolean =>
    Array.isArray(value) && Array.isArray(now) ? value.length >= now.length : Number(value) >= Number(now);
  return [entered, ...domainOf(id, definition).filter(isNoLess)];
}

/**
 * Every way in which the evidence can be completed: each missing fact stays missing or takes any value of its domain, and
 * what is a lower end may grow. Left out are completions that the checks refuse or that break an identity anew.
 *
 * @param closed - facts of which nothing will come
 */
export function completionsOf(rubric: Rubric, evidence: Evidence, closed: readonly string[] = []): readonly Evidence[] {
  const definitions = rubric.facts ?? {};
  let all: { readonly [id: string]: FactValue | FactEntry }[] = [{}];
  for (const [id, definition] of Object.entries(definitions)) {
    const values = closed.includes(id) ? [undefined] : valuesOf(id, definition, evidence.facts?.[id]);
    all = all.flatMap((facts) => values.map((value) => (value === undefined ? facts : { ...facts, [id]: value })));
    if (all.length > MOST) throw new Error("Too many completions for a test");
  }
  const derivations = derivationsOf(definitions, rubric.identities ?? []);
  return all
    .map((facts) => ({ ...evidence, facts }))
    .filter((one) => {
      const { known, issues } = readEnteredFacts(one, derivations.definitions);
      return (
        issues.length === 0 && brokenIdentities(completeFacts(known, [], derivations).known, derivations).length === 0
      );
    });
}
