import { enterableValue } from "../evidence/enterable.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import type { Text } from "../i18n/text.js";
import type { Start } from "../plan/field.js";
import { isSameValue } from "../rules/witness.js";
import { prepareFacts } from "../score/prepare.js";
import { plainValue } from "./nodes.js";
import type { FactChange, ReasonChange } from "./scoreReasons.js";

/** A change of facts as plain data: the fact that it is named after, what changes beside it, and what to enter. */
export function changeOf(
  lead: string,
  changes: ReadonlyMap<string, KnownValue>,
  { compiled, prepared }: Pick<Start, "compiled" | "prepared">,
): Pick<ReasonChange, "change" | "beside" | "enter"> {
  const entered = new Map(prepared.entered);
  for (const [fact, value] of changes) entered.set(fact, { value, from: "entered", certainty: "exact" });
  const before = prepared.situation.known;
  const after = prepareFacts(compiled, prepared.situation.evidence, entered).situation.known;
  const beside = Array.from(compiled.definitions).flatMap(([fact, { type }]) => {
    const [one, other] = [before.get(fact), after.get(fact)];
    const isCounted = type === "count" || type === "amount";
    if (fact === lead || !isCounted || one === undefined || other === undefined) return [];
    return isSameValue(one.value, other.value) ? [] : [factChange(fact, one, other)];
  });
  return {
    change: factChange(lead, before.get(lead), after.get(lead)),
    beside,
    enter: Object.fromEntries(Array.from(changes, ([fact, value]) => [fact, enterableValue(value)])),
  };

  function factChange(fact: string, from: KnownFact | undefined, to: KnownFact | undefined): FactChange {
    const definition = compiled.definitions.get(fact);
    const titleOf = (known: KnownFact | undefined): Text | undefined =>
      known?.value.kind === "choice" ? titles.get(known.value.value) : undefined;
    const titles = new Map((definition?.choices ?? []).map(({ id, title }) => [id, title]));
    const [fromTitle, toTitle] = [titleOf(from), titleOf(to)];
    return {
      fact,
      type: definition?.type ?? "count",
      from: from === undefined ? null : plainValue(from.value),
      to: to === undefined ? null : plainValue(to.value),
      ...(definition?.unit !== undefined && { unit: definition.unit }),
      ...(fromTitle !== undefined && { fromTitle }),
      ...(toTitle !== undefined && { toTitle }),
    };
  }
}
